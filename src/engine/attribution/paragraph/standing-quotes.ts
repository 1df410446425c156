import type { Span } from '../../model';
import { W } from '../../language/word-classes/word-class';
import type { Paragraph, Quote } from '../../text/types';
import type { Clause } from '../clauses/clause';
import type { ExtractionInProgress } from '../extraction';
import { useOf } from './quotation-use';
import { firstAt } from '../../util/search';
import { QUOTATION_WORDS, LENGTH_TOLD_BY, GOES_ON_FROM } from './bars';

/** Is the quotation of four words or more? */
export const isLong = ({ inner }: Quote, { prose }: Paragraph): boolean =>
  prose
    .slice(inner[0], Math.min(inner[1], inner[0] + LENGTH_TOLD_BY))
    .trim()
    .split(/\s+/).length >= QUOTATION_WORDS;

/** Does this content take in the greater part of the quotation? */
export const claimsQuote = (content: readonly Span[], { span }: Quote): boolean =>
  content.some(([start, end]) => Math.min(end, span[1]) - Math.max(start, span[0]) > (span[1] - span[0]) / 2);

/**
 * Gives the quotations that no cue of their own sentence claims to whoever speaks beside them: a sentence that is
 * nothing but a quotation goes on from the attribution before it in the paragraph, or belongs to the one after it; alone
 * in its paragraph it waits for the document to say whose it is. `tags`: for each clause, who speaks in it without content.
 */
export function attachStandingQuotes(
  clauses: readonly Clause[],
  perClause: ExtractionInProgress[][],
  tags: readonly (ExtractionInProgress | undefined)[],
  paragraph: Paragraph,
): void {
  clauses.forEach((clause, i) => {
    const words = clause.words.filter((word) => word.cls === W.Quote);
    if (words.length === 0) return;
    const bare = clause.words.every((word) => word.cls === W.Quote || word.cls >= W.Comma);
    const open = words.filter(
      ({ quote }) =>
        quote &&
        (bare ||
          (isLong(quote, paragraph) &&
            useOf(quote, paragraph).alone === 'speech' &&
            !perClause[i].some(({ content }) => claimsQuote(content, quote)))),
    );
    if (open.length === 0) return;
    const spans = open.map((word): Span => [word.start, word.end]);
    const ends = bare && words[words.length - 1] === clause.words[clause.words.length - 1];
    const follows =
      ends && (!holds(perClause, tags, i + 1) || OPEN_ENDED.test(words[words.length - 1].text))
        ? tags[i + 1]
        : undefined;
    const before = tags[i - 1]?.pattern === 'signed' || holds(perClause, tags, i - 1) ? undefined : tags[i - 1];
    const tag = bare
      ? (before ??
        (follows && (follows.pattern === 'signed' || !lastSpeech(perClause, i, paragraph)) ? follows : undefined))
      : undefined;
    if (tag && tag.content.length === 0) {
      if (tag === follows && holds(perClause, tags, i + 1))
        perClause[i + 1] = perClause[i + 1].filter(({ cue }) => cue[0]?.[0] !== tag.cue[0]?.[0]);
      perClause[i].push({ ...tag, content: spans });
      return;
    }
    const host =
      (bare || perClause[i].length === 0 ? lastSpeech(perClause, i, paragraph) : undefined) ??
      (bare ? nextSpeech(perClause, i, clauses, paragraph) : undefined);
    if (host) host.content = [...host.content, ...spans].sort((a, b) => a[0] - b[0]);
    else
      perClause[i].push(
        spokenInside(open[0].quote, paragraph, clause.sentence) ?? {
          source: [],
          cue: [],
          content: spans,
          kind: 'direct',
          pattern: 'free-quote',
          sentence: clause.sentence,
        },
      );
  });
}

/** A quotation that is not over: who speaks follows. */
const OPEN_ENDED = /[,?!]/;

/** Has the tag been read with words of its own ("Lee said into the phone")? */
const holds = (
  perClause: readonly ExtractionInProgress[][],
  tags: readonly (ExtractionInProgress | undefined)[],
  i: number,
): boolean => perClause[i]?.some(({ cue }) => cue[0]?.[0] === tags[i]?.cue[0]?.[0]) ?? false;

/** “Lee: We are done”: an excerpt of a transcript says inside its marks who speaks. */
const SPEAKER = /^\s*(\p{Lu}[\p{L}.’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]{1,30}){0,4}):\s/u;

/** Words before a colon that are no speaker. */
const NOBODY =
  /^(?:note|question|answer|update|warning|example|fact|headline|subject|re|ps|translation|breaking|correction|remember|look|listen|yes|no)$/i;

function spokenInside(
  quote: Quote | undefined,
  { prose }: Paragraph,
  sentence: number,
): ExtractionInProgress | undefined {
  if (!quote) return undefined;
  const [start, end] = quote.inner;
  const found = SPEAKER.exec(prose.slice(start, Math.min(end, start + LENGTH_TOLD_BY)));
  if (!found || NOBODY.test(found[1])) return undefined;
  const from = start + found[0].indexOf(found[1]);
  const colon = from + found[1].length;
  return {
    source: [[from, colon]],
    cue: [[colon, colon + 1]],
    content: [[start + found[0].length, end]],
    kind: 'direct',
    pattern: 'transcript',
    sentence,
  };
}

/** Patterns in which somebody speaks. */
const SPOKEN = new Set([
  'verb-content',
  'told',
  'content-verb',
  'verb-source',
  'colon',
  'transcript',
  'according-to',
  'free-quote',
]);

const quotes = ({ content, pattern }: ExtractionInProgress, paragraph: Paragraph): boolean =>
  SPOKEN.has(pattern) && content.some((span) => quoteAt(paragraph.quotes, span));

function lastSpeech(
  perClause: readonly ExtractionInProgress[][],
  i: number,
  paragraph: Paragraph,
): ExtractionInProgress | undefined {
  for (let k = i - 1; k >= 0 && k > i - GOES_ON_FROM; k--) {
    const extractions = perClause[k];
    for (let d = extractions.length - 1; d >= 0; d--) if (quotes(extractions[d], paragraph)) return extractions[d];
  }
  // A plain "he said that …" just before hands its quotation on too.
  return perClause[i - 1]?.filter(({ pattern, source }) => SPOKEN.has(pattern) && source.length > 0).at(-1);
}

function nextSpeech(
  perClause: readonly ExtractionInProgress[][],
  i: number,
  clauses: readonly Clause[],
  paragraph: Paragraph,
): ExtractionInProgress | undefined {
  if (clauses[i + 1]?.words[0]?.cls !== W.Quote) return undefined;
  // “Who has the key?” “Nobody,” Lee said: who answers did not ask.
  if (/\?\W{0,2}$/.test(clauses[i].words.at(-1)?.text.slice(-4) ?? '')) return undefined;
  return perClause[i + 1].find(
    (extraction) =>
      quotes(extraction, paragraph) && (extraction.pattern === 'content-verb' || extraction.pattern === 'verb-source'),
  );
}

/** The quotation that a span touches. */
export function quoteAt(quotes: readonly Quote[], span: Span): Quote | undefined {
  const quote = quotes[firstAt(quotes.length, (i) => quotes[i].span[1] > span[0])];
  return quote && quote.span[0] < span[1] ? quote : undefined;
}
