import { READ } from '../../text/read-kinds';
import type { FloorPart } from '../paragraph/floor-part';
import type { SignedReading } from './part-readings';
import { plainWords } from './signs';
import { CROSSHEAD_WORDS, PULLED_FROM_WITHIN, PULLED_WORDS } from './bars';

/** Tells words that are set large from speech: a pull quote or a heading in marks says what stands in the copy beside it. */
export class PulledWords {
  /** The words of a block, to be looked through. */
  readonly #words = new WeakMap<SignedReading, string>();
  /** What was found among these neighbours the last time. */
  readonly #found = new WeakMap<
    SignedReading,
    { readonly beside: readonly SignedReading[]; part: FloorPart | undefined }
  >();

  /** What a block is whose words stand in another one; undefined for any other. */
  partOf(readings: readonly SignedReading[], i: number): FloorPart | undefined {
    const reading = readings[i];
    const last = this.#found.get(reading);
    if (last && isBeside(last.beside, readings, i)) return last.part;
    // A block with the same words may be the same reading: only its place tells it from its neighbours.
    const beside = [
      ...readings.slice(Math.max(0, i - PULLED_FROM_WITHIN), i),
      ...readings.slice(i + 1, i + 1 + PULLED_FROM_WITHIN),
    ];
    const part = this.#partOf(reading, beside);
    this.#found.set(reading, { beside, part });
    return part;
  }

  #partOf({ paragraph, attributions, signs }: SignedReading, beside: readonly SignedReading[]): FloorPart | undefined {
    // A name line below it makes it a pull quote, whatever stands in the copy.
    if (paragraph.kind === 'blockquote' && attributions.extractions.some(({ pattern }) => pattern === 'signed'))
      return 'aside';
    const words = signs.pulled.find((each) =>
      beside.some((other) => READ.has(other.paragraph.kind) && this.#of(other).includes(each)),
    );
    if (words === undefined) return undefined;
    const count = words.split(' ').length - 2;
    if (paragraph.kind !== 'blockquote' && count <= CROSSHEAD_WORDS && !endsSentence(paragraph)) return 'crosshead';
    return count >= PULLED_WORDS ? 'aside' : undefined;
  }

  #of(reading: SignedReading): string {
    let words = this.#words.get(reading);
    if (words === undefined) this.#words.set(reading, (words = plainWords(reading.paragraph.prose)));
    return words;
  }
}

/** Whether a block still has these neighbours. */
function isBeside(beside: readonly SignedReading[], readings: readonly SignedReading[], i: number): boolean {
  const from = Math.max(0, i - PULLED_FROM_WITHIN);
  const to = Math.min(readings.length, i + 1 + PULLED_FROM_WITHIN);
  if (beside.length !== to - from - 1) return false;
  for (let k = from, b = 0; k < to; k++) if (k !== i && readings[k] !== beside[b++]) return false;
  return true;
}

/** A heading has no full stop, in its marks or behind them. */
const endsSentence = ({ prose }: SignedReading['paragraph']): boolean => /[.,!?…][”"’']?\s*$/.test(prose);
