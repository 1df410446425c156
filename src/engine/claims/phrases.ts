/**
 * The small language in which the cue tables are written. Alternatives stand between bars; a blank is any run of blanks;
 * `~` at a word's end takes its other endings ("doubl~": double, doubled, doubling); `#` is a number in digits.
 */
export function phrases(alternatives: string): RegExp {
  const patterns = alternatives
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => phrase.split(/\s+/).map(word).join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function word(text: string): string {
  return text
    .replace(/[.*+?^${}()[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/~/g, '\\p{L}*')
    .replace(/#/g, '\\d[\\d,.]*');
}
