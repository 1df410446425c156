import type { BlockKind } from '../../model';
import { skipSpace, trimEnd } from '../chars';
import { Finder } from '../../util/finder';
import { attribute, isInline, TagReader } from './html-tags';
import { captionEnd } from './shortcodes';
import type { Block } from '../types';
import { isLinkLine, Page, type TextRun } from './page';
import { hasKind, isControl, readTag } from './page-tags';
import { LONGEST_TAG } from './bars';
import { articleIn, beginningOf } from './structured-data';
import { wordSet } from '../../util/word-list';
import { wordTable } from '../../util/word-table';

/** Elements whose whole content is taken as it stands, by what it is. */
const WHOLE = wordTable<BlockKind>({
  script: 'embed',
  style: 'embed',
  head: 'embed',
  title: 'embed',
  pre: 'code',
  svg: 'embed',
  math: 'embed',
  template: 'embed',
  noscript: 'embed',
  textarea: 'code',
  iframe: 'embed',
  object: 'embed',
});
/** Those of them that go on to the end of the page if nothing closes them, as in a browser. */
const RUN_ON = wordSet('script style textarea');

const VOID = wordSet('area base br col embed hr img input link meta param source track wbr');

/** What may stand behind a sentence's end, and how it may be written as a character reference. */
const CLOSING = '"\'”’)]»';
const CLOSING_REFERENCE = /&(?:rdquo|rsquo|quot|raquo|nbsp|#\d{2,5}|#x[\da-f]{2,4});$/i;

/** Where a note or a comment links back to: "#ftnt_ref3", "#fnref:2", "#cmnt_ref1". */
const LINK_BACK = /^#\w{0,40}ref[\w:.-]{0,40}$/i;

/** An element that is open: `number` is the page's. */
interface Open {
  readonly name: string;
  readonly number: number;
}

/** A block before it is known which part of the page it is in. */
type Piece = (TextRun & { readonly kind?: undefined; readonly start: number; readonly end: number }) | Block;

/**
 * Blocks of HTML: what stands between the tags of elements that are not part of a line. `finder`: that of the whole text,
 * where only a part of it is read.
 */
export function htmlBlocks(text: string, from: number, to = text.length, finder?: Finder): Block[] {
  return new Cutter(text, from, to, finder ?? new Finder(text), new Page(finder === undefined)).blocks();
}

class Cutter {
  private readonly pieces: Piece[] = [];
  private readonly tags: TagReader;
  private readonly stack: Open[] = [];
  private readonly depth = new Map<string, number>();
  /** Where the block that is being read begins, how much text it has, and where the last of it ends. */
  private start: number;
  private ink = 0;
  private linked = 0;
  private away = 0;
  private written = -1;
  private breakAt = -1;
  /** How many elements are open around the link that is open, -1 outside links; whether it leads to another page. */
  private link = -1;
  private leadsAway = false;
  /** How the article begins that the page's data holds; empty where it holds none. */
  private article = '';

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
    private readonly finder: Finder,
    private readonly page: Page,
  ) {
    this.tags = new TagReader(text, to, finder);
    this.start = from;
  }

  blocks(): Block[] {
    const { text, from, to } = this;
    for (let i = from; i < to;) {
      if (text[i] !== '<') {
        const next = text.indexOf('<', i);
        const end = next < 0 || next > to ? to : next;
        const bracket = this.finder.find('[caption', i);
        const picture = bracket >= 0 && bracket < end ? bracket : end;
        if (picture > i) this.write(i, picture);
        const caption = picture < end ? captionEnd(text, picture, this.finder) : -1;
        if (caption >= 0 && caption <= to) {
          this.cut(picture, picture);
          i = this.add('caption', picture, caption);
          continue;
        }
        if (picture < end) this.write(picture, end);
        i = end;
        continue;
      }
      const tag = this.tags.read(i);
      if (tag) i = this.read(i, tag.name, tag.closing, tag.end);
      else this.write(i, ++i);
    }
    this.cut(to, to);
    const first = this.article === '' ? undefined : this.pieces.find((piece) => this.isBeginning(piece));
    if (first && first.kind === undefined) this.page.begin(first.element);
    const kinds = this.page.kinds();
    return this.pieces.map((piece): Block => {
      if (piece.kind) return piece;
      const kind = kinds[piece.element];
      return {
        kind: (kind === 'body' || kind === 'list') && isLinkLine(piece) ? 'furniture' : kind,
        start: piece.start,
        end: piece.end,
      };
    });
  }

  /** Whether a piece begins as the article does that the page's data holds. */
  private isBeginning({ kind, start, end }: Piece): boolean {
    return kind === undefined && beginningOf(this.text.slice(start, end)) === this.article;
  }

  private get top(): Open {
    return this.stack[this.stack.length - 1] ?? ROOT;
  }

  private write(from: number, to: number): void {
    const first = skipSpace(this.text, from, to);
    if (first === to) return;
    const last = trimEnd(this.text, first, to);
    this.ink += last - first;
    if (this.link >= 0) {
      this.linked += last - first;
      if (this.leadsAway) this.away += last - first;
    }
    this.written = last;
  }

  private cut(end: number, next: number): void {
    const { text, ink, linked, away, written } = this;
    if (ink > 0) {
      const start = skipSpace(text, this.start, end);
      const piece = {
        element: this.top.number,
        ink,
        linked,
        away,
        isSentence: endsSentence(text, start, written),
        start,
        end: trimEnd(text, start, end),
      };
      this.page.write(piece);
      this.pieces.push(piece);
    }
    this.restart(next);
  }

  private restart(at: number): void {
    this.start = at;
    this.ink = 0;
    this.linked = 0;
    this.away = 0;
    this.breakAt = -1;
  }

  private add(kind: BlockKind, start: number, end: number): number {
    this.pieces.push({ kind, start, end });
    this.restart(end);
    return end;
  }

  /** Takes a tag in; returns where to go on. */
  private read(at: number, name: string, closing: boolean, end: number): number {
    const { text } = this;
    if (name === '!--' || name === '!') {
      if (this.ink > 0) return end;
      if (name === '!--') return this.add('comment', at, end);
      this.start = end;
      return end;
    }
    const whole = WHOLE.get(name);
    if (whole && !closing) {
      const close = this.endOf(name, end);
      if (close > end) {
        this.cut(at, at);
        if (name === 'script' && this.article === '') this.article = articleIn(text.slice(end, close));
        return this.add(whole, at, close);
      }
    }
    if (name === 'a') this.openLink(at, closing, end);
    if (name === 'br') {
      // Two line breaks in a row part paragraphs in old copy.
      if (this.breakAt >= 0 && text.slice(this.breakAt, at).trim() === '') this.cut(at, end);
      this.breakAt = end;
      return end;
    }
    if (isInline(name) && !hasKind(name)) return end;
    // A time inside a sentence is a word of it; one that opened a block of its own also closes it.
    if (name === 'time' && this.ink > 0 && this.top.name !== 'time') return end;
    this.cut(at, end);
    if (closing) this.pop(name);
    else if (!VOID.has(name) && text[end - 2] !== '/') this.push(name, at, end);
    else if (isControl(name)) this.page.control(this.top.number);
    return end;
  }

  /** A new link ends the last. */
  private openLink(at: number, closing: boolean, end: number): void {
    const href = closing ? '' : attribute(this.text.slice(at, Math.min(end, at + LONGEST_TAG)), 'href');
    this.link = href === '' ? -1 : this.stack.length;
    this.leadsAway = !href.startsWith('#');
    if (this.ink === 0 && this.stack.length > 0 && LINK_BACK.test(href)) this.page.note(this.top.number);
  }

  private push(name: string, at: number, end: number): void {
    if (this.top.name === 'p') this.pop('p');
    const says = readTag(this.text.slice(at, Math.min(end, at + LONGEST_TAG)));
    const number = this.page.open(name, this.top.number, says);
    this.stack.push({ name, number });
    this.depth.set(name, (this.depth.get(name) ?? 0) + 1);
  }

  private pop(name: string): void {
    if ((this.depth.get(name) ?? 0) === 0) return;
    for (;;) {
      const element = this.stack.pop();
      if (!element) return;
      this.depth.set(element.name, (this.depth.get(element.name) ?? 1) - 1);
      if (element.name === name) break;
    }
    // A link that nobody closed ends with what it stands in.
    if (this.stack.length < this.link) this.link = -1;
  }

  /**
   * End of the element whose opening tag ends at `from`. What never closes hides its tag alone: a head may be left open,
   * and the page goes on.
   */
  private endOf(name: string, from: number): number {
    if (this.text[from - 2] === '/' && !RUN_ON.has(name)) return from;
    const end = this.finder.closingTagEnd(name, from);
    return end >= 0 && end <= this.to ? end : RUN_ON.has(name) ? this.to : from;
  }
}

const ROOT: Open = { name: '', number: 0 };

/** Whether what is written up to `end` ends as a sentence does. */
function endsSentence(text: string, from: number, end: number): boolean {
  let at = end - 1;
  for (; at > from; at--) {
    if (CLOSING.includes(text[at])) continue;
    const reference = text[at] === ';' ? CLOSING_REFERENCE.exec(text.slice(Math.max(from, at - 8), at + 1)) : null;
    if (!reference) break;
    at -= reference[0].length - 1;
  }
  return '.!?…'.includes(text[at]);
}
