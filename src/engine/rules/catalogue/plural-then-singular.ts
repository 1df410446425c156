import { singular } from '../../language/lexicon';
import { isPluralPhrase } from '../evidence/head-noun';
import { matchesIn } from '../evidence/patterns';
import type { KeptCandidate } from '../asking/kept-candidate';
import type { Rule, Searched } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import type { RawFinding } from '../asking/raw-finding';
import { unnamedSources, type UnnamedSource } from '../evidence/unnamed-sources';

/** "Sources said", and then only "the source": how many people were there? */
export const pluralThenSingular: Rule<Counted | Introduced> = {
  searches: () => [SINGLE],
  *candidates(draft, own) {
    const found: [at: number, what: Counted | Introduced][] = introducedIn(draft, own);
    for (const { attribution, block, span, words, head } of cited(draft, own)) {
      const noun = singular(head);
      if (!COUNTED.has(noun)) continue;
      const plural = isPluralPhrase(words);
      if (plural ? isPlain(words) : /^(?:the|this|that)\s/i.test(words))
        found.push([span[0], { attribution, block, span, args: { source: words }, noun, plural }]);
    }
    for (const [, what] of found.sort(([a], [b]) => a - b)) yield what;
  },
  *choose(draft, kept) {
    /** By their noun, the several whom nobody has followed yet; null where somebody was brought in alone since. */
    const several = new Map<string, KeptCandidate<Counted> | null>();
    for (const each of kept) {
      const { noun } = each.what;
      const plural = several.get(noun);
      if (!isCounted(each)) {
        if (plural) several.set(noun, null);
      } else if (each.what.plural) {
        if (plural === undefined) several.set(noun, each);
      } else if (plural) {
        several.delete(noun);
        yield { ...plural.in(draft), related: [each.in(draft).span] };
      }
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

/** Somebody brought in alone ("a source", "one of the officials"), so that "the source" has whom to mean. */
interface Introduced {
  readonly noun: string;
}

const isCounted = (kept: KeptCandidate<Counted | Introduced>): kept is KeptCandidate<Counted> => 'plural' in kept.what;

const SINGLE: Searched = {
  needed: /source|official|aide|advis|insider|person|executive|diplomat|operative|staffer/i,
  pattern:
    /\b(?:an?|one|another|second|third|other|who is|named)\s+(?:[\p{L}.’'-]+\s+){0,5}?(source|official|aide|adviser|advisor|insider|person|executive|diplomat|operative|staffer)s?\b/giu,
};

function introducedIn(draft: DraftView, block: number): [at: number, what: Introduced][] {
  return matchesIn(draft, block, SINGLE).map(({ span, match }) => [span[0], { noun: match[1].toLowerCase() }]);
}
