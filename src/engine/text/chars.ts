/**
 * Characters that take no room where they are printed: soft hyphens, those that join or part letters, marks of the
 * direction of writing, the mark at the top of a file.
 */
export const hasNoWidth = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069 && code !== 0x2065) ||
  code === 0xfeff;

/**
 * A blank that stands where a note was taken out: white space to whoever looks at lines and markup, and nothing, together
 * with the plain blank before it, where the copy is printed. Nobody types it.
 */
export const NOTE_BLANK = '\u1680';

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;

/** Class per UTF-16 code unit, filled on first sight: 64 KB for a test that runs several times per character. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code];
  if (known > 0) return known;
  if (Number.isNaN(code)) return SPACE;
  const char = String.fromCharCode(code);
  const found =
    code < 0x20 || code === 0x7f || code === 0x200b || /[\s\u0085]/.test(char)
      ? SPACE
      : /\p{Nd}/u.test(char)
        ? DIGIT
        : code === 0x5f || hasNoWidth(code) || /[\p{L}\p{M}\p{No}\p{Nl}]/u.test(char)
          ? LETTER
          : OTHER;
  classes[code] = found;
  return found;
}

/** The code unit at `i`, or a space past either end: `charCodeAt` would make a float of what else are small integers. */
export const codeAt = (text: string, i: number): number => (i >= 0 && i < text.length ? text.charCodeAt(i) : 0x20);

// All of these take a code unit, and read NaN (past either end of a string) as a space.
export const isSpace = (code: number): boolean => Number.isNaN(code) || classOf(code) === SPACE;
export const isLetter = (code: number): boolean => classOf(code) === LETTER;
export const isDigit = (code: number): boolean => classOf(code) === DIGIT;
export const isWordChar = (code: number): boolean => classOf(code) <= DIGIT;

/** ' ’ and their look-alikes, wherever they stand. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xff07;

/** A word by its letters: small ones, and one apostrophe whichever was typed. */
export const lettersOf = (word: string): string => word.toLowerCase().replace(/[’‘ʼ＇]/g, "'");

export const isUpper = (text: string): boolean => text !== text.toLowerCase();

/** First offset at or after `from` that is not white space, at most `to`. */
export function skipSpace(text: string, from: number, to: number): number {
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  return from;
}

/** Last offset at or before `to` with no white space before it, at least `from`. */
export function trimEnd(text: string, from: number, to: number): number {
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}
