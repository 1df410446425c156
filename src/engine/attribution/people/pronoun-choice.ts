import { LEXICON } from '../../language/lexicon';
import type { Moment } from './recency';
import type { Referent } from './referent';
import type { SourceReading } from '../sources/source';
import { DOUBT, FLOOR, FORGOTTEN, PRONOUN_WEIGHT } from './bars';

export interface PronounChoice {
  readonly best: Referent | undefined;
  readonly doubtful: boolean;
}

/** How many sentences ago something was. */
type Since = (then: Moment | undefined) => number;

type Asked = Pick<SourceReading, 'gender' | 'plural' | 'head'>;

/** Whom a pronoun (or a bare role, `head` "person") means among the latest referents, the latest last. */
export function likeliest(recent: readonly Referent[], asked: Asked, since: Since): PronounChoice {
  const wanted = wantedOf(asked);
  let best: Referent | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let i = recent.length - 1; i >= 0; i--) {
    const candidate = recent[i];
    if (!fits(candidate, asked, wanted)) continue;
    const score = scoreOf(candidate, asked, wanted, since) - PRONOUN_WEIGHT.rank * (recent.length - i);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = candidate;
    } else if (score > second) second = score;
  }
  return { best, doubtful: bestScore - second < DOUBT };
}

function scoreOf(candidate: Referent, { gender }: Asked, wanted: Wanted, since: Since): number {
  let score = -PRONOUN_WEIGHT.sentence * Math.min(since(candidate.seen), FORGOTTEN);
  const spoke = since(candidate.spoke) <= FLOOR;
  if (candidate.subject) score += PRONOUN_WEIGHT.subject;
  if (spoke) score += PRONOUN_WEIGHT.spoke;
  if (gender && candidate.gender === gender) score += PRONOUN_WEIGHT.gender;
  if (!candidate.sure) score -= PRONOUN_WEIGHT.unsure;
  if (candidate.aside) score -= PRONOUN_WEIGHT.aside;
  if (wanted === 'group' && !candidate.plural)
    score -= spoke ? PRONOUN_WEIGHT.body : PRONOUN_WEIGHT.body + PRONOUN_WEIGHT.mute;
  if (wanted === 'thing' && LEXICON.places.has(candidate.head) && !candidate.subject) score -= PRONOUN_WEIGHT.mute;
  return score;
}

type Wanted = 'somebody' | 'group' | 'thing' | 'any';

function wantedOf({ head, gender, plural }: Asked): Wanted {
  if (gender || head === 'person') return 'somebody';
  if (plural) return 'group';
  return head === 'who' || head === 'whom' || head === 'whose' ? 'any' : 'thing';
}

function fits(candidate: Referent, { gender }: Asked, wanted: Wanted): boolean {
  const isThing = candidate.kind === 'body' || candidate.kind === 'document';
  switch (wanted) {
    case 'somebody':
      return !candidate.plural && !isThing && (!candidate.gender || !gender || candidate.gender === gender);
    case 'group':
      return candidate.kind !== 'document' && (candidate.plural || candidate.kind === 'body' || mayBeThey(candidate));
    case 'thing':
      return isThing || (!candidate.sure && candidate.name.length === 1);
    case 'any':
      return candidate.kind !== 'document';
  }
}

/** "A spokesperson said so. They added …": one person of whom nothing tells a man or a woman. */
const mayBeThey = ({ kind, name, gender }: Referent): boolean =>
  (kind === 'people' || kind === 'spokes') && name.length === 0 && gender === '';
