/** What a verb tells readers besides that something was said. */
export type LoadedSense = 'doubt' | 'guilt' | 'disproof' | 'endorsement' | 'mind' | 'gesture' | 'tone';

/** Verbs that judge what they introduce: common advice of newsroom style guides. "Said" judges nothing. */
export const LOADED_VERBS: Readonly<Partial<Record<LoadedSense, string>>> = {
  doubt: 'claim purport profess',
  guilt: 'admit concede confess',
  endorsement: 'reveal point',
  mind: 'believe think feel',
  tone: 'boast brag rant gush whine gripe crow bluster sneer scoff rage fume snipe spew',
};

/** What follows a loaded verb where it is the right one: the law's words, and what people do besides talking. */
export const FIXED_USES: Readonly<Record<string, string>> = {
  claim:
    'responsibility|credit|victory|asylum|benefits|insurance|damages|ownership|the lives|the life|immunity|privilege|compensation|allegiance|the title|the right',
  admit: 'to hospital|to the hospital|to the bar|guilt|liability|defeat|a charge|the charge|charges|the charges',
  concede:
    'defeat|a penalty|penalties|goals|a try|a run|the race|the election|the goal|a goal|the point|the nomination|the presidency|the seat',
  confess: 'to police|to the murder|to the killing|to the crime',
  reveal: 'a secret|the secret',
};

/** What nobody does with words: verbs that a quotation is hung on. */
export const GESTURES =
  'smiled|smiles|laughed|laughs|grinned|grins|shrugged|shrugs|nodded|nods|sighed|sighs|frowned|frowns|winked|winks|chuckled|chuckles|giggled|grimaced|smirked|smirks|beamed|beams|sobbed|sobs|wept|sniffed|sniffs';

/** Verbs that say that somebody was proved wrong, and what does prove things wrong. */
export const DISPROOFS = 'refuted|refutes';
export const PROOF =
  /\b(?:evidence|data|experiments?|stud(?:y|ies)|records?|photographs?|video|footage|figures|dna|analysis|tests?|research|facts?|documents?|court|jury|judge)\b/i;
