import { kindOfUnnamed } from './heads';
import { noteAfterWords } from './places';
import type { Rule } from './types';
import { phraseKey, unnamedSources } from './unnamed';
import { isBesideName } from './voices';

/**
 * "Sources", "officials", "one person": marked once in a paragraph, since five marks say no more than one. Crowds, studies
 * and other people's reports have rules of their own.
 */
export const vagueSource: Rule = {
  id: 'vague-source',
  name: 'Vague source',
  severity: 'warning',
  *findings(draft) {
    const seen = new Set<string>();
    for (const { attribution, block, span, words } of unnamedSources(draft, 'vague')) {
      const kind = kindOfUnnamed(draft.attributions[attribution], words);
      if (kind !== 'insider' && kind !== 'somebody') continue;
      // "If one adds Norland", "when someone says": that is anybody, not a source.
      if (ANYBODY.test(words) && draft.attributions[attribution].pattern === 'verb-content') continue;
      if (KNOWN_FACE.test(words) || isBesideName(draft, draft.attributions[attribution])) continue;
      const key = `${block}:${phraseKey(words)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield { span, block, attribution, args: { source: words }, note: noteAfterWords(draft, 'who', span) };
    }
  },
};

/** "The boy", "the two", "a man": a face from the scene, or anybody at all. */
const KNOWN_FACE =
  /^(?:the|this|that|these|those) (?:two|three|four|boy|girl|man|woman|men|women|child|teenager|couple|pair|others?|latter|former)\b|^(?:an?|one) (?:young |old |elderly )?(?:man|woman|boy|girl|child)\b|^an? person$|^(?:his|her|its|their) allies$|\b(?:group|industry)$/i;
const ANYBODY = /^(?:one|someone|somebody)$/i;
