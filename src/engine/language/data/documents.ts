/** Words for things that are read, heard or looked up. General knowledge. */

/** Documents, data and other records that can stand as a source. */
export const DOCUMENTS = `
  fir pil rti mou
  website webpage homepage guide app dashboard storefront signs observations depictions investigations
  abstract account accord act ad advert advertisement affidavit agenda agreement album allegation amendment analysis announcement application
  appraisal archive article assessment audit autopsy ballot bill biography blog blog-post blueprint book brief briefing
  broadcast brochure budget bulletin calendar caption catalog census chapter chart charter charge-sheet circular column
  commercial communique communiqué complaint constitution contract copy correspondence cover dashboard data
  database deal declaration decision decree deposition diary dispatch disclosure document documentary dossier draft edict editorial email e-mail
  entry essay estimate estimates evidence exam excerpt executive-order experiment extract fact-sheet factsheet
  feature feed figures filing film findings footage forecast form graph guidance guide guideline
  guidelines handbook headline history image index indictment indicator information injunction inquest inquiry invoice
  issue item journal judgment judgement label law lawsuit leaflet ledger letter license list log logbook magazine manifesto manual map
  measure measurements meme memo memoir memorandum message minutes models model monument motion narrative newsletter note
  notes notice notification numbers obituary op-ed opinion order ordinance pact page pamphlet paper papers paragraph
  passage patent petition photo photograph photos picture piece plan plaque platform play podcast poem policy poll polling polls
  post postcard poster posting presentation press-release press-statement profile program programme project projection proposal prospectus protocol
  provision publication questionnaire quote readout rating receipt record records recording records reform register release remarks
  reply report reporting reports request research resolution response results résumé review rule ruling rules
  sample schedule score screenshot script section segment sentence series show sign snapshot song specification
  specifications speech standard statement statements statistic statistics statute story study studies submission subpoena suit
  summary summons survey surveys tally tape tapes telegram testimony text theory timeline title transcript
  transcription treaty trial tweet tweets update verdict version video videos voicemail warrant warning will wording work writing
  schedules forecasts documents emails e-mails letters memos filings articles stories books files ledgers footnote preamble
  findings tests test trial-data satellite-images transcripts audits dossiers cables cable images
`;

/** Documents that, in the plural and with nothing beside them, could be any: "studies show", "reports say". */
export const UNIDENTIFIED = `
  studies reports research polls surveys statistics data figures evidence tests stories articles accounts documents posts tweets
  rumors rumours estimates numbers signs observations depictions investigations examinations indications
`;
