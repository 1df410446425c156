const ANSWER = /^\s{0,20}(?:Q|A|Question|Answer)\s?:/;

/** The questions and answers of an interview are speech, though they have no quotation marks. */
export const isAnswer = (prose: string): boolean => ANSWER.test(prose);
