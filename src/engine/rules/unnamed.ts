import type { Grade, Span } from '../model';
import type { DraftView } from './types';
import { blockAt, isReporters, READ, wordsOf } from './view';

/** The words for a source that has no name, where the reporter gives them. */
export interface UnnamedSource {
  readonly attribution: number;
  readonly block: number;
  /** The phrase without what follows it after a comma: "A senior official, who …" is "A senior official". */
  readonly span: Span;
  readonly words: string;
}

/** Every source of one grade that stands in the reporter's own words, each place once. */
export function* unnamedSources(draft: DraftView, grade: Grade): Generator<UnnamedSource> {
  const seen = new Set<number>();
  for (const [attribution, each] of draft.attributions.entries()) {
    const source = each.source[0];
    // A pronoun stands for words that were marked where they stood; a carried quotation shares its source's place.
    if (each.grade !== grade || !source || each.flags.includes('pronoun') || seen.has(source[0])) continue;
    seen.add(source[0]);
    const block = blockAt(draft, source[0]);
    if (!isReporters(draft, each) || !READ.has(draft.blocks[block]?.kind ?? '')) continue;
    const span = phrase(draft.text, source);
    const words = wordsOf(draft, block, span);
    if (words) yield { attribution, block, span, words };
  }
}

/** The same phrase whatever article it has: "a source" and "the source". */
export function phraseKey(words: string): string {
  return words.toLowerCase().replace(/^(?:an?|the|some|one|other)\s+(?=\S)/, '');
}

const REST = /[,;(—]|\s(?:who|whom|whose|which|that)\s/;
/** Longest phrase that is marked, in UTF-16 code units: more than that is no phrase any more. */
const LONGEST = 160;

function phrase(text: string, [start, end]: Span): Span {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  const rest = REST.exec(words);
  const kept = rest && rest.index > 0 ? words.slice(0, rest.index) : words;
  return [start, start + kept.trimEnd().length];
}
