/** A table for a terminal: the first column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Milliseconds with as many digits as mean something. */
export function ms(value: number): string {
  if (value >= 100) return `${Math.round(value).toLocaleString('en')} ms`;
  return value >= 1 ? `${value.toFixed(1)} ms` : `${value.toFixed(3)} ms`;
}

/** "8.3×". */
export function times(value: number): string {
  return Number.isFinite(value) ? `${value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1)}×` : '–';
}
