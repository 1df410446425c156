import { LEXICON, singular } from '../../language/lexicon';
import type { Attribution, Span } from '../../model';
import { headOf } from '../evidence/head-noun';
import { keptFor } from '../asking/kept-per-block';
import type { KeptCandidate } from '../asking/kept-candidate';
import { REACH, type Rule } from '../asking/rule';
import { type DraftView } from '../asking/draft';
import { type RawFinding } from '../asking/raw-finding';
import { blockAt, quotationAt, wordsOf } from '../evidence/draft-view';
import { anonymousVoices } from '../evidence/unnamed-voices';
import { READ } from '../../text/read-kinds';
import { REFUSER_NAME, REFUSALS } from './bars';

/** An unnamed person of a body is cited, and the body "declined to comment": readers are told both yes and no. */
export const declinedToComment: Rule<Refusal | Cited> = {
  *candidates(draft, block) {
    yield* refusalsIn(draft, block);
    for (const { attribution, index, label } of anonymousVoices(draft, block)) {
      const [span] = attribution.source;
      const told = affiliationOf(attribution);
      // Where words far above say it, it is asked of the draft when somebody has declined.
      const isNear = !told || blockAt(draft, told[0]) >= block - REACH;
      const body = isNear ? bodyOf(draft, told, label) : undefined;
      if (span && body?.length !== 0) yield { span, block, attribution: index, args: {}, label, body };
    }
  },
  *choose(draft, kept) {
    const refusals = byWord(kept);
    if (refusals.size === 0) return;
    const asked = new Set<KeptCandidate<Refusal>>();
    for (const voice of kept) {
      if (!('label' in voice.what)) continue;
      const { label } = voice.what;
      const { span: related, attribution } = voice.in(draft);
      const body = voice.what.body ?? bodyOf(draft, affiliationOf(draft.attributions.at(attribution ?? -1)), label);
      const near = body.flatMap((word) => refusals.get(word) ?? []);
      const refusal = near.find(({ what }) => isTheBody(what, body, label));
      if (!refusal || asked.has(refusal)) continue;
      asked.add(refusal);
      const { span, block } = refusal.in(draft);
      yield { span, block, attribution, args: { source: label, body: refusal.what.name }, related: [related] };
    }
  },
};

/** An unnamed source where it is cited: what it is called, and the words for its body if they stand near. */
type Cited = RawFinding & { readonly label: string; readonly body: readonly string[] | undefined };

/** "declined to comment": who, as the copy has it, and the words of that. */
type Refusal = RawFinding & { readonly name: string; readonly words: ReadonlySet<string> };

const REFUSED =
  /\b(?:(?:declined|refused|declines|refuses)(?:\s+(?:to\s+(?:comment|discuss|answer|respond|say|speak|be\s+interviewed)|comment|an?\s+(?:interview|request)|interview|requests?))|(?:did|has|had|have|does)\s?(?:not|n['’]t)\s+(?:immediately\s+|yet\s+)?(?:respond(?:ed)?|return(?:ed)?|repl(?:y|ied)|answer(?:ed)?|comment(?:ed)?)|would\s+not\s+(?:comment|discuss|say)|had\s+no\s+(?:immediate\s+)?comment)\b/gi;

const found = keptFor(({ prose }) => {
  const out: { readonly span: Span; readonly name: string }[] = [];
  for (const match of prose.matchAll(REFUSED)) {
    const before = prose.slice(Math.max(0, match.index - REFUSER_NAME), match.index);
    const name = before
      .slice(before.search(/[^.,;:!?“”"]*$/))
      .replace(/\s+/g, ' ')
      .trim();
    if (name) out.push({ span: [match.index, match.index + match[0].length], name });
  }
  return out;
});

function* refusalsIn(draft: DraftView, block: number): Generator<Refusal> {
  const { kind, span: place } = draft.blocks[block];
  if (!READ.has(kind)) return;
  for (const { span, name } of found(draft.paragraphs[block])) {
    const at: Span = [place[0] + span[0], place[0] + span[1]];
    if (quotationAt(draft, at[0])) continue;
    const words = wordsIn(name);
    if (words.some(isBody)) yield { block, span: at, args: {}, name, words: new Set(words.map(singular)) };
  }
}

/** Every refusal under each word for who declined. */
function byWord(
  kept: readonly KeptCandidate<Refusal | Cited>[],
): ReadonlyMap<string, readonly KeptCandidate<Refusal>[]> {
  const out = new Map<string, KeptCandidate<Refusal>[]>();
  for (const refusal of kept) {
    if (!isRefusal(refusal)) continue;
    for (const word of refusal.what.words) {
      const same = out.get(word);
      if (!same) out.set(word, [refusal]);
      else if (same.length < REFUSALS) same.push(refusal);
    }
  }
  return out;
}

const isRefusal = (kept: KeptCandidate<Refusal | Cited>): kept is KeptCandidate<Refusal> => 'words' in kept.what;

const affiliationOf = (attribution: Attribution | undefined): Span | undefined =>
  attribution?.reasons.find(({ code }) => code === 'affiliation')?.span;

/** The words that say which body an unnamed source belongs to, in the singular, the plainest left off. */
function bodyOf(draft: DraftView, told: Span | undefined, label: string): string[] {
  const block = told ? blockAt(draft, told[0]) : -1;
  const kept = told && block >= 0 ? wordsOf(draft, block, told) : '';
  const head = headOf(label);
  return wordsIn(kept)
    .filter((word) => word.length > 2 && word !== head && !PLAIN.has(word) && !LEXICON.ranks.has(word))
    .map(singular);
}

/** Whether it was that body that declined, by its full name or a short one, and not another campaign or company. */
function isTheBody({ words, name }: Pick<Refusal, 'words' | 'name'>, body: readonly string[], label: string): boolean {
  if (name.toLowerCase().includes(label.toLowerCase())) return false;
  const short = [...words].filter((word) => !PLAIN.has(word) && !LEXICON.spokes.has(word));
  if (short.length > 0 && short.every((word) => body.includes(word))) return true;
  return body.every((word) => words.has(word)) && (body.some((word) => !ANY.has(word)) || !/\s\p{Lu}/u.test(name));
}

/** Words for bodies of which a story may have several. */
const ANY: ReadonlySet<string> = new Set([
  'campaign',
  'company',
  'government',
  'party',
  'state',
  'department',
  'agency',
  'court',
  'office',
  'university',
  'school',
  'firm',
]);

const wordsIn = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .match(/\p{L}+(?:[.’'-]\p{L}+)*/gu)
    ?.map((word) => word.replace(/['’]s$/, '')) ?? [];
const PLAIN: ReadonlySet<string> = new Set([
  'the',
  'and',
  'one',
  'two',
  'three',
  'his',
  'her',
  'their',
  'this',
  'that',
  'for',
  'with',
  'from',
  'u.s',
  'its',
  'other',
]);
const isBody = (word: string): boolean =>
  LEXICON.bodies.has(word) ||
  LEXICON.bodyNameWords.has(word) ||
  LEXICON.bodyNames.has(word) ||
  LEXICON.bodyAlone.has(word) ||
  LEXICON.spokes.has(word);
