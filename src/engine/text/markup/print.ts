import type { Span } from '../../model';
import { hasNoWidth, isSpace, NOTE_BLANK } from '../chars';
import { AS_IT_STANDS, PiecedPlaces, placesFrom, type Places } from '../places';

/** What readers see of a raw text: its characters without markup, one blank between words. */
export interface Printed {
  readonly text: string;
  /** Where its characters stand in the raw text. */
  readonly places: Places;
  /** Where the draft points to a source: links, footnote references, bare addresses. In order; offsets into `text`. */
  readonly links: readonly Span[];
}

/** What is printed when nothing of a raw text is taken out: code, comments, the fields at the top of a file. */
export const asItStands = (raw: string): Printed => ({ text: raw, places: AS_IT_STANDS, links: [] });

/** The same without its first characters, which are no part of what is read (a dateline). */
export function withoutTop({ text, places, links }: Printed, count: number): Printed {
  if (count === 0) return { text, places, links };
  return {
    text: text.slice(count),
    places: placesFrom(places, count),
    links: links.map(([start, end]): Span => [Math.max(0, start - count), Math.max(0, end - count)]),
  };
}

/**
 * What cannot be printed as it stands: blanks in a row or other than a plain one, controls, characters of no width, and
 * accents apart from their letter.
 */
const CONTROL = String.raw`\0-\x1f\x7f\u0085`;
const OTHER_SPACE = String.raw`\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const NO_WIDTH = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;
const ACCENT = String.raw`\u0300-\u036f`;
const ODD = new RegExp(
  ` [ ${CONTROL}${OTHER_SPACE}]+|[${CONTROL}${OTHER_SPACE}][ ${CONTROL}${OTHER_SPACE}]*|[${NO_WIDTH}]|[${ACCENT}]`,
  'g',
);

/** What is left of a note that was taken out. */
const NOTE = new RegExp(` ?${NOTE_BLANK}+`, 'g');

/** Collects, in order, what of a raw text is not printed as it stands, and prints the rest. */
export class Printer {
  readonly #out: string[] = [];
  readonly #printed: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #links: Span[] = [];
  #length = 0;
  #endsInSpace = true;
  /** Everything before this is decided. */
  #done = 0;

  constructor(private readonly raw: string) {}

  /** Takes out `[start, end)`. Markup that `parts` words (a line break, an image) leaves a blank. */
  hide(start: number, end: number, parts = false): void {
    this.replace(start, end, parts ? ' ' : '');
  }

  /** Prints `reads` in place of `[start, end)`. What lies before an earlier edit's end is left alone. */
  replace(start: number, end: number, reads: string): void {
    if (start < this.#done || end <= start) return;
    this.#keep(start);
    this.#put(start, end, reads);
    this.#done = end;
  }

  link(start: number, end: number): void {
    this.#links.push([start, end]);
  }

  finish(): Printed {
    this.#keep(this.raw.length);
    if (this.#endsInSpace && this.#length > 0) this.#dropLast();
    const places = this.#places();
    const links = this.#links
      .map(([start, end]): Span => [places.printedAt(start), places.printedAt(end)])
      .sort((a, b) => a[0] - b[0]);
    return { text: this.#out.join(''), places, links };
  }

  #places(): Places {
    const whole = this.raw.length;
    if (this.#starts.length === 1 && this.#ends[0] - this.#starts[0] === whole && this.#length === whole)
      return AS_IT_STANDS;
    return new PiecedPlaces(
      Int32Array.from([...this.#printed, this.#length]),
      Int32Array.from(this.#starts),
      Int32Array.from(this.#ends),
    );
  }

  #keep(to: number): void {
    const from = this.#done;
    if (to <= from) return;
    const part = from === 0 && to === this.raw.length ? this.raw : this.raw.slice(from, to);
    let done = 0;
    ODD.lastIndex = 0;
    for (let match = ODD.exec(part); match; match = ODD.exec(part)) {
      const end = match.index + match[0].length;
      this.#even(from + done, from + match.index, part.slice(done, match.index));
      this.#put(from + match.index, from + end, match[0].replace(NOTE, ''));
      done = end;
      ODD.lastIndex = end;
    }
    this.#even(from + done, to, done === 0 ? part : part.slice(done));
    this.#done = to;
  }

  /** Characters that print as they stand, but for a blank behind a blank. */
  #even(start: number, end: number, text: string): void {
    const from = text[0] === ' ' && this.#endsInSpace ? 1 : 0;
    if (from === text.length) return;
    this.#push(start + from, end, from === 0 ? text : text.slice(from));
    this.#endsInSpace = text.endsWith(' ');
  }

  /** What stands in place of `[start, end)`, character by character: nothing for those that take no room. */
  #put(start: number, end: number, reads: string): void {
    let text = '';
    let blank = false;
    for (let i = 0; i < reads.length; i++) {
      const code = reads.charCodeAt(i);
      if (hasNoWidth(code)) continue;
      if (isSpace(code)) blank = true;
      else text += reads[i];
    }
    if (text === '') {
      if (!blank || this.#endsInSpace) return;
      this.#push(start, end, ' ');
      this.#endsInSpace = true;
    } else if (!(isAccent(text) && this.#length > 0 && this.#compose(end, text))) {
      this.#push(start, end, text);
      this.#endsInSpace = false;
    }
  }

  /** An accent and the letter before it are one character, whichever way they were typed. */
  #compose(end: number, accent: string): boolean {
    const last = this.#out[this.#out.length - 1];
    const letter = last[last.length - 1];
    const composed = (letter + accent).normalize('NFC');
    if (composed.length > letter.length) return false;
    const i = this.#starts.length - 1;
    const isExact = this.#ends[i] - this.#starts[i] === this.#length - this.#printed[i];
    const start = isExact ? this.#ends[i] - 1 : this.#starts[i];
    this.#dropLast();
    this.#push(start, end, composed);
    this.#endsInSpace = false;
    return true;
  }

  #push(start: number, end: number, text: string): void {
    const i = this.#starts.length - 1;
    const goesOn =
      i >= 0 &&
      this.#ends[i] === start &&
      end - start === text.length &&
      this.#ends[i] - this.#starts[i] === this.#length - this.#printed[i];
    if (goesOn) this.#ends[i] = end;
    else {
      this.#printed.push(this.#length);
      this.#starts.push(start);
      this.#ends.push(end);
    }
    this.#out.push(text);
    this.#length += text.length;
  }

  /** Takes back the last character. */
  #dropLast(): void {
    const last = this.#out.length - 1;
    const i = this.#starts.length - 1;
    const isExact = this.#ends[i] - this.#starts[i] === this.#length - this.#printed[i];
    this.#length--;
    this.#out[last] = this.#out[last].slice(0, -1);
    if (this.#out[last] === '') this.#out.pop();
    if (this.#length === this.#printed[i]) {
      this.#printed.pop();
      this.#starts.pop();
      this.#ends.pop();
    } else if (isExact) this.#ends[i]--;
  }
}

const isAccent = (text: string): boolean => text.length === 1 && text >= '\u0300' && text <= '\u036f';
