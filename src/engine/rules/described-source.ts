import { headOf } from './heads';
import { noteAfterWords } from './places';
import type { Rule } from './types';
import { phraseKey, unnamedSources } from './unnamed';

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
      if (known) continue;
      yield { span, block, attribution, args: { source: words }, note: noteAfterWords(draft, 'who', span) };
    }
  },
};
