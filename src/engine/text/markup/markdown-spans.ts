import type { Span } from '../../model';
import { BRACKETS_WITHOUT_LINK } from './bars';

/** Code spans: where each begins and ends, backticks included. */
export function readCodeSpans(raw: string): Map<number, number> {
  const spans = new Map<number, number>();
  if (!raw.includes('`')) return spans;
  const runs: Span[] = [];
  for (const match of raw.matchAll(/`+/g)) runs.push([match.index, match.index + match[0].length]);
  // The next run of the same length, found from the right.
  const nextOf = new Array<number>(runs.length).fill(-1);
  const seen = new Map<number, number>();
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i][1] - runs[i][0];
    nextOf[i] = seen.get(length) ?? -1;
    seen.set(length, i);
  }
  for (let i = 0; i < runs.length; i++) {
    const close = nextOf[i];
    if (close < 0 || raw[runs[i][0] - 1] === '\\') continue;
    // ``No,'' is a quotation in TeX's manner.
    if (runs[i][1] - runs[i][0] === 2 && raw.slice(runs[i][1], runs[close][0]).includes("''")) continue;
    spans.set(runs[i][0], runs[close][1]);
    i = close;
  }
  return spans;
}

/** A piece of link markup that is to be hidden, from its key in the map to `end`. */
export interface LinkPart {
  readonly end: number;
  /** The whole link or reference, when this piece closes one that points to a source. */
  readonly source?: Span;
  readonly parts: boolean;
}

const FOOTNOTE = /\[\^[^\]\s]{1,100}\]/y;
const REFERENCE = /\[(?:[\w.:/-]{1,100})?\]/y;
const TARGET =
  /\(\s{0,20}(?:<[^<>\n]{0,2000}>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.){0,500}\)){0,2000})(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,20}\)/y;

/**
 * Inline links, images, reference links and footnote references, by the offsets of the pieces to hide. The text of a
 * link stays; an image goes with its description, which is a caption.
 */
export function readLinks(raw: string, code: ReadonlyMap<number, number>): Map<number, LinkPart> {
  const parts = new Map<number, LinkPart>();
  if (!raw.includes('[')) return parts;
  const open: number[] = [];
  let failures = 0;
  const match = (pattern: RegExp, at: number): number => {
    if (failures > BRACKETS_WITHOUT_LINK) return -1;
    pattern.lastIndex = at;
    const found = pattern.exec(raw);
    if (!found) failures++;
    return found ? at + found[0].length : -1;
  };
  for (let i = 0; i < raw.length; i++) {
    const codeEnd = code.get(i);
    if (codeEnd !== undefined) {
      i = codeEnd - 1;
      continue;
    }
    const char = raw[i];
    if (char === '\\') i++;
    else if (char === '[') {
      const end = raw[i + 1] === '^' ? match(FOOTNOTE, i) : -1;
      if (end > 0) {
        parts.set(i, { end, source: [i, end], parts: false });
        i = end - 1;
      } else open.push(i);
    } else if (char === ']') {
      const start = open.pop();
      if (start === undefined) continue;
      const end = raw[i + 1] === '(' ? match(TARGET, i + 1) : raw[i + 1] === '[' ? match(REFERENCE, i + 1) : -1;
      if (end < 0) continue;
      if (raw[start - 1] === '!') {
        parts.set(start - 1, { end, parts: true });
      } else {
        parts.set(start, { end: start + 1, parts: false });
        parts.set(i, { end, source: [start, end], parts: false });
      }
      i = end - 1;
    }
  }
  return parts;
}
