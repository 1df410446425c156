import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { analyze, createTagger } from '../../../src/engine';
import { annotated } from './annotated';
import { textAt, texts, type Kept } from './texts';

const FOLDER = new URL('readings/', import.meta.url);
const fileOf = (name: string): URL => new URL(`${name}.txt`, FOLDER);
const tagger = createTagger();

/** The reading of a text as it is now. */
export const readingNow = ({ text, markup }: Kept): string => annotated(text, analyze(text, markup, tagger));

/** The reading of a text as it is kept; empty where none is. */
export const readingKept = ({ name }: Kept): string => (existsSync(fileOf(name)) ? textAt(fileOf(name)) : '');

/** The names of kept readings whose text is gone. */
export function stale(): string[] {
  const names = new Set(texts().map(({ name }) => name));
  const kept = existsSync(FOLDER) ? readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, '')) : [];
  return kept.filter((name) => !names.has(name));
}

export function keep({ name }: Kept, reading: string): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(name), reading);
}

export const drop = (name: string): void => rmSync(fileOf(name));
