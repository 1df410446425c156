import type { Finding, Report, ReportBlock, Span, Markup } from '../model';
import { lastFrom } from '../util/search';

/** Words to put into a draft at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Blocks that a comment can stand in or before without being shown. */
const COMMENTED: ReadonlySet<string> = new Set(['body', 'list', 'blockquote', 'headline']);

/**
 * Where a comment that silences one finding would go, before its sentence; nothing in plain text and where it would be
 * shown. Whether it can stand there has to be read: see directive-edits.ts.
 */
export function directivePlace(
  text: string,
  { blocks, markup }: Report,
  { rule, block, span }: Finding,
  reason: string,
): Insertion | undefined {
  const own = blocks[block];
  const place = PLACES[markup];
  if (!place || !own || !COMMENTED.has(own.kind)) return undefined;
  const { sentences } = own;
  const index = lastFrom(sentences.length, span[0], (i) => sentences[i][0]);
  const start = sentences[index]?.[0] ?? own.span[0];
  if (showsComments(text, start)) return undefined;
  return place(text, own, index, start, (dash) => comment(rule, reason, dash));
}

/** Where a comment goes before the sentence of a block that has an index and begins at `start`. */
type Place = (
  text: string,
  own: ReportBlock,
  index: number,
  start: number,
  words: (dash: string) => string,
) => Insertion;

/** By the markup of the draft; none where it has no comments. */
const PLACES: Readonly<Record<Markup, Place | undefined>> = {
  plaintext: undefined,
  markdown: (text, own, index, start, words) =>
    index > 0
      ? betweenSentences(text, own.sentences[index - 1][1], start, words('—'))
      : (beforeBlock(text, own, words('--')) ?? beside(text, own.span[0], words('—'))),
  html: (text, _, __, start, words) => beside(text, start, words('--')),
};

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
