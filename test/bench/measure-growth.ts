import { join } from 'node:path';
import type { Markup } from '../../src/engine/model';
import { growthOfParts, MOST_PER_DOUBLING, SHAPES, type Growth, type Shape } from './growth';
import { pieceUnits, randomUnits, ruleUnits, type Unit } from './growth-units';
import { ms, table, times } from './table';

const MARKUPS: readonly Markup[] = ['plaintext', 'markdown', 'html'];

/** One measurement, as it is told. */
interface Row {
  readonly name: string;
  readonly markup: string;
  readonly shape: string;
  readonly part: string;
  readonly growth: Growth;
}

export interface GrowthChoice {
  /** The repository. */
  readonly root: string;
  /** How many random units, and which. */
  readonly random: number;
  readonly seed: number;
  /** Only units whose name contains this. */
  readonly unit: string;
  log(line: string): void;
}

/** The growth of everything, over units repeated; true when all of it is linear. */
export function measureGrowth({ root, random, seed, unit, log }: GrowthChoice) {
  const units = [...ruleUnits(join(root, 'docs/rules')), ...pieceUnits(), ...randomUnits(random, seed)].filter(
    ({ name }) => name.includes(unit),
  );
  const rows: Row[] = [];
  for (const each of units) {
    for (const [markup, shape] of waysOf(each)) {
      for (const [part, growth] of growthOfParts(each.text, markup, shape)) {
        const row = { name: each.name, markup, shape, part, growth };
        rows.push(row);
        if (growth.ratio > MOST_PER_DOUBLING) log(`over: ${each.name}, ${markup}, ${shape}, ${part}: ${shown(growth)}`);
      }
    }
  }
  const over = rows.filter(({ growth }) => growth.ratio > MOST_PER_DOUBLING);
  rows.sort((a, b) => b.growth.ratio - a.growth.ratio);
  log('');
  log(
    table(
      ['unit', 'markup', 'shape', 'part', 'per doubling', 'ms'],
      rows
        .slice(0, Math.max(MOST_ROWS, over.length))
        .map(({ name, markup, shape, part, growth }) => [
          name.slice(0, 60),
          markup,
          shape,
          part,
          times(growth.ratio),
          ms(growth.ms),
        ]),
    ),
  );
  log(`\n${units.length} units, ${rows.length} measurements; ${over.length} over ${MOST_PER_DOUBLING} per doubling.`);
  return { rows, over: over.length };
}

/** Rows that are told though nothing is wrong with them: the steepest. */
const MOST_ROWS = 20;

/** A random unit is read in one way, which depends on it alone; the others in each markup and in each shape. */
function waysOf({ name, text }: Unit): (readonly [Markup, Shape])[] {
  const all = MARKUPS.flatMap((markup) => SHAPES.map((shape) => [markup, shape] as const));
  if (name.startsWith('random')) return [all[text.length % all.length]!];
  return [
    ['plaintext', 'one paragraph'],
    ['markdown', 'one paragraph'],
    ['html', 'one paragraph'],
    ['plaintext', 'other names'],
    ['markdown', 'paragraphs'],
    ['html', 'lines'],
  ];
}

const shown = ({ ratio, ms: took }: Growth): string => `${times(ratio)} per doubling, ${ms(took)}`;
