import type { Grade } from '../../model';
import { LEXICON, singular } from '../../language/lexicon';
import type { IndividualPool } from '../journal/anchors';
import { Cell, type Journal } from '../journal/journal';
import type { Mention } from '../sources/mentions';
import type { NameKind } from '../sources/proper-names';
import { isSame, type Moment, type Recency } from './recency';
import { Referent, type Known } from './referent';
import type { Gender, SourceReading } from '../sources/source';
import { BEARERS, NAMED_WITHIN, REMEMBERED, SHORT_NAME } from './bars';
import { isFirstName } from '../sources/proper-names';

/** Everybody and everything that the draft has introduced so far. */
export class Referents {
  /** The latest of those who bear a name, the latest last. */
  readonly #bySurname = new Cells<readonly Referent[]>([]);
  readonly #byFirstName = new Cells<Referent | undefined>(undefined);
  readonly #byHead = new Cells<Referent | undefined>(undefined);
  readonly #byRole = new Cells<Referent | undefined>(undefined);
  readonly #names = new Cells(false);
  /** Names with an asterisk. */
  readonly #starred = new Cell<readonly Referent[]>([]);
  /** The last two people whom the draft named together: "Ann Lee and Bo Marlow met". */
  readonly #pair = new Cell<readonly [Referent, Referent] | undefined>(undefined);
  readonly #before = new Cell<Referent | undefined>(undefined);
  /** The latest last, each once. */
  readonly #recent = new Cell<readonly Referent[]>([]);
  readonly #journal: Journal;
  readonly #pool: IndividualPool;

  constructor(journal: Journal, pool: IndividualPool) {
    this.#journal = journal;
    this.#pool = pool;
  }

  /**
   * Takes note of a name of the paragraph and gives whom it means. `recency`: how long ago somebody was spoken of; without
   * it nobody who had no name yet is given this one.
   */
  meet(mention: Mention, sentence: Moment, recency?: Recency): Referent {
    const { name, lower, kind } = mention;
    const known =
      this.find(lower, kind, mention.gender) ??
      this.#longer(mention) ??
      (recency ? this.#grown(mention, sentence, recency) : undefined);
    const referent = known ?? this.#add(this.#made(mention, sentence));
    if (!known) for (const word of lower) this.#journal.put(this.#names.at(word), true);
    else if (name.length > known.name.length && kind === 'person' && known.kind === 'person')
      this.#rename(known, mention);
    if (mention.gender && referent.kind === 'person') this.know(referent, mention.gender);
    const before = this.#journal.get(this.#before);
    if (mention.joined && before && before !== referent && before.kind === 'person' && referent.kind === 'person')
      this.#journal.put(this.#pair, [before, referent]);
    this.#journal.put(this.#before, referent);
    for (const role of mention.roles) this.#journal.put(this.#byRole.at(role), referent);
    if (!mention.aside) this.#journal.set(referent, 'aside', false);
    if (!mention.aside || known?.aside === false) this.touch(referent, sentence, mention.subject);
    return referent;
  }

  /**
   * Whom a full name means that the draft has called by part of it: "Beth", then "Bethany Lee"; "Ana Orsel", then "Ana
   * Orsel Marlow".
   */
  #longer({ lower, kind, gender }: Mention): Referent | undefined {
    if (kind !== 'person' || lower.length < 2) return undefined;
    const fits = (each: Referent | undefined): each is Referent =>
      each?.kind === 'person' && !each.plural && !(gender && each.gender && gender !== each.gender);
    if (lower.length > 2) {
      const [bearer] = this.#journal.get(this.#bySurname.at(lower[lower.length - 2])).slice(-1);
      if (bearer && fits(this.#journal.read(bearer)) && bearer.lower[0] === lower[0]) return bearer;
    }
    for (const each of this.recent)
      if (fits(each) && each.lower.length === 1 && isShortFor(each.lower[0], lower[0])) return each;
    return undefined;
  }

  /**
   * "A doctor said the ward was full. … Dr Ann Lee of Tarn told the paper": whoever was given without a name just before,
   * and now has one. Told by the role that both have, or, in the sentence that follows, by a clause that presents the
   * name ("Bo Marlow, who sits for the north, said …").
   */
  #grown(mention: Mention, sentence: Moment, recency: Recency): Referent | undefined {
    if (mention.kind !== 'person' || mention.aside || (mention.name.length < 2 && mention.roles.length === 0))
      return undefined;
    const isIt = (each: Referent | undefined, within: number): each is Referent =>
      each !== undefined &&
      each.kind === 'people' &&
      each.name.length === 0 &&
      !each.plural &&
      !STAYS_UNNAMED.test(each.label) &&
      !(each.gender && mention.gender && each.gender !== mention.gender) &&
      recency.since(each.seen, sentence) <= within;
    for (const role of mention.roles.flatMap((each) => LEXICON.sameWork.get(each) ?? [each])) {
      const each = this.byHead(role);
      if (isIt(each, NAMED_WITHIN)) return this.#name(each, mention);
    }
    if (mention.roles.length > 0 || !mention.presented) return undefined;
    const { recent } = this;
    const last = recent[recent.length - 1];
    return isIt(last, 1) && recency.since(last.seen, sentence) === 1 && /^(?:an?|one)\s/i.test(last.label)
      ? this.#name(last, mention)
      : undefined;
  }

  /** Gives somebody a name who had none. */
  #name(referent: Referent, mention: Mention): Referent {
    this.#journal.set(referent, 'kind', 'person');
    this.#journal.set(referent, 'grade', 'named');
    this.#journal.set(referent, 'sure', true);
    this.#rename(referent, mention);
    this.#journal.set(referent, 'reasons', [{ code: 'name', span: referent.namedAt }, ...referent.reasons]);
    for (const word of mention.lower) this.#journal.put(this.#names.at(word), true);
    this.#call(mention.lower[mention.lower.length - 1], referent);
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

  /** The name is not its bearer's own: of an unnamed source. `starred`: if the draft says below what its asterisks mean. */
  isPseudonym(referent: Referent, starred: boolean): void {
    if (referent.kind !== 'person') return;
    if (starred) this.#journal.put(this.#starred, [...this.#journal.get(this.#starred), referent]);
    else this.#hide(referent);
  }

  /** The draft says that names with an asterisk are changed. */
  namesAreChanged(): void {
    for (const referent of this.#journal.get(this.#starred)) this.#hide(referent);
  }

  #hide(referent: Referent): void {
    this.#journal.read(referent);
    this.#journal.set(referent, 'grade', 'described');
    this.#journal.set(
      referent,
      'reasons',
      referent.reasons.map((reason) => (reason.code === 'name' ? { ...reason, code: 'pseudonym' } : reason)),
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

  /** The two whom the draft named together last, where it goes on to speak of two: "Both men". */
  pair(sentence: Moment): Referent | undefined {
    const pair = this.#journal.get(this.#pair);
    return pair && this.join(this.#journal.read(pair[0]), [this.#journal.read(pair[1]).label], sentence);
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
    if (name.length > 1) return undefined;
    return (
      this.#whoever(this.#byFirstName.at(last)) ??
      this.recent.find((each) => each.kind === 'person' && each.lower.length > 1 && isShortFor(last, each.lower[0]))
    );
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
      if (referent.kind === 'person') this.#callByMiddle(referent);
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

  /** "Wanda Orsel Marlow" comes back as "Orsel". */
  #callByMiddle(referent: Referent): void {
    for (const word of referent.lower.slice(1, -1)) if (word.length > 2) this.#call(word, referent);
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
    if (!this.#journal.get(this.#bySurname.at(lower[lower.length - 1])).includes(referent))
      this.#call(lower[lower.length - 1], referent);
    this.#callByMiddle(referent);
    const first = this.#byFirstName.at(lower[0]);
    if (!this.#journal.get(first)) this.#journal.put(first, referent);
    if (!referent.gender) {
      if (LEXICON.menNames.has(lower[0])) this.#journal.set(referent, 'gender', 'man');
      else if (LEXICON.womenNames.has(lower[0])) this.#journal.set(referent, 'gender', 'woman');
    }
  }
}

/** Whom nobody will name, and who is somebody else than the one before. */
const STAYS_UNNAMED = /\b(?:anonymous|unnamed|unidentified|another|second|third|other)\b/i;

/** "Beth" for "Bethany", "Will" for "William": the first letters of a first name. */
const isShortFor = (short: string, long: string): boolean =>
  short.length >= SHORT_NAME && long.length > short.length && long.startsWith(short) && isFirstName(short);

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
