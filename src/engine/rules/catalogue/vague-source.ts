import { LEXICON } from '../../language/lexicon';
import type { Span } from '../../model';
import { noteAfterWords } from '../evidence/note-places';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import { phraseKey, unnamedSources } from '../evidence/unnamed-sources';
import { isBesideName } from '../evidence/unnamed-voices';

/**
 * "Sources", "officials", "one person": marked once in a paragraph, since five marks say no more than one. Crowds, studies
 * and other people's reports have rules of their own.
 */
export const vagueSource: Rule = {
  *candidates(draft, own) {
    const seen = new Set<string>();
    for (const { attribution, cited, block, span, words, head, kind } of unnamedSources(draft, own, 'vague')) {
      if (kind !== 'insider' && kind !== 'somebody') continue;
      // "One expert, who …": readers are told why; "its source": whoever has the source is named.
      if (cited.flags.includes('reasonGiven') || ITS_OWN.test(words)) continue;
      // "If one adds Norland", "when someone says": that is anybody, not a source.
      if (ANYBODY.test(words) && cited.pattern === 'verb-content') continue;
      if (isKnownFace(draft, span, words) || isBesideName(draft, cited)) continue;
      // "The reality star" and "a father of two" are people of the story; a bare word is one whom the copy hides.
      if (kind === 'somebody' && !LEXICON.bare.has(head)) continue;
      const key = `${block}:${phraseKey(words)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield { span, block, attribution, args: { source: words }, note: noteAfterWords(draft, 'who', span) };
    }
  },
};

/** "The boy", "the two", "a man", "a group of 32": a face from the scene, anybody at all, or somebody who can be looked up. */
const KNOWN_FACE =
  /^(?:the|this|that|these|those) (?:two|three|four|boy|girl|man|woman|men|women|child|teenager|couple|pair|others?|latter|former)\b|^(?:an?|one) (?:young |old |elderly )?(?:man|woman|boy|girl|child)\b|^an? person$|^(?:his|her|its|their) allies$|\b(?:group|industry)\b|^an? (?:half|third|quarter|fifth|majority)\b|\band (?:the )?\p{Lu}/u;

/** What she "brings as a consummate insider" is about her. */
const isKnownFace = ({ text }: DraftView, [start]: Span, words: string): boolean =>
  KNOWN_FACE.test(words) || /\bas\s$/.test(text.slice(Math.max(0, start - 4), start));

const ITS_OWN = /^its (?:\S+ )?(?:source|official|contact|informant)s?$/i;
const ANYBODY = /^(?:one|someone|somebody)$/i;
