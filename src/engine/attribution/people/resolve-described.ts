import type { Flag, Grade, ReasonCode } from '../../model';
import { LEXICON, singular } from '../../language/lexicon';
import type { GivenReason, IndividualPool } from '../journal/anchors';
import type { SourceReading } from '../sources/source';
import { definiteBody, definitePerson, othersBefore } from './definite-reference';
import { gradeOf, type GradingContext } from './grade';
import type { Moment, Recency } from './recency';
import type { Referent } from './referent';
import type { Referents } from './referents';
import { tiedTo, type Resolved } from './resolved';

/** What is known where a source is read. */
export interface KnownSoFar {
  readonly referents: Referents;
  readonly recency: Recency;
  readonly pool: IndividualPool;
}

/** A phrase without a name: somebody named earlier by a role, the official of before, or somebody new. */
export function resolveDescribed(
  source: SourceReading,
  sentence: Moment,
  { referents, recency, pool }: KnownSoFar,
): Resolved {
  const tie = (referent: Referent, why: readonly GivenReason[], flags: readonly Flag[]): Resolved => {
    referents.touch(referent, sentence, true);
    return tiedTo(referent, why, flags);
  };
  let own: readonly GivenReason[] = source.reasons;
  const head = singular(source.head);
  const has = (code: ReasonCode): boolean => own.some((reason) => reason.code === code);
  if (
    source.definite &&
    !source.plural &&
    (source.kind === 'people' || source.kind === 'spokes') &&
    !has('knowledge')
  ) {
    const tied = definitePerson(referents, head, source, sentence, recency);
    if (tied) return tie(tied.referent, own, tied.uncertain ? ['uncertain'] : []);
  }
  const body =
    source.kind === 'body' && source.definite && !source.plural ? definiteBody(referents, source) : undefined;
  if (body) return tie(body, own, []);
  let grade = gradeOf(source, contextOf(source, referents)) as Grade;
  if (grade === 'vague' && STUDIERS.has(head) && !has('affiliation')) {
    // Those who made the study that the draft has just given are no longer anybody.
    const study = referents.latest('document');
    if (study) {
      grade = 'described';
      own = [...own.filter(({ code }) => code !== 'bare'), { code: 'affiliation', span: study.namedAt }];
    }
  }
  const pair = COUPLE.test(source.label) ? referents.pair(sentence) : undefined;
  if (pair) return tie(pair, own, ['uncertain']);
  const others = grade === 'vague' ? othersBefore(referents, source.label) : undefined;
  if (others && better(others.grade, grade)) {
    grade = others.grade;
    own = [...others.reasons, { code: 'tied', span: others.namedAt }];
  }
  if (source.definite || source.plural) {
    const before = referents.byHead(head);
    if (
      before &&
      before.kind === source.kind &&
      before.plural === source.plural &&
      (better(before.grade, grade) || (source.definite && before.label.toLowerCase() === source.label.toLowerCase())) &&
      (source.definite || before.label.endsWith(source.label))
    ) {
      return tie(before, own, []);
    }
  }
  // Two verbs with one subject, or "who" and what it stands for, are one source and not two.
  const same = referents.byHead(head);
  const again = same && pool.isAt(same.namedAt, source.span[0]) ? same : undefined;
  if (again) referents.touch(again, sentence, true);
  return {
    grade,
    speaker: source.label || null,
    reasons: own,
    flags: [],
    referent: again ?? referents.introduce(source, grade, sentence),
  };
}

function contextOf(source: SourceReading, referents: Referents): GradingContext {
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
    isName: (lower) => LEXICON.bodyNames.has(lower) || LEXICON.places.has(lower) || referents.names.isName(lower),
  };
}

/** "both men", "the couple", "the two officers": the two whom the draft has just named. */
const COUPLE =
  /^(?:both(?: (?:of them|men|women|officers|leaders|players|brothers|sisters))?|the (?:couple|pair|duo|two|two (?:men|women|officers|leaders|brothers|sisters)))$/i;
const STUDIERS = new Set(['author', 'researcher']);

const ORDER: readonly Grade[] = ['named', 'document', 'organization', 'described', 'vague', 'agentless'];
const better = (a: Grade, b: Grade): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);
