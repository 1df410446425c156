import type { Markup, ReportBlock, Span } from '../model';
import { lastFrom } from '../util/search';

/**
 * Comments in a draft that silence findings, in Markdown and HTML:
 *
 *     <!-- on-the-record: ignore vague-source -- the desk knows the name, JW -->
 *
 * `ignore` is about the sentence that it stands in or, between two, the next; `ignore-block` about the paragraph, and
 * `ignore-file` about everything. Without the names of rules it is about all of them.
 */
export type DirectiveScope = 'sentence' | 'block' | 'file';

export interface Directive {
  /** The whole comment, in the draft. */
  readonly span: Span;
  /** The block that it stands in or behind; -1 before the first. */
  readonly block: number;
  /** What it covers, as {@link scopeKeys} names it; empty: nothing, since nothing follows or nobody can read it. */
  readonly covers: string;
  /** Ids of rules; empty: all of them. */
  readonly rules: readonly string[];
  readonly reason: string;
}

/** Blocks that a directive can be about. */
const COVERED: ReadonlySet<string> = new Set(['body', 'list', 'blockquote', 'headline']);
/** Blocks in which a comment is shown, not meant. */
const VERBATIM: ReadonlySet<string> = new Set(['code', 'embed', 'frontmatter']);

const OPEN = '<!--';
const CLOSE = '-->';
/** The longest comment that is looked at, in UTF-16 code units. */
const LONGEST = 2_000;
const DIRECTIVE = /^\s*on-the-record:\s*([a-z-]*)(.*)$/is;
const SCOPES: ReadonlyMap<string, DirectiveScope> = new Map([
  ['ignore', 'sentence'],
  ['ignore-block', 'block'],
  ['ignore-file', 'file'],
]);
/** What stands between the rules and the reason. Some readers of Markdown know no comment with "--" in it. */
const REASON = /(?:^|\s)(?:--+|—|–)(?:\s|$)/;

/** What in front of a comment shows it as it is written; undefined where a markup has no comments. */
const SHOWN_BEHIND: Readonly<Record<Markup, readonly string[] | undefined>> = {
  plaintext: undefined,
  // In code that is shown inside a line, nothing has to close what is opened.
  markdown: ['`'],
  html: [],
};

/** Every directive of a draft, in order. */
export function findDirectives(text: string, markup: Markup, blocks: readonly ReportBlock[]): Directive[] {
  const out: Directive[] = [];
  const shownBehind = SHOWN_BEHIND[markup];
  if (!shownBehind || !text.includes(OPEN)) return out;
  const next = nextCovered(blocks);
  for (let at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at)) {
    const block = lastFrom(blocks.length, at, (i) => blocks[i].span[0]);
    if (block >= 0 && at < blocks[block].span[1] && VERBATIM.has(blocks[block].kind)) {
      at = blocks[block].span[1];
      continue;
    }
    if (shownBehind.includes(text[at - 1])) {
      at += OPEN.length;
      continue;
    }
    const close = text.indexOf(CLOSE, at + OPEN.length);
    if (close < 0) break;
    const span: Span = [at, close + CLOSE.length];
    const words = close - at > LONGEST ? null : DIRECTIVE.exec(text.slice(at + OPEN.length, close));
    if (words) {
      const covers = coveredBy(SCOPES.get(words[1]), span, block, blocks, next, closesLine(text, at));
      out.push({ span, block, covers, ...rulesAndReason(words[2]) });
    }
    at = span[1];
  }
  return out;
}

/** Whether a comment is a directive. */
export const isDirective = (comment: string): boolean =>
  comment.startsWith(OPEN) && comment.length <= LONGEST && DIRECTIVE.test(comment.slice(OPEN.length));

function rulesAndReason(words: string): Pick<Directive, 'rules' | 'reason'> {
  const dash = REASON.exec(words);
  const names = (dash ? words.slice(0, dash.index) : words).split(/[\s,]+/).filter(Boolean);
  return {
    rules: names.includes('all') ? [] : names,
    reason: dash ? words.slice(dash.index + dash[0].length).trim() : '',
  };
}

/** Whether words stand before an offset in its line, beside the marks of a quotation. */
function closesLine(text: string, at: number): boolean {
  const line = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  return /[^\s>]/.test(text.slice(line, at));
}

/** For each block, and one more, the first block behind it that a directive can be about. */
function nextCovered(blocks: readonly ReportBlock[]): Int32Array {
  const next = new Int32Array(blocks.length + 1).fill(-1);
  for (let i = blocks.length - 1; i >= 0; i--) next[i] = COVERED.has(blocks[i].kind) ? i : next[i + 1];
  return next;
}

const KEY = {
  file: 'file',
  block: (index: number): string => `block ${index}`,
  sentence: (start: number): string => `sentence ${start}`,
};

/** Everything that a directive can cover and that holds an offset of a block. */
export function scopeKeys(blocks: readonly ReportBlock[], block: number, at: number): string[] {
  const sentences = blocks[block]?.sentences ?? [];
  const sentence = sentences[lastFrom(sentences.length, at, (i) => sentences[i][0])];
  return [KEY.file, KEY.block(block), ...(sentence ? [KEY.sentence(sentence[0])] : [])];
}

/** `closes`: words stand before it in its line, which it may be about when nothing follows in its block. */
function coveredBy(
  scope: DirectiveScope | undefined,
  [start, end]: Span,
  block: number,
  blocks: readonly ReportBlock[],
  nextCovered: Int32Array,
  closes: boolean,
): string {
  if (scope === undefined) return '';
  if (scope === 'file') return KEY.file;
  const own = blocks[block];
  if (own && start < own.span[1] && COVERED.has(own.kind)) {
    if (scope === 'block') return KEY.block(block);
    const { sentences } = own;
    const index = lastFrom(sentences.length, start, (i) => sentences[i][0]);
    const inside = index >= 0 && end < sentences[index][1];
    const sentence = inside ? sentences[index] : (sentences[index + 1] ?? (closes ? sentences[index] : undefined));
    if (sentence) return KEY.sentence(sentence[0]);
  }
  const next = nextCovered[block + 1];
  if (next < 0) return '';
  const first = scope === 'sentence' ? blocks[next].sentences[0] : undefined;
  return first ? KEY.sentence(first[0]) : KEY.block(next);
}
