import { isSpace, skipSpace, trimEnd } from './chars';
import { type Line, readLines } from './lines';
import type { Block } from './types';

/** No wire or mail program wraps wider than this. */
const WIDEST_WRAP = 100;
/** Nor narrower. */
const NARROWEST_WRAP = 45;

const BULLET = /^\s{0,12}(?:[•●▪◦‣·*]|[-–]|\d{1,2}[.)])\s+/u;

/** Blocks of plain text: paragraphs, and the items of a list. */
export function plainBlocks(text: string, from: number): Block[] {
  const lines = readLines(text, from);
  const wrapped = isWrapped(text, lines);
  const blocks: Block[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  let width = 0;
  const close = (): void => {
    if (first && last) blocks.push(block(text, first.start, last.end));
    first = undefined;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line.blank) {
      close();
      continue;
    }
    if (!first) width = wrapped ? wrapWidth(lines, i) : 0;
    else if (last && !continues(text, last, line, width)) close();
    first ??= line;
    last = line;
  }
  close();
  return blocks;
}

function block(text: string, from: number, to: number): Block {
  const start = skipSpace(text, from, to);
  const bullet = BULLET.exec(text.slice(start, start + 20));
  const end = trimEnd(text, start, to);
  if (bullet && start + bullet[0].length < end) return { kind: 'list', start: start + bullet[0].length, end };
  return { kind: 'body', start, end };
}

/**
 * Whether single line ends in this draft come from wrapping at a width, not from a writer who starts each paragraph on
 * a new line: then most lines stop in mid-sentence, and none is long.
 */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let ends = 0;
  let midway = 0;
  let long = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i].blank || lines[i + 1].blank) continue;
    ends++;
    if (lines[i].end - lines[i].start > WIDEST_WRAP) long++;
    else if (!endsSentence(text, lines[i])) midway++;
  }
  return midway * 2 > ends && long * 4 < ends;
}

/** Width at which the run of lines that begins at `i` is wrapped; 0 when it is not. */
function wrapWidth(lines: readonly Line[], i: number): number {
  let width = 0;
  for (; i < lines.length && !lines[i].blank; i++) width = Math.max(width, lines[i].end - lines[i].start);
  return width < NARROWEST_WRAP ? 0 : width;
}

/** Whether `line` goes on with the paragraph of the line before it. */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (BULLET.test(text.slice(line.start, line.start + 20))) return false;
  const start = skipSpace(text, line.start, line.end);
  const ended = endsSentence(text, before);
  const lower = /^\p{Ll}/u.test(text.slice(start, start + 2));
  if (width === 0) return !ended && lower;
  if (lower && !ended) return true;
  // A wrapped line is full: the next line's first word had no room in it.
  let word = start;
  while (word < line.end && word - start < width && !isSpace(text.charCodeAt(word))) word++;
  const full = before.end - before.start + 1 + (word - start) > width - 2;
  const indented = start - line.start > 1 && !isSpace(text.charCodeAt(before.start));
  return full && !(ended && indented);
}

const SENTENCE_END = /[.!?…:][)\]"'”’»]{0,3}$/;

function endsSentence(text: string, { start, end }: Line): boolean {
  const to = trimEnd(text, start, end);
  return SENTENCE_END.test(text.slice(Math.max(start, to - 5), to));
}
