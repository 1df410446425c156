import { readClauses } from '../../../../../../src/engine/attribution/clauses/clause';
import type { WordRange } from '../../../../../../src/engine/attribution/clauses/noun-phrase';
import { readGroups, type CueStrength } from '../../../../../../src/engine/attribution/clauses/verb-groups';
import type { Occurrence } from '../../../../../../src/engine/attribution/cues/verbs/occurrence';
import { occurrenceOf, verbCandidates } from '../../../../../../src/engine/attribution/cues/verbs/verb-cues';
import { cueStrength } from '../../../../../../src/engine/language/cue-strength';
import { readParagraph } from '../../../../../../src/engine/text/prose/read-paragraph';

/** The verb between brackets where it stands, and how to get the words of a range. */
export interface Marked {
  readonly verb: Occurrence;
  readonly text: (range: WordRange | null) => string;
}

/**
 * Reads one sentence in which a word of a verb stands between brackets: “The gate is shut,” Fenn [said]. `strength` is the
 * lexicon's where nothing else is asked for.
 */
export function marked(sentence: string, strength: CueStrength = cueStrength): Marked {
  const at = sentence.indexOf('[');
  const prose = sentence.replace(/[[\]]/g, '');
  const { words } = readClauses(readParagraph(prose, 'body', 'plaintext'))[0];
  const reading = readGroups(words, strength);
  const word = words.findIndex(({ start }) => start === at);
  const index = reading.groups.findIndex(({ from, to }) => from <= word && word < to);
  const verb = index < 0 ? null : occurrenceOf(reading, index, verbCandidates(reading).slice(0, index));
  if (at < 0 || !verb) throw new Error(`no verb is marked in “${sentence}”`);
  return { verb, text: (range) => (range ? prose.slice(words[range.from].start, words[range.to - 1].end) : '') };
}
