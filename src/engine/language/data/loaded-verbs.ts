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

/** What does prove somebody wrong: "refuted" beside it is the right word. */
export const PROOF =
  /\b(?:evidence|data|experiments?|stud(?:y|ies)|records?|photographs?|video|footage|figures|dna|analysis|tests?|research|facts?|documents?|court|jury|judge)\b/i;
