/** Columns of plain text. Widths are counted in UTF-16 code units, which is near enough for news copy. */

/** A line that names what it shows in a narrow first column. */
export type Row = readonly [label: string, value: string];

const LABEL = 15;
/** As wide as most terminals. */
const WIDE = 110;

/** Labelled lines; those without a value are left out. */
export const labelled = (rows: readonly Row[], indent = 2): string[] =>
  rows.filter(([, value]) => value !== '').map(([label, value]) => ' '.repeat(indent) + label.padEnd(LABEL) + value);

/**
 * Words with what is said of each beneath it. `cells` has a list for each word, all of one length; what does not fit
 * into a line goes on in a block below.
 */
export function interlinear(cells: readonly (readonly string[])[], indent = 2): string[] {
  const out: string[] = [];
  let block: (readonly string[])[] = [];
  let width = 0;
  const close = (): void => {
    const widths = block.map(widthOf);
    for (let row = 0; row < (block[0]?.length ?? 0); row++) {
      const line = block.map((cell, i) => cell[row].padEnd(widths[i])).join('  ');
      if (line.trim() !== '') out.push(' '.repeat(indent) + line.trimEnd());
    }
    if (block.length > 0) out.push('');
    block = [];
    width = 0;
  };
  for (const cell of cells) {
    if (width + widthOf(cell) > WIDE) close();
    block.push(cell);
    width += widthOf(cell) + 2;
  }
  close();
  return out;
}

const widthOf = (cell: readonly string[]): number => cell.reduce((most, { length }) => Math.max(most, length), 0);
