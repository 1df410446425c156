import { directivePlace, directiveRemoval, type Insertion } from './directive-places';
import { findDirectives, scopeKeys } from './directives';
import type { Finding, Markup, NoteKind, Report, ReportBlock, Span } from '../model';
import { findNotes, maskable, withoutNotes } from './notes';
import { printedOf, readParagraph, sentencesFrom } from '../text/prose/read-paragraph';
import { NO_TEXT, splitAgain, type SameBlocks, type Split } from '../text/blocks/split-draft';
import type { Block } from '../text/types';
import { lastFrom } from '../util/search';

/**
 * The comment that silences one finding, and its place; nothing in plain text and wherever a comment would be shown, would
 * change the copy or would not be found again. A reader of the page sees the same page as before, and
 * {@link directiveRemoval} gives back the same bytes.
 */
export function directiveInsertion(
  text: string,
  report: Report,
  finding: Finding,
  reason: string,
  noteTexts: Readonly<Record<NoteKind, string>>,
): Insertion | undefined {
  const insertion = directivePlace(text, report, finding, reason);
  return insertion && holds(text, report, finding, insertion, noteTexts) ? insertion : undefined;
}

/**
 * Whether a draft with a comment put in says the same as before, has the comment where it silences the finding, and is as
 * it was when the comment is taken out. It is read to be sure: what an unclosed comment, tag or code span further up does
 * to what stands below, nobody can tell from the place alone.
 */
function holds(
  text: string,
  report: Report,
  { rule, span }: Finding,
  { at, text: words }: Insertion,
  noteTexts: Readonly<Record<NoteKind, string>>,
): boolean {
  const { markup } = report;
  const next = text.slice(0, at) + words + text.slice(at);
  const start = at + words.indexOf('<!--');
  const end = at + words.lastIndexOf('-->') + 3;
  const [from, to] = directiveRemoval(next, [start, end]);
  if (next.slice(0, from) + next.slice(to) !== text) return false;
  const before = splitOf(text, report, noteTexts);
  const { split, same } = splitWithoutNotes(next, markup, before, noteTexts);
  if (!sameCopy(before, split, same, markup)) return false;
  // As a page shows it, notes and all: one may stand in a link's address, which a comment would break.
  if (before.text !== text && !isShownAlike(text, next, markup)) return false;
  const { blocks } = split;
  const read = blocks.map((block) => new Reading(split.text, markup, block));
  const directive = findDirectives(next, markup, read).find((each) => each.span[0] === start && each.span[1] === end);
  if (!directive?.rules.includes(rule)) return false;
  const place = span[0] < at ? span[0] : span[0] + words.length;
  const block = lastFrom(blocks.length, place, (i) => blocks[i].start);
  return scopeKeys(read, block, place).includes(directive.covers);
}

/** Each report's text cut into blocks: a light bulb asks about several findings of one report. */
const splits = new WeakMap<Report, Split>();

function splitOf(text: string, report: Report, noteTexts: Readonly<Record<NoteKind, string>>): Split {
  const known = splits.get(report);
  if (known) return known;
  const { split } = splitWithoutNotes(text, report.markup, NO_TEXT, noteTexts);
  splits.set(report, split);
  return split;
}

/** A draft as it is read: its notes masked. */
function splitWithoutNotes(
  text: string,
  markup: Markup,
  last: Split,
  noteTexts: Readonly<Record<NoteKind, string>>,
): ReturnType<typeof splitAgain> {
  const notes = maskable(text, findNotes(text, noteTexts));
  return splitAgain(withoutNotes(text, notes), markup, last, notes);
}

function isShownAlike(text: string, next: string, markup: Markup): boolean {
  const before = splitAgain(text, markup, NO_TEXT).split;
  const { split, same } = splitAgain(next, markup, before);
  return sameCopy(before, split, same, markup);
}

/** Whether two versions of a draft have the same blocks with the same words, comments aside. */
function sameCopy(before: Split, after: Split, { above, below }: SameBlocks, markup: Markup): boolean {
  const copyOf = ({ blocks }: Split): readonly Block[] =>
    blocks.slice(above, blocks.length - below).filter(({ kind }) => kind !== 'comment');
  const [old, now] = [copyOf(before), copyOf(after)];
  return old.length === now.length && old.every((block, i) => isSame(before.text, block, after.text, now[i], markup));
}

function isSame(oldText: string, old: Block, text: string, now: Block, markup: Markup): boolean {
  if (old.kind !== now.kind) return false;
  const oldRaw = oldText.slice(old.start, old.end);
  const raw = text.slice(now.start, now.end);
  return oldRaw === raw || wordsOf(oldRaw, old, markup) === wordsOf(raw, now, markup);
}

const wordsOf = (raw: string, { kind }: Block, markup: Markup): string =>
  printedOf(raw, kind, markup).text.replace(/ /g, '');

/** A block whose sentences are read when somebody asks for them. */
class Reading implements ReportBlock {
  #sentences: readonly Span[] | undefined;

  constructor(
    private readonly text: string,
    private readonly markup: Markup,
    private readonly block: Block,
  ) {}

  get kind(): Block['kind'] {
    return this.block.kind;
  }

  get span(): Span {
    return [this.block.start, this.block.end];
  }

  get sentences(): readonly Span[] {
    const { start, end, kind } = this.block;
    return (this.#sentences ??= sentencesFrom(readParagraph(this.text.slice(start, end), kind, this.markup), start));
  }
}
