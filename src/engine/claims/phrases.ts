/**
 * The small language in which the cue tables are written. Alternatives stand between bars; a blank is any run of blanks;
 * `~` at a word's end takes its other endings ("doubl~": double, doubled, doubling); `#` is a number in digits.
 */
export function phrases(alternatives: string): RegExp {
  const list = alternatives
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
  const patterns = list.map((phrase) => phrase.split(/\s+/).map(word).join('\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return needing(list.map(longest).join(' '), pattern);
}

/** By pattern, words of which a text that matches has at least one; `~` stands for other endings. */
const needed = new WeakMap<RegExp, readonly string[]>();

/** A pattern of another make, with words of which whatever it matches has at least one. */
export function needing(words: string, pattern: RegExp): RegExp {
  needed.set(pattern, words.toLowerCase().split(/\s+/).filter(Boolean));
  return pattern;
}

/** A stem is known by so many letters. */
const STEM = 3;

/**
 * Picks, by the words of a sentence, the few rows of a table whose patterns can match there: trying each pattern at each
 * place takes several times as long. A row whose pattern needs no word is always picked.
 */
export function rowsFor<Row extends { readonly words: RegExp }>(table: readonly Row[]): (words: string) => Row[] {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  for (const [row, { words }] of table.entries()) {
    const keys = needed.get(words);
    if (!keys) always.push(row);
    for (const key of new Set(keys?.map((each) => (each.endsWith('~') ? `${each.slice(0, STEM)}~` : each)))) {
      byWord.set(key, [...(byWord.get(key) ?? []), row]);
    }
  }
  return (words) => {
    const due = new Set(always);
    for (const [each] of words.toLowerCase().matchAll(LETTERS)) {
      for (const row of byWord.get(each) ?? []) due.add(row);
      for (const row of byWord.get(`${each.slice(0, STEM)}~`) ?? []) due.add(row);
    }
    return [...due].sort((a, b) => a - b).map((row) => table[row]);
  };
}

const LETTERS = /\p{L}+/gu;

/** The longest word of a phrase: the rarer, the better it tells whether the phrase can be there. */
function longest(phrase: string): string {
  const words = phrase.match(/(?<![\p{L}~])\p{L}+~?/gu) ?? [];
  return words.reduce((best, each) => (each.length > best.length ? each : best), '');
}

function word(text: string): string {
  return text
    .replace(/[.*+?^${}()[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/~/g, '\\p{L}*')
    .replace(/#/g, '\\d[\\d,.]*');
}
