/** Stands wherever words are wanted. */
export const TO_BE_WRITTEN: string;

/** Why a rule cannot be called so; undefined when it can. */
export function wrongName(id: string, ids: readonly string[]): string | undefined;

/** The files of a rule that does nothing yet: the new ones and, as \`read\` gives them, those that list the rules. */
export function newRule(id: string, read: (path: string) => string): Map<string, string>;

/** What its author has to do now. */
export function stepsOf(id: string): readonly string[];
