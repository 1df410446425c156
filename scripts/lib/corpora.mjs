import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { ROOT } from './paths.mjs';

// The articles that readings are measured on. They are no part of this repository.

/** The folder that holds corpus/ and eval/. */
export const SHARED = resolve(ROOT, process.env.ON_THE_RECORD_CORPUS ?? '../shared');

/** Each with its folder under corpus/, how its files end, and as what kind of file they are read. */
const CORPORA = {
  polnear: { folder: (set) => `polnear/${set}/text`, ending: '.txt', as: '.txt' },
  desk: { folder: () => 'desk', ending: '.json', as: '.txt' },
  wikinews: { folder: () => 'wikinews', ending: '.json', as: '.md' },
  wire: { folder: () => 'wire', ending: '.json', as: '.txt' },
  world: { folder: () => 'world', ending: '.json', as: '.txt' },
  free: { folder: () => 'free', ending: '.json', as: '.txt' },
  control: { folder: () => 'control', ending: '.md', as: '.md' },
};

/** All corpora by name; those but `control` are labelled, and the scorer knows them. */
export const ALL = Object.keys(CORPORA);
export const LABELLED = ALL.filter((name) => name !== 'control');

/**
 * The articles of a corpus: name, text, and how the name of a file with that text has to end. None where the corpus is
 * not here.
 *
 * @param {string} corpus
 * @param {string} set Of PolNeAR: train or dev.
 * @returns {{ name: string, text: string, as: string }[]}
 */
export function articlesOf(corpus, set) {
  const { folder, ending, as } = CORPORA[corpus];
  const from = join(SHARED, 'corpus', folder(set));
  if (!existsSync(from)) return [];
  return readdirSync(from)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => {
      const whole = readFileSync(join(from, file), 'utf8');
      return { name: basename(file, ending), text: ending === '.json' ? JSON.parse(whole).text : whole, as };
    });
}

/** The folder that the scorer wants of a corpus. */
export const scoredFolder = (corpus, set) => join(SHARED, 'corpus', corpus, corpus === 'polnear' ? set : '');

/** A path as whoever called the script would write it. */
export const shown = (path) => relative(process.cwd(), path);

/** As the scorer counts words, so that figures stand beside each other. */
export const countWords = (text) => text.match(/[\p{L}\p{N}]+(?:['’\-.&][\p{L}\p{N}]+)*/gu)?.length ?? 0;
