import { Finder } from '../../util/finder';
import { wordSet } from '../../util/word-list';

/** A tag as it is written: `[start, end)` covers its angle brackets. */
export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly end: number;
}

const NAME = /<(\/?)([a-zA-Z][a-zA-Z\d:-]{0,40})(?=[\s/>])|<([!?])/y;

/**
 * Reads tags from left to right. A tag that never ends is not looked for twice, so that a text of angle brackets takes
 * linear time.
 */
export class TagReader {
  /** Up to here, a `<` opens nothing: the tag that was looked for did not end. */
  private hopeless = 0;

  /** `finder`: that of the whole text, where only a part of it is read. */
  constructor(
    private readonly text: string,
    private readonly to = text.length,
    private readonly finder = new Finder(text),
  ) {}

  /** The tag, comment (`name` is `!--`) or declaration (`!`) that starts at `at`; null when there is none. */
  read(at: number): HtmlTag | null {
    if (at < this.hopeless) return null;
    NAME.lastIndex = at;
    const match = NAME.exec(this.text);
    if (!match) return null;
    if (match[3]) return this.declaration(at);
    const end = this.tagEnd(at + match[0].length);
    return end < 0 ? null : { name: match[2].toLowerCase(), closing: match[1] === '/', end };
  }

  private declaration(at: number): HtmlTag | null {
    const comment = this.text.startsWith('<!--', at);
    const end = this.find(comment ? '-->' : '>', at + (comment ? 4 : 2));
    if (end < 0) return null;
    return { name: comment ? '!--' : '!', closing: false, end: end + (comment ? 3 : 1) };
  }

  private tagEnd(from: number): number {
    for (let i = from; i < this.to; i++) {
      const char = this.text[i];
      if (char === '>') return i + 1;
      if (char === '<') {
        this.hopeless = i;
        return -1;
      }
      if ((char === '"' || char === "'") && this.text[i - 1] === '=') {
        const close = this.find(char, i + 1);
        if (close >= 0) i = close;
      }
    }
    this.hopeless = this.to;
    return -1;
  }

  /** Like indexOf, in the part that is read. */
  find(what: string, from: number): number {
    const at = this.finder.find(what, from);
    return at + what.length <= this.to ? at : -1;
  }
}

/** A name begins where no name goes on, or a long one would be tried from each of its characters. */
const ATTRIBUTE = /(?<![\w:.-])([a-zA-Z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** The value of an attribute, or '' when the tag does not have it. */
export function attribute(tag: string, name: string): string {
  if (tag.length > 5000) return '';
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1].toLowerCase() === name) return match[2] ?? match[3] ?? match[4] ?? '';
  }
  return '';
}

/** Elements that stand inside a line of text; every other element ends the block before it. */
const INLINE = wordSet(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark meter output q ruby rb rt rp s samp
  small span strike strong sub sup time tt u var wbr picture source nobr`,
);

export const isInline = (name: string): boolean => INLINE.has(name);

const STRUCK = wordSet('del s strike');

/** Whether a tag opens words that are struck out. */
export const isStruck = ({ name, closing }: HtmlTag): boolean => !closing && STRUCK.has(name);

/** End of the element that a tag opens. What never closes is its tag alone. */
export function elementEnd(tags: TagReader, { name, end }: HtmlTag): number {
  const close = tags.find(`</${name}`, end);
  const closed = close < 0 ? -1 : tags.find('>', close);
  return closed < 0 ? end : closed + 1;
}
