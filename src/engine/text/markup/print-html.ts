import { MARKS_PER_STEP, Pace, type Steps } from '../../util/steps';
import { isWordChar } from '../chars';
import { readEntity } from './entities';
import { Printer, type Printed } from './print';
import { attribute, elementEnd, isInline, isStruck, TagReader } from './html-tags';
import { shortcodeEnd } from './shortcodes';
import { Finder } from '../../util/finder';
import { addressEnd } from './urls';

/** Elements whose content is not prose even inside a line. */
const NOT_READ = new Set(['script', 'style', 'code', 'kbd', 'samp', 'svg', 'textarea', 'template', 'select', 'button']);

/** Takes tags, comments and character references out of a paragraph of HTML. */
export function* printHtml(raw: string): Steps<Printed> {
  const printer = new Printer(raw);
  const finder = new Finder(raw);
  const tags = new TagReader(raw, raw.length, finder);
  let link = -1;
  const special = /[<&[]|https?:\/\/|www\.|mailto:/gi;
  const pace = new Pace(MARKS_PER_STEP);
  for (let match = special.exec(raw); match; match = special.exec(raw)) {
    if (pace.isDue()) yield;
    const i = match.index;
    const char = raw[i];
    if (char === '<') {
      const tag = tags.read(i);
      if (!tag) continue;
      let end = tag.end;
      if (isStruck(tag) || (!tag.closing && NOT_READ.has(tag.name))) end = elementEnd(tags, tag);
      else if (!tag.closing && tag.name === 'sup') end = noteEnd(raw, i, tag.end, printer);
      if (tag.name === 'a') {
        if (link >= 0) printer.link(link, end);
        link = !tag.closing && attribute(raw.slice(i, end), 'href') ? i : -1;
      }
      printer.hide(
        i,
        end,
        tag.name === 'br' ||
          tag.name === 'img' ||
          NOT_READ.has(tag.name) ||
          (!isInline(tag.name) && tag.name !== '!--'),
      );
      special.lastIndex = end;
    } else if (char === '[') {
      const end = shortcodeEnd(raw, i, finder);
      if (end < 0) continue;
      printer.hide(i, end, true);
      special.lastIndex = end;
    } else if (char === '&') {
      const entity = readEntity(raw, i);
      if (!entity) continue;
      printer.replace(i, entity.end, entity.reads);
      special.lastIndex = entity.end;
    } else if (!isWordChar(raw.charCodeAt(i - 1))) {
      const end = addressEnd(raw, i);
      if (end < 0) continue;
      if (link < 0) printer.link(i, end);
      printer.hide(i, end, true);
      special.lastIndex = end;
    }
  }
  return printer.finish();
}

const NOTE = /(?:<a\b[^<>]{0,500}>)?\[?(?:\d{1,3}|[a-z*†])\]?(?:<\/a>)?<\/sup>/iy;

/** End of a raised reference number (`<sup>1</sup>`), which points to a note and is not part of the word before it. */
function noteEnd(raw: string, start: number, from: number, printer: Printer): number {
  NOTE.lastIndex = from;
  const match = NOTE.exec(raw);
  if (!match) return from;
  printer.link(start, from + match[0].length);
  return from + match[0].length;
}
