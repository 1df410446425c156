import type { Grade, Reason, Span } from '../model';
import { LEXICON, singular } from '../language/lexicon';
import type { Mention } from './mentions';
import type { Gender, SourceKind, SourceReading } from './source-reading';

/** Somebody or something that the draft has spoken of, and that a later word may mean. Offsets into the draft. */
export interface Referent {
  readonly kind: Exclude<SourceKind, 'pronoun' | 'nobody' | 'writer'>;
  /** The best name or description so far. */
  label: string;
  grade: Grade;
  gender: Gender;
  readonly plural: boolean;
  readonly name: readonly string[];
  /** Head noun in the singular, for "the official". */
  readonly head: string;
  readonly roles: Set<string>;
  namedAt: Span;
  reasons: readonly Reason[];
  /** Sentence number, counted over the draft, of the last mention. */
  seen: number;
  subject: boolean;
  /** Sentence number of the last words that were its own. */
  spoke: number;
}

/** How many of the last referents a pronoun may mean: further back a reader has forgotten them too. */
const REMEMBERED = 14;

/** Everybody and everything that the draft has introduced so far. */
export class Referents {
  readonly #bySurname = new Map<string, Referent[]>();
  readonly #byFirstName = new Map<string, Referent>();
  readonly #byHead = new Map<string, Referent>();
  readonly #byRole = new Map<string, Referent>();
  /** The latest last, each once. */
  readonly #recent: Referent[] = [];

  /** Takes note of a name and gives whom it means. `start` is the paragraph's place in the draft. */
  meet(mention: Mention, start: number, sentence: number): Referent {
    const { name, kind } = mention;
    const known = this.find(name, kind === 'body' || kind === 'place' ? 'body' : 'person', mention.gender);
    const at: Span = [start + mention.span[0], start + mention.span[1]];
    const isBody = kind === 'body' || kind === 'place';
    const referent =
      known ??
      this.#add({
        kind: isBody ? 'body' : 'person',
        label: name.join(' '),
        grade: isBody ? 'organization' : 'named',
        gender: mention.gender,
        plural: false,
        name,
        head: name[name.length - 1]!.toLowerCase(),
        roles: new Set(),
        namedAt: at,
        reasons: [{ code: isBody ? 'body' : 'name', span: at }],
        seen: sentence,
        subject: mention.subject,
        spoke: -99,
      });
    if (known && name.length > known.name.length && kind === 'person') this.#rename(known, name, at);
    if (!referent.gender) referent.gender = mention.gender;
    for (const role of mention.roles) {
      referent.roles.add(role);
      this.#byRole.set(role, referent);
    }
    this.touch(referent, sentence, mention.subject);
    return referent;
  }

  /** Takes note of a source that is no name: a body, a document, unnamed people. */
  introduce(reading: SourceReading, grade: Grade, start: number, sentence: number): Referent {
    const head = singular(reading.head);
    const referent = this.#add({
      kind: reading.kind as Referent['kind'],
      label: reading.label,
      grade,
      gender: reading.gender,
      plural: reading.plural,
      name: [],
      head,
      roles: new Set([head]),
      namedAt: [start + reading.span[0], start + reading.span[1]],
      reasons: reading.reasons.map(({ code, span }) => (span ? { code, span: [start + span[0], start + span[1]] as const } : { code })),
      seen: sentence,
      subject: true,
      spoke: -99,
    });
    this.touch(referent, sentence, true);
    return referent;
  }

  touch(referent: Referent, sentence: number, subject: boolean): void {
    referent.subject = subject || (referent.subject && referent.seen === sentence);
    referent.seen = sentence;
    const at = this.#recent.indexOf(referent);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.push(referent);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
  }

  /** Whom a name means, if it was given before: by surname, by first name, by the same words. */
  find(name: readonly string[], kind: 'person' | 'body', gender: Gender): Referent | undefined {
    const last = name[name.length - 1]!.toLowerCase();
    const same = this.#bySurname.get(last);
    if (same) {
      for (let i = same.length - 1; i >= 0; i--) {
        const candidate = same[i]!;
        if (kind === 'body' ? candidate.kind !== 'body' && name.length > 1 : candidate.kind !== 'person' && name.length > 1) continue;
        if (gender && candidate.gender && gender !== candidate.gender) continue;
        if (name.length > 1 && candidate.name.length > 1 && !compatible(name, candidate.name)) continue;
        return candidate;
      }
    }
    return name.length === 1 ? this.#byFirstName.get(last) : undefined;
  }

  /** The latest with this head noun: "the official" after "a senior county official". */
  byHead(head: string): Referent | undefined {
    return this.#byHead.get(head);
  }

  /** The latest person with this role: "the mayor" after "Mayor Ann Lee". */
  byRole(role: string): Referent | undefined {
    return this.#byRole.get(role);
  }

  /** The latest referents, the latest first. */
  *recent(): Iterable<Referent> {
    for (let i = this.#recent.length - 1; i >= 0; i--) yield this.#recent[i]!;
  }

  #add(referent: Referent): Referent {
    if (referent.name.length > 0) {
      const last = referent.head;
      const same = this.#bySurname.get(last);
      if (same) same.push(referent);
      else this.#bySurname.set(last, [referent]);
      const first = referent.name[0]!.toLowerCase();
      if (referent.kind === 'person' && referent.name.length > 1) this.#byFirstName.set(first, referent);
      if (referent.kind === 'body' && referent.name.length > 1) {
        // "Western Journal" comes back as "the Journal", and "Arbor Pension Fund" as "APF" or "Arbor".
        const acronym = referent.name.filter((word) => /^[A-Z]/.test(word)).map((word) => word[0]).join('').toLowerCase();
        if (acronym.length > 1) this.#alias(acronym, referent);
        this.#alias(first, referent);
      }
    } else this.#byHead.set(referent.head, referent);
    return referent;
  }

  #alias(word: string, referent: Referent): void {
    const same = this.#bySurname.get(word);
    if (same) same.push(referent);
    else this.#bySurname.set(word, [referent]);
  }

  /** A fuller name than the first: "Mr. Lee" turns out to be Robert Lee. */
  #rename(referent: Referent, name: readonly string[], at: Span): void {
    (referent as { name: readonly string[] }).name = name;
    referent.label = name.join(' ');
    referent.namedAt = at;
    const first = name[0]!.toLowerCase();
    if (!this.#byFirstName.has(first)) this.#byFirstName.set(first, referent);
    if (!referent.gender) {
      if (LEXICON.menNames.has(first)) referent.gender = 'man';
      else if (LEXICON.womenNames.has(first)) referent.gender = 'woman';
    }
  }
}

/** "Bob Lee" and "Robert J. Lee" may be one, "Ann Lee" and "Robert Lee" are two. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const first = a[0]!.toLowerCase();
  const other = b[0]!.toLowerCase();
  if (first === other || first[0] === other[0]) return true;
  return a.some((word) => word.toLowerCase() === other) || b.some((word) => word.toLowerCase() === first);
}
