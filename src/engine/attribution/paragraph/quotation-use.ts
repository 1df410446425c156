import type { Span } from '../../model';
import type { Paragraph, Quote } from '../../text/types';
import type { Extraction } from '../extraction';
import { firstAt } from '../../util/search';
import {
  TITLE_TOLD_BEFORE,
  USE_TOLD_BY,
  QUOTATION_WORDS,
  SMALL_WORD,
  TITLE_WORDS,
  NAMED_WORDS,
  SPEECH_WORDS,
  SPOKEN_WORDS,
  OWNED,
  LONGEST_NICKNAME,
} from './bars';

/** Words that a quotation of somebody's speech has, and a title or a nickname hardly ever. */
const SPOKEN =
  /(?:^|[^\p{L}])(?:i|i['’]m|we|you|he|she|they|it|it['’]s|that['’]s|there|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|don['’]t|won['’]t|can['’]t|isn['’]t|not|my|our|your|me|us|them|this|because|if|what)(?=[^\p{L}]|$)/iu;
/** Words right before a quotation that make it a title or a name. */
const NAMED =
  /(?:called|titled|entitled|named|dubbed|nicknamed|known as|so-called|term|phrase|word|words|song|album|book|novel|play|film|movie|show|episode|hit|single|poem|painting|series|headline|slogan|stage|staged|starred in|hashtag)[,:]?$/i;

const WORDS = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Words right before a quotation that make it what somebody is called. */
const CALLED =
  /(?:known as|name|names|nicknamed|nickname|called|calls (?:him|her)self|alias|a\.?k\.?a\.?|dubbed)[,:]?$/i;

/** Whether a short quotation is what somebody is called: a man who goes by the name “Dusty”. */
function isCalled({ span }: Quote, { prose }: Paragraph): boolean {
  return (
    span[1] - span[0] <= LONGEST_NICKNAME &&
    CALLED.test(prose.slice(Math.max(0, span[0] - TITLE_TOLD_BEFORE), span[0]).trimEnd())
  );
}

/** What a quotation is when an attribution in the draft claims it, and when none does. */
export interface QuoteUse {
  readonly attributed: 'speech' | 'phrase';
  readonly alone: 'speech' | 'phrase';
}

const LOWER = /^(?:[a-z]|\p{Ll})/u;

/** Whether a quotation is somebody's words or a phrase (a title, a nickname, scare quotes). */
export function useOf(quote: Quote, { prose }: Paragraph): QuoteUse {
  const inner = prose.slice(quote.inner[0], Math.min(quote.inner[1], quote.inner[0] + USE_TOLD_BY));
  const words = inner.match(WORDS) ?? [];
  let lower = 0;
  let long = 0;
  for (const [i, word] of words.entries()) {
    if (!LOWER.test(word)) continue;
    lower++;
    if (i > 0 && word.length > SMALL_WORD) long++;
  }
  const titled = words.length > 1 && long === 0 && words.length - lower > 1;
  const attributed = titled && words.length < TITLE_WORDS ? 'phrase' : 'speech';
  return {
    attributed,
    alone: words.length < QUOTATION_WORDS || titled ? 'phrase' : aloneUse(quote, prose, inner, words.length),
  };
}

function aloneUse(quote: Quote, prose: string, inner: string, words: number): 'speech' | 'phrase' {
  const before = prose.slice(Math.max(0, quote.span[0] - TITLE_TOLD_BEFORE), quote.span[0]);
  if (words < NAMED_WORDS && NAMED.test(before.trimEnd())) return 'phrase';
  const closed = quote.open || /[.,!?…]["'”’]?$/.test(inner.slice(-8).trimEnd());
  const whole = quote.span[0] === 0;
  return words >= SPEECH_WORDS || (SPOKEN.test(inner) && (closed || whole || words >= SPOKEN_WORDS))
    ? 'speech'
    : 'phrase';
}

/** For each quotation of a paragraph, the index of the span list (an extraction's content) that covers most of it; -1. */
export function ownersOf(quotes: readonly Quote[], contents: readonly (readonly Span[])[]): Int32Array {
  const owner = new Int32Array(quotes.length).fill(-1);
  const covered = new Float64Array(quotes.length);
  contents.forEach((spans, index) => {
    for (const [start, end] of spans) {
      for (
        let q = firstAt(quotes.length, (i) => quotes[i].span[1] > start);
        q < quotes.length && quotes[q]!.span[0] < end;
        q++
      ) {
        const [from, to] = quotes[q]!.span;
        const share = (Math.min(end, to) - Math.max(start, from)) / (to - from);
        // The tighter content wins a tie: “no” in "she said he had said “no”" is his.
        if (share > OWNED && share >= covered[q]!) {
          covered[q] = share;
          owner[q] = index;
        }
      }
    }
  });
  return owner;
}

/** “No,” said a man known as “Dusty”: what he is called is no piece of what he says. */
export function withoutNames(content: Span[] | readonly Span[], paragraph: Paragraph): readonly Span[] {
  if (content.length < 2) return content;
  const { quotes } = paragraph;
  const kept = content.filter(([start, end], i) => {
    const quote = i > 0 ? quotes[firstAt(quotes.length, (k) => quotes[k].span[1] >= end - 1)] : undefined;
    return !quote || quote.span[0] < start || quote.span[0] - start > TITLE_TOLD_BEFORE || !isCalled(quote, paragraph);
  });
  return kept.length === content.length ? content : kept;
}

/** Whether a cue only says what somebody is called: a woman known as “Mrs. G.” */
export function isNaming({ cue }: Pick<Extraction, 'cue'>, paragraph: Paragraph): boolean {
  const end = cue[0]?.[1] ?? 0;
  const quote = paragraph.quotes[firstAt(paragraph.quotes.length, (i) => paragraph.quotes[i].span[0] >= end)];
  const [from] = quote?.inner ?? [0];
  // A name has a capital; what a thing is known as is somebody's word for it.
  return (
    quote !== undefined &&
    quote.span[0] - end <= 1 &&
    /^\p{Lu}/u.test(paragraph.prose.slice(from, from + 2)) &&
    isCalled(quote, paragraph)
  );
}
