import type { Grade } from '../../model';
import { LEXICON, singular } from '../../language/lexicon';
import type { IndividualPool } from '../journal/anchors';
import { Cell, type Journal } from '../journal/journal';
import type { Mention } from '../sources/mentions';
import type { NameKind } from '../sources/proper-names';
import { isSame, type Moment } from './recency';
import { Referent, type Known } from './referent';
import type { Gender, SourceReading } from '../sources/source';
import { BEARERS, REMEMBERED } from './bars';

/** Everybody and everything that the draft has introduced so far. */
export class Referents {
  /** The latest of those who bear a name, the latest last. */
  readonly #bySurname = new Cells<readonly Referent[]>([]);
  readonly #byFirstName = new Cells<Referent | undefined>(undefined);
  readonly #byHead = new Cells<Referent | undefined>(undefined);
  readonly #byRole = new Cells<Referent | undefined>(undefined);
  readonly #names = new Cells(false);
  /** The latest last, each once. */
  readonly #recent = new Cell<readonly Referent[]>([]);
  readonly #journal: Journal;
  readonly #pool: IndividualPool;

  constructor(journal: Journal, pool: IndividualPool) {
    this.#journal = journal;
    this.#pool = pool;
  }

  /** Takes note of a name of the paragraph and gives whom it means. */
  meet(mention: Mention, sentence: Moment): Referent {
    const { name, lower, kind } = mention;
    const known = this.find(lower, kind, mention.gender);
    const referent = known ?? this.#add(this.#made(mention, sentence));
    if (!known) for (const word of lower) this.#journal.put(this.#names.at(word), true);
    else if (name.length > known.name.length && kind === 'person' && known.kind === 'person')
      this.#rename(known, mention);
    if (mention.gender && referent.kind === 'person') this.know(referent, mention.gender);
    for (const role of mention.roles) this.#journal.put(this.#byRole.at(role), referent);
    if (!mention.aside) this.#journal.set(referent, 'aside', false);
    if (!mention.aside || known?.aside === false) this.touch(referent, sentence, mention.subject);
    return referent;
  }

  #made({ name, lower, kind, gender, subject, aside, roles, span }: Mention, seen: Moment): Referent {
    const is = kind === 'body' || kind === 'place' ? 'body' : kind === 'document' ? 'document' : 'person';
    const label = name.join(' ');
    const before = this.#pool.findFormer<Referent>(
      (each) => each.label === label && each.name.length > 0 && !each.plural,
    );
    const namedAt = this.#pool.anchorOf(span, before?.namedAt);
    return this.#referent(before, {
      kind: is,
      sure: is !== 'person' || gender !== '' || roles.length > 0,
      label,
      grade: is === 'body' ? 'organization' : is === 'document' ? 'document' : 'named',
      gender,
      plural: false,
      name,
      lower,
      head: lower[lower.length - 1],
      namedAt,
      reasons: [{ code: is === 'person' ? 'name' : is, span: namedAt }],
      seen,
      subject,
      spoke: undefined,
      aside,
    });
  }

  #referent(before: Referent | undefined, known: Known): Referent {
    return this.#pool.individual(known, before, (values) => new Referent(values));
  }

  /** Whether a word was met as a name, or as part of one. */
  isName(lower: string): boolean {
    return this.#journal.get(this.#names.at(lower));
  }

  /** It turned out to be a man's or a woman's name, unless that is known already. */
  know(referent: Referent, gender: Gender): void {
    if (!referent.gender) this.#journal.set(referent, 'gender', gender);
    this.#journal.set(referent, 'sure', true);
  }

  /** It turned out to be a body: no person is called that. */
  becomeBody(referent: Referent): void {
    this.#journal.set(referent, 'kind', 'body');
    this.#journal.set(referent, 'sure', true);
    this.#journal.set(referent, 'grade', 'organization');
    this.#journal.set(referent, 'gender', '');
    this.#journal.set(
      referent,
      'reasons',
      referent.reasons.map((reason) => (reason.code === 'name' ? { ...reason, code: 'body' } : reason)),
    );
  }

  /** It is cited: whatever it was, it is neither a doubtful name nor an aside. */
  settle(referent: Referent): void {
    this.#journal.set(referent, 'sure', true);
    this.#journal.set(referent, 'aside', false);
  }

  /** Words of its own stand in a sentence. */
  spoke(referent: Referent, sentence: Moment): void {
    this.#journal.set(referent, 'spoke', sentence);
  }

  /** Takes note of a source that is no name: a body, a document, unnamed people. */
  introduce(reading: SourceReading, grade: Grade, sentence: Moment): Referent {
    const before = this.#pool.findFormer<Referent>((each) => each.label === reading.label && each.name.length === 0);
    const referent = this.#add(
      this.#referent(before, {
        kind: reading.kind === 'thing' ? 'document' : (reading.kind as Referent['kind']),
        label: reading.label,
        grade,
        gender: reading.gender,
        plural: reading.plural,
        name: [],
        lower: [],
        head: singular(reading.head),
        namedAt: this.#pool.anchorOf(reading.span, before?.namedAt),
        reasons: reading.reasons.map(({ code, span }, i) =>
          span ? { code, span: this.#pool.anchorOf(span, before?.reasons[i]?.span) } : { code },
        ),
        seen: sentence,
        subject: true,
        spoke: undefined,
        sure: true,
        aside: false,
      }),
    );
    this.touch(referent, sentence, true);
    return referent;
  }

  /** Several who speak as one: whom "they" means then. */
  join(first: Referent, others: readonly string[], sentence: Moment): Referent {
    const label =
      others.length === 1
        ? `${first.label} and ${others[0]}`
        : `${[first.label, ...others.slice(0, -1)].join(', ')} and ${others[others.length - 1]}`;
    const before = this.#pool.findFormer<Referent>((each) => each.label === label && each.plural);
    const { kind, sure, grade, head, namedAt, reasons, spoke, aside } = first;
    const joined = this.#referent(before, {
      kind,
      sure,
      label,
      grade,
      gender: '',
      plural: true,
      name: [],
      lower: [],
      head,
      namedAt,
      reasons,
      seen: sentence,
      subject: true,
      spoke,
      aside,
    });
    this.touch(joined, sentence, true);
    return joined;
  }

  touch(referent: Referent, sentence: Moment, subject: boolean): void {
    this.#journal.read(referent);
    const again = isSame(referent.seen, sentence);
    this.#journal.set(referent, 'subject', subject || (referent.subject && again));
    if (!again) this.#journal.set(referent, 'seen', sentence);
    const recent = this.#journal.get(this.#recent);
    if (recent[recent.length - 1] === referent) return;
    const others = recent.filter((each) => each !== referent);
    this.#journal.put(this.#recent, [...others.slice(1 - REMEMBERED), referent]);
  }

  /** Whom a name (in lower case) means, if it was given before: by surname, by first name, by the same words. */
  find(name: readonly string[], kind: NameKind, gender: Gender): Referent | undefined {
    const last = name[name.length - 1];
    const same = this.#journal.get(this.#bySurname.at(last));
    const is = kind === 'body' || kind === 'place' ? 'body' : kind === 'document' ? 'document' : 'person';
    if (same.length > 0 && is === 'person' && name.length === 1) {
      // A lone capital word is a person's surname before it is short for a body.
      for (let i = same.length - 1; i >= 0; i--) {
        const candidate = this.#journal.read(same[i]);
        if (candidate.kind === 'person' && !(gender && candidate.gender && gender !== candidate.gender))
          return candidate;
      }
      if (gender) return undefined;
    }
    // A name with many bearers is told by the latest of them.
    for (let i = same.length - 1; i >= 0; i--) {
      const candidate = this.#journal.read(same[i]);
      if (name.length > 1 && candidate.kind !== is) continue;
      if (gender && candidate.gender && gender !== candidate.gender) continue;
      if (name.length > 1 && candidate.name.length > 1 && !compatible(name, candidate.lower, is)) continue;
      return candidate;
    }
    return name.length === 1 ? this.#whoever(this.#byFirstName.at(last)) : undefined;
  }

  /** The latest with this head noun: "the official" after "a senior county official". */
  byHead(head: string): Referent | undefined {
    return this.#whoever(this.#byHead.at(head));
  }

  /** The latest person with this role: "the mayor" after "Mayor Ann Lee". */
  byRole(role: string): Referent | undefined {
    return this.#whoever(this.#byRole.at(role));
  }

  #whoever(cell: Cell<Referent | undefined>): Referent | undefined {
    const referent = this.#journal.get(cell);
    return referent && this.#journal.read(referent);
  }

  /** The latest of a kind among the latest referents. */
  latest(kind: Referent['kind']): Referent | undefined {
    const { recent } = this;
    for (let i = recent.length - 1; i >= 0; i--) if (recent[i].kind === kind) return recent[i];
    return undefined;
  }

  /** The latest referents, the latest last. */
  get recent(): readonly Referent[] {
    const recent = this.#journal.get(this.#recent);
    for (const referent of recent) this.#journal.read(referent);
    return recent;
  }

  #add(referent: Referent): Referent {
    if (referent.name.length > 0) {
      const last = referent.head;
      this.#call(last, referent);
      const first = referent.lower[0];
      if (referent.kind === 'person' && referent.name.length > 1)
        this.#journal.put(this.#byFirstName.at(first), referent);
      if (referent.kind === 'body' && referent.name.length > 1) {
        // "Western Journal" comes back as "the Journal", and "Arbor Pension Fund" as "APF" or "Arbor".
        const acronym = referent.name
          .filter((word) => /^[A-Z]/.test(word))
          .map((word) => word[0])
          .join('')
          .toLowerCase();
        if (acronym.length > 1) this.#call(acronym, referent);
        if (!NAMED_AFTER.has(last)) this.#call(first, referent);
      }
    } else this.#journal.put(this.#byHead.at(referent.head), referent);
    return referent;
  }

  #call(word: string, referent: Referent): void {
    const cell = this.#bySurname.at(word);
    this.#journal.put(cell, [...this.#journal.get(cell).slice(1 - BEARERS), referent]);
  }

  /** A fuller name than the first: "Mr. Lee" turns out to be Robert Lee. */
  #rename(referent: Referent, { name, lower, span }: Mention): void {
    this.#journal.set(referent, 'name', name);
    this.#journal.set(referent, 'lower', lower);
    this.#journal.set(referent, 'label', name.join(' '));
    this.#journal.set(referent, 'namedAt', this.#pool.anchor(span));
    const first = this.#byFirstName.at(lower[0]);
    if (!this.#journal.get(first)) this.#journal.put(first, referent);
    if (!referent.gender) {
      if (LEXICON.menNames.has(lower[0])) this.#journal.set(referent, 'gender', 'man');
      else if (LEXICON.womenNames.has(lower[0])) this.#journal.set(referent, 'gender', 'woman');
    }
  }
}

/** A cell for each word. */
class Cells<T> {
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
