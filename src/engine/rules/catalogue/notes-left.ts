import type { Span } from '../../model';
import { anyWithin } from '../../util/spans';
import { printedOf } from '../../text/prose/read-paragraph';
import type { Places } from '../../text/places';
import { BRACKET_NOTES, BRACKET_QUESTIONS, NAMES_WITH_MARKS } from '../data/notes';
import { matchesIn } from '../evidence/patterns';
import type { Rule, Searched } from '../asking/rule';
import type { DraftView, Sliced } from '../asking/draft';
import { KeptCandidate } from '../asking/kept-candidate';
import { FileFinding, type RawFinding } from '../asking/raw-finding';
import { lastFrom } from '../../util/search';
import { wordSet } from '../../util/word-list';
import { MOST_RELATED } from './bars';

/** TK, "[citation needed]", "AU: which year?": what a desk writes to itself and takes out before the copy runs. */
export const notesLeft: Rule = {
  searches: () => [MARKS],
  candidates: marks,
  *choose(draft, kept) {
    const found = [
      ...[...deskNotes(draft), ...queries(draft)].map((note) => ({ span: note.raw.span, chosen: note })),
      ...kept.map((each) => ({ span: draft.places.span(each.in(draft).span), chosen: each })),
    ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    let end = -1;
    for (const { span, chosen } of found) {
      // "[TK: which year??]" is one note.
      if (span[0] < end || (chosen instanceof KeptCandidate && anyWithin(draft.notes, span))) continue;
      end = span[1];
      yield chosen;
    }
  },
};

/** What may be printed. The rest is code, comments, and the site's own words. */
const PRINTED: ReadonlySet<string> = new Set([
  'body',
  'list',
  'blockquote',
  'headline',
  'caption',
  'dateline',
  'byline',
  'frontmatter',
]);

/**
 * The desk's own texts, as its settings have them: one mark, on the first, that counts the others. Whoever has just put
 * in twenty knows that they are there.
 */
function deskNotes(draft: DraftView): FileFinding[] {
  if (draft.notes.length === 0) return [];
  const [first, ...others] = draft.notes
    .map(([from, end]): Span => [draft.written[from] === ' ' ? from + 1 : from, end])
    .filter(printedIn(draft));
  if (!first) return [];
  const found = noteAt(draft.written, blockBefore(draft, first[0]), first);
  return [
    new FileFinding({
      ...found,
      args: { ...found.args, others: others.length },
      related: others.slice(0, MOST_RELATED),
    }),
  ];
}

const QUERY = /\{>>[^{}]{0,2000}<<\}/g;

/** An editor's queries in CriticMarkup, which no reader of Markdown sees: {>>which year?<<}. */
function queries(draft: DraftView): FileFinding[] {
  const { written, markup } = draft;
  if (markup !== 'markdown' || !written.includes('{>>')) return [];
  return Array.from(written.matchAll(QUERY), ({ index, 0: words }): Span => [index, index + words.length])
    .filter(([start]) => PRINTED.has(draft.places.blocks[blockBefore(draft, start)]?.kind ?? ''))
    .map((span) => new FileFinding(noteAt(written, blockBefore(draft, span[0]), span)));
}

/** A block's notes are no part of it: one may stand right behind it. Index among those of the file. */
const blockBefore = ({ places: { blocks } }: DraftView, at: number): number =>
  lastFrom(blocks.length, at, (i) => blocks[i].span[0]);

/**
 * Whether somebody who reads the page sees a note: not where the words of one stand in a tag or in code. Each block is
 * looked up once: one may hold nothing but notes.
 */
function printedIn(draft: DraftView): (span: Span) => boolean {
  const { written, markup } = draft;
  const { blocks } = draft.places;
  const read = new Map<number, Places>();
  return ([start]) => {
    const index = blockBefore(draft, start);
    const block = blocks[index];
    if (!block || !PRINTED.has(block.kind)) return false;
    const [from] = block.span;
    let places = read.get(index);
    if (!places) {
      ({ places } = printedOf(written.slice(from, blocks[index + 1]?.span[0]), block.kind, markup));
      read.set(index, places);
    }
    return places.printedAt(start - from + 1) > places.printedAt(start - from);
  };
}

const bracketed = BRACKET_NOTES.trim()
  .split(/\s*[|\n]\s*/)
  .map((words) => words.replace(/[ -]/g, '[\\s-]'))
  .join('|');

const MARKS: Searched = {
  needed: /\[|\{>>|\?\?|TK|tk|FIXME|CQ|AU:|XX|CHECK|VERIFY|CONFIRM|QUERY|ADD|INSERT|NEED/,
  pattern: new RegExp(
    [
      // CriticMarkup: {>>which year?<<}
      String.raw`\{>>[^{}]{0,2000}<<\}`,
      // [who?], [TK: figures], [AU: which year?]
      String.raw`\[(?:${bracketed})\??\]|\[(?:\p{Ll}{1,12}\s){0,2}(?:${BRACKET_QUESTIONS.replaceAll(' ', '|')})\?{1,3}\]`,
      // [NAME], (CHECK TITLE), a line ADD QUOTE FROM MAYOR
      String.raw`\[(?:NAME|TITLE|AGE|DATE|YEAR|PLACE|NUMBER|FIGURE|QUOTE|LINK)S?\]`,
      String.raw`\((?:CHECK|VERIFY|CONFIRM|QUERY)(?:\s[A-Z]{2,20}){0,8}\??\)`,
      String.raw`(?<![^\n])(?:ADD|INSERT|NEED|CHECK|CONFIRM)(?:\s[A-Z]{2,20}){1,9}(?![^\n])`,
      String.raw`\[\s?(?:AU|AQ|ED|DESK|EDITOR|QUERY|TODO|FIXME|TK|CHECK|VERIFY|CONFIRM|NOTE TO (?:ED|EDITOR|DESK|SELF))\b[^[\]]{0,400}\]`,
      String.raw`\[\?{1,9}\]|\(\?{2,9}\)`,
      // AU: which year?
      String.raw`(?<![\p{L}\p{N}.’'&/-])AU:(?=\s)`,
      String.raw`(?<![\p{L}\p{N}.’'&/$-])(?:TK)+s?(?![\p{L}\p{N}’'&/-]|\.[\p{L}\p{N}])`,
      // TKage, TKplace: glued to what is missing.
      String.raw`(?<![\p{L}\p{N}.’'&/$-])(?:TK)+\p{Ll}{3,20}(?![\p{L}\p{N}’'&/-])`,
      String.raw`(?<![\p{L}\p{N}.’'&/-])tk(?![\p{L}\p{N}’'&/-]|\.[\p{L}\p{N}]|\.?\s?\d)`,
      String.raw`(?<![\p{L}\p{N}.’'&/-])(?:tktk|FIXME|CQ)(?![\p{L}\p{N}’'&/-]|\.[\p{L}\p{N}])`,
      String.raw`(?<![\p{L}\p{N}.’'&/-])[$£€]?X{3,9}(?![\p{L}\p{N}’'&/-]|\.[\p{L}\p{N}])|[$£€]X{2,9}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])X{2,9}(?=\s?(?:%|per\s?cent\b))`,
      String.raw`(?<=\s)\?{2,9}(?=\s|$)`,
    ].join('|'),
    'gu',
  ),
};

function* marks(draft: DraftView, own: number): Generator<RawFinding> {
  for (const { block, span } of matchesIn(draft, own, MARKS, PRINTED)) {
    if (!isName(draft.text, span)) yield noteAt(draft.text, block, span);
  }
}

function noteAt(text: Sliced, block: number, span: Span): RawFinding {
  return { span, block, args: { words: text.slice(...span).replace(/\s+/g, ' ') } };
}

const afterTk = wordSet(NAMES_WITH_MARKS.afterTk);
const afterXxx = wordSet(NAMES_WITH_MARKS.afterXxx);
const beforeXxx = wordSet(NAMES_WITH_MARKS.beforeXxx);
const afterCq = wordSet(NAMES_WITH_MARKS.afterCq);

/** TK Maxx, Super Bowl XXX, CQ Roll Call. */
function isName(text: Sliced, [start, end]: Span): boolean {
  const mark = text.slice(start, Math.min(end, start + 4));
  if (!/^(?:TK|XXX|CQ)/.test(mark)) return false;
  const next = /^\s(\p{L}{1,20})/u.exec(text.slice(end, end + 24))?.[1].toLowerCase() ?? '';
  const previous = /(\p{L}{1,20})\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1].toLowerCase() ?? '';
  if (mark.startsWith('TK')) return afterTk.has(next);
  if (mark.startsWith('CQ')) return afterCq.has(next) || /^(?:of|by|for|at|from|in|the|to|with)$/.test(previous);
  return afterXxx.has(next) || beforeXxx.has(previous);
}
