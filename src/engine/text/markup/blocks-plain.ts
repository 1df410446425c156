import { isLetter, isSpace, skipSpace, trimEnd } from '../chars';
import { ArchieKeys } from './archie-keys';
import type { Lines } from '../lines';
import type { Span } from '../../model';
import type { Block } from '../types';
import { lastFrom } from '../../util/search';
import { WIDEST_WRAP, NARROWEST_WRAP } from './bars';

const BULLET = /^\s{0,12}(?:[•●▪◦‣·*]|[-–]|\d{1,2}[.)])\s+/u;

/** Blocks of plain text: paragraphs, and the items of a list. */
export function plainBlocks(text: string, lines: Lines, gaps: readonly Span[]): Block[] {
  const widthOf = widths(lines, gaps);
  const wrapped = isWrapped(text, lines, widthOf);
  const keys = ArchieKeys.of(text, lines);
  const blocks: Block[] = [];
  let width = 0;
  for (let first = 0; first < lines.length;) {
    if (lines.isBlank(first)) {
      first++;
      continue;
    }
    const key = keys?.at(first);
    if (key) {
      blocks.push(key.block);
      first = key.next;
      continue;
    }
    if (lines.isBlank(first - 1)) width = wrapped ? wrapWidth(lines, first, widthOf) : 0;
    let last = first;
    while (!lines.isBlank(last + 1) && !keys?.at(last + 1) && continues(text, lines, last + 1, width, widthOf)) last++;
    blocks.push(block(text, lines.starts[first], lines.ends[last]));
    first = last + 1;
  }
  return blocks;
}

type WidthOf = (line: number) => number;

/** A note that a desk has put in makes a line no wider: its writer wrapped what stands around it. */
function widths(lines: Lines, gaps: readonly Span[]): WidthOf {
  if (gaps.length === 0) return (i) => lines.widthOf(i);
  return (i) => {
    let width = lines.widthOf(i);
    for (let gap = lastFrom(gaps.length, lines.ends[i], (at) => gaps[at][0]); gap >= 0; gap--) {
      const [start, end] = gaps[gap];
      if (start < lines.starts[i]) break;
      width -= Math.min(end, lines.ends[i]) - start;
    }
    return width;
  };
}

function block(text: string, from: number, to: number): Block {
  const start = skipSpace(text, from, to);
  const end = trimEnd(text, start, to);
  const bullet = bulletAt(text, start);
  return bullet > 0 && start + bullet < end
    ? { kind: 'list', start: start + bullet, end }
    : { kind: 'body', start, end };
}

/** Length of the bullet at an offset, and of the space behind it; 0 for none. */
function bulletAt(text: string, start: number): number {
  // Most lines begin with a letter.
  if (isLetter(text.charCodeAt(start))) return 0;
  return BULLET.exec(text.slice(start, start + 20))?.[0].length ?? 0;
}

/**
 * Whether single line ends in this draft come from wrapping at a width, not from a writer who starts each paragraph on
 * a new line: then most lines stop in mid-sentence, and none is long.
 */
function isWrapped(text: string, lines: Lines, widthOf: WidthOf): boolean {
  let ends = 0;
  let midway = 0;
  let long = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines.isBlank(i) || lines.isBlank(i + 1)) continue;
    ends++;
    if (widthOf(i) > WIDEST_WRAP) long++;
    else if (!endsSentence(text, lines, i)) midway++;
  }
  return midway * 2 > ends && long * 4 < ends;
}

/** Width at which the run of lines that begins at `i` is wrapped; 0 when it is not. */
function wrapWidth(lines: Lines, i: number, widthOf: WidthOf): number {
  let width = 0;
  for (; !lines.isBlank(i); i++) width = Math.max(width, widthOf(i));
  return width < NARROWEST_WRAP ? 0 : width;
}

/** Whether line `i` goes on with the paragraph of the line before it. */
function continues(text: string, lines: Lines, i: number, width: number, widthOf: WidthOf): boolean {
  const from = lines.starts[i];
  const end = lines.ends[i];
  if (bulletAt(text, from) > 0) return false;
  const start = skipSpace(text, from, end);
  const ended = endsSentence(text, lines, i - 1);
  const lower = /^\p{Ll}/u.test(text.slice(start, start + 2));
  if (width === 0) return !ended && lower;
  if (lower && !ended) return true;
  // A wrapped line is full: the next line's first word had no room in it.
  let word = start;
  while (word < end && word - start < width && !isSpace(text.charCodeAt(word))) word++;
  const full = widthOf(i - 1) + 1 + (word - start) > width - 2;
  const indented = start - from > 1 && !isSpace(text.charCodeAt(lines.starts[i - 1]));
  return full && !(ended && indented);
}

const SENTENCE_END = /[.!?…:][)\]"'”’»]{0,3}$/;

function endsSentence(text: string, { starts, ends }: Lines, i: number): boolean {
  const to = trimEnd(text, starts[i], ends[i]);
  return SENTENCE_END.test(text.slice(Math.max(starts[i], to - 5), to));
}
