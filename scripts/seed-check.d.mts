/** The folder of the article, whether or not it is there. */
export const seedFolder: string;

/** Compares one element of the JSON report with expected.json, expectation by expectation. */
export function checkSeed(text: string, report: object, expected: unknown): { ok: boolean; line: string }[];
