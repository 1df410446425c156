import { Form } from '../../language/morphology';
import { verbsThat } from '../../language/verb-table';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { VerbGroup } from '../clauses/clause';
import type { ClauseReading, CueStrength } from '../clauses/verb-groups';
import { AGENTLESS, agentless, FEELINGS, isOpen, isRemark, STIRRED } from './impersonal';
import { contentAround, contentEnd, holdsClause } from './content';
import { readFrame } from './read-frame';
import { opensClause, isFiniteStart } from '../clauses/openings';
import { type Frame } from '../../language/frame';
import { objectEnd, takesObject } from './content-of-object';
import { subjectOf, type Earlier } from './governing-subject';
import { subjectBefore } from '../clauses/subject';
import { subjectAfter } from '../clauses/subject-after';
import { closesRelative, farThat, NAMING, names, openGap, particleEnd, placed, withObject } from './verb-object';
import {
  adjunctEnd,
  endsInversion,
  endsSentence,
  INVERTS,
  isContentMark,
  isMark,
  isPredicate,
  isStatement,
  markAfter,
  OWN_CONTENT,
  postposed,
  quoteEndsAt,
  TOLD,
} from './verb-place';
import type { VerbCandidate } from './candidate';

/** The groups of a clause, each read as a possible cue; null for one that can be none. The caller weighs them. */
export function verbCandidates(reading: ClauseReading): (VerbCandidate | null)[] {
  const out: (VerbCandidate | null)[] = [];
  for (let index = 0; index < reading.groups.length; index++) out.push(readCandidate(reading, index, out));
  return out;
}

function readCandidate(reading: ClauseReading, index: number, earlier: Earlier): VerbCandidate | null {
  const { words, groups, strength } = reading;
  const group = predicate(words, groups[index]);
  if (!group || isRemark(words, group)) return null;
  let before = subjectOf(reading, index, earlier);
  const left = words[group.from - 1];
  const contentBefore = left !== undefined && (left.cls === W.Quote || left.cls === W.Comma || left.cls === W.Dash);
  const atStart = group.from === 0;

  // “…,” said Lee: content stands before, the subject after the verb.
  if (
    group.kind === 'finite' &&
    (contentBefore || atStart) &&
    (!TOLD.has(group.lemma) || (group.lemma !== 'tell' && quoteEndsAt(words, group.from - 1))) &&
    speaks(words, group, 'post', strength) > 0.3
  ) {
    const quoted = quoteEndsAt(words, group.from - 1);
    const own = subjectBefore(words, group);
    const after =
      (quoted && own === null) || left?.cls === W.Comma || !opensClause(words, group.to)
        ? subjectAfter(words, group)
        : null;
    // "The paradox, says Lee, is that …"
    const inserted =
      after !== null &&
      left?.cls === W.Comma &&
      words[after.to]?.cls === W.Comma &&
      (isFiniteStart(words[after.to + 1]) || (own === null && opensClause(words, after.to + 1)));
    // "But, said Lee, “it will hold.”"
    const introduced =
      after !== null &&
      (own === null || words[after.from].cls === W.Proper) &&
      isMark(words[after.to]) &&
      words[after.to + 1]?.cls === W.Quote;
    const free =
      INVERTS.has(group.lemma) &&
      (inserted ||
        introduced ||
        (!opensClause(words, group.to) &&
          (own === null || (after !== null && endsSentence(words, after.to))) &&
          (atStart || left?.cls !== W.Comma || holdsClause(words, group.from - 1))));
    if (after && ((quoted && own === null) || free) && endsInversion(words, after.to)) {
      const content = contentAround(reading, group.from, after.to);
      if (content.length > 0)
        return {
          group,
          frame: 'post',
          source: after,
          inverted: true,
          cue: { from: group.from, to: group.to },
          content,
          sure: quoted,
        };
    }
  }

  const match = farThat(words, withObject(words, readFrame(words, group), group), group, strength);
  if (isOpen(words, group, before)) return null;
  // "The offer was considered", "was considered for the post": weighed, and no opinion passed on.
  if (group.lemma === '*consider' && (match.frame === 'none' || match.frame.startsWith('pp-'))) return null;
  if ((group.passive && !(before && feels(words, group))) || AGENTLESS.has(group.lemma))
    return agentless(reading, index, group, before, match);
  // "a site called The Lock", "a play titled “The Lock”": it bears the name, and says nothing.
  if (group.kind === 'participle' && NAMING.has(group.lemma)) return null;
  const quoteBefore = before !== null && before.from > 0 && isContentMark(words, before.from - 1);
  const opener = before ? words[before.from - 1] : undefined;
  const isPlaced =
    placed(match, group, strength) ||
    // "as Lee told the Courier, …"
    (match.frame === 'np' && TOLD.has(group.lemma) && words[adjunctEnd(words, match, group)]?.cls === W.Comma);
  // "as Lee put it, …", "…, as Lee noted, …"
  if (
    opener?.lower === 'as' &&
    before &&
    group.kind === 'finite' &&
    (match.frame === 'none' || match.frame === 'gap' || words[group.to]?.lower === 'it' || isPlaced)
  ) {
    const to =
      words[group.to]?.lower === 'it'
        ? group.to + 1
        : isPlaced
          ? adjunctEnd(words, match, group)
          : markAfter(words, group.to);
    const content = contentAround(reading, before.from - 1, to);
    if (content.length > 0)
      return {
        group,
        frame: 'post',
        source: before,
        inverted: false,
        cue: { from: group.from, to: words[group.to]?.lower === 'it' ? to : particleEnd(words, group) },
        content,
      };
  }
  if (
    group.kind === 'finite' &&
    before &&
    quoteBefore &&
    (match.frame === 'none' ||
      isPredicate(words, before, match) ||
      ((words[before.from].cls !== W.Wh || quoteEndsAt(words, before.from - 1)) &&
        postposed(words, match, group, before.from - 1, strength)))
  ) {
    const content = contentAround(reading, before.from, adjunctEnd(words, match, group));
    if (content.length > 0 && isStatement(words, content, match.frame)) {
      return {
        group,
        frame: 'post',
        source: before,
        inverted: false,
        cue: { from: group.from, to: group.to },
        content,
        sure: quoteEndsAt(words, before.from - 1),
      };
    }
  }
  // “…,” she said, “…”: content on both sides.
  if (
    group.kind === 'finite' &&
    before &&
    quoteBefore &&
    !(OWN_CONTENT.has(match.frame) && words[0].cls !== W.Quote) &&
    words[before.from - 1 - (words[before.from - 1].cls === W.Comma ? 1 : 0)]?.cls === W.Quote
  ) {
    const content = contentAround(reading, before.from, match.frame === 'none' ? group.to : match.from);
    if (content.length === 0 || isStatement(words, content, match.frame))
      return {
        group,
        frame: 'post',
        source: before,
        inverted: false,
        cue: { from: group.from, to: group.to },
        content,
      };
  }
  if (match.frame === 'none') {
    return {
      group,
      frame: 'none',
      source: before,
      inverted: false,
      cue: { from: group.from, to: group.to },
      content: [],
    };
  }
  const clauseEnd = contentEnd(reading, index, match.from);
  const stated = match.frame === 'np' && strength(group.lemma, 'post') >= 0.8 && strength(group.lemma, 'that') >= 0.9;
  const end = names(words, group, match, before)
    ? match.from + 1
    : takesObject(match.frame) && !stated
      ? objectEnd(words, match.frame, match.from, clauseEnd)
      : clauseEnd;
  // "urged [them to leave]"
  const from = match.frame === 'obj-inf' ? (match.addressee?.from ?? match.from) : match.from;
  const aside = match.frame === 'gap' && before !== null && closesRelative(words, before);
  const stop = aside ? words.findIndex((word, i) => i > from && i < end && word.cls === W.Comma) : -1;
  const content = end > from ? [{ from, to: stop < 0 ? end : stop }] : [];
  if (match.frame === 'gap') {
    const gap = before && openGap(words, before);
    if (!gap) return null;
    content.unshift(gap.antecedent);
    before = gap.source;
  }
  return {
    group,
    frame: match.frame,
    source: before,
    inverted: false,
    cue: { from: group.from, to: match.cueTo },
    content,
    addressee: match.addressee,
  };
}

/**
 * A group as the lexicon knows it: a passive is its own entry ("*say" for "is said to"), and so is an adjective after
 * "be" ("=confident"). Null for a verb that can be no cue.
 */
function predicate(words: readonly ClauseWord[], group: VerbGroup): VerbGroup | null {
  const head = words[group.head];
  if (head.cls === W.Verb && group.kind === 'participle' && ASKS.has(group.lemma))
    return { ...group, lemma: `*${group.lemma}`, passive: true };
  // "a town known as “The Elbow”", "a move seen as rash": a form that is a participle and nothing else.
  if (head.cls === W.Verb && group.kind === 'participle' && group.from > 0 && !(head.verb!.forms & ~Form.Participle))
    return { ...group, lemma: `*${group.lemma}`, passive: true };
  // "asked by reporters": a passive without "be".
  if (
    head.cls === W.Verb &&
    !group.passive &&
    group.to - group.head === 1 &&
    (group.head === group.from || words[group.from].cls === W.Adverb) &&
    words[group.to]?.lower === 'by' &&
    words[group.to + 1]?.form !== 'gerund' &&
    head.verb!.forms & Form.Participle &&
    words[group.from - 1]?.cls !== W.Proper &&
    words[group.from - 1]?.cls !== W.Subject
  ) {
    return { ...group, lemma: `*${group.lemma}`, passive: true };
  }
  if (head.cls === W.Verb) return group.passive ? { ...group, lemma: `*${group.lemma}` } : group;
  if (head.cls !== W.Be) return null;
  let i = group.to;
  while (i < words.length && words[i].cls === W.Adverb) i++;
  const word = words[i];
  if (!word || (word.cls !== W.Adjective && word.cls !== W.Noun)) return null;
  const next = words[i + 1];
  if (!next || (next.cls !== W.That && next.cls !== W.To && next.cls !== W.Preposition && next.cls !== W.Wh))
    return null;
  return { ...group, lemma: `=${word.lower}`, head: i, to: i + 1 };
}

/** "is worried that", "was shocked by the verdict", but not "was determined by a judge". */
const feels = (words: readonly ClauseWord[], group: VerbGroup): boolean =>
  FEELINGS.has(group.lemma) && (words[group.to]?.lower !== 'by' || STIRRED.has(group.lemma));

const ASKS = verbsThat('asks');

/** A verb that the lexicon lacks speaks all the same where a quotation stands before it: “…,” he barked. */
function speaks(words: readonly ClauseWord[], group: VerbGroup, frame: Frame, strength: CueStrength): number {
  return Math.max(strength(group.lemma, frame), quoteEndsAt(words, group.from - 1) ? 0.5 : 0);
}
