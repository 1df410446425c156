import { LEXICON } from '../../language/lexicon';
import type { Moment } from './recency';
import type { Referent } from './referent';
import type { SourceReading } from '../sources/source';

/**
 * What speaks for somebody as the one whom a pronoun means: a mention in a subject's place, words of theirs just before,
 * a gender that is known to fit; and what speaks against: each sentence in between, a lone capital word that may be
 * nobody, a name that only says where.
 */
const WEIGHT = {
  sentence: 1,
  rank: 0.05,
  subject: 0.9,
  spoke: 1.3,
  gender: 0.8,
  unsure: 1.5,
  aside: 2,
  mute: 1.2,
  body: 1,
} as const;
/** Sentences after which a reader has forgotten how long ago it was. */
const FORGOTTEN = 6;
/** For so many sentences whoever spoke has the floor. */
const FLOOR = 2;
/** Two candidates closer than this leave a reader in doubt. */
const DOUBT = 0.35;

export interface Choice {
  readonly best: Referent | undefined;
  readonly doubtful: boolean;
}

/** How many sentences ago something was. */
type Since = (then: Moment | undefined) => number;

type Asked = Pick<SourceReading, 'gender' | 'plural' | 'head'>;

/** Whom a pronoun (or a bare role, `head` "person") means among the latest referents, the latest last. */
export function likeliest(recent: readonly Referent[], asked: Asked, since: Since): Choice {
  const wanted = wantedOf(asked);
  let best: Referent | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let i = recent.length - 1; i >= 0; i--) {
    const candidate = recent[i];
    if (!fits(candidate, asked, wanted)) continue;
    const score = scoreOf(candidate, asked, wanted, since) - WEIGHT.rank * (recent.length - i);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = candidate;
    } else if (score > second) second = score;
  }
  return { best, doubtful: bestScore - second < DOUBT };
}

function scoreOf(candidate: Referent, { gender }: Asked, wanted: Wanted, since: Since): number {
  let score = -WEIGHT.sentence * Math.min(since(candidate.seen), FORGOTTEN);
  const spoke = since(candidate.spoke) <= FLOOR;
  if (candidate.subject) score += WEIGHT.subject;
  if (spoke) score += WEIGHT.spoke;
  if (gender && candidate.gender === gender) score += WEIGHT.gender;
  if (!candidate.sure) score -= WEIGHT.unsure;
  if (candidate.aside) score -= WEIGHT.aside;
  if (wanted === 'group' && !candidate.plural) score -= spoke ? WEIGHT.body : WEIGHT.body + WEIGHT.mute;
  if (wanted === 'thing' && LEXICON.places.has(candidate.head) && !candidate.subject) score -= WEIGHT.mute;
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
