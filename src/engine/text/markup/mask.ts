import type { Span } from '../../model';
import { JOINER, isWordChar } from '../chars';

/** What is left of a paragraph when its markup is taken out. */
export interface Masked {
  /** Same length as the raw text. */
  readonly prose: string;
  /** Where the draft points to a source: links, footnote references, bare addresses. In order. */
  readonly links: readonly Span[];
}

/** A stretch of the result: text as it is read, or a gap to be filled. */
type Piece = { readonly text: string } | { readonly gap: Span; readonly parts: boolean };

/** Collects, in order, what to take out of a raw text, and makes prose of the same length. */
export class Mask {
  private readonly pieces: Piece[] = [];
  private readonly links: Span[] = [];
  /** Everything before this is decided. */
  private done = 0;

  constructor(private readonly raw: string) {}

  /** Takes out `[start, end)`. Markup that `parts` words (a line break, an image) always leaves a space. */
  hide(start: number, end: number, parts = false): void {
    this.replace(start, end, '', parts);
  }

  /** Puts `reads`, which is no longer, in place of `[start, end)`. What lies before an earlier edit's end is left alone. */
  replace(start: number, end: number, reads: string, parts = false): void {
    if (start < this.done || end <= start || reads.length > end - start) return;
    this.keep(start);
    if (reads !== '') this.pieces.push({ text: reads });
    if (start + reads.length < end) this.pieces.push({ gap: [start + reads.length, end], parts });
    this.done = end;
  }

  link(start: number, end: number): void {
    this.links.push([start, end]);
  }

  finish(): Masked {
    this.keep(this.raw.length);
    const out: string[] = [];
    let before = '';
    for (let i = 0; i < this.pieces.length; i++) {
      const piece = this.pieces[i];
      if ('text' in piece) {
        out.push(piece.text);
        before = (before + piece.text).slice(-2);
        continue;
      }
      // Gaps that touch are one gap: what stands on either side of the whole decides how it is filled.
      let { parts } = piece;
      let end = piece.gap[1];
      let next = this.pieces[i + 1];
      while (next && 'gap' in next) {
        parts ||= next.parts;
        end = next.gap[1];
        next = this.pieces[++i + 1];
      }
      const joins = !parts && startsWord(before) && isWordChar(next?.text.charCodeAt(0) ?? NaN);
      out.push(fill(this.raw.slice(piece.gap[0], end), joins));
    }
    return { prose: out.join(''), links: this.links.sort((a, b) => a[0] - b[0]) };
  }

  private keep(to: number): void {
    if (to > this.done) this.pieces.push({ text: this.raw.slice(this.done, to) });
    this.done = to;
  }
}

/** Whether the last characters before a gap may be the beginning of a word: its letters, perhaps with ’ or & after them. */
function startsWord(before: string): boolean {
  const last = before.length - 1;
  if (/[’'&-]$/.test(before)) return isWordChar(before.charCodeAt(last - 1));
  return isWordChar(before.charCodeAt(last));
}

/** Joiners inside a word, spaces elsewhere; line ends stay where they are. */
const fill = (gap: string, joins: boolean): string =>
  joins && !/[\n\r]/.test(gap) ? JOINER.repeat(gap.length) : gap.replace(/[^\n\r]/g, ' ');
