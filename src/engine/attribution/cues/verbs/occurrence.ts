import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import type { VerbGroup } from '../../clauses/clause';
import type { WordRange } from '../../clauses/noun-phrase';
import { subjectBefore } from '../../clauses/subject';
import type { ClauseReading, CueStrength } from '../../clauses/verb-groups';
import type { VerbCandidate } from '../verb-candidate';
import type { FrameMatch } from '../frame-match';
import { readFrame } from './read-frame';
import { farThat, hiddenClause, withObject } from './verb-object';
import { quoteEndsAt } from './verb-place';

/** The verbs of a clause that have been read, by the index of their group. */
export type Earlier = readonly (VerbCandidate | null)[];

/** A verb where it stands in its clause. What costs something is found when it is first asked for, and kept. */
export class Occurrence {
  readonly words: readonly ClauseWord[];
  readonly strength: CueStrength;
  /** The word before it. */
  readonly left: ClauseWord | undefined;
  /** Index of the last word before it that is no adverb and no "not"; -1 for none. */
  readonly tie: number;
  /** Words that somebody spoke end right before it: "“…,” said …". */
  readonly isQuotedBefore: boolean;
  private subject: WordRange | null | undefined = undefined;
  private frame: FrameMatch | undefined = undefined;

  constructor(
    readonly reading: ClauseReading,
    readonly index: number,
    /** As the lexicon knows it; {@link ClauseReading.groups} has it as it stands. */
    readonly group: VerbGroup,
    readonly earlier: Earlier,
  ) {
    const { words, strength } = reading;
    this.words = words;
    this.strength = strength;
    this.left = words[group.from - 1];
    this.tie = skipBack(words, group.from - 1);
    this.isQuotedBefore = quoteEndsAt(words, group.from - 1);
  }

  /** The words before it that are its subject by where they stand. */
  get own(): WordRange | null {
    if (this.subject === undefined) this.subject = subjectBefore(this.words, this.group);
    return this.subject;
  }

  /** What follows it, and how that hangs on it. */
  get match(): FrameMatch {
    const { words, group, strength } = this;
    if (this.frame) return this.frame;
    const near = withObject(words, readFrame(words, group), group);
    return (this.frame = hiddenClause(words, farThat(words, near, group, strength), group, strength));
  }

  /** How often the verb is a cue in a frame. */
  rate(frame: string): number {
    return this.strength(this.group.lemma, frame);
  }
}

function skipBack(words: readonly ClauseWord[], from: number): number {
  let i = from;
  while (i >= 0 && (words[i].cls === W.Adverb || words[i].cls === W.Not)) i--;
  return i;
}

/** What a shape says of a verb; the rest is as it is for most. */
interface Said {
  readonly source: WordRange | null;
  readonly content: readonly WordRange[];
  /** Where the cue ends, if not with the verb. */
  readonly cueTo?: number;
  readonly inverted?: boolean;
  readonly sure?: boolean;
  readonly addressee?: WordRange | undefined;
}

/** The verb read as a cue in `frame`. */
export function cueOf({ group }: Occurrence, frame: VerbCandidate['frame'], said: Said): VerbCandidate {
  const { source, content, cueTo = group.to, inverted = false, sure = false, addressee } = said;
  return { group, frame, source, inverted, cue: { from: group.from, to: cueTo }, content, sure, addressee };
}

/**
 * A way in which a verb stands as a cue, given its subject. Undefined where it does not stand so, and the next shape is
 * asked; null where it stands so and is no cue.
 */
export type Shape = (verb: Occurrence, subject: WordRange | null) => VerbCandidate | null | undefined;
