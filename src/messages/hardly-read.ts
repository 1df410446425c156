import type { Report } from '../engine';
import type { Translate } from './translate';

/** What an editor is told of a large file of which next to nothing reads as an article. */
export const hardlyReadSentence = ({ length, words }: Pick<Report, 'length' | 'words'>, t: Translate): string =>
  t(
    'This file has {0} characters, but hardly any of it reads as an article ({1} words). If the article is in it all the same, paste its text into a file of its own.',
    grouped(length),
    words,
  );

/** The same on the command line, behind the name of the file. */
export const hardlyReadNote = ({ length, words }: Pick<Report, 'length' | 'words'>): string =>
  `has ${grouped(length)} characters, but hardly any of it reads as an article (${words} words): what it says was not checked`;

const grouped = (count: number): string => count.toLocaleString('en');
