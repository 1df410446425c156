import type { Frame } from '../../language/frame';
import type { VerbGroup } from '../clauses/clause';
import type { WordRange } from '../clauses/noun-phrase';

/** A verb read as a possible cue: who, which words, what. Word ranges of the clause. */
export interface VerbCandidate {
  readonly group: VerbGroup;
  readonly frame: Frame;
  readonly source: WordRange | null;
  /** Subject after the verb: “…,” said Lee. */
  readonly inverted: boolean;
  readonly cue: WordRange;
  readonly content: readonly WordRange[];
  /** Set where the sentence itself says that the verb speaks: “…,” he barked. */
  readonly sure?: boolean;
  /** Who is spoken to: "urged *them* to leave". */
  readonly addressee?: WordRange | undefined;
}
