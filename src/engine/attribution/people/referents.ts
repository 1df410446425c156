import type { Grade } from '../../model';
import { LEXICON, singular } from '../../language/lexicon';
import type { IndividualPool } from '../journal/anchors';
import { Cell, type Journal } from '../journal/journal';
import type { Mention } from '../sources/mentions';
import { isSame, type Moment, type Recency } from './recency';
import { Referent, type Known } from './referent';
import type { Gender, SourceReading } from '../sources/source';
import { NAMED_WITHIN, REMEMBERED } from './bars';
import { Cells, NameIndex } from './name-index';

/** Everybody and everything that the draft has introduced so far. */
export class Referents {
  /** Who is called what. */
  readonly names: NameIndex;
  readonly #byHead = new Cells<Referent | undefined>(undefined);
  readonly #byRole = new Cells<Referent | undefined>(undefined);
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
    this.names = new NameIndex(journal);
  }

  /**
   * Takes note of a name of the paragraph and gives whom it means. `recency`: how long ago somebody was spoken of; without
   * it nobody who had no name yet is given this one.
   */
  meet(mention: Mention, sentence: Moment, recency?: Recency): Referent {
    const { name, lower, kind } = mention;
    const known =
      this.names.find(lower, kind, mention.gender) ??
      this.names.findShorter(mention) ??
      (recency ? this.#grown(mention, sentence, recency) : undefined);
    const referent = known ?? this.#add(this.#made(mention, sentence));
    if (!known) this.names.note(lower);
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
    this.names.note(mention.lower);
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
    if (referent.name.length > 0) this.names.add(referent);
    else this.#journal.put(this.#byHead.at(referent.head), referent);
    return referent;
  }

  /** A fuller name than the first: "Mr. Lee" turns out to be Robert Lee. */
  #rename(referent: Referent, { name, lower, span }: Mention): void {
    this.#journal.set(referent, 'name', name);
    this.#journal.set(referent, 'lower', lower);
    this.#journal.set(referent, 'label', name.join(' '));
    this.#journal.set(referent, 'namedAt', this.#pool.anchor(span));
    this.names.rename(referent);
    if (!referent.gender) {
      if (LEXICON.menNames.has(lower[0])) this.#journal.set(referent, 'gender', 'man');
      else if (LEXICON.womenNames.has(lower[0])) this.#journal.set(referent, 'gender', 'woman');
    }
  }
}

/** Whom nobody will name, and who is somebody else than the one before. */
const STAYS_UNNAMED = /\b(?:anonymous|unnamed|unidentified|another|second|third|other)\b/i;
