import type { Report } from './model';

/** From this length on, in UTF-16 code units, a file holds more than a note: it is two pages of copy, or one small web page. */
const LARGE_FILE = 4_000;
/** Words of prose that are no article yet: the shortest item of news in brief has about as many. */
const NEXT_TO_NO_PROSE = 50;

/**
 * Whether a file is large and next to none of it was read as copy: then there is nothing to ask of it only since its
 * article, if it has one, was not found.
 */
export const isHardlyRead = ({ length, words }: Pick<Report, 'length' | 'words'>): boolean =>
  length >= LARGE_FILE && words < NEXT_TO_NO_PROSE;
