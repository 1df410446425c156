import { isWordChar, skipSpace, trimEnd } from '../chars';
import { type QuoteMark, readQuoteMarks } from './quote-marks';
import type { Quote } from '../types';
import { append } from '../../util/append';
import { DEEPEST_QUOTATION, SHORTEST_SPEECH } from './bars';

interface Opened {
  readonly mark: QuoteMark;
  readonly inside: Quote[];
}

/** Quotations of a paragraph's prose, outermost in order, and the marks that they are made of. */
export interface Quotes {
  readonly quotes: readonly Quote[];
  /** Offset of each mark that opens or closes a quotation, and where that mark ends. */
  readonly marks: ReadonlyMap<number, number>;
}

/**
 * Pairs quotation marks. A closing mark that nothing opened is ignored,
 * but for one that ends speech at the paragraph's beginning. An opening mark that nothing closes runs to the
 * paragraph's end, or to the next opening mark of its own kind.
 */
export function readQuotes(prose: string): Quotes {
  const marks = readQuoteMarks(prose);
  const strongAhead = strongCloserAhead(prose, marks);
  const first = skipSpace(prose, 0, prose.length);
  const last = trimEnd(prose, first, prose.length);
  const found: Quote[] = [];
  const stack: Opened[] = [];
  const into = (): Quote[] => (stack.length > 0 ? stack[stack.length - 1].inside : found);

  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    const at = findOpen(stack, mark);
    const opens = mark.side === 'open' || (mark.side === 'either' && at < 0);
    if (opens) {
      if (stack.length < DEEPEST_QUOTATION) stack.push({ mark, inside: [] });
      continue;
    }
    if (at < 0 && found.length === 0 && stack.length === 0 && endsSpeech(prose, mark, first)) {
      found.push({ span: [first, mark.end], inner: [first, mark.start], open: false, nested: [] });
      continue;
    }
    if (at < 0 || (mark.weak && prose[mark.start - 1] === 's' && strongAhead[i])) continue;
    while (stack.length > at + 1) settle(stack.pop()!, mark.start);
    const { mark: opener, inside } = stack.pop()!;
    into().push({
      span: [opener.start, mark.end],
      inner: [opener.end, mark.start],
      open: false,
      nested: inside,
    });
  }
  while (stack.length > 0) settle(stack.pop()!, last);
  return { quotes: found, marks: marksOf(found, marks) };

  /** What becomes of an opening mark that nothing closed before `end`. */
  function settle({ mark, inside }: Opened, end: number): void {
    const target = into();
    if (mark.family === 'single' && !isLikelyOpen(prose, mark, first, stack.length)) {
      append(target, inside);
      return;
    }
    const again = inside.findIndex(({ span }) => sameKind(prose, span[0], mark));
    const from = mark.end;
    const stop = again < 0 ? end : trimEnd(prose, mark.end, inside[again].span[0]);
    const own = again < 0 ? inside : inside.slice(0, again);
    if (stop > from) target.push({ span: [mark.start, stop], inner: [from, stop], open: true, nested: own });
    if (again >= 0) append(target, inside.slice(again));
  }
}

/**
 * A double mark that closes a sentence nothing opened: the paragraph goes on with speech from the one before, or its
 * opening mark was lost.
 */
const endsSpeech = (prose: string, { start, family, side }: QuoteMark, first: number): boolean =>
  family === 'double' && side === 'close' && '.,!?…'.includes(prose[start - 1]) && start - first > SHORTEST_SPEECH;

/**
 * A single mark without its pair is mostly an apostrophe: a quotation is believed only where a paragraph begins with it, or
 * where a colon stands before it.
 */
function isLikelyOpen(prose: string, mark: QuoteMark, first: number, depth: number): boolean {
  const before = prose.slice(Math.max(0, mark.start - 2), mark.start);
  if (depth > 0 || (mark.start !== first && !/:\s?$/.test(before))) return false;
  const next = prose.charAt(mark.end);
  return isWordChar(next.charCodeAt(0)) && next !== next.toLowerCase();
}

const sameKind = (prose: string, at: number, mark: QuoteMark): boolean =>
  kindOf(prose, at) === kindOf(prose, mark.start) && mark.family !== 'single';

const kindOf = (prose: string, at: number): string => ("'`‘’".includes(prose[at]) ? '"' : prose[at]);

/** Index in the stack of the quotation that a mark would close; a single mark closes only the innermost. */
function findOpen(stack: readonly Opened[], mark: QuoteMark): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    if (stack[i].mark.family === mark.family) return i;
    if (mark.family === 'single') return -1;
  }
  return -1;
}

/**
 * For each mark, whether a closing single mark after punctuation follows before the next opening one: then ’ after an s
 * is the plural's, not the quotation's.
 */
function strongCloserAhead(prose: string, marks: readonly QuoteMark[]): boolean[] {
  const ahead = new Array<boolean>(marks.length).fill(false);
  let strong = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    ahead[i] = strong;
    const mark = marks[i];
    if (mark.family !== 'single') continue;
    if (mark.side === 'open') strong = false;
    else if (!mark.weak && ',.!?…'.includes(prose[mark.start - 1])) strong = true;
  }
  return ahead;
}

/** Where the marks that make quotations begin and end in prose. */
function marksOf(quotes: readonly Quote[], marks: readonly QuoteMark[]): Map<number, number> {
  const edges = new Set<number>();
  const visit = ({ span, inner, open, nested }: Quote): void => {
    if (inner[0] > span[0]) edges.add(span[0]);
    if (!open) edges.add(inner[1]);
    nested.forEach(visit);
  };
  quotes.forEach(visit);
  const used = new Map<number, number>();
  // A stray mark of a kind that is nothing but a quotation mark is still a mark, not part of a word.
  for (const { start, end, family } of marks) if (family !== 'single' || edges.has(start)) used.set(start, end);
  return used;
}
