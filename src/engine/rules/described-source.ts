import { singular, wordSet } from '../language/lexicon';
import { headOf } from './heads';
import { noteAfterWords } from './places';
import type { Rule } from './types';
import { phraseKey, tells, unnamedSources } from './unnamed';
import { isLeftUnnamed } from './voices';

/** "A senior county official": marked where the story first cites them. */
export const describedSource: Rule = {
  id: 'described-source',
  name: 'Unnamed source with a description',
  severity: 'information',
  *findings(draft) {
    const seen = new Set<string>();
    for (const { attribution, block, span, words } of unnamedSources(draft, 'described')) {
      const keys = [phraseKey(words), phraseKey(draft.attributions[attribution].speaker ?? words)];
      // "The official" goes on about an official that the story has introduced.
      const short = /^the (?:\S+ )?(\S+)$/i.exec(words)?.[1];
      const known =
        keys.some((key) => seen.has(key)) || (short !== undefined && seen.has(`head:${short.toLowerCase()}`));
      for (const key of keys) seen.add(key);
      seen.add(`head:${headOf(words)}`);
      const cited = draft.attributions[attribution];
      if (known || ASKERS.has(singular(headOf(words))) || !tells(draft, cited) || !isLeftUnnamed(draft, cited, words))
        continue;
      yield { span, block, attribution, args: { source: words }, note: noteAfterWords(draft, 'who', span) };
    }
  },
};

/** Who asks or recites is not a source, and nobody wants the name. */
const ASKERS = wordSet('reporter interviewer moderator narrator announcer host questioner anchor journalist voiceover');
