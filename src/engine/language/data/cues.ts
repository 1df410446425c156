/**
 * What introduces somebody's words or thoughts and is no verb, one a row, with how often it does so in a frame
 * (`frame.ts`), in percent; "~" stands for the frames that are not listed. Counted as the rates of the verbs were (see
 * `verbs.ts`); what a noun has for "from" and "among" was counted behind verbs of receiving ("drew criticism from").
 */

/** Adjectives after "be": "is confident that …". */
export const CUE_ADJECTIVES = `
  according pp-to:85 ~:70
  active pp-in:0 ~:15
  adamant that:80 ~:55
  angry that:65 pp-about:55 ~:40
  aware that:75 pp-of:35 ~:45
  beginning ~:20
  best pp-at:15 ~:25
  better pp-at:35 ~:30
  biased pp-against:20 ~:25
  campaigning pp-against:55
  chairman pp-of:0 ~:20
  clear quote:65 that:40 pp-from:30 pp-in:30 wh:20 ~:35
  competitive pp-in:15 ~:30
  concerned that:60 pp-about:50 pp-with:25 ~:40
  confident pp-in:50 that:45 ~:40
  consistent pp-with:0 ~:15
  critical pp-of:60 pp-for:35 pp-to:25 ~:45
  crucial pp-for:0 pp-to:0 ~:15
  different pp-from:0 ~:15
  difficult inf:15 pp-to:10 ~:20
  eager inf:90 ~:65
  early inf:10 ~:15
  easier ~:25
  easy inf:15 pp-for:0 ~:10
  emblematic that:35 ~:25
  evident ~:20
  familiar ~:20
  fine pp-by:0 ~:15
  fit pp-for:20 ~:25
  free inf:50 pp-of:15 ~:25
  friendly pp-with:10 ~:25
  friends pp-with:0 ~:15
  happy pp-about:35 inf:25 ~:15
  hard pp-on:35 pp-for:10 ~:15
  hard-pressed inf:15 ~:20
  hopeful pp-about:75 that:70 ~:55
  hostile ~:40
  immune ~:35
  important inf:25 that:10
  impossible inf:35 ~:30
  inclined inf:65 ~:50
  incompatible pp-with:0 ~:20
  ineligible inf:0 ~:15
  key pp-to:0 ~:15
  late ~:25
  likely that:20 inf:0 pp-to:0 ~:10
  lots pp-of:10 ~:20
  loyal pp-to:15 ~:20
  necessary inf:15 ~:20
  nervous pp-about:15 ~:20
  next pp-for:0 ~:15
  nowhere inf:0 ~:15
  open pp-to:30 inf:0 ~:15
  optimistic that:70 pp-about:50 ~:45
  outspoken pp-on:50 ~:40
  painful ~:30
  plenty pp-of:0 ~:15
  popular ~:15
  proud pp-of:30 clause:15 ~:20
  quick inf:45 ~:40
  ready pp-to:30 inf:20 pp-for:10 ~:15
  receptive pp-to:10 ~:25
  reluctant inf:70 ~:55
  responsible pp-for:10 ~:15
  right inf:10 ~:20
  rumored inf:95 that:95
  rumoured inf:95 that:95
  safe inf:15 ~:20
  skeptical pp-of:75 that:75 pp-about:60 pp-at:25 ~:50
  strewn pp-across:0 ~:15
  subject pp-to:0 ~:15
  supportive pp-of:60 ~:50
  sure that:55 wh:50 ~:35
  tough pp-for:0 ~:15
  unanimous pp-in:55 ~:45
  unaware pp-of:35 ~:45
  uncertain wh:35 ~:25
  unclear wh:30 pp-at:15 pp-from:10 ~:25
  undecided ~:30
  unfair pp-to:15 ~:25
  unfit ~:20
  unhappy clause:55 ~:40
  unlikely inf:20 that:20 ~:15
  unqualified none:15 ~:25
  unusual pp-for:0 ~:15
  vocal pp-in:45 ~:40
  willing inf:60 pp-to:15 ~:45
  worth pp-about:35 ~:25
  wrong inf:10 pp-with:0 ~:15
`;

/** Nouns: "the claim that …", "criticism of …". */
export const CUE_NOUNS = `
  accusation pp-that:80
  accusations pp-that:80 pp-from:75 pp-of:60
  advocate pp-for:40
  agreement pp-that:45
  aim pp-at:50
  allegation pp-that:80
  allegations pp-that:80 pp-from:75 pp-of:60
  angry pp-at:65
  announcement pp-of:35
  answer pp-to:30
  argument pp-about:60
  assault pp-on:30
  assertion pp-that:65
  assessment pp-of:35
  attack pp-on:30
  attacks pp-against:70 pp-on:45
  attention pp-to:40 pp-on:30
  aware pp-that:65 pp-of:40
  belief pp-that:80
  call pp-for:65 pp-to:55
  calls pp-for:85 pp-from:75 pp-to:55
  case pp-to:55 pp-for:45 pp-that:30
  chants pp-of:80
  claim pp-that:50 pp-to:30
  claims pp-of:60 pp-that:40
  clear pp-that:65
  comments pp-about:70 pp-on:50
  commitment pp-to:40
  complaint pp-that:80
  complaints pp-that:80 pp-from:75 pp-about:65 pp-of:60
  concern pp-that:80 pp-from:75 pp-about:55 pp-for:35
  concerns pp-that:80 pp-from:75 pp-about:65 pp-over:65
  condemnation pp-from:75
  confidence pp-that:55
  confident pp-that:95 pp-in:75
  consensus pp-that:80
  conversations pp-about:60
  conviction pp-that:80
  credit pp-for:50
  criticism pp-from:75 pp-among:65 pp-for:60 pp-on:60 pp-of:55 pp-over:55
  critique pp-of:45
  debate pp-about:40 pp-that:35 pp-on:30
  defense pp-of:50
  demands pp-from:75 pp-for:70
  desire pp-to:45
  details pp-about:55
  doubts pp-that:80 pp-about:65
  eager pp-to:70
  email pp-to:30
  embrace pp-of:55
  endorsement pp-from:55 pp-of:45
  endorsements pp-from:55 pp-of:30
  enthusiasm pp-for:40
  estimates pp-of:80
  evidence pp-that:40
  favor pp-of:50
  fear pp-that:80
  fears pp-that:80 pp-from:75 pp-over:65 pp-about:65 pp-of:60
  finding pp-that:80
  findings pp-that:80
  footage pp-of:55
  happy pp-to:45
  hope pp-that:40
  hopes pp-that:80 pp-of:30
  idea pp-that:30
  inclination pp-to:70
  information pp-about:40
  issue pp-with:45
  lawsuit pp-against:30
  look pp-at:40 pp-to:35
  media pp-to:40
  mention pp-of:55
  message pp-about:50
  messages pp-of:40
  moment pp-to:30
  month pp-that:35 pp-to:30
  night pp-that:30
  objections pp-from:75
  opinion pp-of:45
  opposition pp-from:60 pp-among:60 pp-to:50
  plan pp-to:40
  plans pp-for:35 pp-to:30
  pledge pp-to:50
  positions pp-on:45 pp-that:30
  praise pp-from:75
  prediction pp-that:80
  predictions pp-that:80 pp-of:80
  projections pp-of:80
  promise pp-to:55
  promises pp-to:75
  proposal pp-to:30
  proposals pp-to:40
  question pp-about:60 pp-of:35
  questions pp-about:65
  quick pp-to:70
  reason pp-to:50
  reference pp-to:60
  refusal pp-to:30
  rejection pp-of:55
  reluctant pp-to:65
  reports pp-from:75 pp-of:40 pp-that:30
  requests pp-to:45 pp-for:30
  revelation pp-that:80
  revelations pp-that:80
  rumor pp-that:80
  rumors pp-that:80
  rumour pp-that:80
  rumours pp-that:80
  scepticism pp-that:80 pp-about:65
  show pp-that:35
  sided pp-with:70
  sign pp-that:40
  skepticism pp-that:80 pp-about:65
  speculation pp-that:80
  stance pp-on:35
  statement pp-that:70 pp-::65
  statements pp-about:45
  stories pp-about:70
  strategy pp-to:30
  suggestion pp-that:80
  suggestions pp-that:80
  support pp-among:55 pp-from:55 pp-behind:40 pp-for:35 pp-to:30
  supporter pp-of:45
  surprise pp-that:40
  suspicion pp-that:80
  suspicions pp-that:80
  talk pp-about:55 pp-of:35
  talks pp-about:75
  tribute pp-to:40
  view pp-that:80 pp-of:40
  views pp-that:80 pp-of:40
  warning pp-that:80
  warnings pp-that:80 pp-of:80 pp-from:75
  worries pp-that:80 pp-over:65 pp-about:65
  worry pp-that:80
`;
