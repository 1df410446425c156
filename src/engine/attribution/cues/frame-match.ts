import type { Frame } from '../../language/frame';
import type { WordRange } from '../clauses/noun-phrase';

/** A frame with the words of its content and of the cue beyond the verb ("called *for*"). */
export interface FrameMatch {
  readonly frame: Frame;
  /** Content, `[from, to)`; `to` is the furthest it may reach, cut by the caller. */
  readonly from: number;
  /** End of the cue, where it takes in a preposition. */
  readonly cueTo: number;
  /** The person spoken to, when the frame has one. */
  readonly addressee?: WordRange;
}
