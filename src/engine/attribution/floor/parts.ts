import type { BlockKind } from '../../model';
import { BESIDE, READ } from '../../text/read-kinds';
import type { FloorPart } from '../paragraph/floor-part';
import { Interviews } from './interviews';
import { readAs, type SignedReading } from './part-readings';
import { PulledWords } from './pulled-words';
import { CLOSES_WITHIN } from './bars';

/** Blocks over which nobody speaks on. */
export const BREAKS: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'byline', 'dateline']);

/**
 * Tells which blocks of a draft are not copy like any other, in view of those around them: somebody's words without
 * quotation marks, a question of the paper's, a pull quote, a heading. What such a block then says is another reading
 * of it, the same object as long as it and its part are the same.
 */
export class Parts {
  readonly #pulled = new PulledWords();
  readonly #interviews = new Interviews();
  readonly #readings = new WeakMap<SignedReading, Map<FloorPart, SignedReading>>();

  /**
   * The readings of a version, in the order of the file: those of blocks that are copy are the same objects. What stands
   * beside the copy parts nothing; only a caption is told by the picture above it.
   */
  of<R extends SignedReading>(all: readonly R[]): readonly R[] {
    const places = all.flatMap(({ paragraph }, i) => (BESIDE.has(paragraph.kind) ? [] : [i]));
    const readings = places.length === all.length ? all : places.map((i) => all[i]);
    const isBelowPicture = (i: number): boolean => {
      let above = places[i] - 1;
      while (all[above]?.paragraph.kind === 'comment') above--;
      return isPicture(all[above]);
    };
    const parts = this.#partsOf(readings, isBelowPicture);
    if (parts.size === 0) return all;
    const out = [...all];
    for (const [i, part] of parts) out[places[i]] = part as R;
    return out;
  }

  #partsOf(readings: readonly SignedReading[], isBelowPicture: (i: number) => boolean): Map<number, SignedReading> {
    const parts = new Map<number, SignedReading>();
    const give = (i: number, part: FloorPart): void => {
      if (!parts.has(i)) parts.set(i, this.#as(readings[i], part));
    };
    const interview = this.#interviews.of(readings);
    if (interview) {
      for (const [i, part] of interview.parts) give(i, part);
      if (interview.named) parts.set(...interview.named);
    }
    readings.forEach(({ paragraph, signs }, i) => {
      const isRead = READ.has(paragraph.kind);
      // A short caption looks like a headline.
      if (signs.captions && (isRead || paragraph.kind === 'headline') && isBelowPicture(i)) give(i, 'aside');
      if (signs.names && (isRead || paragraph.kind === 'headline') && readings[i + 1]?.signs.begins === 'mark')
        give(i, 'names');
      if (!isRead) return;
      if (signs.wordless) give(i, 'aside');
      if (signs.opens) speechFrom(readings, i, give);
      const part = signs.pulled.length > 0 ? this.#pulled.partOf(readings, i) : undefined;
      if (part) give(i, part);
    });
    return parts;
  }

  #as(reading: SignedReading, part: FloorPart): SignedReading {
    let known = this.#readings.get(reading);
    if (!known) this.#readings.set(reading, (known = new Map<FloorPart, SignedReading>()));
    let as = known.get(part);
    if (!as) known.set(part, (as = { ...reading, attributions: readAs(reading, part) }));
    return as;
  }
}

/** A picture, a caption or an embed. */
const isPicture = (reading: SignedReading | undefined): boolean =>
  reading?.paragraph.kind === 'caption' || reading?.signs.wordless === true;

/**
 * Whose quotation is never closed goes on: in the next paragraph, if that opens it again, or over paragraphs without
 * marks up to the one that closes it. Where none does, the mark was forgotten.
 */
function speechFrom(readings: readonly SignedReading[], i: number, give: (i: number, part: FloorPart) => void): void {
  const between: number[] = [];
  for (let j = i + 1; j < readings.length && j <= i + CLOSES_WITHIN; j++) {
    const { paragraph, signs } = readings[j];
    if (BREAKS.has(paragraph.kind)) break;
    if (!READ.has(paragraph.kind) || signs.wordless) continue;
    if (signs.begins === 'inside') {
      for (const each of between) give(each, 'turn');
      return;
    }
    if (signs.begins === 'mark' && between.length === 0) return;
    if (!signs.plain) break;
    between.push(j);
  }
  give(i, 'unclosed');
}
