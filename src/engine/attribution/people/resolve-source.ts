import { resolveDescribed } from './resolve-described';
import { tiedTo, type Resolved } from './resolved';
import type { Flag, Grade, ReasonCode } from '../../model';
import { singular } from '../../language/lexicon';
import type { Tagger } from '../../language/types';
import type { Steps } from '../../util/steps';
import { lettersOf } from '../../text/chars';
import type { Paragraph } from '../../text/types';
import type { GivenReason, IndividualPool } from '../journal/anchors';
import { definitePerson } from './definite-reference';
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

  #described(source: SourceReading, sentence: Moment): Resolved {
    return resolveDescribed(source, sentence, { referents: this.#referents, recency: this.#recency, pool: this.#pool });
  }

  /** The one whom "the mayor" means. */
  #role(source: SourceReading, sentence: Moment): ReturnType<typeof definitePerson> {
    return definitePerson(this.#referents, singular(source.head), source, sentence, this.#recency);
  }

  #tie(referent: Referent, own: readonly GivenReason[], flags: readonly Flag[], sentence: Moment): Resolved {
    this.#referents.touch(referent, sentence, true);
    return tiedTo(referent, own, flags);
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

/** What the name of somebody who is not named by it shows. */
const IS_NAMED: Partial<Record<Grade, ReasonCode>> = { organization: 'body', described: 'pseudonym' };
/** Words of the source's own, not what is only believed or expected of it. */
const speaks = ({ pattern }: Extraction): boolean =>
  pattern !== 'nominal' && pattern !== 'hearsay' && pattern !== 'hearsay-adverb' && pattern !== 'passive';
