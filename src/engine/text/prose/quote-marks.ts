import { APOSTROPHE_WORDS } from '../data/apostrophes';
import { isApostrophe, isDigit, isLetter, isSpace, isWordChar } from '../chars';
import { wordSet } from '../../util/word-list';

/** A mark that opens or closes a quotation, or might. */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly family: 'double' | 'single' | 'angle';
  /** `either`: what is open already decides. */
  readonly side: 'open' | 'close' | 'either';
  /** A closing mark that could also be a plural possessive's or a dropped letter's apostrophe. */
  readonly weak: boolean;
}

const apostropheWords = wordSet(APOSTROPHE_WORDS);

const BEFORE_OPEN = '([{<—–―-/…';
const AFTER_CLOSE = ')]}>,.;:!?—–―-/…';

/** What a mark looks like from outside, before it is known what is open. */
export function readQuoteMarks(prose: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  let low = false;
  let open = false;
  const candidate = /["'`\u00ab\u00bb\u2018-\u201f\u2039\u203a\uff02\uff07]/g;
  for (let match = candidate.exec(prose); match; match = candidate.exec(prose)) {
    const mark = readMark(prose, match.index, marks[marks.length - 1], low, open);
    if (!mark) continue;
    marks.push(mark);
    if (mark.family === 'double') open = mark.side !== 'close';
    if (prose[mark.start] === '„') low = true;
    else if (low && mark.family === 'double') low = false;
    candidate.lastIndex = mark.end;
  }
  return marks;
}

/** `low`: the last double mark was „, which “ closes. `open`: it was one that may have opened something. */
function readMark(
  prose: string,
  i: number,
  last: QuoteMark | undefined,
  low: boolean,
  open: boolean,
): QuoteMark | null {
  const code = prose.charCodeAt(i);
  switch (code) {
    case 0x22: // "
    case 0xff02:
      return isInches(prose, i) ? null : straight(prose, i, i + 1, 'double', last);
    case 0x201c: // “
    case 0x201f:
      // It closes what „ opened, and what a keyboard that knows but one mark opened (“no“).
      return {
        start: i,
        end: i + 1,
        family: 'double',
        side: low || closesAt(prose, i, last) ? 'either' : 'open',
        weak: false,
      };
    case 0x201e: // „
      return { start: i, end: i + 1, family: 'double', side: 'open', weak: false };
    case 0x201d: // ”
      return {
        start: i,
        end: i + 1,
        family: 'double',
        side: opensAt(prose, i, i + 1, last) ? 'either' : 'close',
        weak: false,
      };
    case 0xab: // «
    case 0xbb: // »
      return angle(prose, i, code === 0xab);
    case 0x60: // `
      // An old wire has them apart: ` ` it.''
      if (prose.startsWith('` ` ', i)) return { start: i, end: i + 3, family: 'double', side: 'open', weak: false };
      return prose.charCodeAt(i + 1) === 0x60
        ? { start: i, end: i + 2, family: 'double', side: 'open', weak: false }
        : opensAt(prose, i, i + 1, last)
          ? { start: i, end: i + 1, family: 'single', side: 'open', weak: false }
          : null;
    case 0x201a: // ‚
      return opensAt(prose, i, i + 1, last)
        ? { start: i, end: i + 1, family: 'single', side: 'open', weak: false }
        : null;
  }
  if (!isApostrophe(code) || code === 0x2bc) return null;
  if (code === 0x27 && prose.charCodeAt(i + 1) === 0x27) return doubled(prose, i, last);
  if (open && code === 0x2019 && prose.charCodeAt(i + 1) === 0x2019) return doubled(prose, i, last);
  return single(prose, i, code, last);
}

/**
 * '' and ’’ stand for " in copy that came over a wire, ’’ where a double mark is open; of three marks, the inner one is the
 * nested quotation's.
 */
function doubled(prose: string, i: number, last: QuoteMark | undefined): QuoteMark {
  const code = prose.charCodeAt(i);
  const three = prose.charCodeAt(i + 2) === code && prose.charCodeAt(i + 3) !== code;
  if (three && !isBoundaryBefore(prose, i, last)) {
    return { start: i, end: i + 1, family: 'single', side: 'close', weak: false };
  }
  if (code === 0x2019) return { start: i, end: i + 2, family: 'double', side: 'close', weak: false };
  return straight(prose, i, i + 2, 'double', last);
}

function single(prose: string, i: number, code: number, last: QuoteMark | undefined): QuoteMark | null {
  const before = prose.charCodeAt(i - 1);
  const after = prose.charCodeAt(i + 1);
  const adjoins = last !== undefined && last.end === i;
  if (isWordChar(before) && isWordChar(after) && !adjoins) return null;
  const opens = code !== 0x2019 && isBoundaryBefore(prose, i, last);
  if (opens || code === 0x2018) {
    if (isWordChar(before) || isAbbreviated(prose, i + 1)) return null;
    if (code === 0x2018 && prose.charCodeAt(i + 1) === 0x2018 && isWordChar(prose.charCodeAt(i + 2)))
      return { start: i, end: i + 2, family: 'double', side: 'open', weak: false };
    if (code === 0x2018) return { start: i, end: i + 1, family: 'single', side: 'open', weak: false };
    if (!isBoundaryAfter(prose, i + 1)) return { start: i, end: i + 1, family: 'single', side: 'open', weak: false };
    return null;
  }
  if (isBoundaryBefore(prose, i, last) && isAbbreviated(prose, i + 1)) return null;
  if (isWordChar(after) || isSpace(before)) return null;
  return { start: i, end: i + 1, family: 'single', side: 'close', weak: isLetter(before) };
}

function straight(
  prose: string,
  start: number,
  end: number,
  family: QuoteMark['family'],
  last: QuoteMark | undefined,
): QuoteMark {
  const left = isBoundaryBefore(prose, start, last);
  const right = isBoundaryAfter(prose, end);
  return { start, end, family, side: left === right ? 'either' : left ? 'open' : 'close', weak: false };
}

/** « opens and » closes, unless they stand the German way round. */
function angle(prose: string, i: number, left: boolean): QuoteMark {
  const before = prose.charCodeAt(i - 1);
  const after = prose.charCodeAt(i + 1);
  const reversed = left ? !isSpace(before) && !isWordChar(after) : isSpace(before) && !isSpace(after);
  return { start: i, end: i + 1, family: 'angle', side: left !== reversed ? 'open' : 'close', weak: false };
}

const closesAt = (prose: string, i: number, last: QuoteMark | undefined): boolean =>
  !isBoundaryBefore(prose, i, last) && isBoundaryAfter(prose, i + 1);

const opensAt = (prose: string, start: number, end: number, last: QuoteMark | undefined): boolean =>
  isBoundaryBefore(prose, start, last) && !isBoundaryAfter(prose, end);

function isBoundaryBefore(prose: string, i: number, last: QuoteMark | undefined): boolean {
  if (last && last.end === i) return last.side !== 'close';
  const before = prose.charCodeAt(i - 1);
  return isSpace(before) || BEFORE_OPEN.includes(prose[i - 1]);
}

/** Looks past other marks: '"No,"' ends before the space that follows both. */
function isBoundaryAfter(prose: string, end: number): boolean {
  let i = end;
  while (i < end + 3 && (isApostrophe(prose.charCodeAt(i)) || prose[i] === '"' || prose[i] === '”')) i++;
  return i >= prose.length || isSpace(prose.charCodeAt(i)) || AFTER_CLOSE.includes(prose[i]);
}

/** 5'10" and 6'2" are feet and inches. */
function isInches(prose: string, i: number): boolean {
  let j = i - 1;
  while (j >= 0 && j > i - 3 && isDigit(prose.charCodeAt(j))) j--;
  return j < i - 1 && j > 0 && isApostrophe(prose.charCodeAt(j)) && isDigit(prose.charCodeAt(j - 1));
}

/** Whether what follows an apostrophe is a word that begins with one (’em, ’90s). */
function isAbbreviated(prose: string, from: number): boolean {
  let end = from;
  while (end < from + 8 && isWordChar(prose.charCodeAt(end))) end++;
  const word = prose.slice(from, end).toLowerCase();
  if (apostropheWords.has(word)) return true;
  return /^\d\ds?$/.test(word);
}
