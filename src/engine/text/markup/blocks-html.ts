import type { BlockKind } from '../../model';
import { isSpace, skipSpace, trimEnd } from '../chars';
import { CLASS_PARTS } from '../data/furniture';
import { Finder } from '../../util/finder';
import { attribute, isInline, TagReader } from './html-tags';
import { captionEnd } from './shortcodes';
import type { Block } from '../types';
import { wordTable } from '../../util/word-table';
import { wordSet, wordsIn } from '../../util/word-list';

/** Elements whose whole content is taken as it stands, by what it is. */
const WHOLE = wordTable<BlockKind>({
  script: 'embed',
  style: 'embed',
  head: 'embed',
  pre: 'code',
  svg: 'embed',
  math: 'embed',
  template: 'embed',
  noscript: 'embed',
  textarea: 'code',
  iframe: 'embed',
  object: 'embed',
});

/** What the text inside an element is. */
const KINDS = wordTable<BlockKind>({
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  hgroup: 'headline',
  li: 'list',
  dd: 'list',
  dt: 'list',
  blockquote: 'blockquote',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
  nav: 'furniture',
  aside: 'furniture',
  footer: 'furniture',
  header: 'furniture',
  menu: 'furniture',
  form: 'furniture',
  button: 'furniture',
  select: 'furniture',
  dialog: 'furniture',
  address: 'byline',
  time: 'dateline',
});

/** Kinds that nothing inside them changes. */
const STICKY: ReadonlySet<BlockKind> = new Set<BlockKind>(['furniture', 'caption', 'byline', 'dateline']);

const VOID = wordSet('area base br col embed hr img input link meta param source track wbr');

const classKinds = new Map<string, BlockKind>();
for (const [kind, parts] of Object.entries(CLASS_PARTS)) {
  for (const part of wordsIn(parts)) classKinds.set(part, kind as BlockKind);
}

interface Element {
  readonly name: string;
  readonly kind: BlockKind;
  readonly sticky: boolean;
}

/**
 * Blocks of HTML: what stands between the tags of elements that are not part of a line. `finder`: that of the whole text,
 * where only a part of it is read.
 */
export function htmlBlocks(text: string, from: number, to = text.length, finder = new Finder(text)): Block[] {
  const blocks: Block[] = [];
  const tags = new TagReader(text, to, finder);
  const stack: Element[] = [];
  const depth = new Map<string, number>();
  const root: Element = { name: '', kind: 'body', sticky: false };
  /** Where the block that is being read begins, and whether words have been seen in it. */
  let start = from;
  let words = false;
  let breakAt = -1;

  const top = (): Element => stack[stack.length - 1] ?? root;
  const cut = (end: number, next: number): void => {
    if (words) {
      const first = skipSpace(text, start, end);
      blocks.push({ kind: top().kind, start: first, end: trimEnd(text, first, end) });
    }
    start = next;
    words = false;
    breakAt = -1;
  };

  for (let i = from; i < to; i++) {
    const caption = text[i] === '[' ? captionEnd(text, i, finder) : -1;
    if (caption >= 0 && caption <= to) {
      cut(i, caption);
      blocks.push({ kind: 'caption', start: i, end: caption });
      i = caption - 1;
      continue;
    }
    if (text[i] !== '<') {
      if (!words && !isSpace(text.charCodeAt(i))) words = true;
      continue;
    }
    const tag = tags.read(i);
    if (!tag) {
      words = true;
      continue;
    }
    i = read(i, tag.name, tag.closing, tag.end) - 1;
  }
  cut(to, to);
  return blocks;

  /** Takes a tag in; returns where to go on. */
  function read(at: number, name: string, closing: boolean, end: number): number {
    if (name === '!--' || name === '!') {
      if (words) return end;
      if (name === '!--') blocks.push({ kind: 'comment', start: at, end });
      start = end;
      return end;
    }
    const whole = WHOLE.get(name);
    if (whole && !closing) {
      cut(at, at);
      const close = endOf(name, end);
      blocks.push({ kind: whole, start: at, end: close });
      start = close;
      return close;
    }
    if (name === 'br') {
      // Two line breaks in a row part paragraphs in old copy.
      if (breakAt >= 0 && text.slice(breakAt, at).trim() === '') cut(at, end);
      breakAt = end;
      return end;
    }
    if (isInline(name) && !KINDS.has(name)) return end;
    // A time inside a sentence is a word of it; one that opened a block of its own also closes it.
    if (name === 'time' && words && top().name !== 'time') return end;
    cut(at, end);
    if (closing) pop(name);
    else if (!VOID.has(name) && text[end - 2] !== '/') push(name, at, end);
    return end;
  }

  function push(name: string, at: number, end: number): void {
    const parent = top();
    if (parent.name === 'p') pop('p');
    const outer = top();
    let kind: BlockKind = outer.kind;
    if (!outer.sticky) {
      const own = kindByClass(text.slice(at, Math.min(end, at + 2000))) ?? KINDS.get(name);
      // An article's own header holds its title and byline; what stands under them is the headline's second line.
      const header = name === 'header' && ((depth.get('article') ?? 0) > 0 || (depth.get('main') ?? 0) > 0);
      if (own && !(kind === 'blockquote' && own === 'list')) kind = header ? 'headline' : own;
    } else if (outer.kind === 'furniture' && depth.get('header') && KINDS.get(name) === 'headline') kind = 'headline';
    stack.push({ name, kind, sticky: outer.sticky || STICKY.has(kind) });
    depth.set(name, (depth.get(name) ?? 0) + 1);
  }

  function pop(name: string): void {
    const count = depth.get(name) ?? 0;
    if (count === 0) return;
    for (;;) {
      const element = stack.pop();
      if (!element) return;
      depth.set(element.name, (depth.get(element.name) ?? 1) - 1);
      if (element.name === name) return;
    }
  }

  /** End of the element whose opening tag ends at `from`; the text's end when it never closes. */
  function endOf(name: string, from: number): number {
    const end = finder.closingTagEnd(name, from);
    return end >= 0 && end <= to ? end : to;
  }
}

/** What an element's class says that it holds; undefined when it says nothing. */
function kindByClass(tag: string): BlockKind | undefined {
  if (!tag.includes('=')) return undefined;
  const names = attribute(tag, 'class');
  if (names === '' || names.length > 500) return undefined;
  for (const part of names.toLowerCase().split(/[\s_-]+/)) {
    const kind = classKinds.get(part);
    if (kind) return kind;
  }
  return undefined;
}
