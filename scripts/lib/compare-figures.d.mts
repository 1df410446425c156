/** A figure of two runs; null where a run does not have it. */
export interface FigureRow {
  readonly stage: string;
  readonly figure: string;
  readonly corpus: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** The scorer's figures of two runs (corpus → scores) beside each other, in the order in which a sentence is read. */
export function compareFigures(before: object, after: object): FigureRow[];

/** The same as lines of text. */
export function figureLines(rows: readonly FigureRow[]): string[];
