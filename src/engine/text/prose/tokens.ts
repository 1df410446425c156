import { ABBREVIATIONS, BEFORE_FIGURES, TITLES } from '../data/abbreviations';
import { APOSTROPHE_WORDS } from '../data/apostrophes';
import { codeAt, isApostrophe, isDigit, isLetter, isSpace, isUpper, isWordChar, lettersOf } from '../chars';
import { rememberedWord } from '../../util/remembered';
import { LONG_PARAGRAPH, type Steps } from '../../util/steps';
import type { Token } from '../types';
import { wordSet } from '../../util/word-list';
import { LONGEST_WORD } from './bars';

const abbreviations = wordSet(TITLES, ABBREVIATIONS);
const beforeFigures = wordSet(BEFORE_FIGURES);
const apostropheWords = wordSet(APOSTROPHE_WORDS);

/** Words that are their own token after an apostrophe, which belongs to them: Roe|’s, they|’re. */
const CLITIC = /['’‘](?:[sSmMdD]|re|RE|ve|VE|ll|LL)$/;
const CURRENCY = '$£€¥₹¢';
/** Marks that are one token together: -- and ... */
const RUNS = '-.*=_~';

/**
 * Cuts prose into words, numbers and marks. `quoteMarks` says which apostrophes and the like belong to quotations.
 */
export function* readTokens(prose: string, quoteMarks: ReadonlyMap<number, number>): Steps<Token[]> {
  const tokens: Token[] = [];
  for (let i = 0; i < prose.length;) {
    if (i > 0) yield;
    i = readUpTo(tokens, prose, i, Math.min(prose.length, i + LONG_PARAGRAPH), quoteMarks);
  }
  return tokens;
}

/** Reads the tokens that begin at `from` or behind it, and before `to`; gives where the last of them ends. */
function readUpTo(
  tokens: Token[],
  prose: string,
  from: number,
  to: number,
  quoteMarks: ReadonlyMap<number, number>,
): number {
  let i = from;
  while (i < to) {
    const code = prose.charCodeAt(i);
    if (isSpace(code)) {
      i++;
      continue;
    }
    const markEnd = quoteMarks.get(i);
    if (markEnd !== undefined) {
      i = push(tokens, prose, i, markEnd, 'mark');
    } else if (isWordChar(code) || startsNumber(prose, i)) i = readWord(tokens, prose, i, quoteMarks);
    else if (isApostrophe(code)) i = readApostrophe(tokens, prose, i, quoteMarks);
    else if ((code === 0x40 || code === 0x23) && isWordChar(codeAt(prose, i + 1))) {
      let end = i + 1;
      while (isWordChar(codeAt(prose, end))) end++;
      i = push(tokens, prose, i, end, 'word');
    } else i = readMark(tokens, prose, i);
  }
  return i;
}

function startsNumber(prose: string, i: number): boolean {
  if (CURRENCY.includes(prose[i])) return isDigit(codeAt(prose, i + 1));
  return prose[i] === '.' && isDigit(codeAt(prose, i + 1)) && !isWordChar(codeAt(prose, i - 1));
}

function readMark(tokens: Token[], prose: string, i: number): number {
  const char = prose[i];
  let end = i + 1;
  if (RUNS.includes(char)) while (prose[end] === char) end++;
  else if (isPair(prose, i)) end = i + 2;
  return push(tokens, prose, i, end, 'mark');
}

const isPair = (prose: string, i: number): boolean => (prose.codePointAt(i) ?? 0) > 0xffff;

/** Apostrophe at the start of a word (’em, ’90s), or left over at the end of one (dogs’). */
function readApostrophe(tokens: Token[], prose: string, i: number, quoteMarks: ReadonlyMap<number, number>): number {
  let end = i + 1;
  while (end < i + LONGEST_WORD && isWordChar(codeAt(prose, end))) end++;
  const word = prose.slice(i + 1, end).toLowerCase();
  if (word === 'n' && isApostrophe(codeAt(prose, end)) && !quoteMarks.has(end)) end++;
  if (/^\d\ds?$/.test(word)) return push(tokens, prose, i, end, 'number');
  if (apostropheWords.has(word)) return push(tokens, prose, i, end, 'word');
  const possessive = isWordChar(codeAt(prose, i - 1)) && end === i + 1;
  return push(tokens, prose, i, i + 1, possessive ? 'word' : 'mark');
}

function readWord(tokens: Token[], prose: string, start: number, quoteMarks: ReadonlyMap<number, number>): number {
  const end = wordEnd(prose, start, quoteMarks);
  const first = codeAt(prose, start);
  if (isDigit(first) || CURRENCY.includes(prose[start]) || prose[start] === '.') {
    const text = prose.slice(start, Math.min(end, start + LONGEST_WORD));
    // "94-year" counts nothing by itself.
    return push(tokens, prose, start, end, /^\d+(?:-\p{L}{2,})+$/u.test(text) ? 'word' : 'number');
  }
  if (end - start <= LONGEST_WORD && (isApostrophe(codeAt(prose, end - 2)) || isApostrophe(codeAt(prose, end - 3)))) {
    const clitic = CLITIC.exec(prose.slice(start, end));
    if (clitic && clitic.index > 0) {
      push(tokens, prose, start, start + clitic.index, 'word');
      return push(tokens, prose, start + clitic.index, end, 'word');
    }
  }
  const stop = endsInPeriod(prose, start, end) ? end + 1 : end;
  push(tokens, prose, start, stop, 'word');
  // "Ada*": the asterisk points to a note, and parts nothing.
  return (prose[stop] === '*' || prose[stop] === '†') && !isWordChar(codeAt(prose, stop + 1)) ? stop + 1 : stop;
}

/** Where the word that starts at `start` ends, its inner marks included and no closing period. */
function wordEnd(prose: string, start: number, quoteMarks: ReadonlyMap<number, number>): number {
  let i = start + 1;
  for (;;) {
    const code = codeAt(prose, i);
    if (isWordChar(code)) i++;
    else if (isInner(prose, i) && !quoteMarks.has(i)) i++;
    else break;
  }
  if (isSpace(codeAt(prose, i))) return i;
  if (prose[i] === '%' || (CURRENCY.includes(prose[i] ?? ' ') && isDigit(codeAt(prose, i - 1)))) i++;
  return i;
}

/** Whether the mark at `i` stands inside a word or number: O’Brien, co-founder, U.S, AT&T, 1,000, 9:30, 9/11. */
function isInner(prose: string, i: number): boolean {
  const before = codeAt(prose, i - 1);
  const after = codeAt(prose, i + 1);
  const code = codeAt(prose, i);
  if (code === 0x2d || code === 0x2010 || code === 0x2011 || isApostrophe(code))
    return isWordChar(before) && isWordChar(after);
  if (code === 0x2e) {
    if (!isWordChar(before) || !isWordChar(after)) return false;
    if (isDigit(before) || isDigit(after)) return isDigit(before) === isDigit(after) || isLetter(before);
    // "late.The": a space was forgotten, unless the letters before are initials.
    const initial = prose[i + 2] === '.';
    return initial || !(isUpper(prose[i + 1]) && isWordChar(codeAt(prose, i - 2)) && !isUpper(prose[i - 1]));
  }
  if (code === 0x26) return isLetter(before) && isLetter(after);
  return (code === 0x2c || code === 0x3a || code === 0x2f || code === 0x2013) && isDigit(before) && isDigit(after);
}

function endsInPeriod(prose: string, start: number, end: number): boolean {
  if (prose[end] !== '.' || prose[end + 1] === '.' || end - start > LONGEST_WORD) return false;
  const word = prose.slice(start, end);
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  if (word.includes('.')) return /^(?:\p{L}{1,2}\.){1,6}\p{L}{1,2}$/u.test(word);
  if (abbreviations.has(word)) return true;
  return beforeFigures.has(word) && /^\.\s{0,3}\d/.test(prose.slice(end, end + 5));
}

function push(tokens: Token[], prose: string, start: number, end: number, kind: Token['kind']): number {
  const { text, lower, capital } = forms[kind](prose.slice(start, end));
  tokens.push({ start, end, text, lower, kind, capital });
  return end;
}

interface Form {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
}

function formOf(text: string, kind: Token['kind']): Form {
  return { text, lower: normal(text, kind), capital: kind === 'word' && startsCapital(text) };
}

/** Tokens of the same words share their strings, and a lexicon compares them by identity. */
const forms = {
  word: rememberedWord((text) => formOf(text, 'word')),
  number: rememberedWord((text) => formOf(text, 'number')),
  mark: rememberedWord((text) => formOf(text, 'mark')),
} as const;

/** "al-Harrin", "d'Orsel", "el-Masir": a name whose article is joined to it and stays small. */
const SMALL_ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az|abd|bin|ibn|de|di|du|la|le|d|l|dell|degl)[-'’]\p{Lu}/u;

function startsCapital(text: string): boolean {
  const first = isApostrophe(text.charCodeAt(0)) || text[0] === '@' || text[0] === '#' ? text[1] : text[0];
  return first !== undefined && (first !== first.toLowerCase() || SMALL_ARTICLE.test(text));
}

/** Lower case with straight apostrophes; a long dash is —, an ellipsis …, whichever way they are written. */
function normal(text: string, kind: Token['kind']): string {
  if (kind !== 'mark') return lettersOf(text);
  if (text.length > 1) return text[0] === '.' ? '…' : text[0] === '-' ? '—' : text;
  return text === '―' ? '—' : text;
}
