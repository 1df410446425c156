import { readVerb } from '../../language/morphology';
import type { Attribution, Span } from '../../model';
import { FIXED_USES, PROOF } from '../../language/data/loaded-verbs';
import { DISPROOFS, GESTURES, LOADED_SENSES, type LoadedSense } from '../../language/loaded-verbs';
import { matchesIn, reporterMatches, sentenceIndexAt } from '../evidence/patterns';
import { REACH, type Rule, type Searched } from '../asking/rule';
import { type DraftView } from '../asking/draft';
import { type RawFinding } from '../asking/raw-finding';
import { attributionsIn, blockAt, isReporters, quotationAt, isRead } from '../evidence/draft-view';
import { CUE_AROUND } from './bars';

/** "Claimed", "admitted", "refuted": the verb judges what somebody said. */
export const loadedVerb: Rule = {
  searches: () => [GESTURE, DISPROOF],
  *candidates(draft, own) {
    const seen = new Set<number>();
    for (const [attribution, each] of attributionsIn(draft, own)) {
      // What a document "reveals" or "claims" is read there, and nobody's tone.
      if (
        !SPOKEN.has(each.pattern) ||
        each.source.length === 0 ||
        each.grade === 'document' ||
        !isReporters(draft, each)
      )
        continue;
      const verb = loadedWord(draft, each);
      if (!verb || seen.has(verb.span[0])) continue;
      if (verb.sense === 'mind' && (each.grade !== 'named' || isSpokenNear(draft, attribution, verb))) continue;
      seen.add(verb.span[0]);
      yield { span: verb.span, block: verb.block, attribution, args: { verb: verb.words, sense: verb.sense } };
    }
    yield* gestures(draft, own);
    yield* disproofs(draft, own);
  },
};

const GESTURE: Searched = {
  needed: new RegExp(GESTURES),
  pattern: new RegExp(
    String.raw`[,!?]["”’]\s(?:(?:he|she|they|\p{Lu}[\p{L}’'-]{1,24})\s(?<verb>${GESTURES})|(?<first>${GESTURES})\s(?:\p{Lu}|the\s))`,
    'gu',
  ),
};
const DISPROOF: Searched = {
  needed: new RegExp(DISPROOFS, 'i'),
  pattern: new RegExp(
    String.raw`(?<!\p{L})(?<!\b(?:be|been|being|is|are|was|were|easily|to)\s)(?:${DISPROOFS})(?!\p{L})`,
    'giu',
  ),
};

/** “Fine,” she smiled: the verb is no cue of the engine's, so the marks before it tell. */
function* gestures(draft: DraftView, own: number): Generator<RawFinding> {
  for (const { block, span, match } of matchesIn(draft, own, GESTURE)) {
    const verb = match.groups?.verb ?? match.groups?.first ?? '';
    const start = span[0] + match[0].lastIndexOf(verb);
    if (!quotationAt(draft, start))
      yield { span: [start, start + verb.length], block, args: { verb, sense: 'gesture' } };
  }
}

/** "Voskar refuted the claim": he denied it, unless the sentence has what proves it wrong. */
function* disproofs(draft: DraftView, own: number): Generator<RawFinding> {
  for (const { block, span, match } of reporterMatches(draft, own, DISPROOF)) {
    const around = draft.text.slice(
      Math.max(draft.blocks[block].span[0], span[0] - CUE_AROUND),
      Math.min(draft.blocks[block].span[1], span[1] + CUE_AROUND),
    );
    if (!PROOF.test(around)) yield { span, block, args: { verb: match[0], sense: 'disproof' } };
  }
}

/** Patterns whose cue is a verb that the reporter chose for a speaker. */
const SPOKEN: ReadonlySet<string> = new Set(['verb-content', 'content-verb', 'verb-source', 'told']);

const fixed: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(FIXED_USES).map(([verb, uses]) => [
    verb,
    new RegExp(`^\\s+(?:(?:sole|full|joint|political)\\s)?(?:${uses})\\b`, 'i'),
  ]),
);

interface LoadedWord {
  readonly span: Span;
  readonly block: number;
  readonly words: string;
  readonly sense: LoadedSense;
}

/** Not said yet, or not said at all: "must admit", "refused to concede", "has never claimed". */
const UNSAID =
  /(?:\b(?:not|never|to|must|should|would|could|can|may|might|will|cannot)|n['’]t)\s(?:(?:have|be|\p{L}{1,14}ly)\s){0,2}$/iu;
const CLAUSE =
  /^\s*(?:[,:]?\s*["“‘']|that\b|(?:he|she|it|they|we|there|this|these|those|his|her|its|their|the|a|an|no|some|many|most|if)\b|\p{Lu}|to have\b|,)/u;
const SAYS = /^\s*(?:[,:]?\s*["“‘']|that\b)/;

function loadedWord(draft: DraftView, { cue, content, pattern }: Attribution): LoadedWord | undefined {
  const [first] = cue;
  const block = first ? blockAt(draft, first[0]) : -1;
  if (!first || !isRead(draft, block)) return undefined;
  const from = draft.blocks[block].span[0];
  const { prose } = draft.paragraphs[block];
  const words = prose.slice(first[0] - from, Math.min(first[1] - from, first[0] - from + CUE_AROUND));
  for (const match of words.matchAll(/\p{L}+/gu)) {
    const lemma = readVerb(match[0].toLowerCase())?.lemma;
    const sense = lemma && LOADED_SENSES.get(lemma);
    if (!sense || sense === 'gesture' || sense === 'disproof') continue;
    const start = first[0] + match.index;
    const out = lemma === 'point' ? /^\s+out\b/.exec(words.slice(match.index + match[0].length)) : null;
    const end = start + match[0].length + (out ? out[0].length : 0);
    const after = prose.slice(end - from, end - from + CUE_AROUND);
    const before = prose.slice(Math.max(0, start - from - 24), start - from);
    if ((lemma === 'point' && !out) || UNSAID.test(before) || fixed.get(lemma)?.test(after)) return undefined;
    // "Revealing a plan" shows a thing; "revealed that" vouches for a claim.
    if (sense === 'endorsement' && pattern === 'verb-content' && !SAYS.test(after)) return undefined;
    if (pattern === 'verb-content' && !CLAUSE.test(after)) return undefined;
    if (sense === 'mind' && (/ing$/.test(match[0]) || content.length === 0)) return undefined;
    return { span: [start, end], block, words: prose.slice(start - from, end - from).replace(/\s+/g, ' '), sense };
  }
  return undefined;
}

/** Somebody whose words stand close by has said what they believe. */
function isSpokenNear(draft: DraftView, index: number, { block, span }: LoadedWord): boolean {
  const { attributions } = draft;
  const speaker = attributions.at(index)?.speaker;
  const sentence = sentenceIndexAt(draft, block, span[0]);
  for (const at of [index - 2, index - 1, index + 1, index + 2]) {
    const other = attributions.at(at);
    if (!other || Math.abs(other.block - block) > REACH || other.speaker !== speaker) continue;
    if (other.block !== block || Math.abs(sentenceIndexAt(draft, block, other.cue[0]?.[0] ?? span[0]) - sentence) <= 1)
      return true;
  }
  return false;
}
