import { isPersonNoun, isPluralNoun, LEXICON } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { joinsBody } from '../clauses/source-phrase';
import { wordSet } from '../../util/word-list';

/** What a name is the name of; `unknown`: a lone capital word that the draft has to explain. */
export type NameKind = 'person' | 'body' | 'place' | 'document' | 'unknown';

export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
}

/** The last run of capital words in `[from, to)`, read as a name; null for none. */
export function nameRun(words: readonly ClauseWord[], from: number, to: number): NameRun | null {
  let end = to;
  while (end > from && !isNameWord(words, end - 1, from)) end--;
  if (end === from) return null;
  let start = end - 1;
  for (let i = end - 2; i >= from; i--) {
    if (isNameWord(words, i, from)) start = i;
    else if (words[i].lower === 'the' && i > from && words[i - 1].lower === 'of' && joinsBody(words, i - 1)) continue;
    else if (
      joinsNames(words, i) &&
      i > from &&
      (isNameWord(words, i - 1, from) || LEXICON.particles.has(words[i - 1].lower))
    )
      continue;
    else break;
  }
  // "Marks & Fenn": what "&" joins is part of it, whatever else the word may be.
  while (start - 2 >= from && words[start - 1].text === '&' && words[start - 2].capital) start -= 2;
  // "Mr." and the like alone are no name.
  const named = titlesBefore(words, start, end);
  if (named >= end) return null;
  return { from: start, to: end, kind: kindOfName(words, named, end, start) };
}

/** A capital word, or one of the months and days that end a name: "Ai Jun", "Theresa May". */
function isNameWord(words: readonly ClauseWord[], i: number, from: number): boolean {
  const word = words[i];
  if (word.cls === W.Proper || opensName(words, i)) return true;
  if (!word.capital) return false;
  return (
    word.cls === W.Number ||
    ((word.cls === W.Time || word.cls === W.Modal) && i > from && words[i - 1].cls === W.Proper)
  );
}

/** "Bill Lee", "Mark Lee" at a sentence's start: there a word that may be a verb was read as a plain noun. */
export const opensName = (words: readonly ClauseWord[], i: number): boolean =>
  words[i].capital &&
  (words[i].cls === W.Noun || words[i].cls === W.Modal) &&
  words[i + 1]?.cls === W.Proper &&
  isFirstName(words[i].lower);

/** "van", "de", "bin", "&" between capital words. */
const joinsNames = (words: readonly ClauseWord[], i: number): boolean =>
  LEXICON.particles.has(words[i].lower) || words[i].text === '&' || joinsBody(words, i);

/** Whether a word says what somebody is: "Senator", "coach", "Secretary-General". */
export const isOffice = (lower: string): boolean =>
  LEXICON.titles.has(lower) || LEXICON.roles.has(lower) || LEXICON.spokes.has(lower) || lower.endsWith('-general');

/** Offices that families are called too: "Ann Bishop", "Bill King". */
const FAMILY_OFFICES =
  wordSet(`abbot bailiff baker bishop butler cardinal carpenter chamberlain chancellor chaplain chief clerk coach
  constable cook deacon dean duke earl farmer fisher forester gardener guard hunter judge justice king knight lord major marshal
  marshall mason master mayor miller page parson pastor pope porter potter prince prior proctor provost queen sailor senior
  sergeant sexton shepherd sheriff singer smith spencer squire steward taylor tyler usher walker warden warner weaver young`);
/** What ends a name and is none: "Martin Luther King Jr". */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|qc|kc|sc|mp|obe|mbe|cbe)\.?$/;

/**
 * Index of the first word of the name proper in the capital words `[from, to)`: whatever body, place, title, rank or
 * office stands before it is left off ("Tarn County Sheriff [Bill Lee]", "NATO Secretary-General [Ann Lee]"). The last
 * office counts behind which a name can stand.
 */
export function titlesBefore(words: readonly ClauseWord[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    const next = words[i + 1].lower;
    if (!opensPerson(words, i) || LEXICON.bodyNameWords.has(next) || SUFFIX.test(next)) continue;
    // "Ann Marie Bishop Lee", "Bill King": the office is a middle name where a first name stands just before it.
    if (FAMILY_OFFICES.has(words[i].lower) && i > from && !isFirstName(next) && isGiven(words, from, i)) return from;
    return i + 1;
  }
  return behindPlace(words, from, to);
}

/** "special envoy to Skerria [Kurt Lee]", "of Tarn County [Ann Lee]": a first name behind the name of a place. */
function behindPlace(words: readonly ClauseWord[], from: number, to: number): number {
  let i = from;
  while (i < to - 2 && !isFirstName(words[i].lower) && LEXICON.places.has(words[i].lower)) i++;
  return i > from && isFirstName(words[i].lower) && i < to - 1 ? i : from;
}

/** "Sheriff", and "Goalkeeper" or "Astronaut" before a first name. */
const opensPerson = (words: readonly ClauseWord[], i: number): boolean =>
  (isOffice(words[i].lower) && !QUALIFIES_OFFICE.test(words[i].lower)) ||
  TRADES.test(words[i].lower) ||
  (isPersonNoun(words[i].lower) && isFirstName(words[i + 1].lower));

/** What stands before an office and is none: "Foreign Affairs" is nobody's name. */
const QUALIFIES_OFFICE = /^(?:acting|former|vice|senior|junior|prime|foreign|first|right)$/;
/** Endings that only trades have. */
const TRADES =
  /(?:ologist|[a-z]ician|onomist|ographer|iatrist|keeper|fielder|violinist|pianist|guitarist|novelist|vocalist|naut)$/;

/** Are the words `[from, to)` first names and initials? */
function isGiven(words: readonly ClauseWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isFirstName(words[i].lower) && !/^\p{Lu}\.?$/u.test(words[i].text)) return false;
  return true;
}

/** "Skerrian Rowing Championships", "Tarn Regional Chefs": three words or more, nobody's first name, and plain English. */
function isDescribing(words: readonly ClauseWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFirstName(words[i].lower) || /^\p{Lu}\.?$/u.test(words[i].text)) return false;
  const plural = isPluralNoun(words[to - 1].lower);
  return (
    plural ||
    words
      .slice(from, to)
      .some(({ lower }) => /(?:[a-z]{3}(?:ian|ean|ional|ical|ese)|[a-z]{2}ish|[a-z]{3}ing|[a-z]{3}tion)$/.test(lower))
  );
}

const HONOURS = /^(?:qc|kc|sc|mp|obe|mbe|cbe|snr|jnr|phd|frs|esq)\.?$/;

/** Where the name in the words `[from, to)` ends without the letters behind it: "Ann Lee QC". */
export function nameEnd(words: readonly ClauseWord[], from: number, to: number): number {
  let end = to;
  while (end - from > 1 && HONOURS.test(words[end - 1].lower)) end--;
  return end;
}

/** Whether a lower-case word is a first name. */
export const isFirstName = (lower: string): boolean => LEXICON.menNames.has(lower) || LEXICON.womenNames.has(lower);

/** Endings of nouns and adjectives that no family has for a name. */
const NO_SURNAME = /(?:ism|tion|sion|ments?|ness|ogy|ics|ity|ings|ware|[a-z]{2}tics?|\.com|\.org|\.net)$/;
/** "ProQuay" is no family's name, "McKay" and "DeSilva" are. */
const CAMEL = /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;
/** Words that open the names of bodies. */
const OPENS_BODY = new Set(
  'western eastern northern southern central national international american british european african asian global royal federal united general public allied associated standard daily sunday planned sky big human world great new white black grand first supreme holy high super north south east west old free open'.split(
    ' ',
  ),
);
/** Words that end the names of laws, treaties, reports. */
const DOCUMENT_NAMES = new Set(
  'act accord accords agreement bill treaty report survey poll constitution amendment protocol charter declaration index census book review'.split(
    ' ',
  ),
);

/** What the words `[from, to)` are the name of. `runFrom`: where the capital words begin, titles included. */
function kindOfName(words: readonly ClauseWord[], from: number, to: number, runFrom: number): NameKind {
  const before = words[runFrom - 1];
  const first = words[from];
  const last = words[to - 1];
  const length = to - from;
  const firstName = isFirstName(first.lower);
  const titled = from > runFrom || (before !== undefined && isOffice(before.lower));
  if (titled && !LEXICON.bodyNameWords.has(last.lower)) return 'person';
  // "the FIR": a record that is known by its letters.
  if (length === 1 && LEXICON.documents.has(first.lower) && isAcronym(first.text)) return 'document';
  if (length > 1 && isAbbreviated(words, from, to)) return 'body';
  if (
    length === 2 &&
    firstName &&
    !LEXICON.bodyNames.has(first.lower) &&
    !(LEXICON.bodyNameWords.has(last.lower) && !LEXICON.surnamesToo.has(last.lower)) &&
    !/^(?:act|jazeera|arabiya|qaeda|shabaab)$/.test(last.lower)
  )
    return 'person';
  // "the magazine Skerry": the noun before it says what it is.
  if (
    before?.cls === W.Noun &&
    !titled &&
    (LEXICON.bodies.has(before.lower) || LEXICON.bodyNameWords.has(before.lower))
  )
    return 'body';
  // "the Geological Survey" maps the land.
  if (last.lower === 'survey' && words[to - 2].lower.endsWith('ical')) return 'body';
  if (DOCUMENT_NAMES.has(last.lower) && length > 1) return 'document';
  if (before?.lower === 'the' && !titled) return LEXICON.places.has(last.lower) && length === 1 ? 'place' : 'body';
  for (let i = from; i < to; i++) {
    if (LEXICON.bodyNameWords.has(words[i].lower) && (i === to - 1 || !firstName)) return 'body';
    if (words[i].text === '&') return 'body';
    if (length > 1 && LEXICON.bodyNames.has(words[i].lower) && !firstName) return 'body';
  }
  if (length === 1) {
    if (LEXICON.places.has(first.lower)) return 'place';
    if (
      LEXICON.bodyNames.has(first.lower) ||
      isAcronym(first.text) ||
      NO_SURNAME.test(first.lower) ||
      CAMEL.test(first.text)
    )
      return 'body';
    if (titled || firstName) return 'person';
    return 'unknown';
  }
  if (LEXICON.places.has(phrase(words, from, to))) return 'place';
  if (LEXICON.places.has(first.lower) && !firstName) return 'body';
  if (!firstName && (OPENS_BODY.has(first.lower) || NO_SURNAME.test(last.lower) || LEXICON.places.has(last.lower)))
    return 'body';
  if (length > 2 && isDescribing(words, from, to)) return 'body';
  if (isAcronym(last.text) || isAcronym(first.text)) return firstName || isShout(words, from, to) ? 'person' : 'body';
  return 'person';
}

const isAcronym = (text: string): boolean =>
  /^[A-Z][A-Z&.0-9]{1,6}(?:-[A-Z0-9]{2,6})*s?$/.test(text) && !/^(?:[A-Z]\.){1,2}$/.test(text);

/** "Tarn Foods (TFD.L)", "Tarn Eel Institute (TEI)": a ticker or the name's own initials in brackets. */
function isAbbreviated(words: readonly ClauseWord[], from: number, to: number): boolean {
  const short = words[to + 1]?.text ?? '';
  if (words[to]?.cls !== W.Open || (words[to + 2]?.cls !== W.Close && words[to + 4]?.cls !== W.Close)) return false;
  if (/^[A-Z]{2,5}\.[A-Z]{1,2}$/.test(short) || /^(?:NYSE|NASDAQ|LSE|ASX|TSX|AIM)$/i.test(short)) return true;
  const initials = words.slice(from, to).map(({ text }) => text[0]);
  return short.length > 1 && short === initials.filter((letter) => /[A-Z]/.test(letter)).join('');
}

/** A whole name in capitals, as in a transcript: "ANN LEE". */
const isShout = (words: readonly ClauseWord[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ text }) => text.length > 2 && text === text.toUpperCase());

const phrase = (words: readonly ClauseWord[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
