import { isPersonNoun, isPluralNoun, LEXICON, singular } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { Clause } from '../clauses/clause';
import { phraseStart } from '../clauses/noun-phrase';
import { readPhrase } from './read-source';
import type { SourceReading } from './source';

/** Unnamed people as the subject of a clause: whom "they" or "she" may mean in the next. Offsets into the paragraph. */
export interface UnnamedGroup {
  readonly reading: SourceReading;
  readonly sentence: number;
}

/** Every group and every newly introduced unnamed person of a clause, in order. */
export function groupsOf({ words, sentence }: Clause): UnnamedGroup[] {
  const out: UnnamedGroup[] = [];
  for (let i = 0; i < words.length - 1; i++) {
    if (
      (words[i].cls !== W.Noun && !(words[i].cls === W.Proper && LEXICON.bare.has(words[i].lower))) ||
      !isFinite(words, i + 1) ||
      !isPeople(words[i].lower)
    )
      continue;
    const from = phraseStart(words, i);
    if (from < 0) continue;
    const opener = words[from].lower;
    if (!isPluralNoun(words[i].lower) && opener !== 'a' && opener !== 'an' && opener !== 'one' && opener !== 'another')
      continue;
    if (!isPluralNoun(words[i].lower) && LEXICON.anybody.has(words[i].lower)) continue;
    const reading = readPhrase(words, from, i + 1, false);
    if (reading.kind === 'people' || reading.kind === 'spokes') out.push({ reading, sentence });
  }
  return out;
}

function isPeople(lower: string): boolean {
  const one = singular(lower);
  return LEXICON.roles.has(one) || LEXICON.bare.has(lower) || LEXICON.spokes.has(lower) || isPersonNoun(one);
}

function isFinite(words: readonly ClauseWord[], i: number): boolean {
  const { cls, form } = words[i];
  return (cls === W.Verb && form === 'finite') || cls === W.Be || cls === W.Have || cls === W.Modal || cls === W.Do;
}
