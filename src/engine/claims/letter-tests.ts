/** Whether a code unit is a letter or a number in the sense of Unicode (1 and 2), or neither (0), filled on first sight. */
const kinds = new Uint8Array(0x10000).fill(255);

function kindOf(code: number): number {
  const known = kinds[code];
  if (known !== 255) return known;
  const char = String.fromCharCode(code);
  return (kinds[code] = /\p{L}/u.test(char)
    ? /\p{Lu}/u.test(char)
      ? CAPITAL
      : LETTER
    : /\p{N}/u.test(char)
      ? NUMBER
      : 0);
}

const NUMBER = 1;
const LETTER = 2;
const CAPITAL = 3;

// All of these take offsets in a text; what lies past either end is no letter.
export const isLetterAt = (text: string, i: number): boolean =>
  i >= 0 && i < text.length && kindOf(text.charCodeAt(i)) >= LETTER;
export const isLetterOrNumberAt = (text: string, i: number): boolean =>
  i >= 0 && i < text.length && kindOf(text.charCodeAt(i)) > 0;
export const isCapitalAt = (text: string, i: number): boolean => kindOf(text.charCodeAt(i)) === CAPITAL;

/** A decimal digit of English copy. */
export const isDigitAt = (text: string, i: number): boolean => {
  if (i >= text.length) return false;
  const code = text.charCodeAt(i);
  return code >= 0x30 && code <= 0x39;
};

/** Where the letters end that begin at `i`. */
export function lettersEnd(text: string, i: number): number {
  while (i < text.length && kindOf(text.charCodeAt(i)) >= LETTER) i++;
  return i;
}

/** White space, as regular expressions understand it. */
export const isBlankAt = (text: string, i: number): boolean => {
  if (i >= text.length) return false;
  const code = text.charCodeAt(i);
  return code === 0x20 || (code <= 0xd && code >= 9) || (code >= 0xa0 && /\s/.test(text[i]));
};

/** Lower case of the same length, so that offsets stay. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/\u0130/g, '\u0131').toLowerCase();
}
