import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { phraseStart } from '../clauses/noun-phrase';
import { isProper } from '../clauses/source-phrase';

/** Verbs that read as nouns where they stand alone before a colon: "The Times reports:". */
const SAYS = /^(?:reports|notes|states|claims|comments|tweets|remarks|quotes|answers|queries|questions|posts|blogs)$/;

/** "as follows" right before the word at `at`. */
export const isAsFollows = (words: readonly ClauseWord[], at: number): boolean =>
  /^follows?$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'as';

const isVerb = ({ cls, lower }: ClauseWord): boolean =>
  cls === W.Be || cls === W.Verb || /^(?:reads|runs)$/.test(lower);

/** "The Tarn Times reports:", "Asked Lee:", "A transcript as follows:": word ranges. */
export function announced(
  words: readonly ClauseWord[],
): { source: [number, number]; cue: [number, number] } | undefined {
  const at = words.length - 1;
  const last = words[at - 1];
  if (!last) return undefined;
  if (words[0].cls === W.Verb && at > 1 && words.slice(1, at).every(isProper)) return { source: [1, at], cue: [0, 1] };
  const follows = isAsFollows(words, at);
  if (!follows && (last.cls === W.Verb || !SAYS.test(last.lower))) return undefined;
  let end = follows ? at - 2 : at - 1;
  // "The wording of the motion passed was as follows.", "The resolution reads as follows:"
  if (follows) while (end > 1 && isVerb(words[end - 1])) end--;
  const from = phraseStart(words, end - 1);
  return from < 0 ? undefined : { source: [from, end], cue: [end, at] };
}
