import { isPersonNoun, LEXICON } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { nameRun } from './proper-names';
import { genderOf, named } from './named-source';
import { headWord, isProper, segmentEnd, spanOf, type Phrase } from '../clauses/source-phrase';
import type { SourceReading } from './source';
import { APPOSITION_WITHIN } from './bars';

/** "a spokesman for the port, Ann Lee": the name that stands in apposition. */
export function apposition(phrase: Phrase): SourceReading | null {
  const { words, core, end, from } = phrase;
  for (let i = core; i < end - 1; i++) {
    if (words[i].cls !== W.Comma && words[i].cls !== W.Dash) continue;
    // "his father, [the] Rev. Ann Lee"
    const opens = words[i + 1].lower === 'the' && isTitleWord(words[i + 2]) ? i + 2 : i + 1;
    const stop = segmentEnd(words, opens, end);
    let first = stop;
    for (let k = opens; k < stop; k++) {
      if (words[k].cls !== W.Coordinator && (words[k].cls !== W.Preposition || LEXICON.particles.has(words[k].lower)))
        continue;
      first = k;
      break;
    }
    const name = nameRun(words, opens, first);
    if (
      !name ||
      (name.from !== opens && !isTrade(words, opens, name.from)) ||
      name.to !== first ||
      name.kind === 'body' ||
      name.kind === 'place' ||
      name.kind === 'document'
    )
      continue;
    if (
      name.kind !== 'person' &&
      name.to - name.from < 2 &&
      (name.to !== end || LEXICON.places.has(words[name.from].lower))
    )
      continue;
    const reading = named({ ...phrase, from: name.from, core: first, end: stop }, name.from, name.to, 'person');
    const role = spanOf(words, from, i);
    const gender = reading.gender || genderOf([], headWord(phrase)?.lower ?? '');
    return {
      ...reading,
      gender,
      opener: false,
      reasons: [
        ...reading.reasons.filter(({ code }) => code === 'name'),
        ...(role ? [{ code: 'role' as const, span: role }] : []),
      ],
    };
  }
  return null;
}

const isTitleWord = (word: ClauseWord | undefined): boolean => word !== undefined && LEXICON.titles.has(word.lower);

/** "[eel biologist] Ann Lee": what she does stands before the name. */
function isTrade(words: readonly ClauseWord[], from: number, to: number): boolean {
  const { lower } = words[to - 1];
  if (!LEXICON.roles.has(lower) && !isPersonNoun(lower)) return false;
  for (let i = from; i < to - 1; i++)
    if (words[i].cls !== W.Noun && words[i].cls !== W.Adjective && !isProper(words[i])) return false;
  return true;
}

/** "Ann Lee, head of the port, and [chairman of the board]": the comma behind the name, or -1. */
function firstAside(words: readonly ClauseWord[], coordinator: number): number {
  let i = coordinator - 1;
  if (words[i].cls === W.Comma) i--;
  const least = Math.max(0, i - APPOSITION_WITHIN);
  while (i > least && words[i].cls !== W.Comma) i--;
  return words[i].cls === W.Comma ? i : -1;
}

/**
 * "Ann Lee, 41, [a boatbuilder from Tarn], said": when only the apposition was taken for the source, the name stands
 * before it.
 */
export function nameBefore(phrase: Phrase): SourceReading | null {
  const { words, from } = phrase;
  let i = from - 1;
  // "Ann Lee, now [director of the port],": only a comma stands before it.
  if (i > 0 && words[i].cls === W.Adverb) i--;
  if (i > 0 && words[i].cls === W.Coordinator) i = firstAside(words, i);
  if (i < 1 || words[i].cls !== W.Comma) return null;
  i--;
  const least = Math.max(0, i - APPOSITION_WITHIN);
  while (i > least) {
    const { cls } = words[i];
    if (cls === W.Number && words[i - 1].cls === W.Comma) i -= 2;
    else if (cls === W.Close) {
      while (i > least && words[i].cls !== W.Open) i--;
      i--;
    } else break;
  }
  if (i < 0 || !isProper(words[i])) return null;
  let start = i;
  while (
    start > 0 &&
    (isProper(words[start - 1]) || (LEXICON.particles.has(words[start - 1].lower) && isProper(words[start - 2])))
  )
    start--;
  const run = nameRun(words, start, i + 1);
  if (!run || (run.kind !== 'person' && run.kind !== 'unknown')) return null;
  const before = words[run.from - 1];
  if (
    before &&
    ((before.cls === W.Preposition && !phrase.relative) ||
      before.cls === W.Verb ||
      before.cls === W.Be ||
      before.cls === W.To ||
      before.cls === W.Determiner)
  )
    return null;
  const role = spanOf(words, from, segmentEnd(words, from, phrase.end));
  const reading = named({ ...phrase, from: run.from, core: run.to, end: run.to }, run.from, run.to, 'person');
  const gender = reading.gender || genderOf([], headWord(phrase)?.lower ?? '');
  return {
    ...reading,
    gender,
    reasons: [
      ...reading.reasons.filter(({ code }) => code === 'name'),
      ...(role ? [{ code: 'role' as const, span: role }] : []),
    ],
  };
}
