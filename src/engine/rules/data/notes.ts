/** Names in which letters stand that are a desk's note elsewhere; what comes before or after them. */
export const NAMES_WITH_MARKS = {
  afterTk: 'maxx elevator',
  afterXxx: 'olympiad olympic olympics summer winter games world corps',
  beforeXxx: 'bowl louis league',
  afterCq: 'roll researcher press weekly magazine today',
} as const;

/** What stands in square brackets where a note does; Wikipedia's editors have the longest list of them. */
export const BRACKET_NOTES = `
  citation needed|citation required|cn|by whom|according to whom|clarification needed|needs clarification|source needed
  needs source|attribution needed|better source needed|dubious|dubious – discuss|failed verification|fact check|factcheck
  check this|ck|chk|tk|cq|weasel words|page needed|full citation needed|insert name|insert link|insert quote|placeholder
`;

/** Words that are a note in square brackets with a question mark, and a word put into a quotation without one. */
export const BRACKET_QUESTIONS =
  'who which when where why how whom what source year date name spelling age title sure really';
