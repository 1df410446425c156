/** The words of a table that is written as words between blanks. */
export const wordsIn = (table: string): string[] => table.split(/\s+/).filter(Boolean);

/** The words of such tables as one set. */
export const wordSet = (...tables: readonly string[]): ReadonlySet<string> => new Set(tables.flatMap(wordsIn));
