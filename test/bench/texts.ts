import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the long texts come from: real news where there is some, else the examples, varied so that no cache helps. */
export interface TextSource {
  readonly name: string;
  /** About so many words; another seed gives other words. */
  text(words: number, seed: number): string;
}

/** Real articles under `shared`, or the drafts under `examples`. */
export function textSource(examples: string, articles: string | undefined): TextSource {
  return articles !== undefined && existsSync(articles) ? fromArticles(articles) : fromExamples(examples);
}

function fromArticles(folder: string): TextSource {
  const paragraphs = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n+/))
    .filter((paragraph) => paragraph.trim() !== '');
  return {
    name: `${paragraphs.length} paragraphs of news`,
    // Each seed starts elsewhere, and there are more words than any run reads: nothing comes twice.
    text: (words, seed) => collected(words, (index) => paragraphs[(seed * 7919 + index) % paragraphs.length]!),
  };
}

function fromExamples(folder: string): TextSource {
  const paragraphs = ['harbour-bridge.md', 'library-roof.md'].flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .replace(/^---\n[^]*?\n---\n/, '')
      .split(/\n\n+/)
      .filter((paragraph) => /^[A-Z“]/.test(paragraph)),
  );
  return {
    name: 'the examples, varied',
    text: (words, seed) => {
      const random = generator(seed);
      return collected(words, (index) => varied(paragraphs[index % paragraphs.length]!.trim(), random));
    },
  };
}

function collected(words: number, paragraph: (index: number) => string): string {
  const out: string[] = [];
  for (let index = 0, count = 0; count < words; index++) {
    const next = paragraph(index);
    out.push(next);
    count += next.split(/\s+/).length;
  }
  return out.join('\n\n');
}

/** Words that may stand for each other in the examples, so that hardly a sentence comes twice. */
const SWAPS: readonly (readonly string[])[] = [
  ['bridge', 'pier', 'lock', 'dam', 'quay', 'tunnel', 'slipway', 'tower', 'depot', 'station'],
  ['county', 'district', 'parish', 'borough', 'province', 'region', 'council', 'ministry', 'agency', 'state'],
  ['board', 'panel', 'trust', 'union', 'committee', 'commission', 'school', 'company', 'charity', 'court'],
  ['library', 'museum', 'theatre', 'market', 'clinic', 'archive', 'chapel', 'brewery', 'nursery', 'arcade'],
  ['report', 'letter', 'study', 'notice', 'memo', 'survey', 'filing', 'audit', 'plan', 'ruling'],
  ['town', 'city', 'village', 'island', 'valley', 'coast', 'suburb', 'port', 'estate', 'quarter'],
  ['pins', 'bolts', 'cables', 'beams', 'valves', 'pumps', 'gates', 'rails', 'pipes', 'tiles'],
  ['cracks', 'leaks', 'faults', 'gaps', 'breaks', 'flaws', 'holes', 'dents', 'stains', 'errors'],
  ['summer', 'winter', 'spring', 'autumn', 'regatta', 'festival', 'season', 'weekend', 'holiday', 'harvest'],
  ['years', 'months', 'weeks', 'days', 'decades', 'hours', 'seasons', 'terms', 'quarters', 'winters'],
];
const CLASS_OF = new Map(SWAPS.flatMap((words) => words.map((word) => [word, words] as const)));
const SYLLABLES = ['bar', 'cor', 'den', 'fal', 'gar', 'hol', 'jes', 'kel', 'lor', 'mar', 'nor', 'pel', 'ros', 'tar'];

function varied(paragraph: string, random: () => number): string {
  const names = new Map<string, string>();
  return paragraph.replace(/\d+|(?<=\p{L}[ ,]* )\p{Lu}\p{Ll}{3,}|\p{Ll}+/gu, (word) => {
    if (/^\d/.test(word)) return String(1 + Math.floor(random() * 10 ** word.length));
    const swaps = CLASS_OF.get(word);
    if (swaps) return swaps[Math.floor(random() * swaps.length)]!;
    if (!/^\p{Lu}/u.test(word)) return word;
    if (!names.has(word)) names.set(word, name(random));
    return names.get(word)!;
  });
}

function name(random: () => number): string {
  const word = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Mulberry32: small, and the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
