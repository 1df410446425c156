import type { Finding, Report, Span } from './model';
import { lastFrom } from './spans';

/** Words to put into a draft at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Blocks that a comment can stand in or before without being shown. */
const COMMENTED: ReadonlySet<string> = new Set(['body', 'list', 'blockquote', 'headline']);

/**
 * Where a comment that silences one finding goes, before its sentence; nothing in plain text and in places that would
 * show it. A reader of the page sees the same page as before.
 */
export function directiveInsertion(
  text: string,
  { blocks, markup }: Report,
  { rule, block, span }: Finding,
  reason: string,
): Insertion | undefined {
  const own = blocks[block];
  if (markup === 'plaintext' || !own || !COMMENTED.has(own.kind)) return undefined;
  const { sentences } = own;
  const index = lastFrom(sentences.length, span[0], (i) => sentences[i][0]);
  const sentence = sentences[index];
  if (markup === 'html') {
    const at = sentence?.[0] ?? own.span[0];
    // A title shows its comments.
    if (/<(?:title|textarea)\b[^<>]{0,200}>\s{0,100}$/i.test(text.slice(Math.max(0, at - 310), at))) return undefined;
    return { at, text: `${comment(rule, reason, '--')} ` };
  }
  return sentence && index > 0
    ? betweenSentences(text, sentences[index - 1][1], sentence[0], comment(rule, reason, '—'))
    : beforeBlock(text, own.span[0], own.kind === 'headline', comment(rule, reason, '--'));
}

/**
 * `dash`: some readers of Markdown take "--" inside a paragraph for the end of a comment, and show the comment; on lines
 * of its own they do not.
 */
function comment(rule: string, reason: string, dash: string): string {
  const words = reason.replace(/--+/g, '—').replace(/\s+/g, ' ').trim();
  return `<!-- on-the-record: ignore ${rule}${words ? ` ${dash} ${words}` : ''} -->`;
}

/** A line of its own, with the marks that lines of a quotation or an item begin with. */
function beforeBlock(text: string, start: number, headline: boolean, words: string): Insertion {
  const prefix = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const hashes = headline ? /#+\s*$/.exec(prefix) : null;
  const marks = hashes ? prefix.slice(0, hashes.index) : prefix;
  return { at: start - (prefix.length - marks.length), text: `${words}\n${marks.replace(/[^>\t]/g, ' ')}` };
}

/** Never at the start of a line: there a comment ends the paragraph. */
function betweenSentences(text: string, from: number, start: number, words: string): Insertion {
  let at = start;
  while (at > from && '*_~[("“‘\''.includes(text[at - 1])) at--;
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (line > from && /^[\s>]*$/.test(text.slice(line, at))) {
    at = line - 1;
    // Two blanks or a backslash at the end of a line are its break.
    while (at > from && ' \t\r\\'.includes(text[at - 1])) at--;
    return { at, text: ` ${words}` };
  }
  return { at, text: `${words} ` };
}

/** What to cut out of a draft to take a comment out: the line with it when it is alone there, else one blank. */
export function directiveRemoval(text: string, [start, end]: Span): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + 200));
  if (rest && /^[\s>]*$/.test(text.slice(line, start))) return [line, end + rest[0].length];
  if (text[end] === ' ') return [start, end + 1];
  return [text[start - 1] === ' ' ? start - 1 : start, end];
}
