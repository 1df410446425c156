import { asClause, contentBefore, contentOnBothSides } from './content-before';
import { addressed, gap, name, noContent, statement, thing, whatWasSaid } from './content-after';
import { inverted } from './inversions';
import {
  foreseen,
  given,
  impersonal,
  namesake,
  done,
  remark,
  seenBy,
  stillOpen,
  surfaced,
  toldInCourt,
  undone,
  weighed,
} from './no-cue';
import type { Shape } from './occurrence';

/**
 * The shapes in which a verb is read, in the order in which they are tried; the first to answer is right.
 *
 * What is no cue whatever stands around it comes first. Then what stands before the verb is asked, since a mark before it
 * says more than what follows: behind “…,” even "said that day" has its content before it. An inversion is told by the
 * word behind the verb alone and needs no frame, so it goes before those that do; an impersonal verb has no source, and
 * has to be seen before its subject is taken for one. What follows the verb is asked last, the particular before the
 * general: `statement` takes whatever is left.
 */
export const SHAPES: readonly Shape[] = [
  remark,
  undone,
  foreseen,
  inverted,
  stillOpen,
  weighed,
  seenBy,
  surfaced,
  toldInCourt,
  given,
  impersonal,
  namesake,
  done,
  asClause,
  contentBefore,
  contentOnBothSides,
  whatWasSaid,
  noContent,
  gap,
  name,
  addressed,
  thing,
  statement,
];
