import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An attribution as a reader marked it: places in its article, `[from, to)`. */
export interface Marked {
  readonly cue: readonly (readonly number[])[];
  readonly source: readonly (readonly number[])[];
}

/** An article with every attribution that its readers marked. */
export interface Article {
  readonly name: string;
  readonly text: string;
  readonly marked: readonly Marked[];
}

/**
 * Articles as brat keeps them: `text/NAME.txt`, and `attributions/NAME_ANNOTATOR.ann` with a line for each span
 * ("T1<TAB>Cue 113 119<TAB>…") and for each attribution that binds some ("E1<TAB>Attribution:T4 Cue:T2 Source:T1"). Of
 * several annotators the first is read.
 */
export function bratArticles(folder: string): Article[] {
  if (!existsSync(folder)) return [];
  const files = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.slice(0, file.lastIndexOf('_'));
    if (!files.has(name)) files.set(name, file);
  }
  return [...files].map(([name, file]) => ({
    name,
    text: readFileSync(join(folder, 'text', `${name}.txt`), 'utf8'),
    marked: markedIn(readFileSync(join(folder, 'attributions', file), 'utf8')),
  }));
}

function markedIn(lines: string): Marked[] {
  const spans = new Map<string, number[][]>();
  for (const [, id, places] of lines.matchAll(/^(T\d+)\t\w+ ([\d ;]+)(?:\t|$)/gm))
    spans.set(
      id,
      places.split(';').map((place) => place.trim().split(' ').map(Number)),
    );
  return [...lines.matchAll(/^E\d+\t(.*)$/gm)].map(([, parts]) => {
    const of = (role: string): number[][] =>
      [...parts.matchAll(/(\p{L}+)\d*:(T\d+)/gu)].flatMap(([, name, id]) =>
        name === role ? (spans.get(id) ?? []) : [],
      );
    return { cue: of('Cue'), source: of('Source') };
  });
}

interface LabelledSentence {
  readonly range: readonly [number, number];
  readonly attributions?: readonly { readonly source: string; readonly cue: string }[];
}

/** Articles as JSON: `text`, and `sentences` with their `range` and the words of each attribution's source and cue. */
export function jsonArticles(folder: string): Article[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { name, text, sentences } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        name: string;
        text: string;
        sentences: readonly LabelledSentence[];
      };
      const marked = sentences.flatMap(({ range: [start, end], attributions = [] }) =>
        attributions.map(({ source, cue }) => {
          const place = (words: string): number[][] => {
            const at = words ? text.indexOf(words, start) : -1;
            return at >= 0 && at < end ? [[at, at + words.length]] : [];
          };
          return { cue: place(cue), source: place(source) };
        }),
      );
      return { name, text, marked };
    });
}
