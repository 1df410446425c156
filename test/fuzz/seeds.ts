import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markupOf } from '../../src/cli/run';
import { MARKUPS, type Markup } from '../../src/engine/model';
import type { Case, Seed, Target } from './target';

/** An input that has broken something once, as a run writes it down and as it is kept in `seeds/cases`. */
export interface Kept {
  /** The target's name. */
  readonly target: string;
  readonly input: Case;
}

const FOLDER = fileURLToPath(new URL('seeds/', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
/** Plain text comes in every program: each draft is read as its own markup and, as often, as another. */
const TURNS: readonly Markup[] = [...MARKUPS.slice(1), MARKUPS[0]];

/** Every input that has broken something, by the name of its file. */
export function keptCases(): ReadonlyMap<string, Kept> {
  const folder = `${FOLDER}cases/`;
  return new Map(filesIn(folder).map((name) => [name, JSON.parse(readFileSync(folder + name, 'utf8')) as Kept]));
}

/** What a target's inputs are made of: whole drafts or desk's files, and what has broken something before. */
export function seedsFor({ seeds }: Pick<Target, 'seeds'>): readonly Seed[] {
  if (seeds === 'desks') return textsIn(`${FOLDER}desks/`);
  const drafts = [...textsIn(`${FOLDER}drafts/`), ...textsIn(EXAMPLES)];
  const kept = Array.from(keptCases().values(), ({ input }) => input)
    .flatMap(({ markup, texts }) => texts.map((text): Seed => ({ text, markup })))
    .filter(({ text }) => text.trim() !== '');
  return [...drafts, ...drafts.map(({ text }, i): Seed => ({ text, markup: TURNS[i % TURNS.length] })), ...kept];
}

const textsIn = (folder: string): Seed[] =>
  filesIn(folder).map((name) => ({ text: readFileSync(folder + name, 'utf8'), markup: markupOf(name) }));

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => extname(name) !== '')
    .sort();
