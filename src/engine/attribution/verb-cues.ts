import { Form } from '../language/morphology';
import { W, type ClauseWord } from '../language/word-class';
import { verbGroups, type VerbGroup } from './clause';
import { opensClause, readFrame, type Frame, type FrameMatch } from './frames';
import type { WordRange } from './noun-phrase';
import { sourceEnd } from './according';
import { subjectAfter, subjectBefore } from './subject';
import { phraseStart, isHead } from './noun-phrase';

/** A verb read as a possible cue: who, which words, what. Word ranges of the clause. */
export interface VerbCandidate {
  readonly group: VerbGroup;
  readonly frame: Frame;
  readonly source: WordRange | null;
  /** Subject after the verb: “…,” said Lee. */
  readonly inverted: boolean;
  readonly cue: WordRange;
  readonly content: readonly WordRange[];
}

/** Tells how sure a verb is as a cue in a frame: 0 to 1. Comes from the cue lexicon. */
export type CueStrength = (lemma: string, frame: Frame) => number;

const SURE = 0.8;

/** Reads every verb group of a clause as a possible cue. The caller weighs them. */
export function verbCandidates(words: readonly ClauseWord[], strength: CueStrength): VerbCandidate[] {
  const groups = verbGroups(words);
  const out: VerbCandidate[] = [];
  groups.forEach((group, index) => {
    const candidate = readCandidate(words, groups, index, out, strength);
    if (candidate) out.push(candidate);
  });
  return out;
}

function readCandidate(words: readonly ClauseWord[], groups: readonly VerbGroup[], index: number, earlier: readonly VerbCandidate[], strength: CueStrength): VerbCandidate | null {
  const group = predicate(words, groups[index]);
  if (!group) return null;
  const before = subjectOf(words, groups, index, earlier, strength);
  const left = words[group.from - 1];
  const contentBefore = left !== undefined && (left.cls === W.Quote || left.cls === W.Comma || left.cls === W.Dash);
  const atStart = group.from === 0;

  // “…,” said Lee: content stands before, the subject after the verb.
  if (group.kind === 'finite' && (contentBefore || atStart) && !TOLD.has(group.lemma) && speaks(words, group, 'post', strength) > 0.3 && !opensClause(words, group.to)) {
    const after = subjectAfter(words, group);
    const quoted = quoteEndsAt(words, group.from - 1);
    const free = before === null && (atStart || left?.cls !== W.Comma || holdsClause(words, group.from - 1));
    if (after && (quoted || free) && endsInversion(words, after.to)) {
      const content = contentAround(words, groups, group.from, after.to, strength);
      if (content.length > 0) return { group, frame: 'post', source: after, inverted: true, cue: { from: group.from, to: group.to }, content };
    }
  }

  const match = readFrame(words, group);
  if (group.passive || AGENTLESS.has(group.lemma)) return agentless(words, groups, index, group, before, match, strength);
  const quoteBefore = before !== null && before.from > 0 && isContentMark(words, before.from - 1);
  const opener = before ? words[before.from - 1] : undefined;
  // "as Lee put it, …", "…, as Lee noted, …"
  if (opener?.lower === 'as' && before && group.kind === 'finite' && (match.frame === 'none' || match.frame === 'gap' || words[group.to]?.lower === 'it')) {
    const to = words[group.to]?.lower === 'it' ? group.to + 1 : adjunctEnd(words, match, group);
    const content = contentAround(words, groups, before.from - 1, to, strength);
    if (content.length > 0) return { group, frame: 'post', source: before, inverted: false, cue: { from: group.from, to: Math.max(group.to, words[group.to]?.lower === 'it' ? to : group.to) }, content };
  }
  if (group.kind === 'finite' && before && quoteBefore && (match.frame === 'none' || postposed(words, match, group, before.from - 1, strength))) {
    const content = contentAround(words, groups, before.from, adjunctEnd(words, match, group), strength);
    if (content.length > 0 && (words[content[0].from].cls === W.Quote || words[content[0].to - 1].cls === W.Quote || content.length > 1 || holdsClause(words, content[0].to))) {
      return { group, frame: 'post', source: before, inverted: false, cue: { from: group.from, to: group.to }, content };
    }
  }
  // “…,” she said, “…”: content on both sides.
  if (group.kind === 'finite' && before && quoteBefore && words[before.from - 1 - (words[before.from - 1].cls === W.Comma ? 1 : 0)]?.cls === W.Quote) {
    const content = contentAround(words, groups, before.from, match.frame === 'none' ? group.to : match.from, strength);
    return { group, frame: 'post', source: before, inverted: false, cue: { from: group.from, to: group.to }, content };
  }
  if (match.frame === 'none') {
    return { group, frame: 'none', source: before, inverted: false, cue: { from: group.from, to: group.to }, content: [] };
  }
  const end = contentEnd(words, groups, index, match.from, strength);
  const content = end > match.from ? [{ from: match.from, to: end }] : [];
  if (match.frame === 'gap') {
    const antecedent = before && gapSubject(words, before);
    if (!antecedent) return null;
    content.unshift(antecedent);
  }
  return { group, frame: match.frame, source: before, inverted: false, cue: { from: group.from, to: match.cueTo }, content };
}

/** Verbs that give an impression nobody owns: what seems so is content, and there is no source. */
const AGENTLESS = new Set(['seem', 'appear', '=likely', '=unlikely', '=clear', '=unclear']);

/**
 * "The plan is expected to fail", "it is said that …": the subject belongs to the content and nobody is named, unless
 * "by" names somebody ("was described by residents as …").
 */
function agentless(words: readonly ClauseWord[], groups: readonly VerbGroup[], index: number, group: VerbGroup, before: WordRange | null, match: FrameMatch, strength: CueStrength): VerbCandidate | null {
  const agent = agentOf(words, group);
  const content: WordRange[] = [];
  const impersonal = before !== null && before.to - before.from === 1 && words[before.from].lower === 'it';
  if (before && !impersonal) content.push(before);
  let from = match.frame === 'none' ? group.to : match.from;
  if (agent && from >= agent.from - 1 && from < agent.to) from = agent.to;
  if (match.frame === 'obj-inf' || match.frame === 'obj-that' || match.frame === 'obj-quote') from = group.to;
  if (from < words.length && (match.frame !== 'none' || agent)) {
    const end = contentEnd(words, groups, index, from, strength);
    if (end > from && agent && agent.from > from && agent.from < end) content.push({ from, to: agent.from - 1 });
    else if (end > from) content.push({ from, to: end });
  }
  const frame = match.frame === 'none' && agent ? 'pp-by' : match.frame;
  return { group, frame, source: agent, inverted: false, cue: { from: group.from, to: agent && agent.from === group.to + 1 ? agent.from : match.cueTo }, content };
}

/** In "resolve [that] she argues is needed", the words before the attribution's subject that its content is about. */
function gapSubject(words: readonly ClauseWord[], subject: WordRange): WordRange | null {
  const i = subject.from - 1;
  const word = words[i];
  if (!word) return null;
  if (word.cls === W.Wh || word.cls === W.That) return { from: i, to: i + 1 };
  if (!isHead(word)) return null;
  const from = phraseStart(words, i);
  return from < 0 ? null : { from, to: i + 1 };
}

/** The phrase after "by" that says who acts in a passive clause. */
function agentOf(words: readonly ClauseWord[], group: VerbGroup): WordRange | null {
  for (let i = group.to; i < words.length && i < group.to + 14; i++) {
    const word = words[i];
    if (word.cls === W.Comma || word.cls === W.Stop || word.cls === W.Verb || word.cls === W.Quote || word.cls === W.That || word.cls === W.Wh) return null;
    if (word.lower !== 'by') continue;
    const from = i + 1;
    if (words[from]?.cls === W.Time || words[from]?.cls === W.Verb || words[from]?.cls === W.Number) return null;
    const to = sourceEnd(words, from);
    return to > from ? { from, to } : null;
  }
  return null;
}

/**
 * A group as the lexicon knows it: a passive is its own entry ("*say" for "is said to"), and so is an adjective after
 * "be" ("=confident"). Null for a verb that can be no cue.
 */
function predicate(words: readonly ClauseWord[], group: VerbGroup): VerbGroup | null {
  const head = words[group.head];
  // "asked by reporters": a passive without "be".
  if (head.cls === W.Verb && !group.passive && group.to - group.from === 1 && words[group.to]?.lower === 'by' && head.verb!.forms & Form.Participle) {
    return { ...group, lemma: `*${group.lemma}`, passive: true };
  }
  if (head.cls === W.Verb) return group.passive ? { ...group, lemma: `*${group.lemma}` } : group;
  if (head.cls !== W.Be) return null;
  let i = group.to;
  while (i < words.length && words[i].cls === W.Adverb) i++;
  const word = words[i];
  if (!word || (word.cls !== W.Adjective && word.cls !== W.Noun)) return null;
  const next = words[i + 1];
  if (!next || (next.cls !== W.That && next.cls !== W.To && next.cls !== W.Preposition && next.cls !== W.Wh)) return null;
  return { ...group, lemma: `=${word.lower}`, head: i, to: i + 1 };
}

const isContentMark = (words: readonly ClauseWord[], i: number): boolean => words[i].cls === W.Comma || words[i].cls === W.Quote || words[i].cls === W.Dash;

const quoteEndsAt = (words: readonly ClauseWord[], i: number): boolean => words[i]?.cls === W.Quote || (words[i]?.cls === W.Comma && words[i - 1]?.cls === W.Quote);

/**
 * "…, she said on Monday" and "…, she told reporters": nothing after the verb is content. A preposition that the verb
 * takes as its way to the content ("…, he called for") says otherwise, unless a quotation stands before.
 */
function postposed(words: readonly ClauseWord[], match: FrameMatch, group: VerbGroup, mark: number, strength: CueStrength): boolean {
  const quoted = words[mark].cls === W.Quote || words[mark - 1]?.cls === W.Quote;
  if (match.frame === 'np') return TOLD.has(group.lemma) && (quoted || strength(group.lemma, 'post') >= 0.6);
  if (!match.frame.startsWith('pp-')) return false;
  if (strength(group.lemma, 'post') < 0.5) return false;
  if (quoted) return true;
  return strength(group.lemma, 'that') >= 0.8 && holdsClause(words, mark);
}

const TOLD = new Set(['tell', 'remind', 'assure', 'inform', 'ask', 'warn', 'advise']);

/**
 * Does a whole statement stand before the mark at `mark`? "If it fails, he said on Monday" still lacks its main clause,
 * and "In May, he said" has none.
 */
function holdsClause(words: readonly ClauseWord[], mark: number): boolean {
  let i = mark - 1;
  const floor = Math.max(0, mark - 120);
  let start = mark;
  while (i >= floor && words[i].cls !== W.Semicolon && words[i].cls !== W.Stop) start = i--;
  let pending = false;
  let relative = false;
  for (let k = start; k < mark; k++) {
    const word = words[k];
    if (k === start || words[k - 1].cls === W.Comma || (k === start + 1 && words[start].cls === W.Coordinator)) {
      pending = word.cls === W.Subordinator || (word.cls === W.Wh && word.lower === 'when') || AFTER.test(word.lower) || (word.cls === W.Verb && word.form !== 'finite');
      relative = false;
    }
    if (word.cls === W.Wh && (word.lower === 'who' || word.lower === 'which')) relative = true;
    const finite = ((word.cls === W.Verb || word.cls === W.Be || word.cls === W.Have || word.cls === W.Do) && word.form === 'finite') || word.cls === W.Modal;
    if (!finite) continue;
    if (relative) relative = false;
    else if (!pending) return true;
  }
  return false;
}

const AFTER = /^(?:after|before|since|until|despite)$/;

/** After “…,” said Lee: an end, a mark, an adjunct; "asked Lee whether" is no inversion. */
function endsInversion(words: readonly ClauseWord[], i: number): boolean {
  const word = words[i];
  return !word || (word.cls !== W.That && word.cls !== W.To && word.cls !== W.Wh && word.cls !== W.Possessive && !(word.cls === W.Verb && word.form === 'finite'));
}

/** A verb that the lexicon lacks speaks all the same where a quotation stands before it: “…,” he barked. */
function speaks(words: readonly ClauseWord[], group: VerbGroup, frame: Frame, strength: CueStrength): number {
  return Math.max(strength(group.lemma, frame), quoteEndsAt(words, group.from - 1) ? 0.5 : 0);
}

function adjunctEnd(words: readonly ClauseWord[], match: FrameMatch, group: VerbGroup): number {
  if (match.frame === 'none') return group.to;
  let i = group.to;
  while (i < words.length && words[i].cls !== W.Comma && words[i].cls !== W.Quote && words[i].cls !== W.Stop && words[i].cls !== W.Dash) i++;
  return i;
}

/** Content on both sides of "…, she said, …": from the clause's start to the mark, and on after the attribution. */
function contentAround(words: readonly ClauseWord[], groups: readonly VerbGroup[], attributionFrom: number, attributionTo: number, strength: CueStrength): WordRange[] {
  const out: WordRange[] = [];
  let from = attributionFrom - 1;
  if (from < 0) return out;
  let start = 0;
  // Another attribution's clause ends where a semicolon or a sure cue of its own stands.
  for (let i = attributionFrom - 1; i > 0; i--) {
    if (words[i].cls === W.Semicolon || words[i].cls === W.Stop) {
      start = i + 1;
      break;
    }
  }
  if (words[from].cls === W.Comma || words[from].cls === W.Dash) from--;
  const opener = words[start];
  if (opener && opener.cls === W.Coordinator && start + 1 <= from && words[start + 1].cls === W.Comma) {
    // "But, he added, “…”": the coordinator is all that stands before.
    start = start + 2;
  }
  if (from >= start) out.push({ from: start, to: from + 1 });
  let i = attributionTo;
  const mark = words[i];
  if (mark && (mark.cls === W.Comma || mark.cls === W.Dash || mark.cls === W.Colon)) {
    const next = words[i + 1];
    if (next && (next.cls === W.Quote || continuesAfterInsertion(words, i + 1, strength))) {
      i++;
      const end = contentEnd(words, groups, -1, i, strength);
      if (end > i) out.push({ from: i, to: end });
    }
  } else if (mark && mark.cls === W.Quote) out.push({ from: i, to: i + 1 });
  return out;
}

/** "The plan, Lee said, came on Friday": what follows the second comma goes on with what stood before the first. */
function continuesAfterInsertion(words: readonly ClauseWord[], i: number, strength: CueStrength): boolean {
  const word = words[i];
  if (word.cls === W.Verb) return word.form !== 'gerund' || strength(word.verb!.lemma, 'that') < 0.3;
  if (word.cls === W.Coordinator) {
    // "…, he said, and added that …" and "…, he said, but the union disagreed" begin something new.
    return word.lower === 'and' && words[i + 1]?.cls !== W.Verb;
  }
  return word.cls !== W.Subordinator || word.lower === 'because' || word.lower === 'if' || word.lower === 'unless';
}

/**
 * How far content that begins at `from` runs: to the sentence's end, or to where the same source or another says
 * something else ("… and added that", ", adding that", ", but critics said").
 */
export function contentEnd(words: readonly ClauseWord[], groups: readonly VerbGroup[], index: number, from: number, strength: CueStrength): number {
  let g = index + 1;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word.cls === W.Semicolon) return i;
    if (word.cls === W.Stop) return trimEnd(words, from, i);
    if (i === from) continue;
    while (g < groups.length && groups[g].from < i) g++;
    if (word.cls === W.Comma) {
      const next = words[i + 1];
      if (next?.cls === W.Verb && next.form === 'gerund' && strength(next.verb!.lemma, 'that') >= 0.3 && index >= 0) return i;
      if (next?.cls === W.Preposition && next.lower === 'according') return i;
      if (next?.lower === 'according') return i;
      if (next?.cls === W.Coordinator && startsOtherAttribution(words, groups, i + 2, strength)) return i;
      if (next?.cls === W.Subordinator && (next.lower === 'while' || next.lower === 'although' || next.lower === 'though') && startsOtherAttribution(words, groups, i + 2, strength)) return i;
    } else if (word.cls === W.Coordinator) {
      const next = words[skipAdverbs(words, i + 1)];
      if (next?.cls === W.Verb && next.form === 'finite' && index >= 0 && strength(next.verb!.lemma, 'that') >= SURE) return i;
      if (next?.cls === W.Have && index >= 0 && groupStrength(words, groups, i + 1, strength) >= SURE) return i;
    }
  }
  return words.length;
}

const groupStrength = (words: readonly ClauseWord[], groups: readonly VerbGroup[], at: number, strength: CueStrength): number => {
  const group = groups.find((candidate) => candidate.from >= at && candidate.from <= at + 1);
  return group ? strength(group.lemma, 'that') : 0;
};

function skipAdverbs(words: readonly ClauseWord[], i: number): number {
  while (i < words.length && (words[i].cls === W.Adverb || words[i].cls === W.Time)) i++;
  return i;
}

/** Does a clause with a sure cue begin at `i` (", but critics said …", ", and he added")? */
function startsOtherAttribution(words: readonly ClauseWord[], groups: readonly VerbGroup[], i: number, strength: CueStrength): boolean {
  for (const group of groups) {
    if (group.from < i) continue;
    if (group.from > i + 12) return false;
    if (group.kind !== 'finite') continue;
    return strength(group.lemma, 'that') >= SURE;
  }
  return false;
}

function trimEnd(words: readonly ClauseWord[], from: number, to: number): number {
  return to > from ? to : from;
}

/** The subject of a group: beside it, shared with the verb before it, or the main clause's for "…, saying". */
function subjectOf(words: readonly ClauseWord[], groups: readonly VerbGroup[], index: number, earlier: readonly VerbCandidate[], strength: CueStrength): WordRange | null {
  const group = groups[index];
  const i = skipBack(words, group.from - 1);
  const left = words[i];
  if (group.kind === 'finite') {
    if (left?.cls === W.Coordinator) {
      const shared = sharedSubject(words, groups, index, earlier);
      if (shared) return shared;
    }
    const own = subjectBefore(words, group);
    if (own) return own;
    if (left?.cls === W.Comma) return sharedSubject(words, groups, index, earlier);
    return null;
  }
  // "a group seeking to …", "an email sent by …": the noun right before acts.
  if ((group.kind === 'gerund' || group.kind === 'participle') && i === group.from - 1 && isHead(left) && left.cls !== W.Quote) {
    const from = phraseStart(words, i);
    if (from >= 0) return { from, to: i + 1 };
  }
  if (group.kind === 'gerund' && left?.cls === W.Comma) {
    const governing = governingSubject(words, groups, index, earlier, strength);
    if (governing) return governing;
  }
  return sharedSubject(words, groups, index, earlier) ?? followingSubject(words, groups, index);
}

/** "Recognizing this, Lee joined them": the subject of the clause that follows. */
function followingSubject(words: readonly ClauseWord[], groups: readonly VerbGroup[], index: number): WordRange | null {
  const group = groups[index];
  if (group.kind === 'infinitive' || group.from > 3) return null;
  for (let k = index + 1; k < groups.length; k++) {
    if (groups[k].kind !== 'finite') continue;
    const subject = subjectBefore(words, groups[k]);
    return subject && words[subject.from - 1]?.cls === W.Comma ? subject : null;
  }
  return null;
}

const skipBack = (words: readonly ClauseWord[], i: number): number => {
  while (i >= 0 && (words[i].cls === W.Adverb || words[i].cls === W.Not)) i--;
  return i;
};

/**
 * The subject of the clause that a ", saying …" hangs on: the last finite verb before it that stands neither in a
 * relative clause nor inside what an earlier cue introduces.
 */
function governingSubject(words: readonly ClauseWord[], groups: readonly VerbGroup[], index: number, earlier: readonly VerbCandidate[], strength: CueStrength): WordRange | null {
  for (let k = index - 1; k >= 0; k--) {
    const before = groups[k];
    if (before.kind !== 'finite') continue;
    const inside = earlier.some((c) => c.group.from < before.from && c.frame !== 'none' && strength(c.group.lemma, c.frame) >= 0.5 && c.content.some((range) => before.from >= range.from && before.from < range.to));
    if (inside) continue;
    const subject = earlier.find((c) => c.group.from === before.from)?.source ?? subjectBefore(words, before);
    if (!subject) continue;
    const first = words[subject.from];
    if (first.cls === W.Wh || first.cls === W.That) continue;
    return subject;
  }
  return null;
}

/** "Lee praised the plan and said …", "Lee met them, saying …", "Lee went on to say …": the subject of the verb that governs. */
function sharedSubject(words: readonly ClauseWord[], groups: readonly VerbGroup[], index: number, earlier: readonly VerbCandidate[]): WordRange | null {
  const group = groups[index];
  for (let k = index - 1; k >= 0; k--) {
    const before = groups[k];
    // A verb inside a relative clause governs only what follows it directly.
    const known = earlier.find((candidate) => candidate.group.from === before.from);
    if (before.kind === 'finite') {
      const subject = known ? known.source : subjectBefore(words, before);
      if (!subject) continue;
      const first = words[subject.from];
      const relative = first.cls === W.Wh || first.cls === W.That;
      if (relative && k > 0 && group.kind !== 'infinitive' && crossesComma(words, before.to, group.from)) continue;
      // "asked Lee to comment", "urged them to say": the object of the verb is the one who acts.
      if (group.kind === 'infinitive' && known?.frame === 'obj-inf' && known.content.length > 0) {
        return { from: before.to, to: known.content[0].from };
      }
      return subject;
    }
    if (known && before.kind !== 'participle') {
      if (known.source && (group.kind === 'infinitive' || k === index - 1)) return known.source;
    }
  }
  // "Speaking to reporters, Lee said": the subject follows.
  return null;
}

function crossesComma(words: readonly ClauseWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i].cls === W.Comma) return true;
  return false;
}
