import type { PatternId } from '../../model';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { LEXICON } from '../../language/lexicon';
import type { VerbLexicon } from '../../language/verb-lexicon';
import type { Paragraph } from '../../text/types';
import { phraseEnd, phraseStart, type WordRange } from '../clauses/noun-phrase';
import { subjectBefore } from '../clauses/subject';
import type { ClauseReading } from '../clauses/verb-groups';
import { AHEAD_OF_PREPOSITION, OBJECT_WITHIN } from '../cues/bars';
import { nameBeforeColon } from '../cues/colons-and-signatures';
import { ADDRESSED, FEELINGS, passesOn } from '../cues/impersonal';
import type { VerbCandidate } from '../cues/verb-candidate';
import type { ExtractionInProgress } from '../extraction';
import { useOf } from './quotation-use';
import { claimsQuote, isLong } from './standing-quotes';
import { INTRODUCES_WITHIN } from './bars';

/**
 * A long quotation that no accepted cue claims is still somebody's: the verb that introduces it counts as a cue, however
 * seldom it is one elsewhere ("he groused that “…”", "she played up her strength: “…”").
 */
export function claimQuotes(
  reading: ClauseReading,
  paragraph: Paragraph,
  candidates: readonly (VerbCandidate | null)[],
  out: readonly ExtractionInProgress[],
  add: (pattern: PatternId, source: WordRange | null, cue: readonly WordRange[], content: readonly WordRange[]) => void,
  { strength }: VerbLexicon,
): void {
  const { words } = reading;
  // How well a verb that is no cue by itself introduces a quotation. A preposition says little of what follows it.
  const quoteLikelihood = ({ group, frame }: VerbCandidate): number =>
    strength(group.lemma, frame) + (frame.startsWith('pp-') ? 0 : AHEAD_OF_PREPOSITION);
  let c = candidates.length - 1;
  for (let i = words.length - 1; i > 0; i--) {
    const { quote } = words[i];
    if (
      !quote ||
      !isLong(quote, paragraph) ||
      useOf(quote, paragraph).attributed === 'phrase' ||
      out.some(({ content }) => claimsQuote(content, quote))
    )
      continue;
    const named = words[i - 1].cls === W.Colon ? nameBeforeColon(words, i - 1) : null;
    if (named) {
      add('colon', named, [{ from: i - 1, to: i }], [{ from: i, to: i + 1 }]);
      continue;
    }
    while (c >= 0 && (candidates[c]?.group.from ?? i) >= i) c--;
    let best: VerbCandidate | undefined;
    for (let k = c; k >= 0 && k > c - INTRODUCES_WITHIN; k--) {
      const candidate = candidates[k];
      if (
        !candidate?.source ||
        candidate.frame === 'none' ||
        !candidate.content.some((range) => range.from <= i && i < range.to)
      )
        continue;
      if (!best || quoteLikelihood(candidate) > quoteLikelihood(best)) best = candidate;
    }
    if (best) {
      add(patternOf(words, best), best.source, [best.cue], best.content);
      continue;
    }
    const opens = opensWith(words, i) ?? readsOut(words, i);
    if (opens) add('verb-content', opens.source, [opens.cue], [{ from: i, to: i + 1 }]);
  }
}

const OPENS = /^(?:open|begin|start|end|close|conclude)$/;

/** "Bill 579 opens with, “…”", "He ended the letter with “…”": source and cue of what a speech or a text begins or ends with. */
function opensWith(words: readonly ClauseWord[], quote: number): { source: WordRange; cue: WordRange } | undefined {
  const mark = words[quote - 1].cls;
  const tie = mark === W.Comma || mark === W.Colon ? quote - 2 : quote - 1;
  if (words[tie]?.lower !== 'with') return undefined;
  let from = tie - 1;
  while (from > 0 && tie - from <= OBJECT_WITHIN && !OPENS.test(words[from].verb?.lemma ?? '')) from--;
  if (from <= 0 || tie - from > OBJECT_WITHIN) return undefined;
  const cue = { from, to: from + 1 };
  const { lemma } = words[from].verb!;
  const verb = { ...cue, head: from, lemma, kind: 'finite', passive: false, negated: false, modal: '' } as const;
  const source = subjectBefore(words, verb);
  return source ? { source, cue } : undefined;
}

/** "The motion reads: “…”", "Their statement yesterday read “…”": a document right before a verb that may be a noun too. */
function readsOut(words: readonly ClauseWord[], quote: number): { source: WordRange; cue: WordRange } | undefined {
  const mark = words[quote - 1].cls;
  const at = mark === W.Comma || mark === W.Colon ? quote - 2 : quote - 1;
  if (!/^(?:reads?|runs?|ran)$/.test(words[at]?.lower ?? '')) return undefined;
  let head = at - 1;
  while (head > 0 && (words[head].cls === W.Time || words[head].cls === W.Adverb)) head--;
  const from = head >= 0 && LEXICON.documents.has(words[head].lower) ? phraseStart(words, head) : -1;
  return from < 0 ? undefined : { source: { from, to: head + 1 }, cue: { from: at, to: at + 1 } };
}

/** "An email from the owners on Monday, seen by the Courier, said: “…”": the subject that opens the clause, asides further back. */
export function farSubject(words: readonly ClauseWord[], { group, frame, cue }: VerbCandidate): WordRange | null {
  if (frame !== 'quote' || group.kind !== 'finite' || group.passive) return null;
  const to = phraseEnd(words, 0, (tie) => tie === 'of' || tie === 'from' || tie === 'for');
  return to > 0 && to < cue.from && words[cue.from - 1].cls === W.Comma ? { from: 0, to } : null;
}

/** “Who has the key?” “Nobody,” Lee said: marks that close and open again with nothing between are two speakers'. */
export function lastOfTwo(words: readonly ClauseWord[], content: readonly WordRange[]): readonly WordRange[] {
  return content.map(({ from, to }) => {
    let at = from;
    while (at + 1 < to && words[at].cls === W.Quote && words[at + 1].cls === W.Quote) at++;
    return { from: at, to };
  });
}

/** By which pattern a verb introduces what it does. */
export function patternOf(words: readonly ClauseWord[], candidate: VerbCandidate): PatternId {
  const { lemma } = candidate.group;
  if (lemma.startsWith('=') || FEELINGS.has(lemma)) return 'adjectival';
  if (!candidate.source && passesOn(words, candidate)) return 'hearsay';
  if (ADDRESSED.has(lemma) && !candidate.source) return 'told';
  if (lemma.startsWith('*')) return 'passive';
  if (candidate.inverted) return 'verb-source';
  if (candidate.frame === 'post') return 'content-verb';
  return candidate.frame.startsWith('obj-') ? 'told' : 'verb-content';
}
