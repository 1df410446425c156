import { OUTLET_ENDINGS, OUTLET_NAMES } from '../data/outlets';

const alternatives = (list: string): string =>
  list
    .split(/[|\n]/)
    .map((each) => each.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** A pattern, as source text and without groups that capture, that matches the name of a news outlet. Case counts. */
export const OUTLET = `(?:[Tt]he\\s+)?(?:(?:${alternatives(OUTLET_NAMES)})(?:\\s+News|\\s+Radio)?|(?:\\p{Lu}[\\p{L}.’'-]{0,20}\\s+){0,3}?(?:${alternatives(OUTLET_ENDINGS)}))(?![\\p{L}\\p{N}])`;
