import { DATELINE_CITIES } from '../data/datelines';
import { COLON_DATELINE_WITHIN, DATELINE_WITHIN } from './bars';

/** LONDON, May 3 (Reuters) - · PORT CALLOW — · (AP) — : the place, the day and the agency before a story's first words. */
const PLACE = String.raw`\p{Lu}[\p{Lu}.'’\- ]{2,40}(?:, [\p{L}][\p{L}. ]{1,24}){0,2}`;
/** ISLAMABAD/LAHORE */
const PLACES = String.raw`${PLACE}(?:/${PLACE}){0,3}`;
const DAY = String.raw`(?:, \p{Lu}[\p{Ll}]{2,8}\.? \d{1,2}(?:, \d{4})?)?`;
const AGENCY = String.raw`\(\p{Lu}[\p{L}\d ./]{1,30}\)`;
const DASH = String.raw`\s{0,12}(?:—|–|―|--?)\s{0,12}`;
const DATELINE = new RegExp(
  String.raw`^\s{0,20}(?:${PLACES}${DAY}(?: ${AGENCY})?${DASH}|\p{Lu}[\p{L}.'’\- ]{2,40}(?:, [\p{L}. ]{2,24})?${DAY} ${AGENCY}${DASH}|${AGENCY}\s{1,12}(?:—|–|―|--?)\s{0,12})(?=[\p{Lu}\d"“‘'«(\[$£€])`,
  'u',
);

/** A first word in small letters: no dateline begins so, unless an agency comes behind it. */
const ORDINARY = /^\s{0,20}\S[a-z]/;

/** NEW DELHI: · Mumbai, Jan 4 (PTI): · Sydney/Melbourne: — where it is, by its groups, what may be a speaker's name too. */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{2,20}(?: \p{L}[\p{L}.'’-]{1,20}){0,3}`;
const COLON = new RegExp(
  String.raw`^\s{0,60}(?<name>${NAME})(?<others>(?:/${NAME}){0,3})(?<country>, \p{Lu}\p{Ll}[\p{L} ]{1,24}?)?(?<day>${DAY})(?<agency> ${AGENCY})?\s{0,20}:\s{1,40}(?=[\p{Lu}\d"“‘'«(\[$£€₹])`,
  'u',
);
const CITY = new RegExp(String.raw`^(?:${DATELINE_CITIES.replace(/\s*\n\s*/g, '').trim()})$`, 'iu');
/** A sentence of news says when; and a speaker says "I", asks, and shortens words. */
const SAYS_WHEN =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})\b/;
const SPEAKS = /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b|n['’]t\b|\?|\b(?:I|[Ww]e|[Ii]t|[Tt]hat|[Tt]here)['’]/;
const QUOTED = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/g;

/** Length of a dateline that a colon ends; 0 for none. Speakers of a transcript stand before a colon as well. */
function colonLength(start: string): number {
  const match = COLON.exec(start);
  if (!match?.groups) return 0;
  const { name, others, country, day, agency } = match.groups;
  if (others || day || agency) return match[0].length;
  const behind = start.slice(match[0].length).replace(QUOTED, '');
  if (SPEAKS.test(behind)) return 0;
  const isPlace = CITY.test(name) || (name === name.toUpperCase() && (country !== undefined || SAYS_WHEN.test(behind)));
  return isPlace ? match[0].length : 0;
}

/** Length of the dateline with which a paragraph's prose begins; 0 when it has none. */
export function datelineLength(prose: string): number {
  const colon = prose.slice(0, DATELINE_WITHIN).includes(':') ? colonLength(prose.slice(0, COLON_DATELINE_WITHIN)) : 0;
  if (colon > 0) return colon;
  const start = prose.slice(0, DATELINE_WITHIN);
  if (ORDINARY.test(start) && !start.includes('(')) return 0;
  const match = DATELINE.exec(start);
  if (!match) return 0;
  // "BUSINESS-as-usual" has a dash, but it parts nothing.
  return /\s(?:—|–|―|--?)\s*$|[—–―]\s*$|--\s*$|\)\s*-\s*$/.test(match[0]) ? match[0].length : 0;
}
