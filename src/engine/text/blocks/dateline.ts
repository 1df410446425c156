import { DATELINE_WITHIN } from './bars';

/** LONDON, May 3 (Reuters) - · PORT CALLOW — · (AP) — : the place, the day and the agency before a story's first words. */
const PLACE = String.raw`\p{Lu}[\p{Lu}.'’\- ]{2,40}(?:, [\p{L}][\p{L}. ]{1,24}){0,2}`;
const DAY = String.raw`(?:, \p{Lu}[\p{Ll}]{2,8}\.? \d{1,2}(?:, \d{4})?)?`;
const AGENCY = String.raw`\(\p{Lu}[\p{L}\d ./]{1,30}\)`;
const DASH = String.raw`\s{0,12}(?:—|–|―|--?)\s{0,12}`;
const DATELINE = new RegExp(
  String.raw`^\s{0,20}(?:${PLACE}${DAY}(?: ${AGENCY})?${DASH}|\p{Lu}[\p{L}.'’\- ]{2,40}(?:, [\p{L}. ]{2,24})?${DAY} ${AGENCY}${DASH}|${AGENCY}\s{1,12}(?:—|–|―|--?)\s{0,12})(?=[\p{Lu}\d"“‘'«(\[$£€])`,
  'u',
);

/** A first word in small letters: no dateline begins so, unless an agency comes behind it. */
const ORDINARY = /^\s{0,20}\S[a-z]/;

/** Length of the dateline with which a paragraph's prose begins; 0 when it has none. */
export function datelineLength(prose: string): number {
  const start = prose.slice(0, DATELINE_WITHIN);
  if (ORDINARY.test(start) && !start.includes('(')) return 0;
  const match = DATELINE.exec(start);
  if (!match) return 0;
  // "BUSINESS-as-usual" has a dash, but it parts nothing.
  return /\s(?:—|–|―|--?)\s*$|[—–―]\s*$|--\s*$|\)\s*-\s*$/.test(match[0]) ? match[0].length : 0;
}
