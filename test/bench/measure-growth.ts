import { join } from 'node:path';
import { DESK_LIMIT, readDesk, WORD_LISTS } from '../../src/desk/file';
import { MARKUPS, type Markup } from '../../src/engine/model';
import { english } from '../../src/messages';
import {
  growthOfParts,
  growthOfWork,
  growthWithNames,
  LONGEST,
  MOST_PER_DOUBLING,
  repeated,
  SHAPES,
  type Growth,
  type Shape,
} from './growth';
import { deskUnits, pieceUnits, randomUnits, ruleUnits, type Unit } from './growth-units';
import { ms, table, times } from './table';

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
  const add = (row: Row): void => {
    rows.push(row);
    const { name, markup, shape, part, growth } = row;
    if (growth.ratio > MOST_PER_DOUBLING) log(`over: ${name}, ${markup}, ${shape}, ${part}: ${shown(growth)}`);
  };
  const desks = deskUnits().filter(({ name }) => name.includes(unit));
  for (const each of desks) {
    const growth = growthOfWork(
      (length) => deskFile(each, length),
      (text) => readDesk(text, english),
    );
    if (growth) add({ name: each.name, markup: 'desk', shape: 'members', part: 'desk', growth });
  }
  for (const list of WORD_LISTS.filter((name) => `words: ${name}`.includes(unit))) {
    const growth = growthWithNames(list);
    if (growth) add({ name: `words: ${list}`, markup: 'markdown', shape: 'names', part: 'analysis', growth });
  }
  for (const each of units) {
    for (const [markup, shape] of waysOf(each)) {
      for (const [part, growth] of growthOfParts(each.text, markup, shape)) {
        add({ name: each.name, markup, shape, part, growth });
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
  log(
    `\n${units.length + desks.length} units, ${rows.length} measurements; ${over.length} over ${MOST_PER_DOUBLING} per doubling.`,
  );
  return { rows, over: over.length };
}

/** A desk's file full of a unit. The longest is as long as one may be: of a longer one nothing is read. */
const deskFile = ({ text }: Unit, length: number): string =>
  `{${repeated(text, 'lines', (length / LONGEST) * (DESK_LIMIT - 1_000))}`;

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
    ['markdown', 'one end'],
    ['html', 'one end'],
  ];
}

const shown = ({ ratio, ms: took }: Growth): string => `${times(ratio)} per doubling, ${ms(took)}`;
