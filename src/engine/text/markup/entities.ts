import { ENTITIES } from '../data/entities';
import { wordsIn } from '../../util/word-list';

/** Stands for all that take no room. */
const WORD_JOINER = '\u2060';

const named = new Map<string, string>();
for (const entry of wordsIn(ENTITIES)) {
  const at = entry.indexOf('=');
  named.set(
    entry.slice(0, at),
    entry
      .slice(at + 1)
      .replace('\\s', ' ')
      .replace('\\j', WORD_JOINER),
  );
}

/** Windows-1252 in the numbers where Unicode has controls: browsers read &#147; as “. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,31}));/y;

/** The character reference that starts at `at`, as it reads and where it ends; null when there is none that is known. */
export function readEntity(text: string, at: number): { readonly reads: string; readonly end: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const [all, decimal, hex, name] = match;
  const reads = name ? named.get(name) : fromCode(decimal ? Number(decimal) : parseInt(hex, 16));
  return reads === undefined ? null : { reads, end: at + all.length };
}

function fromCode(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80] ?? ' ';
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return ' ';
  return String.fromCodePoint(code);
}
