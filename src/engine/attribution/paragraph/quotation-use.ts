import type { Span } from '../../model';
import type { Paragraph, Quote } from '../../text/types';
import { firstAt } from '../../util/search';

/** Words that a quotation of somebody's speech has, and a title or a nickname hardly ever. */
const SPOKEN =
  /(?:^|[^\p{L}])(?:i|i['’]m|we|you|he|she|they|it|it['’]s|that['’]s|there|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|don['’]t|won['’]t|can['’]t|isn['’]t|not|my|our|your|me|us|them|this|because|if|what)(?=[^\p{L}]|$)/iu;
/** Words right before a quotation that make it a title or a name. */
const NAMED =
  /(?:called|titled|entitled|named|dubbed|nicknamed|known as|so-called|term|phrase|word|words|song|album|book|novel|play|film|movie|show|episode|hit|single|poem|painting|series|headline|slogan|stage|staged|starred in|hashtag)[,:]?$/i;
/** How far before a quotation the words are looked at that make it a title. */
const BEFORE = 30;

const WORDS = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** A quotation is told by its beginning; a megabyte of it need not be read. */
const LOOKED_AT = 600;

/** What a quotation is when an attribution in the draft claims it, and when none does. */
export interface QuoteUse {
  readonly attributed: 'speech' | 'phrase';
  readonly alone: 'speech' | 'phrase';
}

const LOWER = /^(?:[a-z]|\p{Ll})/u;

/** Whether a quotation is somebody's words or a phrase (a title, a nickname, scare quotes). */
export function useOf(quote: Quote, { prose }: Paragraph): QuoteUse {
  const inner = prose.slice(quote.inner[0], Math.min(quote.inner[1], quote.inner[0] + LOOKED_AT));
  const words = inner.match(WORDS) ?? [];
  let lower = 0;
  let long = 0;
  for (const [i, word] of words.entries()) {
    if (!LOWER.test(word)) continue;
    lower++;
    if (i > 0 && word.length > 3) long++;
  }
  const titled = words.length > 1 && long === 0 && words.length - lower > 1;
  const attributed = titled && words.length < 6 ? 'phrase' : 'speech';
  return { attributed, alone: words.length < 4 || titled ? 'phrase' : aloneUse(quote, prose, inner, words.length) };
}

function aloneUse(quote: Quote, prose: string, inner: string, words: number): 'speech' | 'phrase' {
  const before = prose.slice(Math.max(0, quote.span[0] - BEFORE), quote.span[0]);
  if (words < 9 && NAMED.test(before.trimEnd())) return 'phrase';
  const closed = quote.open || /[.,!?…]["'”’]?$/.test(inner.slice(-8).trimEnd());
  const whole = quote.span[0] < BEFORE && before.trim() === '';
  return words >= 12 || (SPOKEN.test(inner) && (closed || whole || words >= 8)) ? 'speech' : 'phrase';
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
        if (share > 0.5 && share >= covered[q]!) {
          covered[q] = share;
          owner[q] = index;
        }
      }
    }
  });
  return owner;
}
