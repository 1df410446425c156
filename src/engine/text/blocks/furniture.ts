import type { BlockKind } from '../../model';
import { AGENCIES, BOX, CAPTIONS, LINES, TAIL } from '../data/furniture';
import type { Block } from '../types';
import {
  LONGEST_TITLE,
  LONGEST_HEADING,
  RESUMES,
  WHOLE_PARAGRAPH,
  LABEL_WORDS,
  BYLINE_WORDS,
  HEADING_WORDS,
} from './bars';

/** What a line of the site's furniture says of the lines after it. */
export const FurnitureKind = { None: 0, Line: 1, Box: 2, Tail: 3 } as const;
export type FurnitureKind = (typeof FurnitureKind)[keyof typeof FurnitureKind];

const oneOf = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'iu');
const tail = oneOf(TAIL);
const box = oneOf(BOX);
const lines = oneOf(LINES);
const captions = oneOf(CAPTIONS);
const agencies = new Set(
  AGENCIES.trim()
    .split(/\|\s*/)
    .map((each) => each.trim()),
);

/** A line without Markdown's marks and with single spaces: what the readers of short blocks are given. */
export const plainLine = (words: string): string =>
  words
    .replace(/\[\^[^\]\s]*\]/g, '')
    .replace(/[*_#>[\]]+/g, ' ')
    .replace(/\(https?:[^\s)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a short block is furniture, and whether other stories' titles follow it. */
export function readFurniture(line: string): FurnitureKind {
  if (line === '') return FurnitureKind.Line;
  const bare = line.replace(/[\s:.|>»→-]+$/, '');
  const sentence = /[.!?]$/.test(line) && line.split(' ').length > LABEL_WORDS;
  if (!sentence && tail.test(bare)) return FurnitureKind.Tail;
  if (box.test(bare)) return FurnitureKind.Box;
  return lines.test(line) ? FurnitureKind.Line : FurnitureKind.None;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ';
const CLOCK =
  '(?:,| at| -| \\||–)*\\s?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?[A-Z]{2,4})?|,? (?:at )?\\d{1,2} ?[ap]\\.?m\\.?(?: [A-Z]{2,4})?';
const DATELINE = new RegExp(
  `^(?:(?:last )?(?:published|updated|posted|modified|created|date)(?: on)?:? ?)?(?:(?:${WEEKDAY})?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},?(?: \\d{4})?)|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.Z+-]+)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${WEEKDAY.slice(0, -3)},?)(?:${CLOCK})?\\.?$`,
  'i',
);

const NAME = "(?:\\p{Lu}[\\p{L}'’.-]*|de|da|di|van|von|der|den|bin|bint|al|la|le|del|dos|y|and|&)";
const NAMES = `${NAME}(?:,? ${NAME}){0,9}`;
const BYLINE = new RegExp(
  `^(?:[-–—] ?)?(?:by|BY|By|words by|Words by|story by|Story by|written by|Written by|reporting by|Reporting by|from)[: ] ?(${NAMES})(?:(?:,| for| of| in| \\||/| •| -| –| —).{0,80})?$`,
  'u',
);
const SIGNED = new RegExp(`(?:…|\\.\\.\\.|^)\\s?(?:writes|reports|by|reported by) ${NAMES}\\.?$`, 'u');
const REPORTING = /^\((?:additional |with )?(?:reporting|writing|editing|written|edited|compiled)\b.{0,240}\)\.?$/i;
const WITH_TITLE = new RegExp(
  `^${NAMES}, (?:[\\p{L}-]+ ){0,3}(?:writer|reporter|correspondent|editor|columnist|contributor)\\.?$`,
  'iu',
);

/** Byline, dateline or caption; null when a short block is none of them. */
export function readBylineKind(line: string): BlockKind | null {
  if (DATELINE.test(line)) return 'dateline';
  if (captions.test(line)) return 'caption';
  if (REPORTING.test(line) || agencies.has(line.toLowerCase().replace(/[()]/g, ''))) return 'byline';
  if (SIGNED.test(line)) return 'byline';
  if (!/[.!?”"]$/.test(line) && (BYLINE.test(line) || WITH_TITLE.test(line)) && line.split(' ').length <= BYLINE_WORDS)
    return 'byline';
  return null;
}

/** Whether a block of some length reads as a title: one short line that does not end a sentence. */
export function titleLike(line: string, length: number, atTop: boolean): boolean {
  if (length > (atTop ? LONGEST_TITLE : LONGEST_HEADING)) return false;
  if (/[.!?:;,…][)\]"'”’»]{0,2}$/.test(line) || /[,;:—–-]$/.test(line)) return false;
  if (!/^[\p{Lu}\d"'“‘$£€«(]/u.test(line)) return false;
  if (atTop) return true;
  return !/^["“‘']/.test(line) && line.split(' ').length <= HEADING_WORDS;
}

/** Whether the article goes on at block `i`: teasers are short or break off, an article has whole paragraphs. */
export function tailResumes(reads: (block: Block) => string, blocks: readonly Block[], i: number): boolean {
  for (let k = i; k < i + RESUMES; k++) {
    const block = blocks[k];
    if (!block || block.kind !== 'body') return false;
    const words = reads(block);
    if (words.length < WHOLE_PARAGRAPH || !/[.!?][)\]"'”’»]{0,2}(?: \[[^[\]]*\])?$/.test(words.slice(-30)))
      return false;
  }
  return true;
}
