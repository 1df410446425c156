import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './main';
import { runTask } from './run';
import { ms, table } from './table';
import type { TextSource } from './texts';

/** Nobody notices a shorter pause while typing, ms; asked of prose of 100 KB. */
const MOST = 50;
/** Runs in processes of their own: in each the first steps make the code ready. */
const RUNS = 4;
const LIMIT_SECONDS = 120;
const KB = 1_000;

/** One paragraph, however long. */
interface Paragraph {
  readonly name: string;
  readonly kb: number;
  readonly text: string;
  /** Whether {@link MOST} is asked of it. */
  readonly bound?: boolean;
}

interface Row {
  readonly name: string;
  readonly kb: number;
  readonly steps: number;
  /** ms. */
  readonly longest: number;
  readonly failed: string | undefined;
  readonly over: boolean;
}

/** The longest step of reading one long paragraph, from a cold start: prose, and what nobody writes. */
export async function measureSlices(bench: Bench, source: TextSource) {
  const results: Row[] = [];
  for (const { name, kb, text, bound } of paragraphs(source)) {
    const file = join(bench.folder, 'paragraph.txt');
    writeFileSync(file, text);
    // The steps of a text are the same each time, and each counts as it was at its best.
    let steps: readonly number[] | undefined;
    let failed: string | undefined;
    for (let run = 0; run < RUNS && failed === undefined; run++) {
      const outcome = await runTask(
        bench.child,
        { tool: 'on-the-record', kind: 'slices', files: [file] },
        LIMIT_SECONDS,
      );
      if ('failed' in outcome) failed = outcome.failed;
      else steps = outcome.slices?.map((took, i) => Math.min(took, steps?.[i] ?? took));
    }
    const longest = Math.max(...(steps ?? [Number.NaN]));
    results.push({ name, kb, steps: steps?.length ?? 0, longest, failed, over: bound === true && !(longest <= MOST) });
  }
  bench.log(
    table(
      ['one paragraph', 'KB', 'steps', 'longest step'],
      results.map(({ name, kb, steps, longest, failed, over }) => [
        name,
        String(kb),
        String(steps),
        `${failed ?? ms(longest)}${over ? ' (over)' : ''}`,
      ]),
    ),
  );
  bench.log(
    `\nThe longest step from a cold start, each at its best of ${RUNS}; at most ${MOST} ms of prose of 100 KB.\n`,
  );
  return { results, over: results.filter(({ over }) => over).length };
}

function paragraphs(source: TextSource): Paragraph[] {
  const prose = source
    .text(90_000, 1)
    .replace(/\s+/g, ' ')
    .slice(0, 400 * KB);
  const of = (unit: string): string => unit.repeat(Math.ceil((100 * KB) / unit.length)).slice(0, 100 * KB);
  return [
    ...[20, 100, 400].map((kb) => ({ name: 'prose', kb, text: prose.slice(0, kb * KB), bound: kb === 100 })),
    { name: 'one sentence', kb: 100, text: prose.slice(0, 100 * KB).replace(/[.!?…“”"]/g, ',') },
    { name: 'a quotation that never ends', kb: 100, text: `“${prose.slice(0, 100 * KB).replace(/[“”"]/g, ',')}` },
    { name: 'commas', kb: 100, text: of('said, ') },
    { name: 'parentheses', kb: 100, text: of('(((a source said) ') },
    { name: 'quotations', kb: 100, text: of('he said "no" and “yes” ') },
    { name: 'names and titles', kb: 100, text: of('Dr. J. R. Marlow-Finch of the U.S. Dept. of ') },
  ];
}
