import type { ContentKind, PatternId, Span } from '../model';
import { W, type ClauseWord } from '../language/word-class';
import type { Paragraph, Quote } from '../text/types';
import { accordingCandidates } from './according';
import { readClauses, type Clause } from './clause';
import { readGroups } from './clause-reading';
import { cueStrength, isCueNoun, THRESHOLD } from './cue-lexicon';
import { hearsayAdverbs } from './hearsay';
import { colonCandidate } from './introductions';
import { nominalCandidates } from './nominal-cues';
import type { WordRange } from './noun-phrase';
import type { Extraction } from './types';
import { verbCandidates, type VerbCandidate } from './verb-cues';

type Draft = { -readonly [K in keyof Extraction]: Extraction[K] };

/** Finds every attribution that one paragraph shows by itself, in the order of the text. */
export function extract(
  paragraph: Paragraph,
  clauses: readonly Clause[] = readClauses(paragraph),
  strength: typeof cueStrength = cueStrength,
): Extraction[] {
  const perClause = clauses.map((clause) => extractClause(clause, paragraph, strength));
  attachStandingQuotes(clauses, perClause, paragraph);
  const out = perClause.flat();
  for (const draft of out) draft.kind = kindOf(draft.content, paragraph);
  return out.sort((a, b) => position(a) - position(b));
}

const position = (e: Extraction): number => (e.cue[0] ?? e.content[0] ?? [0])[0];

function extractClause(clause: Clause, paragraph: Paragraph, strength: typeof cueStrength): Draft[] {
  const { words } = clause;
  const out: Draft[] = [];
  const span = (range: WordRange): Span[] => trimmed(words, range);
  const add = (pattern: PatternId, source: WordRange | null, cue: readonly WordRange[], content: readonly WordRange[]): void => {
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
  const reading = readGroups(words, strength);
  const candidates = verbCandidates(reading);
  const verbs = candidates.filter((candidate): candidate is VerbCandidate => candidate !== null && accepts(candidate, strength));
  for (const verb of verbs) add(patternOf(verb), verb.source, [verb.cue], verb.content);
  for (const phrase of accordingCandidates(words)) add('according-to', phrase.source, phrase.cue, phrase.content);
  const taken = (i: number): boolean => verbs.some((verb) => i >= verb.cue.from && i < verb.cue.to);
  for (const nominal of nominalCandidates(reading, candidates, isCueNoun)) {
    if (taken(nominal.cue.from) || strength(`#${nominal.noun}`, `pp-${nominal.tie}`) < THRESHOLD) continue;
    add('nominal', nominal.source, [nominal.cue], nominal.content);
  }
  const colon = colonCandidate(words, paragraph.kind === 'headline');
  if (colon && !verbs.some((verb) => verb.content.some((c) => c.from === colon.cue.to))) {
    add(colon.transcript ? 'transcript' : 'colon', colon.source, [colon.cue], colon.content);
  }
  for (const adverb of hearsayAdverbs(words)) {
    const covered = verbs.some((verb) => adverb.cue.from >= verb.cue.from && adverb.cue.to <= verb.cue.to && verb.source);
    if (!covered) add('hearsay-adverb', null, [adverb.cue], adverb.content);
  }
  return out;
}

function accepts(candidate: VerbCandidate, strength: typeof cueStrength): boolean {
  return candidate.content.length > 0 && (candidate.sure === true || strength(candidate.group.lemma, candidate.frame) >= THRESHOLD);
}

function patternOf(candidate: VerbCandidate): PatternId {
  const { lemma } = candidate.group;
  if (lemma.startsWith('=')) return 'adjectival';
  if (lemma.startsWith('*')) return candidate.source ? 'passive' : 'hearsay';
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

const onlyQuotes = (clause: Clause): boolean => clause.words.some((word) => word.cls === W.Quote) && clause.words.every((word) => word.cls === W.Quote || word.cls >= W.Comma);

/**
 * A sentence that is nothing but a quotation goes on from the attribution before it in the paragraph, or belongs to the
 * one after it; alone in its paragraph it waits for the document to say whose it is.
 */
function attachStandingQuotes(clauses: readonly Clause[], perClause: Draft[][], paragraph: Paragraph): void {
  clauses.forEach((clause, i) => {
    if (!onlyQuotes(clause)) return;
    const spans = clause.words.filter((word) => word.cls === W.Quote).map((word): Span => [word.start, word.end]);
    const host = lastSpeech(perClause, i, paragraph) ?? nextSpeech(perClause, i, clauses, paragraph);
    if (host) host.content = [...host.content, ...spans].sort((a, b) => a[0] - b[0]);
    else if (perClause[i].length === 0) {
      perClause[i].push({ source: [], cue: [], content: spans, kind: 'direct', pattern: 'free-quote', sentence: clause.sentence });
    }
  });
}

const speaks = (draft: Draft, paragraph: Paragraph): boolean =>
  draft.pattern !== 'nominal' && draft.pattern !== 'hearsay' && draft.pattern !== 'hearsay-adverb' && (draft.pattern === 'free-quote' || draft.content.some((span) => quoteAt(paragraph.quotes, span)));

function lastSpeech(perClause: readonly Draft[][], i: number, paragraph: Paragraph): Draft | undefined {
  for (let k = i - 1; k >= 0; k--) {
    const drafts = perClause[k];
    for (let d = drafts.length - 1; d >= 0; d--) if (speaks(drafts[d], paragraph)) return drafts[d];
  }
  // A plain "he said that …" just before hands its quotation on too.
  const before = perClause[i - 1];
  return before?.filter((draft) => draft.pattern === 'verb-content' || draft.pattern === 'told' || draft.pattern === 'content-verb' || draft.pattern === 'verb-source').at(-1);
}

function nextSpeech(perClause: readonly Draft[][], i: number, clauses: readonly Clause[], paragraph: Paragraph): Draft | undefined {
  const next = clauses[i + 1];
  if (!next || next.words[0]?.cls !== W.Quote) return undefined;
  return perClause[i + 1].find((draft) => speaks(draft, paragraph) && (draft.pattern === 'content-verb' || draft.pattern === 'verb-source'));
}

/** The quotation that a span touches, found by halving. */
function quoteAt(quotes: readonly Quote[], span: Span): Quote | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle].span[1] <= span[0]) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote && quote.span[0] < span[1] ? quote : undefined;
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
