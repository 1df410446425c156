import type { ContentKind, PatternId, Span } from '../../model';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { finished, Pace, WORDS_PER_STEP, type Steps } from '../../util/steps';
import type { Paragraph } from '../../text/types';
import { accordingCandidates } from '../cues/according-to';
import { readClauses, type Clause } from '../clauses/clause';
import { readGroups, type ClauseReading } from '../clauses/verb-groups';
import { isCueNoun } from '../../language/cue-strength';
import { OBJECT_WITHIN } from '../cues/bars';
import { VERB_LEXICON, type VerbLexicon } from '../../language/verb-lexicon';
import { hearsayWords } from '../cues/hearsay-words';
import { colonCandidate, nameBeforeColon, nameLine, signature } from '../cues/colons-and-signatures';
import { nominalCandidates, type NominalCandidate } from '../cues/noun-cues';
import type { WordRange } from '../clauses/noun-phrase';
import type { ExtractionInProgress, Extraction } from '../extraction';
import { claimQuotes, farSubject, lastOfTwo, patternOf } from './claim-quotes';
import { isNaming, withoutNames } from './quotation-use';
import { attachStandingQuotes, quoteAt } from './standing-quotes';
import { verbCandidates } from '../cues/verbs/verb-cues';
import type { VerbCandidate } from '../cues/verb-candidate';
import { breaks, lineBelow, tagOf, trimmed } from './tags';
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
    tags.push(tagOf(clause, candidates, lexicon) ?? lineBelow(clause, paragraph));
    perClause.push(extractClause(clause, paragraph, reading, candidates, lexicon));
    if (pace.isDue(clause.words.length)) yield;
  }
  attachStandingQuotes(clauses, perClause, tags, paragraph);
  const out = perClause.flat().filter((each) => each.pattern !== 'hearsay' || !isNaming(each, paragraph));
  for (const extraction of out) {
    extraction.content = withoutNames(extraction.content, paragraph);
    extraction.kind = kindOf(extraction.content, paragraph);
  }
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
      source: source ? span(withoutCalled(words, source)) : [],
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
  for (const verb of verbs)
    add(
      patternOf(words, verb),
      verb.source ?? farSubject(words, verb),
      [verb.cue],
      lastOfTwo(words, beforeTails(verb.content, tails)),
    );
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
  const line = words[0]?.cls === W.Quote && breaks(paragraph, words[1]?.start) ? nameLine(words, 1) : null;
  if (line) add('signed', line, [], [{ from: 0, to: 1 }]);
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
  claimQuotes(reading, paragraph, candidates, out, add, lexicon);
  return out;
}

/** "a woman known as" is the woman: what she is called stands in the quotation behind. */
const withoutCalled = (words: readonly ClauseWord[], { from, to }: WordRange): WordRange =>
  to - from > 2 && words[to - 1].lower === 'as' && words[to - 2].lower === 'known'
    ? { from, to: to - 2 }
    : { from, to };

/** "Lee wants a lock, the mayor said": what Lee wants ends where somebody else is named for the whole. */
function beforeTails(content: readonly WordRange[], tails: readonly number[]): readonly WordRange[] {
  return content.map(({ from, to }) => ({
    from,
    to: tails.find((tail) => tail > from && tail < to) ?? to,
  }));
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
