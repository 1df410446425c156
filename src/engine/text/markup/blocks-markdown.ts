import { isSpace, trimEnd } from '../chars';
import type { BlockKind } from '../../model';
import { captionEnd, mdxCommentEnd } from './shortcodes';
import { htmlBlocks } from './blocks-html';
import { Finder } from '../../util/finder';
import { isInline } from './html-tags';
import type { Lines } from '../lines';
import type { Block } from '../types';
import { lastFrom } from '../../util/search';
import { LONGEST_LINE } from './bars';
import { ArchieKeys } from './archie-keys';

const QUOTE = /^ {0,3}>[ \t]?/;
const FENCE = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const SETEXT = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const BREAK = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/;
/** A cell without a dash has its blanks on one side alone, or a row of empty cells could be read in countless ways. */
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*(?:(?::?-+:?|::?)[ \t]*)?)*$/;
const IMAGE_ONLY =
  /^[ \t]*(?:\[?!\[[^\]\n]*\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])(?:\]\([^()\n]*\))?[ \t]*)+(?:\{[^}\n]*\})?[ \t]*$/;
const TEMPLATE_ONLY = /^[ \t]*(?:\{%[^\n]*%\}|\{\{[^\n]*\}\})[ \t]*$/;
const TEMPLATE_RAW = /^[ \t]*\{%-?[ \t]*(highlight|raw|comment|capture|schema|stylesheet|javascript)\b/;
const ATTRIBUTES_ONLY = /^[ \t]*\{[:#.][^{}\n]*\}[ \t]*$/;
const HTML_OPEN = /^ {0,3}<(?:(!--)|\/?([a-zA-Z][\w-]*)|[!?])/;

/** Blocks of Markdown. */
export function markdownBlocks(text: string, lines: Lines): Block[] {
  return new Splitter(text, lines).split();
}

class Splitter {
  private readonly blocks: Block[] = [];
  /** The paragraph that is open: where its words begin, how far they reach, what it is. */
  private open: { start: number; end: number; kind: BlockKind; lines: number } | null = null;
  /** Column at which the content of the current list item begins; -1 outside lists. */
  private itemIndent = -1;
  private afterBlank = true;
  private readonly finder: Finder;
  /** The end of the last comment that was looked at, and whether words stand behind it in its line. */
  private comment = { end: -1, last: -1, isFollowed: false };

  constructor(
    private readonly text: string,
    private readonly lines: Lines,
  ) {
    this.finder = new Finder(text);
  }

  split(): Block[] {
    const keys = ArchieKeys.of(this.text, this.lines);
    for (let i = 0; i < this.lines.length;) {
      const key = keys?.at(i);
      if (key) this.close();
      if (key) this.blocks.push(key.block);
      i = key ? key.next : this.step(i);
    }
    this.close();
    return this.blocks;
  }

  /** Reads the line `i`, and what belongs to it; returns the line to go on with. */
  private step(i: number): number {
    if (this.lines.isBlank(i)) return this.blank(i);
    const from = this.lines.starts[i];
    const whole = this.text.slice(from, Math.min(this.lines.ends[i], from + LONGEST_LINE));
    const marked = mayBeMarked(whole);
    const prefix = marked ? quotePrefix(whole) : 0;
    const words = whole.slice(prefix);
    const start = from + prefix;
    if (prefix > 0 && words.trim() === '' && this.lines.widthOf(i) <= LONGEST_LINE) {
      this.itemIndent = -1;
      return this.blank(i);
    }
    const quoted = prefix > 0;
    // A quotation ends or begins at this line, unless it is a paragraph that goes on lazily.
    if (this.open && quoted !== (this.open.kind === 'blockquote') && (quoted || this.open.lines === 0)) this.close();
    const special = marked ? this.special(i, words, start, quoted) : null;
    const next = special ?? this.table(i, words) ?? this.prose(i, words, start, quoted);
    this.afterBlank = false;
    return next;
  }

  private blank(i: number): number {
    this.close();
    this.afterBlank = true;
    return i + 1;
  }

  /** Everything that is not a paragraph or an item; null when the line is neither. */
  private special(i: number, words: string, start: number, quoted: boolean): number | null {
    const { open } = this;
    const indent = indentOf(words);
    if (indent >= 4 && !open && this.afterBlank && !(this.itemIndent >= 0 && indent < this.itemIndent + 4)) {
      return this.indented(i);
    }
    const fence = FENCE.exec(words.slice(0, 300).trimStart());
    if (fence) return this.fenced(i, fence[1]);
    if (open && SETEXT.test(words) && open.kind === 'body') {
      open.kind = 'headline';
      this.close();
      return i + 1;
    }
    const atx = ATX.exec(words);
    if (atx) {
      this.close();
      const from = start + atx[0].length;
      const closing = /[ \t]#+[ \t]*$/.exec(words);
      this.add('headline', from, closing && closing.index > atx[0].length ? start + closing.index : this.lines.ends[i]);
      this.itemIndent = -1;
      return i + 1;
    }
    if (BREAK.test(words.slice(0, 200))) {
      this.close();
      return i + 1;
    }
    if (!quoted) {
      const html = this.html(i, words);
      if (html !== null) return html;
    }
    if (!open && DEFINITION.test(words)) return this.single('furniture', i, start);
    if (IMAGE_ONLY.test(words)) return this.single('caption', i, start);
    const raw = TEMPLATE_RAW.exec(words);
    if (raw) return this.until(i, new RegExp(`\\{%-?[ \\t]*end${raw[1]}\\b`), 'code');
    const first = start + words.length - words.trimStart().length;
    const whole =
      this.wholeLines('caption', i, captionEnd(this.text, first, this.finder)) ??
      this.wholeLines('comment', i, mdxCommentEnd(this.text, first, this.finder));
    if (whole !== null) return whole;
    if (TEMPLATE_ONLY.test(words) || ATTRIBUTES_ONLY.test(words)) return this.single('embed', i, start);
    return null;
  }

  private prose(i: number, words: string, start: number, quoted: boolean): number {
    const end = this.lines.ends[i];
    const item = ITEM.exec(words);
    const interrupts = item && (!this.open || this.open.kind === 'list' || item[2] === undefined || item[2] === '1');
    if (item && interrupts) {
      this.close();
      this.itemIndent = item[0].length;
      this.open = { start: start + item[0].length, end, kind: quoted ? 'blockquote' : 'list', lines: 1 };
      return i + 1;
    }
    if (this.open) {
      this.open.end = end;
      this.open.lines++;
      return i + 1;
    }
    const inItem = this.itemIndent >= 0 && indentOf(words) >= Math.min(2, this.itemIndent);
    if (!inItem) this.itemIndent = -1;
    this.open = { start, end, kind: quoted ? 'blockquote' : inItem ? 'list' : 'body', lines: 1 };
    return i + 1;
  }

  private html(i: number, words: string): number | null {
    const match = HTML_OPEN.exec(words);
    if (!match) return null;
    const start = this.lines.starts[i];
    if (match[1]) {
      // A comment at the start of a line that goes on with words is part of the paragraph.
      const end = this.finder.find('-->', start);
      if (end < 0) return null;
      const { last, isFollowed } = this.commentTo(end + 3);
      if (isFollowed) return this.open ? null : this.rawHtml(i, last + 1);
      if (this.open && last === i) return null;
      this.close();
      this.add('comment', start, end + 3);
      return last + 1;
    }
    const name = match[2]?.toLowerCase();
    if (name === undefined || isInline(name)) return null;
    if (['script', 'style', 'pre', 'textarea'].includes(name)) {
      return this.until(i, new RegExp(`</${name}`, 'i'), name === 'pre' || name === 'textarea' ? 'code' : 'embed');
    }
    if (this.open && this.open.kind !== 'body') return null;
    let j = i + 1;
    while (j < this.lines.length && !this.lines.isBlank(j)) j++;
    return this.rawHtml(i, j);
  }

  /** Lines that are HTML, read as such. */
  private rawHtml(i: number, to: number): number {
    this.close();
    for (const block of htmlBlocks(this.text, this.lines.starts[i], this.lines.ends[to - 1], this.finder))
      this.blocks.push(block);
    return to;
  }

  /** The line in which a comment ends. Asked once for all that seem to begin before it: there may be one in each line. */
  private commentTo(end: number): { readonly last: number; readonly isFollowed: boolean } {
    if (this.comment.end !== end) {
      const last = lastFrom(this.lines.length, end - 1, (line) => this.lines.starts[line]);
      this.comment = { end, last, isFollowed: this.text.slice(end, this.lines.ends[last]).trim() !== '' };
    }
    return this.comment;
  }

  /** A block from line `i` to an offset, where nothing stands behind that in its line; `end`: -1 for none. */
  private wholeLines(kind: BlockKind, i: number, end: number): number | null {
    if (end < 0) return null;
    const last = lastFrom(this.lines.length, end - 1, (line) => this.lines.starts[line]);
    if (this.text.slice(end, this.lines.ends[last]).trim() !== '') return null;
    this.close();
    this.add(kind, this.lines.starts[i], end);
    return last + 1;
  }

  private single(kind: BlockKind, i: number, start: number): number {
    if (this.open) this.close();
    this.add(kind, start, this.lines.ends[i]);
    return i + 1;
  }

  private fenced(i: number, fence: string): number {
    this.close();
    const closing = new RegExp(`^[ \\t>]*${fence[0]}{${Math.min(fence.length, 100)},}[ \\t]*$`);
    let j = i + 1;
    while (
      j < this.lines.length &&
      !closing.test(this.text.slice(this.lines.starts[j], Math.min(this.lines.ends[j], this.lines.starts[j] + 200)))
    )
      j++;
    const last = Math.min(j, this.lines.length - 1);
    this.add('code', this.lines.starts[i], this.lines.ends[last]);
    return last + 1;
  }

  private indented(i: number): number {
    let last = i;
    for (let j = i; j < this.lines.length; j++) {
      if (this.lines.isBlank(j)) continue;
      if (indentOf(this.text.slice(this.lines.starts[j], this.lines.starts[j] + 8)) < 4) break;
      last = j;
    }
    this.add('code', this.lines.starts[i], this.lines.ends[last]);
    return last + 1;
  }

  /** From line `i` to the line that matches, or to the end. */
  private until(i: number, closing: RegExp, kind: BlockKind): number {
    this.close();
    let j = i;
    while (j < this.lines.length - 1 && !closing.test(this.text.slice(this.lines.starts[j], this.lines.ends[j]))) j++;
    this.add(kind, this.lines.starts[i], this.lines.ends[j]);
    return j + 1;
  }

  private isTableRule(i: number): boolean {
    if (this.lines.isBlank(i) || this.lines.widthOf(i) > 1000) return false;
    const words = this.text.slice(this.lines.starts[i], this.lines.ends[i]);
    return words.includes('-') && words.includes('|') && TABLE_RULE.test(words);
  }

  private table(i: number, words: string): number | null {
    if (!this.isTableRule(i + 1) || !words.includes('|')) return null;
    this.close();
    let j = i;
    while (j < this.lines.length && !this.lines.isBlank(j)) j++;
    this.add('furniture', this.lines.starts[i], this.lines.ends[j - 1]);
    return j;
  }

  private add(kind: BlockKind, from: number, to: number): void {
    let start = from;
    while (start < to && (this.text[start] === ' ' || this.text[start] === '\t')) start++;
    const end = trimEnd(this.text, start, to);
    if (end > start) this.blocks.push({ kind, start, end });
  }

  private close(): void {
    if (this.open) this.add(this.open.kind, this.open.start, this.open.end);
    this.open = null;
  }
}

/** Whether a line may be something else than prose, by its first character: most begin with a letter or a quotation mark. */
const mayBeMarked = (line: string): boolean => MARKS.includes(line[0]) || isSpace(line.charCodeAt(0));
const MARKS = '>#`~=*_+-0123456789<[!{';

/** Length of the > marks before a line's words. */
function quotePrefix(line: string): number {
  let length = 0;
  for (;;) {
    const match = QUOTE.exec(line.slice(length, length + 8));
    if (!match) return length;
    length += match[0].length;
  }
}

function indentOf(words: string): number {
  let columns = 0;
  for (let i = 0; i < words.length && columns < 40; i++) {
    if (words[i] === ' ') columns++;
    else if (words[i] === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}
