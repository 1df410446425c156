import type { Grade, Reason, Span } from '../model';
import { LEXICON, singular } from '../language/lexicon';
import type { Mention } from './mentions';
import type { NameKind } from './names';
import type { Gender, SourceKind, SourceReading } from './source-types';

/** Somebody or something that the draft has spoken of, and that a later word may mean. Offsets into the draft. */
export interface Referent {
  kind: Exclude<SourceKind, 'pronoun' | 'nobody' | 'writer' | 'thing'>;
  /** False for a lone capital word of which nothing yet shows whether it is a person's name. */
  sure: boolean;
  /** The best name or description so far. */
  label: string;
  grade: Grade;
  gender: Gender;
  readonly plural: boolean;
  name: readonly string[];
  /** The same in lower case. */
  lower: readonly string[];
  /** Head noun in the singular, for "the official". */
  readonly head: string;
  namedAt: Span;
  reasons: readonly Reason[];
  /** Sentence number, counted over the draft, of the last mention. */
  seen: number;
  subject: boolean;
  /** Sentence number of the last words that were its own. */
  spoke: number;
  /** So far it only says where something is, or qualifies a noun: "in Tarn", "Tarn officials". */
  aside: boolean;
}

/** How many bearers of one surname are asked. */
const BEARERS = 8;
/** How many of the last referents a pronoun may mean: further back a reader has forgotten them too. */
const REMEMBERED = 14;
const NEVER = -99;

/** Everybody and everything that the draft has introduced so far. */
export class Referents {
  readonly #bySurname = new Map<string, Referent[]>();
  readonly #byFirstName = new Map<string, Referent>();
  readonly #byHead = new Map<string, Referent>();
  readonly #byRole = new Map<string, Referent>();
  readonly #names = new Set<string>();
  /** The latest last, each once. */
  readonly #recent: Referent[] = [];

  /** Takes note of a name and gives whom it means. `start` is the paragraph's place in the draft. */
  meet(mention: Mention, start: number, sentence: number): Referent {
    const { name, lower, kind } = mention;
    const known = this.find(lower, kind, mention.gender);
    const at: Span = [start + mention.span[0], start + mention.span[1]];
    const referent = known ?? this.#add(this.#made(mention, at, sentence));
    if (!known) for (const word of lower) this.#names.add(word);
    else if (name.length > known.name.length && kind === 'person' && known.kind === 'person')
      this.#rename(known, mention, at);
    if (mention.gender && referent.kind === 'person') {
      referent.gender ||= mention.gender;
      referent.sure = true;
    }
    for (const role of mention.roles) this.#byRole.set(role, referent);
    if (!mention.aside) referent.aside = false;
    if (!mention.aside || known?.aside === false) this.touch(referent, sentence, mention.subject);
    return referent;
  }

  #made({ name, lower, kind, gender, subject, aside, roles }: Mention, at: Span, seen: number): Referent {
    const is = kind === 'body' || kind === 'place' ? 'body' : kind === 'document' ? 'document' : 'person';
    return {
      kind: is,
      sure: is !== 'person' || gender !== '' || roles.length > 0,
      label: name.join(' '),
      grade: is === 'body' ? 'organization' : is === 'document' ? 'document' : 'named',
      gender,
      plural: false,
      name,
      lower,
      head: lower[lower.length - 1],
      namedAt: at,
      reasons: [{ code: is === 'person' ? 'name' : is, span: at }],
      seen,
      subject,
      spoke: NEVER,
      aside,
    };
  }

  /** Whether a word was met as a name, or as part of one. */
  isName(lower: string): boolean {
    return this.#names.has(lower);
  }

  /** It turned out to be a body: no person is called that. */
  becomeBody(referent: Referent): void {
    referent.kind = 'body';
    referent.sure = true;
    referent.grade = 'organization';
    referent.gender = '';
    referent.reasons = referent.reasons.map((reason) =>
      reason.code === 'name' ? { ...reason, code: 'body' } : reason,
    );
  }

  /** Takes note of a source that is no name: a body, a document, unnamed people. */
  introduce(reading: SourceReading, grade: Grade, start: number, sentence: number): Referent {
    const head = singular(reading.head);
    const referent = this.#add({
      kind: reading.kind === 'thing' ? 'document' : (reading.kind as Referent['kind']),
      label: reading.label,
      grade,
      gender: reading.gender,
      plural: reading.plural,
      name: [],
      lower: [],
      head,
      namedAt: [start + reading.span[0], start + reading.span[1]],
      reasons: reading.reasons.map(({ code, span }) =>
        span ? { code, span: [start + span[0], start + span[1]] as const } : { code },
      ),
      seen: sentence,
      subject: true,
      spoke: NEVER,
      sure: true,
      aside: false,
    });
    this.touch(referent, sentence, true);
    return referent;
  }

  /** Several who speak as one: whom "they" means then. */
  join(first: Referent, others: readonly string[], sentence: number): Referent {
    const label =
      others.length === 1
        ? `${first.label} and ${others[0]}`
        : `${[first.label, ...others.slice(0, -1)].join(', ')} and ${others[others.length - 1]}`;
    const joined: Referent = {
      ...first,
      label,
      plural: true,
      gender: '',
      name: [],
      lower: [],
      seen: sentence,
      subject: true,
    };
    this.touch(joined, sentence, true);
    return joined;
  }

  touch(referent: Referent, sentence: number, subject: boolean): void {
    referent.subject = subject || (referent.subject && referent.seen === sentence);
    referent.seen = sentence;
    const at = this.#recent.lastIndexOf(referent);
    if (at >= 0 && at === this.#recent.length - 1) return;
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.push(referent);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
  }

  /** Whom a name (in lower case) means, if it was given before: by surname, by first name, by the same words. */
  find(name: readonly string[], kind: NameKind, gender: Gender): Referent | undefined {
    const last = name[name.length - 1];
    const same = this.#bySurname.get(last);
    const is = kind === 'body' || kind === 'place' ? 'body' : kind === 'document' ? 'document' : 'person';
    if (same && is === 'person' && name.length === 1) {
      // A lone capital word is a person's surname before it is short for a body.
      for (let i = same.length - 1; i >= 0 && i >= same.length - BEARERS; i--) {
        if (same[i].kind === 'person' && !(gender && same[i].gender && gender !== same[i].gender)) return same[i];
      }
      if (gender) return undefined;
    }
    if (same) {
      // A name with many bearers is told by the latest of them.
      for (let i = same.length - 1; i >= 0 && i >= same.length - BEARERS; i--) {
        const candidate = same[i];
        if (name.length > 1 && candidate.kind !== is) continue;
        if (gender && candidate.gender && gender !== candidate.gender) continue;
        if (name.length > 1 && candidate.name.length > 1 && !compatible(name, candidate.lower, is)) continue;
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

  /** The latest of a kind among the latest referents. */
  latest(kind: Referent['kind']): Referent | undefined {
    for (let i = this.#recent.length - 1; i >= 0; i--) if (this.#recent[i].kind === kind) return this.#recent[i];
    return undefined;
  }

  /** The latest referents, the latest last. */
  get recent(): readonly Referent[] {
    return this.#recent;
  }

  #add(referent: Referent): Referent {
    if (referent.name.length > 0) {
      const last = referent.head;
      const same = this.#bySurname.get(last);
      if (same) same.push(referent);
      else this.#bySurname.set(last, [referent]);
      const first = referent.lower[0];
      if (referent.kind === 'person' && referent.name.length > 1) this.#byFirstName.set(first, referent);
      if (referent.kind === 'body' && referent.name.length > 1) {
        // "Western Journal" comes back as "the Journal", and "Arbor Pension Fund" as "APF" or "Arbor".
        const acronym = referent.name
          .filter((word) => /^[A-Z]/.test(word))
          .map((word) => word[0])
          .join('')
          .toLowerCase();
        if (acronym.length > 1) this.#alias(acronym, referent);
        if (!NAMED_AFTER.has(last)) this.#alias(first, referent);
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
  #rename(referent: Referent, { name, lower }: Mention, at: Span): void {
    referent.name = name;
    referent.lower = lower;
    referent.label = name.join(' ');
    referent.namedAt = at;
    const first = lower[0];
    if (!this.#byFirstName.has(first)) this.#byFirstName.set(first, referent);
    if (!referent.gender) {
      if (LEXICON.menNames.has(first)) referent.gender = 'man';
      else if (LEXICON.womenNames.has(first)) referent.gender = 'woman';
    }
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
