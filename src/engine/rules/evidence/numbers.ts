import type { Token } from '../../text/types';
import { MULTIPLIERS, NUMBER_WORDS } from '../data/numbers';
import { LEFT_OUT, ROUNDED } from './bars';

/** A number as a text gives it. */
export interface Figure {
  readonly value: number;
  /** Offsets as the tokens have them, the words that belong to it included. */
  readonly start: number;
  readonly end: number;
  /** How it was written: "1,200" shows four digits, "1.2 million" two. */
  readonly digits: number;
  /** "Nearly", "more than" or the like stands before it. */
  readonly loose: boolean;
}

const LOOSE: ReadonlySet<string> = new Set([
  'nearly',
  'almost',
  'about',
  'around',
  'over',
  'than',
  'under',
  'some',
  'least',
  'roughly',
]);
const WRITTEN = /^[$£€¥₹]?(\d[\d,]{0,20}(?:\.\d{1,6})?|\.\d{1,6})(?:%|st|nd|rd|th|s|[kmb]n?|tn)?$/i;

/** The numbers of some tokens, in figures and in words, in order: "three", "1,200", "£2.5 million", "forty-two". */
export function figuresIn(tokens: readonly Token[]): Figure[] {
  const out: Figure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { start, text, lower } = tokens[i];
    const value = valueOf(lower);
    if (value === undefined) continue;
    let total = value;
    let last = i;
    for (
      let next = tokens[i + 1];
      next && MULTIPLIERS.has(next.lower) && next.lower.length > 2;
      next = tokens[last + 1]
    ) {
      total *= MULTIPLIERS.get(next.lower) ?? 1;
      last++;
    }
    out.push({
      value: total,
      start,
      end: tokens[last].end,
      digits: digitsOf(text),
      loose: LOOSE.has(tokens[i - 1]?.lower ?? ''),
    });
    i = last;
  }
  return out;
}

function valueOf(lower: string): number | undefined {
  const word = NUMBER_WORDS.get(lower);
  if (word !== undefined) return word;
  if (lower.length > 24) return undefined;
  // "94-year-old", "forty-two".
  const [first, second] = lower.split('-');
  if (second !== undefined && first) {
    const tens = NUMBER_WORDS.get(first);
    const ones = NUMBER_WORDS.get(second) ?? (second === 'one' ? 1 : undefined);
    if (tens !== undefined) return ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : tens;
    if (!/^[\d.,$£€]+$/.test(first)) return undefined;
  }
  const match = WRITTEN.exec(first);
  if (!match) return undefined;
  const suffix = /(?:[kmb]n?|tn)$/.exec(first)?.[0] ?? '';
  return Number(match[1].replace(/,/g, '')) * (suffix ? (MULTIPLIERS.get(suffix) ?? 1) : 1);
}

const digitsOf = (text: string): number => text.replace(/[^\d]/g, '').replace(/0+$/, '').length || 1;

/** Whether a figure of the body bears out one of the headline, which may round what is large. */
export function bearsOut(body: number, { value, digits, loose }: Figure): boolean {
  if (body === value) return true;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - digits + 1);
  const apart = Math.abs(body - value);
  if (loose) return apart < unit;
  const roundness = ROUNDED.find(({ from }) => value >= from);
  return apart <= (roundness ? unit * roundness.by : LEFT_OUT);
}
