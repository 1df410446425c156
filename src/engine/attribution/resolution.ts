import type { Flag, Grade, Reason, ReasonCode, Span } from '../model';
import { LEXICON, singular } from '../language/lexicon';
import type { Tagger } from '../language/types';
import type { Paragraph } from '../text/types';
import { gradeOf } from './grading';
import type { Mention } from './mentions';
import type { NameKind } from './names';
import type { AttributionReading } from './reading';
import { Referents, type Referent } from './referents';
import type { SourceReading } from './source-reading';
import type { Extraction, Resolution } from './types';

/** Who stands behind one extraction. `referent` is kept for what goes on from it. */
export interface Resolved extends Resolution {
  readonly referent: Referent | undefined;
}

/** What the tagger said of a source, for as long as its paragraph is kept: asking takes a millisecond. */
const answers = new WeakMap<SourceReading, NameKind>();
/** How much of the sentence before a name the tagger gets to see. */
const BEFORE = 120;

const NOBODY: Resolved = { grade: 'agentless', speaker: null, reasons: [], flags: [], referent: undefined };
const WRITER: Resolved = { ...NOBODY, grade: 'author' };

/** Prefers, over a plain mention: the subject of its sentence; who spoke last; somebody whose gender is known to fit. */
const WEIGHT = { sentence: 1, subject: 0.9, spoke: 1.3, gender: 0.8, sameSentence: 0.2 } as const;
/** Two candidates closer than this leave a reader in doubt. */
const DOUBT = 0.35;

/**
 * Walks over the draft from top to bottom and says who is behind each attribution: pronouns, surnames, roles and groups
 * are tied to what was given before. Linear in mentions and extractions.
 */
export class Resolver {
  readonly #referents = new Referents();
  readonly #tagger: Tagger;
  readonly #asked = answers;
  /** Sentences before the paragraph being read. */
  #sentences = 0;

  constructor(tagger: Tagger) {
    this.#tagger = tagger;
  }

  /** The referent of a name that was met. */
  named({ name, kind, gender }: Mention): Referent | undefined {
    return this.#referents.find(name, kind === 'body' || kind === 'place' ? 'body' : 'person', gender);
  }

  /** Resolves one paragraph's extractions; `start` is its place in the draft. */
  paragraph(reading: AttributionReading, paragraph: Paragraph, start: number): Resolved[] {
    const { extractions, sources, mentions } = reading;
    const out: Resolved[] = new Array<Resolved>(extractions.length);
    const order = extractions.map((_, index) => index).sort((a, b) => placeOf(extractions[a]!, sources[a]!) - placeOf(extractions[b]!, sources[b]!));
    let m = 0;
    const meetUpTo = (place: number): void => {
      while (m < mentions.length && mentions[m]!.span[0] <= place) this.#meet(mentions[m++]!, start);
    };
    for (const index of order) {
      const extraction = extractions[index]!;
      const source = sources[index]!;
      meetUpTo(source.kind === 'nobody' ? -1 : source.span[0]);
      const resolved = this.#resolve(source, paragraph, start, this.#sentences + extraction.sentence);
      out[index] = resolved;
      if (resolved.referent && speaks(extraction)) resolved.referent.spoke = this.#sentences + extraction.sentence;
    }
    meetUpTo(Number.POSITIVE_INFINITY);
    this.#sentences += paragraph.sentences.length;
    return out;
  }

  #meet(mention: Mention, start: number): void {
    this.#referents.meet(mention, start, this.#sentences + mention.sentence);
  }

  #resolve(source: SourceReading, paragraph: Paragraph, start: number, sentence: number): Resolved {
    switch (source.kind) {
      case 'nobody':
        return NOBODY;
      case 'writer':
        return WRITER;
      case 'pronoun':
        return this.#pronoun(source, sentence, start);
      case 'person':
      case 'body':
        return source.name.length > 0 ? this.#name(source, paragraph, start, sentence) : this.#described(source, start, sentence);
      default:
        return this.#described(source, start, sentence);
    }
  }

  #name(source: SourceReading, paragraph: Paragraph, start: number, sentence: number): Resolved {
    const given = source.nameKind ?? 'unknown';
    const known = this.#referents.find(source.name, given === 'body' || given === 'place' ? 'body' : 'person', source.gender);
    const kind = known || given !== 'unknown' ? given : this.#ask(source, paragraph);
    const referent =
      known ??
      this.#referents.meet(
        { span: source.nameSpan ?? source.span, name: source.name, kind, gender: source.gender, subject: true, roles: [], sentence: 0 },
        start,
        sentence,
      );
    this.#referents.touch(referent, sentence, true);
    const own = absolute(source.reasons, start);
    const at = source.nameSpan ?? source.span;
    const earlier = referent.namedAt[0] < start + at[0] && source.name.length < referent.name.length;
    const speaker = source.plural ? source.label : referent.label;
    return {
      grade: referent.grade,
      speaker,
      ...(earlier ? { namedAt: referent.namedAt } : {}),
      reasons: earlier ? [...own, { code: 'tied', span: referent.namedAt }] : own.map((reason) => (reason.code === 'name' && referent.grade === 'organization' ? { ...reason, code: 'body' } : reason)),
      flags: [],
      referent,
    };
  }

  /** A lone capital word that nothing in the draft explains: here, and only here, a part of speech decides. */
  #ask(source: SourceReading, { prose, sentences }: Paragraph): NameKind {
    const asked = this.#asked.get(source);
    if (asked) return asked;
    const at = source.nameSpan ?? source.span;
    const sentence = sentences.find(({ span }) => span[0] <= at[0] && at[0] < span[1])?.span ?? at;
    const from = Math.max(sentence[0], at[0] - BEFORE);
    const tags = this.#tagger.tag(prose.slice(from, sentence[1])).find(({ start }) => start === at[0] - from)?.tags;
    const kind: NameKind = tags?.has('Organization') || tags?.has('Place') ? 'body' : 'person';
    this.#asked.set(source, kind);
    return kind;
  }

  /** A phrase without a name: somebody named earlier by a role, the official of before, or somebody new. */
  #described(source: SourceReading, start: number, sentence: number): Resolved {
    const own = absolute(source.reasons, start);
    const head = singular(source.head);
    if (source.definite && !source.plural && source.kind === 'people' && !own.some(({ code }) => code === 'knowledge')) {
      const tied = this.#definite(head, source);
      if (tied) {
        this.#referents.touch(tied.referent, sentence, true);
        return { ...tiedTo(tied.referent, own, tied.uncertain ? ['uncertain'] : []), referent: tied.referent };
      }
    }
    const wordsOf = (code: ReasonCode): string => this.#wordsOf(source, code);
    const grade = gradeOf(source, wordsOf) as Grade;
    if (source.definite || source.plural) {
      const before = this.#referents.byHead(head);
      if (before && before.kind === source.kind && before.plural === source.plural && better(before.grade, grade)) {
        this.#referents.touch(before, sentence, true);
        return { ...tiedTo(before, own, []), referent: before };
      }
    }
    const referent = this.#referents.introduce(source, grade, start, sentence);
    return { grade, speaker: source.label || null, reasons: own, flags: [], referent };
  }

  #wordsOf(source: SourceReading, code: ReasonCode): string {
    const reason = source.reasons.find((each) => each.code === code);
    const from = reason?.span ? reason.span[0] - source.span[0] : -1;
    return reason?.span && from >= 0 ? source.label.slice(from, reason.span[1] - source.span[0]) : '';
  }

  /** "the senator", "the official", "the businessman". */
  #definite(head: string, source: SourceReading): { referent: Referent; uncertain: boolean } | null {
    const byRole = this.#referents.byRole(head);
    const byHead = this.#referents.byHead(head);
    if (byRole && (!byHead || byRole.seen >= byHead.seen)) return { referent: byRole, uncertain: false };
    if (byHead && byHead.kind !== 'document') return { referent: byHead, uncertain: false };
    // A possessor or a phrase of its own ("his lawyer", "the head of the union") makes it somebody new.
    const plain = source.label.split(' ').length <= 3 && /^the\b/i.test(source.label) && !source.reasons.some(({ code }) => code === 'affiliation');
    if (!plain || LEXICON.bare.has(head)) return null;
    for (const candidate of this.#referents.recent()) {
      if (candidate.kind === 'person' && (!source.gender || !candidate.gender || source.gender === candidate.gender)) return { referent: candidate, uncertain: true };
    }
    return null;
  }

  #pronoun(source: SourceReading, sentence: number, start: number): Resolved {
    const wanted = wantedKinds(source);
    let best: Referent | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    let rank = 0;
    for (const candidate of this.#referents.recent()) {
      rank++;
      if (!fits(candidate, source, wanted)) continue;
      const distance = sentence - candidate.seen;
      let score = -WEIGHT.sentence * Math.min(distance, 6) - 0.05 * rank;
      if (candidate.subject) score += WEIGHT.subject;
      if (sentence - candidate.spoke <= 2) score += WEIGHT.spoke;
      if (source.gender && candidate.gender === source.gender) score += WEIGHT.gender;
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = candidate;
      } else if (score > second) second = score;
    }
    const own: Reason[] = [];
    if (!best) {
      const span: Span = [start + source.span[0], start + source.span[1]];
      return { grade: source.plural ? 'vague' : 'vague', speaker: null, reasons: [{ code: 'bare', span }], flags: ['pronoun', 'uncertain'], referent: undefined };
    }
    if (source.gender && !best.gender) best.gender = source.gender;
    this.#referents.touch(best, sentence, true);
    const flags: Flag[] = bestScore - second < DOUBT ? ['pronoun', 'uncertain'] : ['pronoun'];
    return { ...tiedTo(best, own, flags), referent: best };
  }
}

function placeOf(extraction: Extraction, source: SourceReading): number {
  if (source.kind !== 'nobody') return source.span[0];
  return (extraction.cue[0] ?? extraction.content[0] ?? [0])[0];
}

/** Words of the source's own, not what is only believed or expected of it. */
const speaks = ({ pattern }: Extraction): boolean => pattern !== 'nominal' && pattern !== 'hearsay' && pattern !== 'hearsay-adverb' && pattern !== 'passive';

function tiedTo(referent: Referent, own: readonly Reason[], flags: readonly Flag[]): Resolution {
  return {
    grade: referent.grade,
    speaker: referent.label,
    namedAt: referent.namedAt,
    reasons: [...own.filter(({ code }) => code !== 'bare'), ...referent.reasons.filter(({ code }) => code !== 'tied'), { code: 'tied', span: referent.namedAt }],
    flags,
  };
}

const absolute = (reasons: readonly Reason[], start: number): Reason[] =>
  reasons.map(({ code, span }) => (span ? { code, span: [start + span[0], start + span[1]] } : { code }));

const ORDER: readonly Grade[] = ['named', 'document', 'organization', 'described', 'vague', 'agentless'];
const better = (a: Grade, b: Grade): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);

type Wanted = 'somebody' | 'group' | 'thing' | 'any';

function wantedKinds({ head, gender, plural }: SourceReading): Wanted {
  if (gender) return 'somebody';
  if (plural) return 'group';
  return head === 'who' || head === 'whom' || head === 'whose' ? 'any' : 'thing';
}

function fits(candidate: Referent, source: SourceReading, wanted: Wanted): boolean {
  switch (wanted) {
    case 'somebody':
      if (candidate.plural || candidate.kind === 'body' || candidate.kind === 'document') return false;
      return !candidate.gender || candidate.gender === source.gender;
    case 'group':
      return candidate.plural || candidate.kind === 'body';
    case 'thing':
      return candidate.kind === 'body' || candidate.kind === 'document';
    case 'any':
      return true;
  }
}
