import type { Finding, Markup, NoteKind, Report, Span } from '../model';
import { NOTE_BLANK } from '../text/chars';
import { firstEndingFrom } from '../util/spans';

/**
 * The notes that a desk writes into copy: "[citation needed]" and its kin. A note is plain words, so that it survives
 * any program that the copy goes through; this file puts them where they can stand and takes exactly them out again.
 */

/** The texts that are used until a desk sets its own. */
export const DEFAULT_NOTE_TEXTS: Readonly<Record<NoteKind, string>> = {
  'citation-needed': '[citation needed]',
  who: '[who?]',
  'according-to-whom': '[according to whom?]',
};

/** A note to be written: `text`, its leading space included, goes in at the offset `at`. */
export interface NoteInsertion {
  readonly at: number;
  readonly text: string;
}

type Texts = Readonly<Record<NoteKind, string>>;

/**
 * Every note in a text, in order, each with the one space before it that its insertion added: cutting the spans out
 * gives back the copy as it was. Where the texts of two kinds overlap, the longer one counts.
 */
export function findNotes(text: string, texts: Texts): Span[] {
  const wanted = [...new Set(Object.values(texts))].filter(Boolean).sort((a, b) => b.length - a.length);
  const out: Span[] = [];
  if (wanted.length === 0) return out;
  // Nearly all drafts have none, and one character is found much faster than words, and those than a pattern.
  const firsts = new Set(wanted.map((words) => words[0]));
  if (![...firsts].some((first) => text.includes(first)) || !wanted.some((words) => text.includes(words))) return out;
  const pattern = new RegExp(wanted.map(escaped).join('|'), 'g');
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isNote(text, start, end)) out.push([text[start - 1] === ' ' ? start - 1 : start, end]);
    else pattern.lastIndex = start + 1;
  }
  return out;
}

/**
 * The notes that can be masked. One that begins its line or its element is left: a blank line would part what stands
 * above it from what stands below.
 */
export function maskable(text: string, notes: readonly Span[]): readonly Span[] {
  return notes.filter(([start]) => {
    let first = start;
    while (first > 0 && UNSEEN.includes(text[first - 1])) first--;
    return first > 0 && !'\n\r'.includes(text[first - 1]) && (text[first - 1] !== '>' || text[start] === ' ');
  });
}

/**
 * The copy as it reads without some {@link maskable} notes: blanks stand in their place, so that offsets stay, and blanks
 * of their own, so that nothing is printed there.
 */
export function withoutNotes(text: string, notes: readonly Span[]): string {
  if (notes.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of notes) {
    const blanks = text.slice(start, end).replace(/(?!^ )[^\n\r]/g, NOTE_BLANK);
    parts.push(text.slice(done, start), blanks);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Characters that take no room: word joiner, zero-width space, byte order mark, soft hyphen. */
const UNSEEN = '\u2060\u200B\uFEFF\u00AD';

/**
 * Where the notes of some findings go, in the order of the text. There is none inside quoted words, none inside a word
 * or a piece of markup, and none where one stands already, so inserting twice is inserting once.
 */
export function noteInsertions(
  text: string,
  report: Report,
  findings: readonly Finding[],
  texts: Texts,
): NoteInsertion[] {
  const wanted = findings.filter(({ note }) => note && texts[note.kind]);
  if (wanted.length === 0) return [];
  const notes = findNotes(text, texts);
  const quoted = union(report.quotations.map(quotedWords));
  const markup = new Map<number, readonly Span[]>();
  const out: NoteInsertion[] = [];
  for (const { note, block } of [...wanted].sort((a, b) => placeOf(a) - placeOf(b))) {
    if (!note) continue;
    const { at, kind } = note;
    const last = out[out.length - 1];
    if (last && beside(text, last.at, at)) continue;
    if (!canStand(text, at) || within(quoted, at) || hasNote(text, notes, at)) continue;
    const span = report.blocks[block]?.span;
    if (span && !markup.has(block)) markup.set(block, constructs(text, span, report.markup));
    if (within(markup.get(block) ?? [], at)) continue;
    out.push({ at, text: ` ${texts[kind]}` });
  }
  return out;
}

/** Whether one of the `notes`, as {@link findNotes} gives them, stands at an offset: nothing but marks lies between. */
export function hasNote(text: string, notes: readonly Span[], at: number): boolean {
  const next = firstEndingFrom(notes, at);
  const before = notes[next - 1];
  const after = notes[next];
  return (before !== undefined && beside(text, before[1], at)) || (after !== undefined && beside(text, at, after[0]));
}

const placeOf = ({ note }: Finding): number => note?.at ?? 0;

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The words of a note that stand in a longer word, in another bracket or in a link are no note. */
function isNote(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (before !== '' && '[({'.includes(before)) return false;
  if (text[end - 1] === ']' && (after === '(' || after === '[')) return false;
  if (text[start] === '[' && (after === ']' || (after === ':' && (before === '' || before === '\n')))) return false;
  return !(isWord(text, start - 1) && isWord(text, start)) && !(isWord(text, end - 1) && isWord(text, end));
}

/** Whether a note may be put between the two characters around an offset. */
function canStand(text: string, at: number): boolean {
  if (!(at > 0 && at <= text.length)) return false;
  const before = text[at - 1];
  const after = text[at] ?? '';
  if (/[\s\\([{“‘<\u200D]/.test(before)) return false;
  if (/[[\]({\u200D]|\p{M}/u.test(after)) return false;
  if (/[\uD800-\uDBFF]/.test(before) && /[\uDC00-\uDFFF]/.test(after)) return false;
  if (before === after && '*_~`'.includes(after)) return false;
  if (!isWord(text, at - 1)) return true;
  return !isWord(text, at) && !(/['’-]/.test(after) && isWord(text, at + 1));
}

/** Nothing between two offsets but a few marks and blanks of one line: a second note would say nothing new. */
function beside(text: string, from: number, to: number): boolean {
  return to - from <= 12 && !/[\p{L}\p{N}\n\r]/u.test(text.slice(from, to));
}

/** A quotation that is never closed runs on into the next paragraph: its end lies inside it too. */
const quotedWords = ({ span, inner }: Report['quotations'][number]): Span =>
  inner[1] === span[1] ? [span[0], span[1] + 1] : span;

const LETTER = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u;

function isWord(text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && LETTER.test(character);
}

/** Spans in order, those that overlap made one. */
function union(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out[out.length - 1];
    if (last && span[0] < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], span[1])];
    else out.push(span);
  }
  return out;
}

/** Whether an offset lies inside one of some spans that are in order and apart; their edges are outside. */
function within(spans: readonly Span[], at: number): boolean {
  const span = spans[firstEndingFrom(spans, at)];
  return span !== undefined && span[0] < at;
}

const URLS = /\bhttps?:\/\/[^\s<>]+/g;
const TAGS = /<[^<>]*>|&#?\w{1,31};/g;
const TARGETS = /\]\([^()]*\)|\]\[[^[\]]*\]/g;

/** What is no prose in a block, by its markup. */
const CONSTRUCTS: Readonly<Record<Markup, readonly ((source: string) => Span[])[]>> = {
  plaintext: [spansOf(URLS)],
  markdown: [spansOf(URLS), spansOf(TAGS), spansOf(TARGETS), codeSpans],
  html: [spansOf(URLS), spansOf(TAGS)],
};

/** Stretches of one block that are no prose: tags, entities, code, link targets. Offsets into the text. */
function constructs(text: string, [from, to]: Span, markup: Markup): Span[] {
  const source = text.slice(from, to);
  return union(CONSTRUCTS[markup].flatMap((find) => find(source))).map(([start, end]): Span => [
    from + start,
    from + end,
  ]);
}

function spansOf(pattern: RegExp): (source: string) => Span[] {
  return (source) => Array.from(source.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}

const BACKTICKS = spansOf(/`+/g);

/** Code between two runs of as many backticks. */
function codeSpans(source: string): Span[] {
  const runs = BACKTICKS(source);
  const closing = new Map<number, number>();
  const closes = new Array<number | undefined>(runs.length);
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i][1] - runs[i][0];
    closes[i] = closing.get(length);
    closing.set(length, i);
  }
  const out: Span[] = [];
  for (let i = 0; i < runs.length; i++) {
    const close = closes[i];
    if (close === undefined) continue;
    out.push([runs[i][0], runs[close][1]]);
    i = close;
  }
  return out;
}
