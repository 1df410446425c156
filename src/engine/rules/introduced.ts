import { isTelling, lemmasOf } from '../claims/telling';
import { wordSet } from '../language/lexicon';
import type { Quotation, Span } from '../model';
import { lastFrom } from '../spans';
import { INTRODUCING } from './data/introducing';
import type { DraftView } from './types';

/** Of what stands before and after a quotation as many UTF-16 code units are read. */
const LONGEST = 400;

const THINGS = wordSet(INTRODUCING);

/**
 * Whether the copy beside a quotation shows that somebody speaks, though it was not read who: a colon before it, a comma
 * inside its closing mark and words behind, a signature after a dash, a verb of telling or a thing that bears words in
 * its sentence. Such a quotation is no question for the reporter. `index` counts `draft.quotations`.
 */
export function isIntroduced(draft: DraftView, index: number): boolean {
  const quotation = draft.quotations[index];
  if (!quotation) return false;
  const before = wordsBefore(draft, quotation, draft.quotations[index - 1]);
  const after = wordsAfter(draft, quotation, draft.quotations[index + 1]);
  if (COLON.test(before.slice(-20)) || (before.trim() === '' && followsColon(draft, quotation))) return true;
  if (/,\s?$/.test(draft.text.slice(...quotation.inner).slice(-2)) && /\p{L}/u.test(after)) return true;
  if (SIGNED.test(after) || (after.trim() === '' && isSignedBelow(draft, quotation))) return true;
  return lemmasOf(`${before} ${after}`).some((lemma) => isTelling(lemma) || THINGS.has(lemma));
}

/** Whether a quotation goes on with the words of the paragraph before, which never closed its own. */
export function goesOn({ blocks, paragraphs, text, quotations }: DraftView, index: number): boolean {
  const quotation = quotations[index];
  const last = quotations[index - 1];
  const place = blocks[quotation?.block ?? -1];
  if (!quotation || !last || !place || last.block >= quotation.block) return false;
  if (text.slice(place.span[0], Math.min(quotation.span[0], place.span[0] + LONGEST)).trim() !== '') return false;
  return paragraphs[last.block]?.quotes.at(-1)?.open === true;
}

const COLON = /:\s*$/;
const SIGNED = /^\s{0,5}(?:—|–|--?)\s{0,5}[\p{Lu}@]/u;

/** The words of a quotation's sentence before it, back to the `last` quotation. */
function wordsBefore(draft: DraftView, { span, block }: Quotation, last: Quotation | undefined): string {
  const since = last?.block === block ? last.span[1] : 0;
  return proseOf(draft, block, [Math.max(sentenceFrom(draft, block, span[0])[0], since, span[0] - LONGEST), span[0]]);
}

/**
 * The words of a quotation's sentence behind it, up to the `next` quotation. After “Who knows?” the mayor's tag looks like
 * a sentence of its own.
 */
function wordsAfter(draft: DraftView, { span, inner, block }: Quotation, next: Quotation | undefined): string {
  const until = next?.block === block ? next.span[0] : Infinity;
  const asks = /[?!]\s?$/.test(draft.text.slice(...inner).slice(-2));
  const sentence = sentenceFrom(draft, block, asks ? span[1] + 1 : span[1] - 1);
  return proseOf(draft, block, [span[1], Math.min(sentence[1], until, span[1] + LONGEST)]);
}

/** The sentence that holds an offset, or the last one before it. */
function sentenceFrom({ blocks }: DraftView, block: number, at: number): Span {
  const sentences = blocks[block]?.sentences ?? [];
  return sentences[Math.max(0, lastFrom(sentences.length, at, (i) => sentences[i][0]))] ?? [at, at];
}

function proseOf({ blocks, paragraphs }: DraftView, block: number, [from, to]: Span): string {
  const start = blocks[block]?.span[0] ?? 0;
  return from < to ? (paragraphs[block]?.prose.slice(from - start, to - start) ?? '') : '';
}

/** The paragraph before ends in a colon and so hands over to this one, which the quotation opens. */
function followsColon({ blocks, text }: DraftView, { span, block }: Quotation): boolean {
  const place = blocks[block];
  const before = blocks[block - 1];
  if (!place || !before) return false;
  if (text.slice(place.span[0], Math.min(span[0], place.span[0] + LONGEST)).trim() !== '') return false;
  return COLON.test(text.slice(Math.max(before.span[0], before.span[1] - 20), before.span[1]));
}

/** The next paragraph is a name after a dash. */
function isSignedBelow({ blocks, text }: DraftView, { span, block }: Quotation): boolean {
  const place = blocks[block];
  const next = blocks[block + 1];
  if (!place || !next || text.slice(span[1], Math.min(place.span[1], span[1] + LONGEST)).trim() !== '') return false;
  return SIGNED.test(text.slice(next.span[0], Math.min(next.span[1], next.span[0] + 20)));
}
