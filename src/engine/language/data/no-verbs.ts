/** Words in -ed and -ing that are no form of a verb, though their endings say so, and that no row of `verbs.ts` has. */
export const NO_VERB_FORMS = `
  hundred kindred sacred wicked rugged ragged crooked beloved unprecedented unemployed undecided unaffiliated
  undocumented unlimited unfounded unnamed untested unwanted uninsured unarmed uncommitted unscripted unfiltered unrelated
  unauthorized unnoticed unqualified sophisticated talented gifted biased skilled unskilled
  according notwithstanding pending outstanding longstanding groundbreaking willing
  anything something everything nothing evening morning wedding ceiling sibling darling sterling duckling offspring
  clothing fracking banking upbringing uprising stocking farming pudding booking wyoming
  beijing chongqing nanjing kunming liaoning jiaxing wapping worthing dorking kettering
`;
