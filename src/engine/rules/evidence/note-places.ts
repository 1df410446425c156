import type { NoteKind, NotePlace, Span } from '../../model';
import type { DraftView, Sliced } from '../asking/draft';
import { quotationAt, sentenceAt } from './draft-view';

/** A note right behind some words; none when that is inside a quotation. */
export function noteAfterWords(draft: DraftView, kind: NoteKind, words: Span): NotePlace | undefined {
  return placed(draft, kind, words[1]);
}

/** A note behind the sentence in which some words stand: behind its full stop and its closing quotation mark. */
export function noteAfterSentence(draft: DraftView, kind: NoteKind, block: number, words: Span): NotePlace | undefined {
  const sentence = sentenceAt(draft, block, words[0]) ?? words;
  return placed(draft, kind, pastClosing(draft.text, sentence[1]));
}

/** A note behind a quotation's closing mark, and behind the full stop that follows it; none while it is open. */
export function noteAfterQuotation(draft: DraftView, kind: NoteKind, quotation: Span): NotePlace | undefined {
  return placed(draft, kind, pastClosing(draft.text, quotation[1]));
}

function placed(draft: DraftView, kind: NoteKind, at: number): NotePlace | undefined {
  const before = quotationAt(draft, at - 1);
  const open = before !== undefined && before.inner[1] === before.span[1];
  return open || (before !== undefined && before.span[1] > at) ? undefined : { kind, at };
}

const CLOSING = /^[.!?…”’"'»)]+/;
/** The most marks that close together, with room to spare. */
const MOST_CLOSING = 12;

/** Past the marks that close at the end of a sentence. */
function pastClosing(text: Sliced, end: number): number {
  const at = text.slice(end - 1, end) === ' ' ? end - 1 : end;
  return at + (CLOSING.exec(text.slice(at, at + MOST_CLOSING))?.[0].length ?? 0);
}
