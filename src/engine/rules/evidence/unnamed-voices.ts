import { singular } from '../../language/lexicon';
import type { Attribution } from '../../model';
import { headOf, isPluralPhrase, kindOfUnnamed, type UnnamedKind } from './head-noun';
import { perBlock } from '../asking/kept-per-block';
import type { DraftView } from '../asking/draft';
import { isSomebody, phrase, tells } from './unnamed-sources';
import { attributionsIn, blockAt, isPassedOn, isReporters, wordsOf, isRead } from './draft-view';
import { BESIDE_A_SOURCE } from './bars';

/** Somebody unnamed whom the reporter cites, by whatever words: "an aide", "the aide", "she". */
export interface UnnamedVoice {
  /** Index into the draft's attributions. */
  readonly index: number;
  readonly attribution: Attribution;
  /** The words that describe them best: for a pronoun those that it stands for. */
  readonly label: string;
  readonly kind: UnnamedKind;
}

const RELATIVE = /^(?:who|which|that|whom)$/i;
/** What somebody thinks or is thought to be is no statement of theirs. */
const UNSPOKEN: ReadonlySet<string> = new Set(['nominal', 'adjectival', 'passive', 'hearsay', 'hearsay-adverb']);

/** Every statement of an unnamed person in the reporter's own words whose content stands in a block. */
export const unnamedVoices = perBlock((draft, block): readonly UnnamedVoice[] => [...voicesOf(draft, block)]);

function* voicesOf(draft: DraftView, block: number): Generator<UnnamedVoice> {
  for (const [index, attribution] of attributionsIn(draft, block)) {
    const { grade, source, speaker, flags, pattern } = attribution;
    if ((grade !== 'described' && grade !== 'vague') || UNSPOKEN.has(pattern)) continue;
    const first = source[0];
    if (!first || !isRead(draft, block) || !isReporters(draft, attribution)) continue;
    if (isPassedOn(draft, block, attribution)) continue;
    const tied =
      flags.includes('pronoun') || RELATIVE.test(draft.text.slice(first[0], Math.min(first[1], first[0] + 6)));
    const place = blockAt(draft, first[0]);
    const label = tied || place < 0 ? speaker : wordsOf(draft, place, phrase(draft, place, first));
    // A pronoun that could not be tied to anybody says nothing of who it is.
    if (!label || !isSomebody(label) || !tells(draft, attribution)) continue;
    yield { index, attribution, label, kind: kindOfUnnamed(attribution, label) };
  }
}

/**
 * Statements of people whom the copy means to leave unnamed, one by one: no crowd, no paper, and nobody who may well be named
 * elsewhere ("the senator", or a role beside a name).
 */
export const anonymousVoices = perBlock((draft, block): readonly UnnamedVoice[] => [...keptBackOf(draft, block)]);

function* keptBackOf(draft: DraftView, block: number): Generator<UnnamedVoice> {
  for (const voice of unnamedVoices(draft, block)) {
    const { label, kind, attribution } = voice;
    if (kind !== 'insider' && kind !== 'somebody') continue;
    const keptBack = isKeptBack(label);
    // "He" may be tied to the wrong one of two people; where the copy keeps names back it is worth the risk.
    if (!keptBack && (attribution.flags.includes('pronoun') || !isIndefinite(label))) continue;
    if (!isBesideName(draft, attribution)) yield voice;
  }
}

/**
 * Whether a source is one that the copy means to leave unnamed: a new face or a kept name, no title that readers can look
 * up ("the former minister"), and nobody whose name stands beside the words.
 */
export function isLeftUnnamed(draft: DraftView, attribution: Attribution, label: string): boolean {
  return (isKeptBack(label) || isIndefinite(label)) && !isBesideName(draft, attribution);
}

const isIndefinite = (label: string): boolean =>
  /^(?:an?|one|another|two|three|four|five|several|some|many|multiple|other|his|her|their)\s/i.test(label) ||
  (isPluralPhrase(label) && !/^(?:the|his|her|their|its|this|these)\b/i.test(label));

/** Words that copy has for people whose names it keeps back, even where it goes on about them: "the official". */
const KEPT_BACK: ReadonlySet<string> = new Set([
  'source',
  'insider',
  'official',
  'aide',
  'adviser',
  'advisor',
  'person',
  'executive',
  'operative',
  'diplomat',
  'staffer',
  'informant',
  'individual',
  'confidant',
]);

/** Whether a phrase is one that copy has for people whose names it keeps back. */
export const isKeptBack = (label: string): boolean => KEPT_BACK.has(singular(headOf(label)));

/** "Ann Lee, a former aide," and "a former aide, Ann Lee,": the name is there. */
export function isBesideName(draft: DraftView, { source }: Attribution): boolean {
  const first = source[0];
  const block = first ? blockAt(draft, first[0]) : -1;
  if (!first || block < 0) return false;
  const { prose } = draft.paragraphs[block];
  const [start, end] = [first[0] - draft.blocks[block].start, first[1] - draft.blocks[block].start];
  const words = prose.slice(start, Math.min(end, start + 200));
  if (isNamed(prose.slice(Math.max(0, start - BESIDE_A_SOURCE), start), words)) return true;
  return NAME_AFTER.test(prose.slice(end, end + BESIDE_A_SOURCE)) || NAME_INSIDE.test(words);
}

/** Whether the words before a source are the name of whoever it is: one name for one person, and no day and no town. */
function isNamed(before: string, words: string): boolean {
  if (!NAME_BEFORE.test(before) || TIME_OR_PLACE.test(before)) return false;
  return !isPluralPhrase(words) || NAMES_BEFORE.test(before);
}

// Not a sentence's first word: "However, an official" names nobody.
const NAME_BEFORE =
  /(?<=[\p{L}\p{N},’”"]\s)\p{Lu}[\p{L}.’'-]+(?:\s*\([^()]{0,20}\)|,\s\d{1,3})?,\s*(?:(?:now|then|one of (?:only )?)\s*)?$/u;
/** "On Monday, a senior official said", "in Callow, one aide said". */
const TIME_OR_PLACE =
  /(?<!\p{L})(?:in|on|at|near|around|outside|across|since|until|before|after|during|late|early|last|next)\s(?:\p{Lu}[\p{L}.’'-]+\s){0,3}\p{Lu}[\p{L}.’'-]+,\s*$|(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s*$/iu;
/** "Lee and Rudge, former aides,". */
const NAMES_BEFORE = /(?<!\p{L})(?:and|&)\s(?:\p{Lu}[\p{L}.’'-]+\s){0,3}\p{Lu}[\p{L}.’'-]+,\s*(?:both\s)?$/u;
const NAME_AFTER = /^,?\s+\p{Lu}[\p{L}.’'-]+\s+\p{Lu}/u;
const NAME_INSIDE = /,\s+\p{Lu}[\p{L}.’'-]+\s+\p{Lu}/u;
