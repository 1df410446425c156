import type { TagReader } from './html-tags';

/** What is hidden of an editor's marks that begin at a brace: from it to `end`, and what closes them later on. */
export interface CriticMark {
  readonly end: number;
  /** Where the mark stands that closes words which stay; it is as long as {@link CLOSING_MARK}. */
  readonly closes?: number;
}

export const CLOSING_MARK = 3;

/**
 * CriticMarkup: {--struck--} is no copy any more, and {>>a query<<} never was; {++put in++}, {==set off==} and what stands behind ~> in
 * {~~one~>another~~} are.
 */
export function criticMark(raw: string, at: number, tags: TagReader): CriticMark | undefined {
  switch (raw.slice(at + 1, at + 3)) {
    case '--': {
      const end = tags.find('--}', at + 3);
      return end < 0 ? undefined : { end: end + CLOSING_MARK };
    }
    case '>>': {
      const end = tags.find('<<}', at + 3);
      return end < 0 ? undefined : { end: end + CLOSING_MARK };
    }
    case '++':
    case '==': {
      const closes = tags.find(`${raw.slice(at + 1, at + 3)}}`, at + 3);
      return closes < 0 ? undefined : { end: at + 3, closes };
    }
    case '~~': {
      const closes = tags.find('~~}', at + 3);
      const instead = tags.find('~>', at + 3);
      return instead < 0 || closes < instead ? undefined : { end: instead + 2, closes };
    }
  }
  return undefined;
}
