import type { NameKind } from '../sources/proper-names';
import { isFirstName } from '../sources/proper-names';
import type { Gender } from '../sources/source';
import { Cell, type Journal } from '../journal/journal';
import type { Mention } from '../sources/mentions';
import { BEARERS, SHORT_NAME } from './bars';
import type { Referent } from './referent';

/** Who is called what: the names that a draft has given so far, and what later words may call their bearers. */
export class NameIndex {
  /** The latest of those who bear a name, the latest last. */
  readonly #byName = new Cells<readonly Referent[]>([]);
  readonly #byFirstName = new Cells<Referent | undefined>(undefined);
  readonly #words = new Cells(false);

  constructor(private readonly journal: Journal) {}

  /** Whether a word was met as a name, or as part of one. */
  isName(lower: string): boolean {
    return this.journal.get(this.#words.at(lower));
  }

  /** Takes note of the words of a name. */
  note(words: readonly string[]): void {
    for (const word of words) this.journal.put(this.#words.at(word), true);
  }

  /** Whom a name (in lower case) means, if it was given before: by surname, by first name, by the same words. */
  find(name: readonly string[], kind: NameKind, gender: Gender): Referent | undefined {
    const last = name[name.length - 1];
    const same = this.journal.get(this.#byName.at(last));
    const is = kind === 'body' || kind === 'place' ? 'body' : kind === 'document' ? 'document' : 'person';
    if (same.length > 0 && is === 'person' && name.length === 1) {
      // A lone capital word is a person's surname before it is short for a body.
      for (let i = same.length - 1; i >= 0; i--) {
        const candidate = this.journal.read(same[i]);
        if (candidate.kind === 'person' && !(gender && candidate.gender && gender !== candidate.gender))
          return candidate;
      }
      if (gender) return undefined;
    }
    // A name with many bearers is told by the latest of them.
    for (let i = same.length - 1; i >= 0; i--) {
      const candidate = this.journal.read(same[i]);
      if (name.length > 1 && candidate.kind !== is) continue;
      if (gender && candidate.gender && gender !== candidate.gender) continue;
      if (name.length > 1 && candidate.name.length > 1 && !compatible(name, candidate.lower, is)) continue;
      return candidate;
    }
    if (name.length > 1) return undefined;
    const first = this.journal.get(this.#byFirstName.at(last));
    return first && this.journal.read(first);
  }

  /**
   * Whom a full name means that the draft has called by part of it: "Beth", then "Bethany Lee"; "Ana Orsel", then "Ana
   * Orsel Marlow".
   */
  findShorter({ lower, kind, gender }: Mention): Referent | undefined {
    if (kind !== 'person' || lower.length < 2) return undefined;
    const fits = (each: Referent | undefined): each is Referent =>
      each?.kind === 'person' && !each.plural && !(gender && each.gender && gender !== each.gender);
    if (lower.length > 2) {
      const bearer = this.#latest(lower[lower.length - 2]);
      if (fits(bearer) && bearer.lower[0] === lower[0]) return bearer;
    }
    for (const short of shortFormsOf(lower[0])) {
      const bearer = this.#latest(short);
      if (fits(bearer) && bearer.lower.length === 1) return bearer;
    }
    return undefined;
  }

  #latest(word: string): Referent | undefined {
    const last = this.journal.get(this.#byName.at(word)).at(-1);
    return last && this.journal.read(last);
  }

  /** Takes in somebody with a name. */
  add(referent: Referent): void {
    const { kind, name, lower } = referent;
    const last = lower[lower.length - 1];
    const [first] = lower;
    this.#call(last, referent);
    if (kind === 'person' && lower.length > 1) {
      this.journal.put(this.#byFirstName.at(first), referent);
      this.#callByParts(referent);
    }
    if (kind !== 'body' || lower.length === 1) return;
    // "Western Journal" comes back as "the Journal", and "Arbor Pension Fund" as "APF" or "Arbor".
    const acronym = name
      .filter((word) => /^[A-Z]/.test(word))
      .map((word) => word[0])
      .join('')
      .toLowerCase();
    if (acronym.length > 1) this.#call(acronym, referent);
    if (!NAMED_AFTER.has(last)) this.#call(first, referent);
  }

  /** Takes in the fuller name of somebody who had one, or had none. */
  rename(referent: Referent): void {
    const { lower } = referent;
    const last = lower[lower.length - 1];
    if (!this.journal.get(this.#byName.at(last)).includes(referent)) this.#call(last, referent);
    const first = this.#byFirstName.at(lower[0]);
    if (!this.journal.get(first)) this.journal.put(first, referent);
    this.#callByParts(referent);
  }

  /** "Wanda Orsel Marlow" comes back as "Orsel", "Bethany Lee" as "Beth". */
  #callByParts(referent: Referent): void {
    for (const word of referent.lower.slice(1, -1)) if (word.length > 2) this.#call(word, referent);
    for (const short of shortFormsOf(referent.lower[0])) {
      const cell = this.#byFirstName.at(short);
      if (!this.journal.get(cell)) this.journal.put(cell, referent);
    }
  }

  #call(word: string, referent: Referent): void {
    const cell = this.#byName.at(word);
    this.journal.put(cell, [...this.journal.get(cell).slice(1 - BEARERS), referent]);
  }
}

/** "Beth" for "Bethany", "Will" for "William": the first letters of a first name that are one. */
function shortFormsOf(long: string): string[] {
  const out: string[] = [];
  for (let length = SHORT_NAME; length < long.length; length++)
    if (isFirstName(long.slice(0, length))) out.push(long.slice(0, length));
  return out;
}

/** A cell for each word. */
export class Cells<T> {
  readonly #cells = new Map<string, Cell<T>>();
  readonly #empty: T;

  constructor(empty: T) {
    this.#empty = empty;
  }

  at(word: string): Cell<T> {
    const known = this.#cells.get(word);
    if (known) return known;
    const made = new Cell(this.#empty);
    this.#cells.set(word, made);
    return made;
  }
}

/** Bodies that are called after somebody: "Lee University" does not make "Lee" its short name. */
const NAMED_AFTER = new Set(
  'university foundation center centre institute campaign tower hotel hospital school world administration college museum library organization organisation team act law house trump clinton'.split(
    ' ',
  ),
);

/** "Bob Lee" and "Robert J. Lee" may be one, "Ann Lee" and "Robert Lee" are two; so are two banks of one town. */
function compatible(a: readonly string[], b: readonly string[], kind: 'person' | 'body' | 'document'): boolean {
  const first = a[0];
  const other = b[0];
  if (first === other) return true;
  if (kind === 'person' && first[0] === other[0]) return true;
  return a.includes(other) || b.includes(first);
}
