import { isPluralNoun, LEXICON, PERSON_ENDING, singular } from '../../language/lexicon';
import { verbLexiconOf } from '../../language/verb-lexicon';
import { lemmasOf } from '../../attribution/cues/verbs-that-tell';
import type { Attribution, Grade, Span } from '../../model';
import { headOf, kindOfUnnamed, type UnnamedKind } from './head-noun';
import { perBlock } from '../asking/kept-per-block';
import { REACH } from '../asking/rule';
import type { DraftView, Sliced } from '../asking/draft';
import { attributionsIn, blockAt, isPassedOn, isReporters, wordsOf, isRead } from './draft-view';
import { LONGEST_PHRASE, CUE_LOOKED_AT } from './bars';
import { wordSet } from '../../util/word-list';

/** The words for a source that has no name, where the reporter gives them. */
export interface UnnamedSource {
  /** Its index among those of the draft, and the attribution. */
  readonly attribution: number;
  readonly cited: Attribution;
  readonly block: number;
  /** The phrase without what follows it after a comma: "A senior official, who …" is "A senior official". */
  readonly span: Span;
  readonly words: string;
  /** Their noun. */
  readonly head: string;
  readonly kind: UnnamedKind;
}

/** Every source of one grade in the reporter's own words that a block's attributions give, each place once. */
export function unnamedSources(
  draft: DraftView,
  block: number,
  grade: 'vague' | 'described',
): readonly UnnamedSource[] {
  return (grade === 'vague' ? vague : described)(draft, block);
}

const vague = perBlock((draft, block) => [...sourcesOf(draft, block, 'vague')]);
const described = perBlock((draft, block) => [...sourcesOf(draft, block, 'described')]);

function* sourcesOf(draft: DraftView, own: number, grade: Grade): Generator<UnnamedSource> {
  const seen = new Set<number>();
  for (const [attribution, each] of attributionsIn(draft, own)) {
    const source = each.source[0];
    // A pronoun stands for words that were marked where they stood.
    if (each.grade !== grade || !source || each.flags.includes('pronoun')) continue;
    const block = blockAt(draft, source[0]);
    if (!isReporters(draft, each) || !isRead(draft, block) || isPassedOn(draft, own, each)) continue;
    if (block !== own && isGivenBefore(draft, own, block, source)) continue;
    const span = phrase(draft, block, antecedent(draft.text, source, each.speaker));
    const words = wordsOf(draft, block, span);
    if (!words || RELATIVE.test(words) || seen.has(span[0])) continue;
    if (grade === 'vague' && !(tells(draft, each) && isSomebody(words))) continue;
    seen.add(span[0]);
    yield { attribution, cited: each, block, span, words, head: headOf(words), kind: kindOfUnnamed(each, words) };
  }
}

/** A quotation that goes on shares its source's place: it is new only where a colon gave the word to it. */
function isGivenBefore(draft: DraftView, own: number, block: number, source: Span): boolean {
  if (block < own - REACH) return true;
  for (let before = block; before < own; before++) {
    for (const [, each] of attributionsIn(draft, before)) if (each.source[0]?.[0] === source[0]) return true;
  }
  return false;
}

/** The same phrase whatever article it has: "a source" and "the source". */
export function phraseKey(words: string): string {
  return words.toLowerCase().replace(/^(?:an?|the|some|one|other)\s+(?=\S)/, '');
}

/** In "a senior official, who …" the words for "who" stand right before it. */
function antecedent(text: Sliced, source: Span, speaker: string | null): Span {
  if (!speaker || source[1] - source[0] > 5 || !RELATIVE.test(text.slice(...source))) return source;
  const between = /,? $/.exec(text.slice(source[0] - 2, source[0]))?.[0].length ?? 0;
  const end = source[0] - between;
  const start = end - speaker.length;
  return start >= 0 && text.slice(start, end) === speaker ? [start, end] : source;
}

const RELATIVE = /^(?:who|which|that|whom|whose)$/i;

const REST = /[,;(—]|\s(?:who|whom|whose|which|that)\s/;

/** The part of some words of a block that is their phrase, without the clause behind it. */
export function phrase({ blocks, paragraphs }: DraftView, block: number, [start, end]: Span): Span {
  const from = blocks[block].start;
  const words = paragraphs[block].prose.slice(start - from, Math.min(end, start + LONGEST_PHRASE) - from);
  const rest = REST.exec(words);
  if (!(rest && rest.index > 0) && end - start <= LONGEST_PHRASE) return [start, end];
  return [start, start + words.slice(0, rest?.index || words.length).trimEnd().length];
}

/** Whether a source is given as telling something: "officials said", but not "officials used". */
export function tells(draft: DraftView, { cue, pattern }: Attribution): boolean {
  if (pattern === 'according-to') return true;
  return cue.some(([start, end]) => isSaidIn(draft, blockAt(draft, start), [start, end], 'tells'));
}

/** Whether the words of a cue have a verb of a class, or one of the desk's own. */
export function isSaidIn(draft: DraftView, block: number, [start, end]: Span, what: 'tells' | 'opines'): boolean {
  const lexicon = verbLexiconOf(draft.words.cues);
  const words = wordsOf(draft, block, [start, Math.min(end, start + CUE_LOOKED_AT)]);
  return lemmasOf(words, lexicon).some((lemma) => lexicon.is(lemma, what));
}

const STUDIES = wordSet('study poll survey report research data evidence media press');

/** Whether a phrase means people, or studies and reports that nobody could find: "live" and "a chance" are neither. */
export function isSomebody(words: string): boolean {
  const head = headOf(words);
  if (STUDIES.has(head) || LEXICON.unidentified.has(head) || LEXICON.bare.has(head)) return true;
  const one = isPluralNoun(head) ? singular(head) : head;
  return LEXICON.bare.has(one) || LEXICON.roles.has(one) || PERSON_ENDING.test(one);
}
