/** What a verb tells readers besides that something was said. */
export type LoadedSense = 'doubt' | 'guilt' | 'disproof' | 'endorsement' | 'mind' | 'gesture' | 'tone';

/** Verbs that judge what they introduce: common advice of newsroom style guides. "Said" judges nothing. */
export const LOADED_VERBS: Readonly<Record<LoadedSense, string>> = {
  doubt: 'claim purport profess',
  guilt: 'admit concede confess',
  disproof: 'refute debunk disprove',
  endorsement: 'reveal point',
  mind: 'believe think feel',
  gesture: 'smile laugh grin shrug nod sigh frown wink chuckle giggle grimace smirk beam sob weep sniff',
  tone: 'boast brag rant gush whine gripe crow bluster sneer scoff rage fume snipe spew',
};

/** What follows a loaded verb where it is the right one: the law's words, and what people do besides talking. */
export const FIXED_USES: Readonly<Record<string, string>> = {
  claim: 'responsibility|credit|victory|asylum|benefits|insurance|damages|ownership|the lives|the life|immunity|privilege|compensation|allegiance|the title|the right',
  admit: 'to hospital|to the hospital|to the bar|guilt|liability|defeat|a charge|the charge|charges|the charges',
  concede: 'defeat|a penalty|penalties|goals|a try|a run|the race|the election|the goal|a goal|the point|the nomination|the presidency|the seat',
  confess: 'to police|to the murder|to the killing|to the crime',
  reveal: 'a secret|the secret',
};
