import { SENTENCE_OPENERS, TITLES } from '../data/abbreviations';
import { SPEECH_TAGS } from '../data/speech-tags';
import type { Sentence, Token } from '../types';
import { wordSet } from '../../util/word-list';
import { LONGEST_NOTE } from './bars';

const openers = wordSet(SENTENCE_OPENERS);
const titles = wordSet(TITLES);
const speechTags = wordSet(SPEECH_TAGS);

/** Marks that close a sentence's last word or quotation and so belong to it. */
const CLOSERS = new Set([')', ']', '}', '"', '”', '’', "'", "''", '’’', '»', '“']);

/**
 * Cuts tokens into sentences. `closing` holds the offsets of closing quotation marks, `opening` those of opening ones.
 * Each token is in exactly one sentence.
 */
export function readSentences(
  tokens: readonly Token[],
  closing: ReadonlySet<number>,
  opening: ReadonlySet<number>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    // Most tokens are words, and most words end nothing.
    if (tokens[i].kind !== 'mark' && !isAbbreviation(tokens[i])) continue;
    const note = noteEnd(tokens, i);
    if (note > 0) {
      i = note;
      continue;
    }
    const end = stopEnd(i);
    if (end === 0) continue;
    const last = afterStop(end);
    if (last < tokens.length && !parts(i, last)) {
      i = last - 1;
      continue;
    }
    close(last);
    i = last - 1;
  }
  if (first < tokens.length) close(tokens.length);
  return sentences;

  function close(to: number): void {
    const own = tokens.slice(first, to);
    sentences.push({ span: [own[0].start, own[own.length - 1].end], tokens: own });
    first = to;
  }

  /** Index after the stops that begin at `i`; 0 when there are none. An abbreviation may be a stop as well. */
  function stopEnd(i: number): number {
    if (isStop(tokens[i])) {
      let end = i + 1;
      while (end < tokens.length && isStop(tokens[end]) && runsOn(tokens[end - 1], tokens[end])) end++;
      return end;
    }
    return isAbbreviation(tokens[i]) ? i + 1 : 0;
  }

  /** Index after the marks and notes that belong to what a stop has ended. */
  function afterStop(end: number): number {
    let i = end;
    while (i < tokens.length && tokens[i].kind === 'mark') {
      if (isCloser(tokens[i], tokens[i - 1])) {
        i++;
        continue;
      }
      const note = noteEnd(tokens, i);
      if (note === 0 || !isNote(tokens, i, note)) break;
      i = note + 1;
    }
    return i;
  }

  function isCloser(token: Token, before: Token): boolean {
    if (closing.has(token.start)) return true;
    return CLOSERS.has(token.text) && !opening.has(token.start) && token.start === before.end;
  }

  /** Whether a new sentence begins at `next` after the stop at `stop`. */
  function parts(stop: number, next: number): boolean {
    const before = tokens[stop];
    const after = tokens[next];
    const closed = next - stop > 1 && closing.has(tokens[next - 1].start);
    // Nothing has been said yet.
    if (stop === first) return false;
    if (stop - first === 1 && tokens[first].kind === 'number' && before.text === '.') return false;
    if (after.kind === 'word' && !after.capital) return /\p{Lu}/u.test(after.text);
    if (after.kind === 'mark' && !opening.has(after.start) && !isOpener(after)) return false;
    if (before.kind === 'word') return abbreviationParts(before, after, closed, next);
    if (closed && '?!'.includes(before.text) && isTagged(next)) return false;
    return true;
  }

  function abbreviationParts(before: Token, after: Token, closed: boolean, next: number): boolean {
    if (titles.has(before.text.slice(0, -1))) return closed;
    if (closed) return true;
    if (after.kind === 'mark') {
      return opening.has(after.start) && Boolean(tokens[next + 1]?.capital) && before.text.length > 2;
    }
    return after.kind === 'word' && openers.has(after.text);
  }

  /** “Why?” Mayor Roe asked: names and then a verb of speech. */
  function isTagged(next: number): boolean {
    if (openers.has(tokens[next].text)) return false;
    for (let i = next; i < next + 6 && i < tokens.length; i++) {
      const token = tokens[i];
      if (token.kind !== 'word') return false;
      if (i > next && speechTags.has(token.lower)) return true;
      if (!token.capital) return false;
    }
    return false;
  }
}

const isStop = ({ kind, text, lower }: Token): boolean =>
  kind === 'mark' && (text === '.' || text === '!' || text === '?' || lower === '…');

/** Stops that touch are one, and so are the dots of ". . .": an ellipsis after a space begins what follows. */
const runsOn = (before: Token, after: Token): boolean =>
  before.end === after.start || (before.text === '.' && after.text === '.' && after.start - before.end === 1);

const isAbbreviation = ({ kind, text }: Token): boolean => kind === 'word' && text.endsWith('.');

/** A mark with which a sentence may begin, though it opens no quotation. */
const isOpener = ({ text, lower }: Token): boolean => lower === '…' || '([¿¡"\'“‘`•#'.includes(text[0]);

/** Index of the bracket that closes a note which opens at `i`; 0 when there is none. */
function noteEnd(tokens: readonly Token[], i: number): number {
  if (tokens[i].text !== '[') return 0;
  for (let j = i + 1; j < tokens.length && j <= i + LONGEST_NOTE; j++) {
    if (tokens[j].text === ']') return j;
    if (tokens[j].text === '[') return 0;
  }
  return 0;
}

/** Tells a note ("[citation needed]", "[3]") from a word that an editor changed ("[He] left"). */
function isNote(tokens: readonly Token[], open: number, close: number): boolean {
  const inner = tokens[open + 1];
  if (close === open + 1 || inner.kind === 'number') return true;
  const after = tokens[close + 1];
  return !inner.capital || tokens[close - 1].text === '?' || after === undefined || after.capital;
}
