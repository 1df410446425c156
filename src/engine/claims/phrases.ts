import { isBlankAt, isDigitAt, isLetterOrNumberAt, lettersEnd, lowered } from './letter-tests';

/**
 * The small language in which the cue tables are written. Alternatives stand between bars; a blank is any run of blanks;
 * `~` at a word's end takes its other endings ("doubl~": double, doubled, doubling); `#` is a number in digits.
 */
export class Phrases {
  readonly alternatives: readonly string[];

  constructor(alternatives: string) {
    this.alternatives = alternatives
      .toLowerCase()
      .replace(/’/g, "'")
      .split('|')
      .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
      .filter(Boolean);
  }
}

/** Phrases of the cue tables, any of which will do. */
export const phrases = (alternatives: string): Phrases => new Phrases(alternatives);

/** A pattern for what the language cannot say. */
export interface Needing {
  /** Words of which whatever the pattern matches has at least one: plain, a stem with `~`, or `#` for any digit. */
  readonly needed: readonly string[];
  readonly pattern: RegExp;
}

/** A pattern with words of which whatever it matches has at least one; see {@link Needing}. */
export const needing = (words: string, pattern: RegExp): Needing => ({ needed: words.split(' '), pattern });

/** Where a row of a table is first met. */
export interface Met<Row> {
  readonly row: Row;
  /** Of the row in its table. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly row: number;
  /** The place of the phrase among its row's alternatives. */
  readonly rank: number;
  /** What is still to be met, when the word that the phrase was looked up by has been. */
  readonly rest: string;
  /** Its first letter, to tell most phrases apart at a glance; empty for what is no letter. */
  readonly first: string;
  readonly from: From;
}

/** Where the rest of a phrase is to stand: at the word itself (a stem, a number), behind it, or behind the next blanks. */
const From = { Start: 0, End: 1, Next: 2 } as const;
type From = (typeof From)[keyof typeof From];

/** What may be met where a word stands: phrases that begin with it, and rows whose pattern needs it. */
interface Entry {
  readonly candidates: Candidate[];
  readonly patterns: number[];
}

/** A stem is known by so many letters. */
const STEM = 3;
const DIGIT = '#';
const HASH = 0x23;
const TILDE = 0x7e;
const SPACE = 0x20;
const APOSTROPHE = 0x27;

/**
 * Looks for all rows of a table at once, in their order: each word of a sentence tells which few phrases can begin there,
 * so that the size of the table hardly matters.
 */
export function rowFinder<Row extends { readonly words: Phrases | Needing }>(
  table: readonly Row[],
): (words: string) => Met<Row>[] {
  const { plain, stems } = entriesOf(table);
  return (words) => {
    const lower = lowered(words);
    const met = new Map<number, Met<Row> & { readonly rank: number }>();
    const due = new Set<number>();
    const look = (entry: Entry | undefined, start: number, wordEnd: number): void => {
      if (!entry) return;
      for (const row of entry.patterns) due.add(row);
      if (entry.candidates.length === 0 || !mayBegin(lower, start)) return;
      let next = wordEnd;
      while (isBlankAt(lower, next)) next++;
      for (const { row, rank, rest, first, from } of entry.candidates) {
        if (from === From.Next && (next === wordEnd || (first !== '' && lower[next] !== first))) continue;
        // The first place counts, and at one place the first alternative.
        const known = met.get(row);
        if (known && (known.start < start || known.rank <= rank)) continue;
        const end = endOf(rest, 0, lower, from === From.Start ? start : from === From.End ? wordEnd : next);
        if (end >= 0) met.set(row, { row: table[row], index: row, start, end, rank });
      }
    };
    for (let i = 0; i < lower.length;) {
      const end = lettersEnd(lower, i);
      if (end > i) {
        look(plain.get(lower.slice(i, end)), i, end);
        if (end >= i + STEM) look(stems.get(lower.slice(i, i + STEM)), i, end);
        i = end;
      } else {
        if (isDigitAt(lower, i)) look(plain.get(DIGIT), i, i);
        i++;
      }
    }
    for (const row of due) {
      const { pattern } = table[row].words as Needing;
      pattern.lastIndex = 0;
      const match = pattern.exec(words);
      if (!match) continue;
      const start = match.index;
      met.set(row, { row: table[row], index: row, start, end: start + match[0].length, rank: 0 });
    }
    return [...met.values()].sort((a, b) => a.index - b.index);
  };
}

interface Entries {
  /** By the word in lower case; `#` for any digit. */
  readonly plain: ReadonlyMap<string, Entry>;
  /** By a stem's first letters. */
  readonly stems: ReadonlyMap<string, Entry>;
}

function entriesOf(table: readonly { readonly words: Phrases | Needing }[]): Entries {
  const plain = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const entryOf = (start: string): Entry => {
    const letters = lettersEnd(start, 0);
    const isStem = start[letters] === '~';
    const entries = isStem ? stems : plain;
    const key = isStem ? start.slice(0, STEM) : start.slice(0, letters) || DIGIT;
    let entry = entries.get(key);
    if (!entry) entries.set(key, (entry = { candidates: [], patterns: [] }));
    return entry;
  };
  for (const [row, { words }] of table.entries()) {
    if (words instanceof Phrases) {
      for (const [rank, phrase] of words.alternatives.entries())
        entryOf(phrase).candidates.push({ row, rank, ...restOf(phrase) });
    } else for (const word of words.needed) entryOf(word).patterns.push(row);
  }
  return { plain, stems };
}

function restOf(phrase: string): Pick<Candidate, 'rest' | 'first' | 'from'> {
  const letters = lettersEnd(phrase, 0);
  const isWord = letters > 0 && phrase[letters] !== '~';
  const from = !isWord ? From.Start : phrase[letters] === ' ' ? From.Next : From.End;
  const rest = phrase.slice(from === From.Start ? 0 : from === From.End ? letters : letters + 1);
  return { rest, first: rest.slice(0, lettersEnd(rest, 0)).slice(0, 1), from };
}

/** A phrase does not begin inside a word. */
function mayBegin(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text[at - 1];
  return before !== "'" && before !== '’' && before !== '-' && !isLetterOrNumberAt(text, at - 1);
}

/** Where a phrase ends that begins at `at` in a text in lower case, looking from its character `p` on; -1: it is not there. */
function endOf(phrase: string, p: number, text: string, at: number): number {
  for (; p < phrase.length; p++) {
    const code = phrase.charCodeAt(p);
    if (code === SPACE) {
      if (!isBlankAt(text, at)) return -1;
      while (isBlankAt(text, at)) at++;
    } else if (code === HASH || code === TILDE) {
      if (code === HASH && !isDigitAt(text, at)) return -1;
      const least = code === HASH ? at + 1 : at;
      let most = least;
      if (code === TILDE) most = lettersEnd(text, at);
      else while (isDigitAt(text, most) || text[most] === ',' || text[most] === '.') most++;
      for (; most >= least; most--) {
        const end = endOf(phrase, p + 1, text, most);
        if (end >= 0) return end;
      }
      return -1;
    } else if (at < text.length && (text.charCodeAt(at) === code || (code === APOSTROPHE && text[at] === '’'))) at++;
    else return -1;
  }
  return isLetterOrNumberAt(text, at) ? -1 : at;
}
