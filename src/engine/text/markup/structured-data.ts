import { BEGINNING, LONGEST_BEGINNING } from './bars';

const BODY = '"articleBody"';
/** Tags, character references and escapes of JSON: what differs between a page's text and its data. */
const WRITTEN = /<[^<>]*>|&#?\w{1,31};|\\u[\da-f]{4}|\\./gi;

/**
 * The first letters of the article that a page's data holds (JSON-LD's "articleBody"), without accents and small, as
 * {@link beginningOf} has them; empty where it holds none.
 */
export function articleIn(data: string): string {
  const at = data.indexOf(BODY);
  const opening = at < 0 ? -1 : data.indexOf('"', at + BODY.length);
  return opening < 0 ? '' : beginningOf(data.slice(opening + 1));
}

/** The first letters of some text, without what is written otherwise elsewhere; empty where there are too few to tell. */
export function beginningOf(text: string): string {
  const letters = text
    .slice(0, LONGEST_BEGINNING)
    .replace(WRITTEN, '')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  return letters.length < BEGINNING ? '' : letters.slice(0, BEGINNING);
}
