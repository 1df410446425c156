import { MARKS_PER_STEP, Pace, type Steps } from '../../util/steps';
import { isSpace, isWordChar } from '../chars';
import { readEntity } from './entities';
import { CLOSING_MARK, criticMark } from './critic-marks';
import { elementEnd, isStruck, TagReader } from './html-tags';
import { Finder } from '../../util/finder';
import { Printer, type Printed } from './print';
import { readCodeSpans, readLinks } from './markdown-spans';
import { shortcodeEnd } from './shortcodes';
import { addressEnd } from './urls';

const AUTOLINK = /<(?:[a-zA-Z][a-zA-Z\d+.-]{1,31}:[^\s<>]{0,2000}|[\w.+-]{1,64}@[\w.-]{1,200})>/y;
const QUOTE_PREFIX = /[ \t]{0,3}(?:>[ \t]?)+/y;
const ATTRIBUTES = /\{[:#.][^{}\n]{0,200}\}/y;
const ESCAPABLE = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Tags of templates and comments of MDX: what opens them and what closes them. */
const TEMPLATES = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{/*', '*/}'],
] as const;

/** Takes the marks of Markdown, link targets, code, HTML and template tags out of a paragraph. */
export function* printMarkdown(raw: string): Steps<Printed> {
  const printer = new Printer(raw);
  const tags = new TagReader(raw);
  const finder = new Finder(raw);
  const code = readCodeSpans(raw);
  const links = readLinks(raw, code);
  const special = /[\\*_~&<{`![\]\n\r]|(?:\+\+|==)\}|https?:\/\/|www\.|mailto:/gi;
  /** Where marks of an editor close whose words stay. */
  const closing = new Set<number>();
  /** Runs of stars that open and are not closed. */
  let stars = 0;
  const pace = new Pace(MARKS_PER_STEP);
  for (let match = special.exec(raw); match; match = special.exec(raw)) {
    if (pace.isDue()) yield;
    special.lastIndex = step(match.index);
  }
  return printer.finish();

  function step(i: number): number {
    const hide = (end: number, parts = false): number => {
      printer.hide(i, end, parts);
      return end;
    };
    if (closing.has(i)) return hide(i + CLOSING_MARK);
    const codeEnd = code.get(i);
    if (codeEnd !== undefined) return hide(codeEnd, true);
    const link = links.get(i);
    if (link) {
      if (link.source) printer.link(...link.source);
      return hide(link.end, link.parts);
    }
    const char = raw[i];
    switch (char) {
      case '\\':
        if (i + 1 < raw.length && ESCAPABLE.includes(raw[i + 1])) {
          hide(i + 1);
          return i + 2;
        }
        return raw[i + 1] === '\n' || raw[i + 1] === '\r' ? hide(i + 1) : i + 1;
      case '*':
      case '_':
      case '~':
        return delimiters(i);
      case '[': {
        const end = shortcodeEnd(raw, i, finder);
        return end < 0 ? i + 1 : hide(end, true);
      }
      case '&': {
        const entity = readEntity(raw, i);
        if (!entity) return i + 1;
        printer.replace(i, entity.end, entity.reads);
        return entity.end;
      }
      case '<': {
        AUTOLINK.lastIndex = i;
        const auto = AUTOLINK.exec(raw);
        if (auto) {
          printer.link(i, i + auto[0].length);
          return hide(i + auto[0].length, true);
        }
        const tag = tags.read(i);
        if (!tag) return i + 1;
        return hide(isStruck(tag) ? elementEnd(tags, tag) : tag.end, tag.name === 'br' || tag.name === 'img');
      }
      case '{': {
        const critic = criticMark(raw, i, tags);
        if (critic?.closes !== undefined) closing.add(critic.closes);
        if (critic) return hide(critic.end);
        const close = TEMPLATES.find(([open]) => raw.startsWith(open, i))?.[1];
        const end = close ? tags.find(close, i + 2) : -1;
        if (close && end >= 0) return hide(end + close.length, true);
        ATTRIBUTES.lastIndex = i;
        const attributes = ATTRIBUTES.exec(raw);
        return attributes ? hide(i + attributes[0].length, true) : i + 1;
      }
      case '\n':
      case '\r': {
        QUOTE_PREFIX.lastIndex = i + 1;
        const prefix = QUOTE_PREFIX.exec(raw);
        if (!prefix) return i + 1;
        printer.hide(i + 1, i + 1 + prefix[0].length, true);
        return i + 1 + prefix[0].length;
      }
    }
    if (isWordChar(raw.charCodeAt(i - 1))) return i + 1;
    const end = addressEnd(raw, i);
    if (end < 0) return i + 1;
    printer.link(i, end);
    return hide(end, true);
  }

  /** ~~Struck~~ words are none. Any other run of *, _ or ~ is markup unless it stands alone between spaces or, for _, inside a word. */
  function delimiters(i: number): number {
    let end = i + 1;
    while (raw[end] === raw[i]) end++;
    if (raw[i] === '~' && end - i === 2) {
      const close = isSpace(raw.charCodeAt(end)) ? -1 : tags.find('~~', end);
      if (close >= 0 && !isSpace(raw.charCodeAt(close - 1))) {
        printer.hide(i, close + 2);
        return close + 2;
      }
    }
    const before = raw.charCodeAt(i - 1);
    const after = raw.charCodeAt(end);
    const alone = isSpace(before) && isSpace(after);
    const inWord = raw[i] !== '*' && isWordChar(before) && isWordChar(after);
    // "Ada*, a student": it closes nothing, and points to a note.
    if (raw[i] === '*' && end - i === 1 && isWordChar(before) && !isWordChar(after)) {
      if (stars === 0) return end;
      stars--;
    } else if (raw[i] === '*' && !isWordChar(before) && !isSpace(after)) stars++;
    if (!alone && !inWord && (raw[i] !== '~' || end - i > 1)) printer.hide(i, end);
    return end;
  }
}
