import { findDirectives, scopeKeys } from './directives';
import type { Finding, Markup, Report, ReportBlock, Span } from './model';
import { lastFrom } from './spans';
import { maskText, readParagraph } from './text/paragraph';
import { splitBlocks } from './text/split';
import type { Block } from './text/types';

/** Words to put into a draft at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Blocks that a comment can stand in or before without being shown. */
const COMMENTED: ReadonlySet<string> = new Set(['body', 'list', 'blockquote', 'headline']);

/**
 * Where a comment that silences one finding goes, before its sentence; nothing in plain text and wherever a comment would
 * be shown, would change the copy or would not be found again. A reader of the page sees the same page as before, and
 * {@link directiveRemoval} gives back the same bytes.
 */
export function directiveInsertion(
  text: string,
  { blocks, markup }: Report,
  finding: Finding,
  reason: string,
): Insertion | undefined {
  const own = blocks[finding.block];
  if (markup === 'plaintext' || !own || !COMMENTED.has(own.kind)) return undefined;
  const { sentences } = own;
  const index = lastFrom(sentences.length, finding.span[0], (i) => sentences[i][0]);
  const start = sentences[index]?.[0] ?? own.span[0];
  if (showsComments(text, start)) return undefined;
  const words = (dash: string): string => comment(finding.rule, reason, dash);
  const insertion =
    markup === 'html'
      ? beside(text, start, words('--'))
      : index > 0
        ? betweenSentences(text, sentences[index - 1][1], start, words('—'))
        : (beforeBlock(text, own, words('--')) ?? beside(text, own.span[0], words('—')));
  return holds(text, markup, finding, insertion) ? insertion : undefined;
}

/**
 * `dash`: some readers of Markdown take "--" inside a paragraph for the end of a comment, and show the comment; on lines
 * of its own they do not.
 */
function comment(rule: string, reason: string, dash: string): string {
  const words = reason.replace(/--+/g, '—').replace(/\s+/g, ' ').trim();
  return `<!-- on-the-record: ignore ${rule}${words ? ` ${dash} ${words}` : ''} -->`;
}

/** Elements whose text is shown as it stands, comments and all. */
const SHOWING = ['title', 'textarea', 'xmp', 'plaintext'];

function showsComments(text: string, at: number): boolean {
  const before = text.slice(0, at).toLowerCase();
  return SHOWING.some((name) => before.lastIndexOf(`<${name}`) > before.lastIndexOf(`</${name}`));
}

/** Inside a line, with a blank of its own only where a blank stands already. */
const beside = (text: string, at: number, words: string): Insertion => ({
  at,
  text: at > 0 && /\s/.test(text[at - 1]) ? `${words} ` : words,
});

/** The marks of a quotation and of an item of a list, with which a line begins. */
const LINE_MARKS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)*$/;
const HASHES = /#{1,6}[ \t]*$/;

/** A line of its own, with the marks that lines of a quotation or an item begin with; none where a tag begins the line. */
function beforeBlock(text: string, { span: [start], kind }: ReportBlock, words: string): Insertion | undefined {
  const prefix = text.slice(lineStart(text, start), start);
  const hashes = kind === 'headline' ? HASHES.exec(prefix) : null;
  const marks = hashes ? prefix.slice(0, hashes.index) : prefix;
  if (!LINE_MARKS.test(marks)) return undefined;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return { at: start - (prefix.length - marks.length), text: `${words}${lineEnd}${sameMarks(marks)}` };
}

/** What the next line of the same item begins with. */
const sameMarks = (marks: string): string => marks.replace(/[^>\t]/g, ' ');

const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

/** Never at the start of a line: there a comment ends the paragraph. */
function betweenSentences(text: string, from: number, start: number, words: string): Insertion {
  let at = start;
  while (at > from && '*_~[("“‘\''.includes(text[at - 1])) at--;
  const line = lineStart(text, at);
  if (line > from && /^[\s>]*$/.test(text.slice(line, at))) {
    at = line - 1;
    // Two blanks or a backslash at the end of a line are its break.
    while (at > from && ' \t\r\\'.includes(text[at - 1])) at--;
    return { at, text: ` ${words}` };
  }
  return beside(text, at, words);
}

/** What to cut out of a draft to take a comment out: the line with it when it is alone there, else one blank. */
export function directiveRemoval(text: string, [start, end]: Span): Span {
  const line = lineStart(text, start);
  const marks = text.slice(line, start);
  const rest = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(end, end + 200));
  if (rest && LINE_MARKS.test(marks)) {
    if (/^[\s>]*$/.test(marks)) return [line, end + rest[0].length];
    // The item begins in the next line.
    const next = end + rest[0].length;
    if (text.startsWith(sameMarks(marks), next)) return [start, next + marks.length];
  }
  if (text[end] === ' ') return [start, end + 1];
  return [text[start - 1] === ' ' ? start - 1 : start, end];
}

/**
 * Whether a draft with a comment put in says the same as before, has the comment where it silences the finding, and is as
 * it was when the comment is taken out. It is read to be sure: what an unclosed comment, tag or code span further up does
 * to what stands below, nobody can tell from the place alone.
 */
function holds(text: string, markup: Markup, { rule, span }: Finding, { at, text: words }: Insertion): boolean {
  const next = text.slice(0, at) + words + text.slice(at);
  const start = at + words.indexOf('<!--');
  const end = at + words.lastIndexOf('-->') + 3;
  const [from, to] = directiveRemoval(next, [start, end]);
  if (next.slice(0, from) + next.slice(to) !== text) return false;
  const blocks = splitBlocks(next, markup);
  if (!sameCopy(text, next, markup, blocks)) return false;
  const read = blocks.map((block) => new Reading(next, markup, block));
  const directive = findDirectives(next, markup, read).find((each) => each.span[0] === start && each.span[1] === end);
  if (!directive?.rules.includes(rule)) return false;
  const place = span[0] < at ? span[0] : span[0] + words.length;
  const block = lastFrom(blocks.length, place, (i) => blocks[i].start);
  return scopeKeys(read, block, place).includes(directive.covers);
}

/** Whether two versions of a draft have the same blocks with the same words, comments aside. */
function sameCopy(text: string, next: string, markup: Markup, nextBlocks: readonly Block[]): boolean {
  const isCopy = ({ kind }: Block): boolean => kind !== 'comment';
  const before = splitBlocks(text, markup).filter(isCopy);
  const after = nextBlocks.filter(isCopy);
  return (
    before.length === after.length &&
    before.every((block, i) => {
      const now = after[i];
      if (block.kind !== now.kind) return false;
      const raw = text.slice(block.start, block.end);
      const rawNow = next.slice(now.start, now.end);
      return raw === rawNow || wordsOf(raw, block, markup) === wordsOf(rawNow, now, markup);
    })
  );
}

const wordsOf = (raw: string, { kind }: Block, markup: Markup): string =>
  maskText(raw, kind, markup).prose.replace(/[\s\u2060]+/g, '');

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
    return (this.#sentences ??= readParagraph(this.text.slice(start, end), kind, this.markup).sentences.map(
      ({ span }): Span => [start + span[0], start + span[1]],
    ));
  }
}
