/** Whom a paper does not name: children, and those who were wronged. */
export const NOT_NAMED = `
  baby boy child children complainant girl infant kid newborn pupil schoolboy schoolchild schoolgirl teen teenager toddler victim
  youngster
`;

/** Whom it is enough to know by whose they are: "his daughter". */
export const KIN = `
  aunt boyfriend brother cousin dad daughter family father fiance fiancee girlfriend granddaughter grandfather grandmother
  grandson husband mother mum nephew niece parent partner sibling sister son stepfather stepmother stepson stepdaughter uncle
  widow widower wife
`;

/** Whose names stand on what they have published: "researchers from Tarn University". */
export const AUTHORS = `
  academic anthropologist archaeologist astronomer author biologist botanist chemist economist engineer epidemiologist geologist
  palaeontologist paleontologist physicist psychologist researcher scientist team zoologist
`;
