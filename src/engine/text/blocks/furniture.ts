import type { BlockKind } from '../../model';
import {
  AGENCIES,
  BOX,
  CAPTIONS,
  COMMENT_SIGNS,
  COMMENTS,
  CREDIT_WORDS,
  CREDITS,
  LINES,
  TAIL,
} from '../data/furniture';
import { wordSet } from '../../util/word-list';
import type { Block } from '../types';
import {
  LONGEST_TITLE,
  LONGEST_HEADING,
  RESUMES,
  WHOLE_PARAGRAPH,
  LABEL_WORDS,
  BYLINE_WORDS,
  BYLINE_PARTS,
  HEADING_WORDS,
} from './bars';

/** What a line of the site's furniture says of the lines after it. */
export const FurnitureKind = { None: 0, Line: 1, Box: 2, Tail: 3, Comments: 4, CommentSign: 5 } as const;
export type FurnitureKind = (typeof FurnitureKind)[keyof typeof FurnitureKind];

const oneOf = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'iu');
const tail = oneOf(TAIL);
const box = oneOf(BOX);
const comments = oneOf(COMMENTS);
const commentSigns = oneOf(COMMENT_SIGNS);
const lines = oneOf(LINES);
const captions = oneOf(CAPTIONS);
const agencies = new Set(
  AGENCIES.trim()
    .split(/\|\s*/)
    .map((each) => each.trim()),
);

/** A line as it is printed, with single spaces and without marks of emphasis: what the readers of short blocks are given. */
export const plainLine = (words: string): string =>
  words
    .replace(/\[\^[^\]\s]*\]/g, '')
    .replace(/[*_#>[\]]+/g, ' ')
    .replace(/\(https?:[^\s)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?)])/g, '')
    .trim();

/** Whether a short block is furniture, and whether other stories' titles follow it. */
export function readFurniture(line: string): FurnitureKind {
  if (line === '') return FurnitureKind.Line;
  const bare = line.replace(/^(?:[-–—»→▶] ?){1,3}|[\s:.|>»→–—-]+$/g, '');
  const sentence = /[.!?]$/.test(line) && line.split(' ').length > LABEL_WORDS;
  if (!sentence && tail.test(bare)) return FurnitureKind.Tail;
  if (!sentence && comments.test(bare)) return FurnitureKind.Comments;
  if (commentSigns.test(line)) return FurnitureKind.CommentSign;
  if (box.test(bare)) return FurnitureKind.Box;
  return lines.test(line) || lines.test(bare) ? FurnitureKind.Line : FurnitureKind.None;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ';
const CLOCK =
  '(?:,| at| -| \\||–)*\\s?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?[A-Z]{2,4})?|,? (?:at )?\\d{1,2} ?[ap]\\.?m\\.?(?: [A-Z]{2,4})?';
const DATELINE = new RegExp(
  `^(?:(?:last |first )?(?:published|updated|posted|modified|created|date)(?: on)? ?[:–—-]? ?)?(?:(?:${WEEKDAY})?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},?(?: \\d{4})?)|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.Z+-]+)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${WEEKDAY.slice(0, -3)},?)(?:${CLOCK})?(?: ?[-–—|] [\\p{L}][\\p{L} .]{2,30})?\\.?$`,
  'iu',
);
/** "10.42am GMT", "Posted at 14:03", "3 hours ago": when an entry of a live page, a page or a comment was put up. */
const STAMP = new RegExp(
  `^(?:(?:(?:last |first )?(?:published|updated|posted|edited|modified)(?: at| on)?:? ?)?\\d{1,2}[.:]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:,? \\(?[A-Z]{2,4}\\)?)?(?:(?:,| on| [-–—|·])? (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}),?(?: \\d{4})?)?|(?:(?:published|updated|posted|edited) )?(?:(?:about )?(?:\\d{1,3}|an?) ?(?:s|m|h|d|w|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago|just now|yesterday))\\.?$`,
  'i',
);

const NAME = "(?:\\p{Lu}[\\p{L}'’.-]*|de|da|di|van|von|der|den|bin|bint|al|la|le|del|dos|y|and|&)";
const NAMES = `${NAME}(?:,? ${NAME}){0,9}`;
const BYLINE = new RegExp(
  `^(?:[-–—] ?)?(?:by|BY|By|words by|Words by|story by|Story by|written by|Written by|reporting by|Reporting by|from)[: ] ?(${NAMES})(?:(?:,| for| of| in| \\||/| •| -| –| —).{0,80})?$`,
  'u',
);
const SIGNED = new RegExp(`(?:…|\\.\\.\\.|^)\\s?(?:writes|reports|by|reported by) ${NAMES}\\.?$`, 'u');
/** "Our Staff Reporter", "Web Desk": a post in place of a name. */
const POST =
  /^(?:the newspaper['’]s |our |by (?:our |a )?)?(?:own |staff |special |chief |senior |sports |political |web |news |city |express )?(?:correspondents?|reporters?|news ?desk|web ?desk|bureau|desk)\.?$/i;
const REPORTING = /^\((?:additional |with )?(?:reporting|writing|editing|written|edited|compiled)\b.{0,240}\)\.?$/i;
const WITH_TITLE = new RegExp(
  `^${NAMES}, (?:[\\p{L}-]+ ){0,3}(?:writer|reporter|correspondent|editor|columnist|contributor)\\.?$`,
  'iu',
);

const credits = new RegExp(`\\b(?:${CREDITS.join('|')})\\b`, 'iu');
const creditWords = wordSet(CREDIT_WORDS);

/** "Ann Lee and Tom Pell contributed to this report.": nothing but names and the words of a credit. */
const isCredit = (line: string): boolean =>
  credits.test(line) &&
  line.split(' ').every((each) => {
    const word = each.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    return /^[^\p{Ll}]/u.test(word) || word === '' || creditWords.has(word);
  });

/** "Owen Fitch | 4 May 2026", "By Ann Lee · Harbour reporter": parts of which one is a byline or a day. */
function isBylineOfParts(line: string): boolean {
  const parts = line.split(/ ?[|•·] ?/);
  return (
    parts.length > 1 &&
    parts.length <= BYLINE_PARTS &&
    parts.every((part) => isDay(part) || (part.split(' ').length <= LABEL_WORDS && /^[\p{Lu}\d]|^by\b/u.test(part))) &&
    parts.some((part) => isDay(part) || BYLINE.test(part))
  );
}

/** "By Ann Lee alee@courier.example" */
const ADDRESS = /(?<=\S) \S{1,60}@\S{1,60}$/;

const isDay = (line: string): boolean => DATELINE.test(line) || STAMP.test(line);

/** Byline, dateline or caption; null when a short block is none of them. */
export function readBylineKind(words: string): BlockKind | null {
  const line = words.replace(ADDRESS, '');
  if (isDay(line)) return 'dateline';
  if (captions.test(line)) return 'caption';
  if (REPORTING.test(line) || POST.test(line) || agencies.has(line.toLowerCase().replace(/[()]/g, ''))) return 'byline';
  if (SIGNED.test(line) || isCredit(line) || isBylineOfParts(line)) return 'byline';
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
