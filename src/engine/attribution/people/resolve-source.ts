import type { Flag, Grade, ReasonCode } from '../../model';
import { LEXICON, singular } from '../../language/lexicon';
import type { Tagger } from '../../language/types';
import type { Steps } from '../../util/steps';
import { lettersOf } from '../../text/chars';
import type { Paragraph } from '../../text/types';
import type { Anchor, GivenReason, IndividualPool } from '../journal/anchors';
import { definiteBody, definitePerson, othersBefore } from './definite-reference';
import { gradeOf, type GradingContext } from './grade';
import type { Journal } from '../journal/journal';
import type { Mention } from '../sources/mentions';
import type { NameKind } from '../sources/proper-names';
import { likeliest } from './pronoun-choice';
import type { BroughtIn } from '../paragraph/brought-in';
import type { AttributionReading } from '../paragraph/read-attributions';
import { Recency, type Moment } from './recency';
import type { Referent } from './referent';
import { Referents } from './referents';
import type { SourceReading } from '../sources/source';
import type { Extraction } from '../extraction';
import { lastFrom } from '../../util/search';
import { TAGGED_BEFORE } from './bars';

/** Who stands behind one extraction, as the draft up to here tells it. */
export interface Resolved {
  readonly grade: Grade | 'author';
  readonly speaker: string | null;
  readonly namedAt?: Anchor;
  /** Spans relative to the paragraph, or anchored in an earlier one. */
  readonly reasons: readonly GivenReason[];
  readonly flags: readonly Flag[];
  /** Whom a later word may mean by it. */
  readonly referent: Referent | undefined;
}

/** What the tagger said of a source, for as long as its paragraph is kept: asking takes a millisecond. */
const answers = new WeakMap<SourceReading, NameKind>();
/** Attributions that are resolved between two yields: the tagger may be asked about each. */
const PER_STEP = 2;
/** Names and groups that are taken note of between two yields. */
const MET_PER_STEP = 64;

const NOBODY: Resolved = { grade: 'agentless', speaker: null, reasons: [], flags: [], referent: undefined };
const WRITER: Resolved = { ...NOBODY, grade: 'author' };

/**
 * Walks over the draft from top to bottom and says who is behind each attribution: pronouns, surnames, roles and groups
 * are tied to what was given before. Linear in mentions and extractions.
 */
export class Resolver {
  readonly #referents: Referents;
  readonly #tagger: Tagger;
  readonly #pool: IndividualPool;
  readonly #recency: Recency;
  /** How many of its mentions and groups were taken note of. */
  #met = 0;
  #grouped = 0;

  constructor(tagger: Tagger, journal: Journal, pool: IndividualPool) {
    this.#tagger = tagger;
    this.#pool = pool;
    this.#recency = new Recency(journal);
    this.#referents = new Referents(journal, pool);
  }

  /** Whom a name that was met stands for. */
  named({ lower, kind, gender }: Mention): Resolved | undefined {
    const referent = this.#referents.names.find(lower, kind, gender);
    if (!referent) return undefined;
    const { grade, label, namedAt, reasons } = referent;
    return { grade, speaker: label, namedAt, reasons, flags: [], referent };
  }

  /**
   * Whom a sentence of the paragraph that was read last brings in, if that is somebody who is known. It changes nothing:
   * whether they speak is not known yet.
   */
  broughtIn({ who, sentence: inSentence }: BroughtIn): Resolved | undefined {
    if ('lower' in who) return this.named(who);
    const sentence = this.#at(inSentence);
    const { kind, head, definite, span } = who;
    const choice =
      kind === 'pronoun'
        ? likeliest(this.#referents.recent, who, (then) => this.#recency.since(then, sentence))
        : undefined;
    const role = kind === 'people' && definite ? this.#role(who, sentence) : undefined;
    const group = this.#referents.byHead(singular(head));
    const referent =
      choice?.best ?? role?.referent ?? (group && this.#pool.isAt(group.namedAt, span[0]) ? group : undefined);
    if (!referent) return undefined;
    return tiedTo(referent, [], choice ? ['pronoun'] : []);
  }

  /** Resolves one paragraph's extractions, in steps. */
  *paragraph(reading: AttributionReading, paragraph: Paragraph): Steps<Resolved[]> {
    const { extractions, sources } = reading;
    const out: Resolved[] = [];
    this.#met = 0;
    this.#grouped = 0;
    for (let i = 0; i < extractions.length; i++) {
      if (i % PER_STEP === 0 && i > 0) yield;
      const extraction = extractions[i];
      const source = sources[i];
      if (source.kind !== 'nobody' && source.kind !== 'writer') yield* this.#meetUpTo(reading, source.span[0]);
      const sentence = this.#at(extraction.sentence);
      const resolved = this.#resolve(source, paragraph, sentence);
      out.push(resolved);
      if (resolved.referent && speaks(extraction)) this.#referents.spoke(resolved.referent, sentence);
    }
    yield* this.#meetUpTo(reading, Number.POSITIVE_INFINITY);
    if (reading.namesChanged) this.#referents.namesAreChanged();
    this.#recency.pass(this.#pool.paragraph, paragraph.sentences.length);
    return out;
  }

  /** Resolves somebody who speaks without an extraction, in a paragraph whose extractions were resolved just before. */
  speaker(reading: SourceReading, inSentence: number, paragraph: Paragraph): Resolved {
    const sentence = this.#at(inSentence);
    const resolved = this.#resolve(reading, paragraph, sentence);
    if (resolved.referent) this.#referents.spoke(resolved.referent, sentence);
    return resolved;
  }

  #at(sentence: number): Moment {
    return { paragraph: this.#pool.paragraph, sentence };
  }

  /** Takes note of the names up to a place in the paragraph, and of the unnamed people before it. */
  *#meetUpTo({ mentions, groups, pseudonyms }: AttributionReading, place: number): Steps<void> {
    for (let met = 1; ; met++) {
      if (met % MET_PER_STEP === 0) yield;
      const mention = mentions[this.#met];
      const group = groups[this.#grouped];
      const name = mention ? mention.span[0] : Number.POSITIVE_INFINITY;
      const people = group ? group.reading.span[0] : Number.POSITIVE_INFINITY;
      if (mention && name <= place && name <= people) {
        const met = this.#referents.meet(mention, this.#at(mention.sentence), this.#recency);
        const alias = pseudonyms.find(({ span }) => span[0] < mention.span[1] && mention.span[0] < span[1]);
        if (alias) this.#referents.isPseudonym(met, alias.starred);
        this.#met++;
      } else if (group && people <= place) {
        // The source itself is introduced when it is resolved.
        if (people < place) this.#described(group.reading, this.#at(group.sentence));
        this.#grouped++;
      } else return;
    }
  }

  #resolve(source: SourceReading, paragraph: Paragraph, sentence: Moment): Resolved {
    switch (source.kind) {
      case 'nobody':
        return NOBODY;
      case 'writer':
        return WRITER;
      case 'byline':
        return { ...NOBODY, grade: 'named', reasons: source.reasons };
      case 'pronoun':
        return this.#pronoun(source, sentence);
      case 'people': {
        // A capital word that opens a sentence reads as plain English, unless the draft knows it for a name.
        const known = source.opener ? this.#referents.names.find([lettersOf(source.label)], 'person', '') : undefined;
        return known?.kind === 'person'
          ? this.#tie(known, source.reasons, [], sentence)
          : this.#described(source, sentence);
      }
      default:
        return source.name.length > 0 ? this.#name(source, paragraph, sentence) : this.#described(source, sentence);
    }
  }

  #name(source: SourceReading, paragraph: Paragraph, sentence: Moment): Resolved {
    const kind = source.nameKind ?? 'unknown';
    const lower = source.name.map(lettersOf);
    const at = source.nameSpan ?? source.span;
    const referent =
      this.#referents.names.find(lower, kind, source.gender) ??
      this.#referents.meet(
        {
          span: at,
          name: source.name,
          lower,
          kind,
          gender: source.gender,
          subject: true,
          roles: [],
          sentence: 0,
          aside: false,
          presented: false,
          joined: false,
        },
        sentence,
      );
    if (!referent.sure) {
      if (kind === 'unknown' && this.#ask(source, paragraph) === 'body') this.#referents.becomeBody(referent);
    }
    this.#referents.settle(referent);
    this.#referents.touch(referent, sentence, true);
    const is = IS_NAMED[referent.grade];
    const own = source.reasons.map((reason): GivenReason =>
      reason.code === 'name' && is ? { ...reason, code: is } : reason,
    );
    const joined = source.others.length > 0 ? this.#referents.join(referent, source.others, sentence) : undefined;
    const earlier = source.name.length < referent.name.length && !this.#pool.isAt(referent.namedAt, at[0]);
    return {
      grade: referent.grade,
      speaker: joined ? joined.label : referent.label,
      ...(earlier ? { namedAt: referent.namedAt } : {}),
      reasons: earlier ? [...own, { code: 'tied', span: referent.namedAt }] : own,
      flags: [],
      referent: joined ?? referent,
    };
  }

  /** A lone capital word that nothing in the draft explains: here, and only here, a part of speech decides. */
  #ask(source: SourceReading, { prose, sentences }: Paragraph): NameKind {
    const asked = answers.get(source);
    if (asked) return asked;
    const at = source.nameSpan ?? source.span;
    const before = sentences[lastFrom(sentences.length, at[0], (i) => sentences[i].span[0])]?.span;
    const sentence = before && at[0] < before[1] ? before : at;
    const from = Math.max(sentence[0], at[0] - TAGGED_BEFORE);
    const tags = this.#tagger.tag(prose.slice(from, sentence[1])).find(({ start }) => start === at[0] - from)?.tags;
    const kind: NameKind = tags?.has('Organization') || tags?.has('Place') ? 'body' : 'person';
    answers.set(source, kind);
    return kind;
  }

  /** A phrase without a name: somebody named earlier by a role, the official of before, or somebody new. */
  #described(source: SourceReading, sentence: Moment): Resolved {
    let own: readonly GivenReason[] = source.reasons;
    const head = singular(source.head);
    const has = (code: ReasonCode): boolean => own.some((reason) => reason.code === code);
    if (
      source.definite &&
      !source.plural &&
      (source.kind === 'people' || source.kind === 'spokes') &&
      !has('knowledge')
    ) {
      const tied = this.#role(source, sentence);
      if (tied) return this.#tie(tied.referent, own, tied.uncertain ? ['uncertain'] : [], sentence);
    }
    const body =
      source.kind === 'body' && source.definite && !source.plural ? definiteBody(this.#referents, source) : undefined;
    if (body) return this.#tie(body, own, [], sentence);
    let grade = gradeOf(source, this.#context(source)) as Grade;
    if (grade === 'vague' && STUDIERS.has(head) && !has('affiliation')) {
      // Those who made the study that the draft has just given are no longer anybody.
      const study = this.#referents.latest('document');
      if (study) {
        grade = 'described';
        own = [...own.filter(({ code }) => code !== 'bare'), { code: 'affiliation', span: study.namedAt }];
      }
    }
    const pair = COUPLE.test(source.label) ? this.#referents.pair(sentence) : undefined;
    if (pair) return this.#tie(pair, own, ['uncertain'], sentence);
    const others = grade === 'vague' ? othersBefore(this.#referents, source.label) : undefined;
    if (others && better(others.grade, grade)) {
      grade = others.grade;
      own = [...others.reasons, { code: 'tied', span: others.namedAt }];
    }
    if (source.definite || source.plural) {
      const before = this.#referents.byHead(head);
      if (
        before &&
        before.kind === source.kind &&
        before.plural === source.plural &&
        (better(before.grade, grade) ||
          (source.definite && before.label.toLowerCase() === source.label.toLowerCase())) &&
        (source.definite || before.label.endsWith(source.label))
      ) {
        return this.#tie(before, own, [], sentence);
      }
    }
    // Two verbs with one subject, or "who" and what it stands for, are one source and not two.
    const same = this.#referents.byHead(head);
    const again = same && this.#pool.isAt(same.namedAt, source.span[0]) ? same : undefined;
    if (again) this.#referents.touch(again, sentence, true);
    return {
      grade,
      speaker: source.label || null,
      reasons: own,
      flags: [],
      referent: again ?? this.#referents.introduce(source, grade, sentence),
    };
  }

  /** The one whom "the mayor" means. */
  #role(source: SourceReading, sentence: Moment): ReturnType<typeof definitePerson> {
    return definitePerson(this.#referents, singular(source.head), source, sentence, this.#recency);
  }

  #tie(referent: Referent, own: readonly GivenReason[], flags: readonly Flag[], sentence: Moment): Resolved {
    this.#referents.touch(referent, sentence, true);
    return tiedTo(referent, own, flags);
  }

  #context(source: SourceReading): GradingContext {
    return {
      words: (code) => {
        const reason = source.reasons.find((each) => each.code === code);
        const from = reason?.span ? reason.span[0] - source.span[0] : -1;
        return reason?.span && from >= 0
          ? source.label
              .slice(from, reason.span[1] - source.span[0])
              .toLowerCase()
              .trim()
          : '';
      },
      isName: (lower) =>
        LEXICON.bodyNames.has(lower) || LEXICON.places.has(lower) || this.#referents.names.isName(lower),
    };
  }

  #pronoun(source: SourceReading, sentence: Moment): Resolved {
    const { best, doubtful } = likeliest(this.#referents.recent, source, (then) => this.#recency.since(then, sentence));
    if (!best) {
      return {
        grade: 'vague',
        speaker: null,
        reasons: [{ code: 'bare', span: source.span }],
        flags: ['pronoun', 'uncertain'],
        referent: undefined,
      };
    }
    if (source.gender && best.kind !== 'body' && best.kind !== 'document') this.#referents.know(best, source.gender);
    if (!best.sure && best.name.length === 1 && source.head === 'which') this.#referents.becomeBody(best);
    return this.#tie(best, [], doubtful ? ['pronoun', 'uncertain'] : ['pronoun'], sentence);
  }
}

/** Somebody who was given before. */
function tiedTo(referent: Referent, own: readonly GivenReason[], flags: readonly Flag[]): Resolved {
  const { grade, label, namedAt } = referent;
  const reasons = [
    ...own.filter(({ code }) => code !== 'bare'),
    ...referent.reasons.filter(({ code }) => code !== 'tied'),
  ];
  return {
    grade,
    speaker: label,
    namedAt,
    reasons: [...reasons, { code: 'tied', span: namedAt }],
    flags,
    referent,
  };
}

/** "both men", "the couple", "the two officers": the two whom the draft has just named. */
const COUPLE =
  /^(?:both(?: (?:of them|men|women|officers|leaders|players|brothers|sisters))?|the (?:couple|pair|duo|two|two (?:men|women|officers|leaders|brothers|sisters)))$/i;
/** What the name of somebody who is not named by it shows. */
const IS_NAMED: Partial<Record<Grade, ReasonCode>> = { organization: 'body', described: 'pseudonym' };
const STUDIERS = new Set(['author', 'researcher']);
/** Words of the source's own, not what is only believed or expected of it. */
const speaks = ({ pattern }: Extraction): boolean =>
  pattern !== 'nominal' && pattern !== 'hearsay' && pattern !== 'hearsay-adverb' && pattern !== 'passive';

const ORDER: readonly Grade[] = ['named', 'document', 'organization', 'described', 'vague', 'agentless'];
const better = (a: Grade, b: Grade): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);
