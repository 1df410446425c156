/**
 * A copy of words out of a longer text. Most engines make a part of a string a view of the whole, and whoever keeps the
 * part keeps the whole in memory: of a draft, each version that was ever read.
 */
export const detached = (words: string): string => ` ${words}`.slice(1);
