import type { Markup } from '../model';

/** Emphasis that closes: a mark that a word follows opens something else. */
const EMPHASIS = /[*_~]+(?![\p{L}\p{N}*_~])/uy;
const TARGET = /\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)|\]\[[^[\]\n]{0,300}\]/y;
const INLINE_TAG = /<\/(?:a|abbr|b|cite|code|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)\s{0,9}>/iy;
/** What closes words that an editor put in, put in place of others or set off. */
const CRITIC = /(?:\+\+|~~|==)\}/y;

/** What may close behind a word. */
const CLOSING_MARKUP: Readonly<Record<Markup, readonly RegExp[]>> = {
  plaintext: [],
  markdown: [CRITIC, EMPHASIS, TARGET, INLINE_TAG],
  html: [INLINE_TAG],
};

/** Where the markup ends that closes right behind an offset. */
export function pastMarkup(text: string, start: number, markup: Markup): number {
  const patterns = CLOSING_MARKUP[markup];
  let at = start;
  for (let i = 0; i < patterns.length; i++) {
    patterns[i].lastIndex = at;
    if (!patterns[i].test(text)) continue;
    at = patterns[i].lastIndex;
    i = -1;
  }
  return at;
}
