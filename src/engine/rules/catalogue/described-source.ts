import { LEXICON, singular } from '../../language/lexicon';
import { AUTHORS, KIN, NOT_NAMED } from '../data/unasked-names';
import { isPluralPhrase } from '../evidence/head-noun';
import { noteAfterWords } from '../evidence/note-places';
import type { Rule } from '../asking/rule';
import type { RawFinding } from '../asking/raw-finding';
import { phraseKey, tells, unnamedSources } from '../evidence/unnamed-sources';
import { isLeftUnnamed } from '../evidence/unnamed-voices';
import { wordSet } from '../../util/word-list';

/** "A senior county official": marked where the story first cites them. */
export const describedSource: Rule<Described> = {
  *candidates(draft, own) {
    for (const { attribution, cited, block, span, words, head } of unnamedSources(draft, own, 'described')) {
      yield {
        span,
        block,
        attribution,
        args: { source: words },
        note: noteAfterWords(draft, 'who', span),
        keys: [phraseKey(words), phraseKey(cited.speaker ?? words), nounKey(head)],
        goesOn: /^the (?:\S+ )?\S+$/i.test(words)
          ? nounKey(words.slice(words.lastIndexOf(' ') + 1).toLowerCase())
          : undefined,
        asked:
          !ASKERS.has(singular(head)) &&
          !isNotAsked(words) &&
          // Nobody asks a crowd for its names.
          !(LEXICON.crowds.has(singular(head)) && isPluralPhrase(words)) &&
          !(MEMBER.test(words) && cited.reasons.some(({ code }) => code === 'tied')) &&
          tells(draft, cited) &&
          isLeftUnnamed(draft, cited, words),
      };
    }
  },
  *choose(_, kept) {
    const seen = new Set<string>();
    for (const each of kept) {
      const { keys, goesOn, asked } = each.what;
      const known = seen.has(keys[0]) || seen.has(keys[1]) || (goesOn !== undefined && seen.has(goesOn));
      for (const key of keys) seen.add(key);
      if (asked && !known) yield each;
    }
  },
};

type Described = RawFinding & {
  /** What they are known by: the phrase, whom it stands for, its noun. */
  readonly keys: readonly [words: string, speaker: string, head: string];
  /** "The official" goes on about an official that the story has introduced: the key for that. */
  readonly goesOn: string | undefined;
  /** Whether anybody would want the name. */
  readonly asked: boolean;
};

/** Nobody asks for the name of a child, for that of "his daughter", or for those of "scientists from Tarn University". */
function isNotAsked(words: string): boolean {
  const plain = words.split(/[^\p{L}’'-]+/u).map((word) => singular(word.toLowerCase()));
  if (plain.some((word) => notNamed.has(word))) return true;
  if (/^(?:[Hh]is|[Hh]er|[Tt]heir|\p{Lu}\S*['’]s?)\s/u.test(words) && kin.has(plain[plain.length - 1])) return true;
  return authors.has(plain[0]) && /\s(?:from|at|of|in)\s.*\p{Lu}/u.test(words);
}

const notNamed = wordSet(NOT_NAMED);
const kin = wordSet(KIN);
const authors = wordSet(AUTHORS);

/** "One of them" was asked about with the others. */
const MEMBER = /^(?:another|(?:one|two|both|some|several) of (?:them|the \S+))$/i;

const nounKey = (noun: string): string => `head:${noun}`;

/** Who asks or recites is not a source, and nobody wants the name. */
const ASKERS = wordSet('reporter interviewer moderator narrator announcer host questioner anchor journalist voiceover');
