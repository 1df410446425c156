import type { Span } from '../../model';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { Clause } from '../clauses/clause';
import type { VerbLexicon } from '../../language/verb-lexicon';
import { leadIn } from './find-attributions';
import type { Mention } from '../sources/mentions';
import { announced, isAsFollows } from './announced';
import { readSource } from '../sources/read-source';
import type { SourceKind, SourceReading } from '../sources/source';

/** Whom a paragraph that ends in a colon, or in a comma after a verb of saying, gives the word to. Offsets into the paragraph. */
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
  lexicon: VerbLexicon,
): HandOver | undefined {
  const clause = clauses[clauses.length - 1];
  const mark = clause?.words[clause.words.length - 1]?.cls;
  if (!clause) return undefined;
  const { words, sentence } = clause;
  const at = words.length - 1;
  if (mark !== W.Colon && mark !== W.Comma && !(mark === W.Stop && isAsFollows(words, at))) return undefined;
  const span = (from: number, to: number): Span => [words[from].start, words[to - 1].end];
  const give = (source: Span, cue: Span, block: boolean): HandOver | undefined => {
    const reading = readSource(words, [source]);
    return NO_SPEAKER.has(reading.kind) ? undefined : { source: [source], cue: [cue], sentence, reading, block };
  };
  const plain = announced(words);
  if (plain) return give(span(...plain.source), span(...plain.cue), true);
  const sender = mark === W.Colon ? senderIn(words, mentions) : undefined;
  if (sender) return give(sender.span, span(at, at + 1), true);
  const found = leadIn(clauses, lexicon);
  const [source] = found?.source ?? [];
  const [cue] = found?.cue ?? [];
  if (source && cue) {
    const before = words[at - 1];
    return give(source, cue, ANNOUNCES.test(before.lower) || (cue[1] >= before.end && cue[0] < words[at].start));
  }
  if (mark === W.Comma) return undefined;
  // No verb says it: the sentence's last subject is the best guess.
  const last = mentions.filter(({ subject, kind }) => subject && kind !== 'place').at(-1);
  return last && give(last.span, span(at, at + 1), false);
}

/** "From the desk of Ann Lee, chief engineer:": a line without a verb names the sender. */
function senderIn(words: readonly ClauseWord[], mentions: readonly Mention[]): Mention | undefined {
  if (words[0].lower !== 'from' || words.some(({ cls }) => cls === W.Verb || cls === W.Be || cls === W.Have))
    return undefined;
  return mentions.find(({ kind }) => kind === 'person' || kind === 'unknown') ?? mentions[0];
}

/** A time or a thing before a colon is nobody who speaks. */
const NO_SPEAKER: ReadonlySet<SourceKind> = new Set<SourceKind>(['thing', 'nobody', 'writer']);
