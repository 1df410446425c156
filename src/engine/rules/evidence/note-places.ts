import type { Markup, NoteKind, NotePlace, Span } from '../../model';
import type { DraftView } from '../asking/draft';
import { quotationAt, sentenceAt } from './draft-view';

/** A note right behind some words, and behind the markup that closes on them; none when that is inside a quotation. */
export function noteAfterWords(draft: DraftView, kind: NoteKind, words: Span): NotePlace | undefined {
  return placed(draft, kind, pastMarkup(draft.text, words[1], draft.markup));
}

/** A note behind the sentence in which some words stand: behind its full stop and its closing quotation mark. */
export function noteAfterSentence(draft: DraftView, kind: NoteKind, block: number, words: Span): NotePlace | undefined {
  const sentence = sentenceAt(draft, block, words[0]) ?? words;
  return placed(draft, kind, pastClosing(draft, sentence[1]));
}

/** A note behind a quotation's closing mark, and behind the full stop that follows it; none while it is open. */
export function noteAfterQuotation(draft: DraftView, kind: NoteKind, quotation: Span): NotePlace | undefined {
  return placed(draft, kind, pastClosing(draft, quotation[1]));
}

function placed(draft: DraftView, kind: NoteKind, at: number): NotePlace | undefined {
  const before = quotationAt(draft, at - 1);
  const open = before !== undefined && before.inner[1] === before.span[1];
  return open || (before !== undefined && before.span[1] > at) ? undefined : { kind, at };
}

/** Past marks and markup that close at the end of a sentence. */
function pastClosing({ text, markup }: DraftView, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1])) at--;
  // A mark that is written as an entity is as long as the entity.
  if (text[at - 1] === '&') at = past(ENTITY, text, at - 1) === at - 1 ? at : past(ENTITY, text, at - 1);
  for (;;) {
    const next = pastMarkup(text, past(CLOSING, text, at), markup);
    if (next === at) return at;
    at = next;
  }
}

const CLOSING = /(?:[.!?…”’"'»)]|&(?:rdquo|rsquo|quot|hellip|raquo|#8221|#8217|#34|#39|#x201d|#x2019);)+/iy;
const ENTITY = /&#?\w{1,31};/y;
/** Emphasis that closes: a mark that a word follows opens something else. */
const EMPHASIS = /[*_~]+(?![\p{L}\p{N}*_~])/uy;
const TARGET = /\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)|\]\[[^[\]\n]{0,300}\]/y;
const INLINE_TAG = /<\/(?:a|abbr|b|cite|code|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)\s{0,9}>/iy;

/** What may close behind a word. */
const CLOSING_MARKUP: Readonly<Record<Markup, readonly RegExp[]>> = {
  plaintext: [],
  markdown: [EMPHASIS, TARGET, INLINE_TAG],
  html: [INLINE_TAG],
};

function pastMarkup(text: string, start: number, markup: Markup): number {
  const patterns = CLOSING_MARKUP[markup];
  let at = start;
  for (let i = 0; i < patterns.length; i++) {
    const next = past(patterns[i], text, at);
    if (next === at) continue;
    at = next;
    i = -1;
  }
  return at;
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
