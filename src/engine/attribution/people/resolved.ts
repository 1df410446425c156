import type { Flag, Grade } from '../../model';
import type { Anchor, GivenReason } from '../journal/anchors';
import type { Referent } from './referent';

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

/** Somebody who was given before. */
export function tiedTo(referent: Referent, own: readonly GivenReason[], flags: readonly Flag[]): Resolved {
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
