import type { ContentKind, PatternId, Span } from '../../model';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { finished, Pace, WORDS_PER_STEP, type Steps } from '../../util/steps';
import type { Paragraph } from '../../text/types';
import { accordingCandidates } from '../cues/according-to';
import { ADDRESSED, FEELINGS, passesOn } from '../cues/impersonal';
import { readClauses, type Clause } from '../clauses/clause';
import { readGroups, type ClauseReading } from '../clauses/verb-groups';
import { isCueNoun } from '../../language/cue-strength';
import { AHEAD_OF_PREPOSITION, INTRODUCES, OBJECT_WITHIN, TAG_AT_LEAST } from '../cues/bars';
import { VERB_LEXICON, type VerbLexicon } from '../../language/verb-lexicon';
import { hearsayWords } from '../cues/hearsay-words';
import { colonCandidate, nameBeforeColon, signature } from '../cues/colons-and-signatures';
import { nominalCandidates, type NominalCandidate } from '../cues/noun-cues';
import type { WordRange } from '../clauses/noun-phrase';
import type { ExtractionInProgress, Extraction } from '../extraction';
import { useOf } from './quotation-use';
import { attachStandingQuotes, claimsQuote, isLong, quoteAt } from './standing-quotes';
import { verbCandidates } from '../cues/verbs/verb-cues';
import type { VerbCandidate } from '../cues/verb-candidate';
import { INTRODUCES_WITHIN, TAG_WORDS } from './bars';
import { accepts, contentDepth, isPlain, passes, tellsInHeadline, weighNoun } from '../cues/verdict';

/** Finds every attribution that one paragraph shows by itself, in the order of the text. */
export function extract(paragraph: Paragraph, clauses: readonly Clause[] = readClauses(paragraph)): Extraction[] {
  return finished(extractionSteps(paragraph, clauses, VERB_LEXICON));
}

/** The same in steps, with a desk's verbs. */
export function* extractionSteps(
  paragraph: Paragraph,
  clauses: readonly Clause[],
  lexicon: VerbLexicon,
): Steps<Extraction[]> {
  const tags: (ExtractionInProgress | undefined)[] = [];
  const perClause: ExtractionInProgress[][] = [];
  const pace = new Pace(WORDS_PER_STEP);
  for (const clause of clauses) {
    const reading = readGroups(clause.words, lexicon.strength);
    const candidates = verbCandidates(reading);
    tags.push(tagOf(clause, candidates, lexicon));
    perClause.push(extractClause(clause, paragraph, reading, candidates, lexicon));
    if (pace.isDue(clause.words.length)) yield;
  }
  attachStandingQuotes(clauses, perClause, tags, paragraph);
  const out = perClause.flat();
  for (const extraction of out) extraction.kind = kindOf(extraction.content, paragraph);
  return out.sort((a, b) => position(a) - position(b));
}

const position = (e: Extraction): number => (e.cue[0] ?? e.content[0] ?? [0])[0];

/** Who a paragraph that ends in a colon hands the next one to. */
export interface LeadIn {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** Index of the paragraph's sentence. */
  readonly sentence: number;
}

/** "The mayor issued this statement:", "The mayor said," at a paragraph's end: the quotation that opens the next paragraph is hers. */
export function leadIn(clauses: readonly Clause[], { strength }: VerbLexicon = VERB_LEXICON): LeadIn | undefined {
  const clause = clauses[clauses.length - 1];
  const last = clause?.words[clause.words.length - 1];
  if (!clause || (last?.cls !== W.Colon && last?.cls !== W.Comma)) return undefined;
  const { words, sentence } = clause;
  const named = nameBeforeColon(words, words.length - 1);
  if (named) return { source: trimmed(words, named), cue: [[last.start, last.end]], sentence };
  const candidates = verbCandidates(readGroups(words, strength));
  for (let k = candidates.length - 1; k >= 0; k--) {
    const candidate = candidates[k];
    if (candidate?.source && candidate.group.kind === 'finite')
      return { source: trimmed(words, candidate.source), cue: trimmed(words, candidate.cue), sentence };
  }
  return undefined;
}

/** "Lee disagreed.", "Trump said.": a sentence that says who speaks and nothing of what; its quotation stands beside it. */
function tagOf(
  { words, sentence }: Clause,
  candidates: readonly (VerbCandidate | null)[],
  { strength }: VerbLexicon,
): ExtractionInProgress | undefined {
  const signed = signature(words, 0);
  if (signed) {
    const dash: WordRange = { from: 0, to: 1 };
    return {
      source: trimmed(words, signed),
      cue: trimmed(words, dash),
      content: [],
      kind: 'direct',
      pattern: 'signed',
      sentence,
    };
  }
  const tag = candidates.find((candidate) => candidate !== null);
  if (
    !tag?.source ||
    !(tag.frame === 'none' || (tag.frame.startsWith('pp-') && strength(tag.group.lemma, 'post') >= INTRODUCES)) ||
    (words.length > TAG_WORDS && !(words[tag.group.to]?.cls === W.Comma && tag.group.to < TAG_WORDS / 2)) ||
    tag.source.from > 1 ||
    Math.max(strength(tag.group.lemma, 'post'), strength(tag.group.lemma, 'none')) < TAG_AT_LEAST
  )
    return undefined;
  return {
    source: trimmed(words, tag.source),
    cue: trimmed(words, tag.cue),
    content: [],
    kind: 'direct',
    pattern: 'free-quote',
    sentence,
  };
}

function extractClause(
  clause: Clause,
  paragraph: Paragraph,
  reading: ClauseReading,
  candidates: readonly (VerbCandidate | null)[],
  lexicon: VerbLexicon,
): ExtractionInProgress[] {
  const { words } = clause;
  const out: ExtractionInProgress[] = [];
  const span = (range: WordRange): Span[] => trimmed(words, range);
  const add = (
    pattern: PatternId,
    source: WordRange | null,
    cue: readonly WordRange[],
    content: readonly WordRange[],
  ): void => {
    const contentSpans = content.flatMap(span);
    if (contentSpans.length === 0) return;
    out.push({
      source: source ? span(source) : [],
      cue: cue.flatMap(span),
      content: contentSpans,
      kind: 'indirect',
      pattern,
      sentence: clause.sentence,
    });
  };
  const depth = contentDepth(reading, candidates);
  const headline = paragraph.kind === 'headline';
  const verbs = candidates.filter(
    (candidate): candidate is VerbCandidate =>
      candidate !== null &&
      (!headline || tellsInHeadline(candidate, lexicon)) &&
      accepts(reading, candidate, depth, lexicon),
  );
  const tails = verbs.flatMap(({ frame, source, cue }) =>
    frame === 'post' && source ? Math.min(source.from, cue.from) : [],
  );
  for (const verb of verbs) add(patternOf(words, verb), verb.source, [verb.cue], beforeTails(verb.content, tails));
  for (const phrase of accordingCandidates(words)) add('according-to', phrase.source, phrase.cue, phrase.content);
  const taken = (i: number): boolean => verbs.some((verb) => i >= verb.cue.from && i < verb.cue.to);
  // "said in a statement that …", "delivered a defense of …", "dismissed the claim that …": the verb says it.
  const said = ({ holder, cue, content: [{ from }] }: NominalCandidate): boolean =>
    verbs.some(({ content }) => content.some((range) => range.from === from)) ||
    ((holder === 'giver' || holder === 'subject') &&
      verbs.some(({ group, content }) =>
        content.some(
          (range) =>
            group.to <= cue.from &&
            cue.from - group.to <= OBJECT_WITHIN &&
            range.from <= cue.from &&
            cue.from < range.to,
        ),
      ));
  for (const nominal of headline ? [] : nominalCandidates(reading, candidates, isCueNoun)) {
    const { source, cue } = nominal;
    if (taken(cue.from) || said(nominal) || !passes(weighNoun(reading, nominal, depth))) continue;
    add(isPlain(nominal) ? 'verb-content' : 'nominal', source, [cue], nominal.content);
  }
  const colon = colonCandidate(words, headline);
  if (colon && !verbs.some((verb) => verb.content.some((c) => c.from === colon.cue.to))) {
    add(colon.transcript ? 'transcript' : 'colon', colon.source, [colon.cue], colon.content);
  }
  const signed = words[0]?.cls === W.Quote ? signature(words, 1) : null;
  if (signed) add('signed', signed, [{ from: 1, to: 2 }], [{ from: 0, to: 1 }]);
  for (const { cue, content } of hearsayWords(words)) {
    // "It has allegedly been claimed": one phrase, one attribution.
    if (verbs.some((verb) => !verb.source && verb.cue.from <= cue.from && cue.to <= verb.cue.to)) continue;
    // What somebody says with it is all that it speaks for.
    let least = 0;
    for (const verb of verbs)
      for (const { from, to } of verb.content) if (from <= cue.from && cue.from < to) least = Math.max(least, from);
    const inside = content.filter(({ to }) => to > least).map(({ from, to }) => ({ from: Math.max(from, least), to }));
    add('hearsay-adverb', null, [cue], inside);
  }
  claimQuotes(clause, paragraph, candidates, out, add, lexicon);
  return out;
}

/** "Lee wants a lock, the mayor said": what Lee wants ends where somebody else is named for the whole. */
function beforeTails(content: readonly WordRange[], tails: readonly number[]): readonly WordRange[] {
  return content.map(({ from, to }) => ({
    from,
    to: tails.find((tail) => tail > from && tail < to) ?? to,
  }));
}

/**
 * A long quotation that no accepted cue claims is still somebody's: the verb that introduces it counts as a cue, however
 * seldom it is one elsewhere ("he groused that “…”", "she played up her strength: “…”").
 */
function claimQuotes(
  { words }: Clause,
  paragraph: Paragraph,
  candidates: readonly (VerbCandidate | null)[],
  out: readonly ExtractionInProgress[],
  add: (pattern: PatternId, source: WordRange | null, cue: readonly WordRange[], content: readonly WordRange[]) => void,
  { strength }: VerbLexicon,
): void {
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
    if (best) add(patternOf(words, best), best.source, [best.cue], best.content);
  }
}

function patternOf(words: readonly ClauseWord[], candidate: VerbCandidate): PatternId {
  const { lemma } = candidate.group;
  if (lemma.startsWith('=') || FEELINGS.has(lemma)) return 'adjectival';
  if (!candidate.source && passesOn(words, candidate)) return 'hearsay';
  if (ADDRESSED.has(lemma) && !candidate.source) return 'told';
  if (lemma.startsWith('*')) return 'passive';
  if (candidate.inverted) return 'verb-source';
  if (candidate.frame === 'post') return 'content-verb';
  return candidate.frame.startsWith('obj-') ? 'told' : 'verb-content';
}

const EDGE = new Set<number>([W.Comma, W.Dash, W.Stop, W.Semicolon, W.Colon]);

/** The words of a range as one span, marks at its edges left off. Bracketed and quoted marks stay. */
function trimmed(words: readonly ClauseWord[], range: WordRange): Span[] {
  let { from, to } = range;
  if (to - from > 1) {
    while (from < to && EDGE.has(words[from].cls)) from++;
    while (to > from && EDGE.has(words[to - 1].cls)) to--;
  }
  return to > from ? [[words[from].start, words[to - 1].end]] : [];
}

function kindOf(content: readonly Span[], paragraph: Paragraph): ContentKind {
  let direct = true;
  let any = false;
  for (const span of content) {
    const quote = quoteAt(paragraph.quotes, span);
    if (!quote) direct = false;
    else {
      any = true;
      if (span[0] < quote.span[0] || span[1] > quote.span[1]) direct = false;
    }
  }
  return any ? (direct ? 'direct' : 'mixed') : 'indirect';
}
