import { singular } from '../language/lexicon';
import { isPluralPhrase } from './heads';
import { keptFor } from './kept';
import type { Said } from './said';
import type { DraftView, RawFinding, Rule } from './types';
import { unnamedSources, type UnnamedSource } from './unnamed';
import { READ } from './view';

/** "Sources said", and then only "the source": how many people were there? */
export const pluralThenSingular: Rule<Counted> = {
  id: 'plural-then-singular',
  name: 'Several sources, then one',
  severity: 'information',
  *candidates(draft, own) {
    for (const { attribution, block, span, words, head } of cited(draft, own)) {
      const noun = singular(head);
      if (!COUNTED.has(noun)) continue;
      const plural = isPluralPhrase(words);
      if (plural ? isPlain(words) : /^(?:the|this|that)\s/i.test(words))
        yield { attribution, block, span, args: { source: words }, noun, plural };
    }
  },
  *choose(draft, said) {
    const plurals = new Map<string, Said<Counted>>();
    for (const each of said) {
      const { noun } = each.what;
      const known = plurals.get(noun);
      if (each.what.plural) {
        if (!known) plurals.set(noun, each);
        continue;
      }
      if (!known) continue;
      const { block, span } = each.in(draft);
      const plural = known.in(draft);
      if (introduced(draft, plural, block, span[0])) continue;
      plurals.delete(noun);
      yield { ...plural, related: [span] };
    }
  },
};

/** "Sources", "several officials": with a body or a name beside them they are other people than "the source". */
const isPlain = (words: string): boolean => !/\s\p{Lu}|['’]/u.test(words) && words.split(' ').length < 6;

/** Several of some people ("sources"), or one who is spoken of as known ("the source"). */
type Counted = RawFinding & { readonly noun: string; readonly plural: boolean };

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
function cited(draft: DraftView, block: number): UnnamedSource[] {
  return [...unnamedSources(draft, block, 'vague'), ...unnamedSources(draft, block, 'described')].sort(
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
function introduced(draft: DraftView, { block: first, span, noun }: Counted, last: number, at: number): boolean {
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
