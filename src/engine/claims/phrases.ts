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
  const starts = list.map((phrase) => startOf(phrase));
  if (starts.every((start) => start !== undefined)) startsOf.set(pattern, new Set(starts));
  return pattern;
}

/** By pattern, the starts of the words with which its phrases begin. */
const startsOf = new WeakMap<RegExp, ReadonlySet<string>>();

/** So many letters tell one word's start from another's. */
const LETTERS = 3;

/** How a phrase begins; nothing when that may be anything. */
function startOf(phrase: string): string | undefined {
  const first = /^(#)|^[$£€]?([\p{L}\p{N}#]+)(~?)/u.exec(phrase.toLowerCase());
  const letters = first?.[2];
  if (!letters || letters.includes('#') || (first[3] && letters.length < LETTERS)) return undefined;
  return letters.slice(0, LETTERS);
}

/**
 * Picks, by the words of a sentence, the few rows of a table whose patterns can match there: trying each pattern at each
 * place takes ten times as long. Rows whose patterns were not written in this language are always picked.
 */
export function rowsFor<Row extends { readonly words: RegExp }>(table: readonly Row[]): (words: string) => Row[] {
  const byStart = new Map<string, number[]>();
  const always: number[] = [];
  for (const [row, { words }] of table.entries()) {
    const starts = startsOf.get(words);
    if (!starts) always.push(row);
    for (const start of starts ?? []) byStart.set(start, [...(byStart.get(start) ?? []), row]);
  }
  return (words) => {
    const due = new Set(always);
    for (const [start] of words.toLowerCase().matchAll(STARTS))
      for (const row of byStart.get(start) ?? []) due.add(row);
    return table.filter((_, row) => due.has(row));
  };
}

const STARTS = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,3}/gu;

function word(text: string): string {
  return text
    .replace(/[.*+?^${}()[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/~/g, '\\p{L}*')
    .replace(/#/g, '\\d[\\d,.]*');
}
