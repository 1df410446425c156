import { singular } from '../language/lexicon';
import type { Span } from '../model';
import { headOf, isPluralPhrase } from './heads';
import { keptFor } from './kept';
import type { DraftView, Rule } from './types';
import { unnamedSources } from './unnamed';
import { READ } from './view';

/** "Sources said", and then only "the source": how many people were there? */
export const pluralThenSingular: Rule = {
  id: 'plural-then-singular',
  name: 'Several sources, then one',
  severity: 'information',
  *findings(draft) {
    const plurals = new Map<string, Plural>();
    for (const { attribution, block, span, words } of cited(draft)) {
      const noun = singular(headOf(words));
      if (!COUNTED.has(noun)) continue;
      if (isPluralPhrase(words)) {
        if (!plurals.has(noun) && isPlain(words)) plurals.set(noun, { attribution, block, span, words });
        continue;
      }
      const plural = plurals.get(noun);
      if (!plural || !/^(?:the|this|that)\s/i.test(words) || introduced(draft, plural, block, span[0], noun)) continue;
      plurals.delete(noun);
      yield { ...plural, args: { source: plural.words }, related: [span] };
    }
  },
};

/** "Sources", "several officials": with a body or a name beside them they are other people than "the source". */
const isPlain = (words: string): boolean => !/\s\p{Lu}|['’]/u.test(words) && words.split(' ').length < 6;

interface Plural {
  readonly attribution: number;
  readonly block: number;
  readonly span: Span;
  readonly words: string;
}

const COUNTED: ReadonlySet<string> = new Set([
  'source',
  'official',
  'aide',
  'adviser',
  'advisor',
  'insider',
  'person',
  'executive',
  'diplomat',
  'operative',
  'staffer',
]);

/** Unnamed people of both grades, in the order of the text. */
function cited(draft: DraftView): Plural[] {
  return [...unnamedSources(draft, 'vague'), ...unnamedSources(draft, 'described')].sort(
    (a, b) => a.span[0] - b.span[0],
  );
}

/** Nouns that a paragraph brings in one at a time ("a source", "one of the officials"), with their places. */
const singles = keptFor(({ prose }) => {
  const out: { readonly noun: string; readonly at: number }[] = [];
  for (const match of prose.matchAll(SINGLE)) out.push({ noun: match[1].toLowerCase(), at: match.index });
  return out;
});
const SINGLE =
  /\b(?:an?|one|another|second|third|other|who is|named)\s+(?:[\p{L}.’'-]+\s+){0,5}?(source|official|aide|adviser|advisor|insider|person|executive|diplomat|operative|staffer)s?\b/giu;

/** Whether somebody is brought in alone in between, so that "the source" has whom to mean. */
function introduced(draft: DraftView, { block: first, span }: Plural, last: number, at: number, noun: string): boolean {
  for (let block = first; block <= last; block++) {
    if (!READ.has(draft.blocks[block].kind)) continue;
    const from = draft.blocks[block].span[0];
    const found = singles(draft.paragraphs[block]).some(
      (each) => each.noun === noun && from + each.at > span[0] && from + each.at < at,
    );
    if (found) return true;
  }
  return false;
}
