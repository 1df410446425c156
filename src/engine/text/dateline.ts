/** LONDON, May 3 (Reuters) - · PORT CALLOW — · (AP) — : the place, the day and the agency before a story's first words. */
const PLACE = String.raw`\p{Lu}[\p{Lu}.'’\- ]{2,40}(?:, [\p{L}][\p{L}. ]{1,24}){0,2}`;
const DAY = String.raw`(?:, \p{Lu}[\p{Ll}]{2,8}\.? \d{1,2}(?:, \d{4})?)?`;
const AGENCY = String.raw`\(\p{Lu}[\p{L}\d ./]{1,30}\)`;
const DASH = String.raw`\s{0,12}(?:—|–|―|--?)\s{0,12}`;
const IN_CAPITALS = String.raw`${PLACE}${DAY}(?: ${AGENCY})?${DASH}`;
const WITH_AGENCY = String.raw`\p{Lu}[\p{L}.'’\- ]{2,40}(?:, [\p{L}. ]{2,24})?${DAY} ${AGENCY}${DASH}|${AGENCY}\s{1,12}(?:—|–|―|--?)\s{0,12}`;
const opening = (datelines: string): RegExp =>
  new RegExp(String.raw`^\s{0,20}(?:${datelines})(?=[\p{Lu}\d"“‘'«(\[$£€])`, 'u');
const DATELINE = opening(`${IN_CAPITALS}|${WITH_AGENCY}`);
/** Nearly every paragraph begins with no capital word, and has no agency: seen after two letters. */
const WITHOUT_AGENCY = opening(IN_CAPITALS);

/** Length of the dateline with which a paragraph's prose begins; 0 when it has none. */
export function datelineLength(prose: string): number {
  const start = prose.slice(0, 200);
  const match = (start.includes('(') ? DATELINE : WITHOUT_AGENCY).exec(start);
  if (!match) return 0;
  // "BUSINESS-as-usual" has a dash, but it parts nothing.
  return /\s(?:—|–|―|--?)\s*$|[—–―]\s*$|--\s*$|\)\s*-\s*$/.test(match[0]) ? match[0].length : 0;
}
