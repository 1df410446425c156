import type { Finder } from '../../util/finder';

const NAME = String.raw`[a-z][a-z0-9_-]{1,40}`;
const VALUE = String.raw`(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^\s"'\[\]]{1,200})`;
/** [gallery ids="4,17"], [/quote]: what has a value or closes is no word of an editor's in brackets. */
const PLAIN = new RegExp(String.raw`\[(?:/${NAME}|${NAME}(?:\s{1,9}[\w-]{1,40}=${VALUE}){1,20}\s{0,9}/?)\]`, 'iy');
/** [quote]: one only where [/quote] follows. */
const BARE = new RegExp(String.raw`\[(${NAME})\]`, 'iy');

/**
 * Where a shortcode of a site's own program ends that begins at a bracket; -1 when it is none. `finder`: that of the text.
 */
export function shortcodeEnd(text: string, at: number, finder: Finder): number {
  PLAIN.lastIndex = at;
  if (PLAIN.test(text)) return PLAIN.lastIndex;
  BARE.lastIndex = at;
  const bare = BARE.exec(text);
  return bare && finder.find(`[/${bare[1]}]`, BARE.lastIndex) >= 0 ? at + bare[0].length : -1;
}

const CAPTION = /\[caption\s[^\]\n]{1,500}\]/iy;
const CAPTION_END = '[/caption]';

/** Where a picture with its caption ends that begins at a bracket; -1 when there is none. */
export function captionEnd(text: string, at: number, finder: Finder): number {
  if (text[at] !== '[') return -1;
  CAPTION.lastIndex = at;
  if (!CAPTION.test(text)) return -1;
  const end = finder.find(CAPTION_END, CAPTION.lastIndex);
  return end < 0 ? -1 : end + CAPTION_END.length;
}

const MDX_COMMENT = ['{/*', '*/}'] as const;

/** Where a comment of MDX ends that begins at a brace; -1 when there is none. */
export function mdxCommentEnd(text: string, at: number, finder: Finder): number {
  const [open, close] = MDX_COMMENT;
  const end = text.startsWith(open, at) ? finder.find(close, at + open.length) : -1;
  return end < 0 ? -1 : end + close.length;
}
