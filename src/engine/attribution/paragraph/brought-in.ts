import type { Span } from '../../model';
import { isPersonNoun, LEXICON, singular } from '../../language/lexicon';
import { isHead, phraseStart } from '../clauses/noun-phrase';
import { isFiniteStart } from '../clauses/openings';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { Clause } from '../clauses/clause';
import type { Mention } from '../sources/mentions';
import { readPhrase, readSource } from '../sources/read-source';
import type { SourceReading } from '../sources/source';
import type { UnnamedGroup } from '../sources/unnamed-groups';
import { firstAt } from '../../util/search';
import { BROUGHT_IN_WITHIN } from './bars';

/**
 * Whom a sentence brings in without a word of what they say, so that a quotation beside it may be theirs: "Ann Lee sells
 * fish in Tarn.", "The Courier spoke to Ann Lee.", "One question came from Ann Lee.", "She shrugged." Offsets into the
 * paragraph.
 */
export interface BroughtIn {
  readonly span: Span;
  readonly sentence: number;
  /** A name, or else what the words for somebody without one say. */
  readonly who: Mention | SourceReading;
  /** The sentence says that they were spoken to, or that something that was said came from them. */
  readonly asked: boolean;
}

/** Whom each clause brings in, at most one. */
export function broughtIn(
  clauses: readonly Clause[],
  mentions: readonly (readonly Mention[])[],
  groups: readonly UnnamedGroup[],
): BroughtIn[] {
  const out: BroughtIn[] = [];
  for (const [c, clause] of clauses.entries()) {
    const own = groups.filter(({ reading }) => reading.span[0] >= clause.start && reading.span[0] < clause.end);
    const found =
      partner(clause, mentions[c]) ??
      questioned(clause, mentions[c]) ??
      subject(clause, mentions[c], own) ??
      presented(clause, mentions[c]);
    // Those of whom a sentence tells that they died do not speak in the next.
    if (found && !clause.words.some(({ lower }) => DEATH.test(lower))) out.push(found);
  }
  return out;
}

/** Behind these and "to" or "with" stands somebody who then speaks. */
const TALKS = /^(?:spoke|speaks|spoken|speak|speaking|talked|talks|talk|talking|chatted|chats|chat|caught|sat)$/;
/** These take them as an object. */
const MEETS = /^(?:interviewed|interviews|met|meets|joined|visited)$/;
/** "Fenn asked Lee why": who was asked speaks next. */
const ASKS = /^(?:asked|asks)$/;
const DEATH = /^(?:died|dies|dead|killed|murdered|drowned|buried|body|funeral|death)$/;
/** "One came from Lee", "Praise comes from Lee". */
const COMES = /^(?:came|comes)$/;

/** Whom the paper speaks to: "The Courier spoke to Ann Lee about the lock", "Asked by the Courier, …" is not. */
function partner({ words, sentence }: Clause, mentions: readonly Mention[]): BroughtIn | undefined {
  for (let i = 0; i < words.length - 1; i++) {
    const { lower, cls } = words[i];
    if (cls !== W.Verb) continue;
    const next = words[i + 1].lower;
    const down = next === 'up' || next === 'down' ? 1 : 0;
    const tie = words[i + 1 + down]?.lower;
    const from = words[i + 1].start;
    const talks = (TALKS.test(lower) && (tie === 'to' || tie === 'with')) || MEETS.test(lower);
    const comes = COMES.test(lower) && tie === 'from';
    if (ASKS.test(lower)) {
      const who = mentions.find(({ span, kind }) => span[0] === from && (kind === 'person' || kind === 'unknown'));
      if (who) return { span: who.span, sentence, who, asked: true };
    }
    if (!talks && !comes) continue;
    // Somebody who speaks to somebody is the one who speaks.
    if (talks && mentions.some(({ span, kind, subject }) => span[1] <= from && subject && kind === 'person')) continue;
    const until = words[Math.min(words.length - 1, i + BROUGHT_IN_WITHIN)].end;
    const named = mentions.filter(({ span, kind }) => span[0] >= from && span[1] <= until && kind === 'person');
    // "from her colleague in Tarn, Ann Lee": whoever it came from is named last, and only there.
    const who = comes && named.length > 1 ? undefined : named[0];
    if (who) return { span: who.span, sentence, who, asked: true };
  }
  return undefined;
}

/** "What time does Lee start work?": the one person in a question. */
function questioned({ words, sentence }: Clause, mentions: readonly Mention[]): BroughtIn | undefined {
  if (words[words.length - 1].text !== '?') return undefined;
  const people = mentions.filter(({ kind }) => kind === 'person' || kind === 'unknown');
  const [who] = people;
  return who && people.every(({ lower }) => lower.at(-1) === who.lower.at(-1))
    ? { span: who.span, sentence, who, asked: true }
    : undefined;
}

/** The first subject that may speak. */
function subject(
  { words, sentence }: Clause,
  mentions: readonly Mention[],
  groups: readonly UnnamedGroup[],
): BroughtIn | undefined {
  const give = (span: Span, who: Mention | SourceReading): BroughtIn => ({ span, sentence, who, asked: false });
  const name = mentions.find(({ subject, kind, span }) => kind !== 'place' && (subject || acts(words, span)));
  const found: BroughtIn[] = name ? [give(name.span, name)] : [];
  const [group] = groups;
  if (group) found.push(give(group.reading.span, group.reading));
  const other = pronounOrRole(words);
  if (other) found.push(give(other.span, other));
  return found.reduce<BroughtIn | undefined>((a, b) => (a && a.span[0] <= b.span[0] ? a : b), undefined);
}

/** "since Lee spoke in riddles": a name with its verb behind it acts, whatever joins it to the rest; "the school of Lee shut" not. */
function acts(words: readonly ClauseWord[], [start, end]: Span): boolean {
  const before = words[firstAt(words.length, (i) => words[i].start >= start) - 1] as ClauseWord | undefined;
  if (before?.cls === W.Preposition && !JOINS.test(before.lower)) return false;
  return isFiniteStart(
    behindAdverbs(
      words,
      firstAt(words.length, (i) => words[i].start >= end),
    ),
  );
}

/** Prepositions that join clauses too. */
const JOINS = /^(?:since|as|before|after|until|till)$/;

/** "Outside the mill stood Ann Lee, a miller.", "For Ann Lee, the flood was the end.": whom a sentence is about, though not its subject. */
function presented({ words, sentence }: Clause, mentions: readonly Mention[]): BroughtIn | undefined {
  const people = mentions.filter(({ kind, name }) => kind === 'person' && name.length > 1);
  const [who] = people;
  if (!who || people.length > 1) return undefined;
  let i = firstAt(words.length, (k) => words[k].start >= who.span[0]) - 1;
  while (i >= 0 && BEFORE_NAME.has(words[i].cls)) i--;
  const opens = words[0].lower === 'for' && i <= 0;
  return opens || STANDS.test(words[i]?.lower ?? '') ? { span: who.span, sentence, who, asked: false } : undefined;
}

/** What may stand between a verb and a name: "was the miller Ann Lee". */
const BEFORE_NAME: ReadonlySet<number> = new Set([W.Determiner, W.Noun, W.Adjective, W.Proper, W.Number]);
const STANDS = /^(?:is|was|are|were|stood|stands|sat|sits|came|comes|walked|lives|lived|waited|waits)$/;

const PRONOUN = /^(?:he|she)$/;

/** "she", "the actress": the first subject that points back to somebody. */
function pronounOrRole(words: readonly ClauseWord[]): SourceReading | undefined {
  for (let i = 0; i < words.length - 1; i++) {
    const { lower, cls } = words[i];
    if (cls === W.Quote || !isFiniteStart(behindAdverbs(words, i + 1))) continue;
    if (PRONOUN.test(lower)) return readSource(words, [[words[i].start, words[i].end]]);
    if (!isHead(words[i]) || !isPerson(lower)) continue;
    const from = phraseStart(words, i);
    if (from < 0 || words[from].lower !== 'the') continue;
    const reading = readPhrase(words, from, i + 1, false);
    if (reading.kind === 'people' && reading.definite && !reading.plural) return reading;
  }
  return undefined;
}

function behindAdverbs(words: readonly ClauseWord[], i: number): ClauseWord | undefined {
  while (words[i]?.cls === W.Adverb) i++;
  return words[i];
}

const isPerson = (lower: string): boolean => LEXICON.roles.has(singular(lower)) || isPersonNoun(singular(lower));
