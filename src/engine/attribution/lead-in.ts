import type { Span } from '../model';
import { W } from '../language/word-class';
import type { Clause } from './clause';
import { leadIn } from './extract';
import type { Mention } from './mentions';
import { readSource } from './source-reading';
import type { SourceReading } from './source-types';
import type { CueStrength } from './clause-reading';

/** Whom a paragraph that ends in a colon gives the word to. Offsets into the paragraph. */
export interface HandOver {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly sentence: number;
  readonly reading: SourceReading;
  /** The colon follows at the verb or at a word for what was said, so that all that comes next is theirs. */
  readonly block: boolean;
}

/** Words right before a colon that announce a text: "issued this statement:", "as follows:". */
const ANNOUNCES =
  /^(?:statement|follows|following|letter|message|post|tweet|email|e-mail|excerpt|remarks|response|reply|comment|note|this|that)$/;

/** Who is handed the word at a paragraph's end: "The mayor issued this statement:". */
export function handOver(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  strength: CueStrength,
): HandOver | undefined {
  const clause = clauses[clauses.length - 1];
  const words = clause?.words ?? [];
  const colon = words[words.length - 1];
  if (!clause || colon?.cls !== W.Colon) return undefined;
  const found = leadIn(clauses, strength);
  if (found) {
    const before = words[words.length - 2];
    const block =
      before !== undefined &&
      (ANNOUNCES.test(before.lower) || found.cue.some(([, end]) => end === before.end || end === colon.end));
    return { ...found, reading: readSource(words, found.source), block };
  }
  // No verb says it: the sentence's last subject is the best guess.
  for (let m = mentions.length - 1; m >= 0 && mentions[m].sentence === clause.sentence; m--) {
    const { subject, kind, span } = mentions[m];
    if (!subject || kind === 'place' || span[0] < clause.start) continue;
    return {
      source: [span],
      cue: [[colon.start, colon.end]],
      sentence: clause.sentence,
      reading: readSource(words, [span]),
      block: false,
    };
  }
  return undefined;
}
