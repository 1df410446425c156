import { AGENT_WITHIN, DATE_WORDS, NOT_WITHIN } from './bars';
import { isPersonNoun, isPluralNoun, LEXICON, singular } from '../../language/lexicon';
import { passivesThat, verbsThat } from '../../language/verb-table';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { statementEnd } from '../clauses/openings';
import { sourceEnd } from './according-to';
import type { VerbGroup } from '../clauses/clause';
import type { ClauseReading } from '../clauses/verb-groups';
import { contentEnd } from './content';
import type { FrameMatch } from './frame-match';
import type { WordRange } from '../clauses/noun-phrase';
import type { VerbCandidate } from './verb-candidate';

/** Verbs that give an impression nobody owns: what seems so is content, and there is no source. */
export const AGENTLESS: ReadonlySet<string> = new Set([...verbsThat('seems'), '=likely', '=unlikely']);

/** Passives that say how somebody feels: whoever "is concerned that …" is the source. */
export const FEELINGS = passivesThat('feels');

/** Of these, those whose "by" names what stirs the feeling, and no agent. */
export const STIRRED = passivesThat('stirs');

/** Passives whose subject is spoken to, and no part of what is said. */
export const ADDRESSED = passivesThat('addresses', 'asks');

/** "It emerged that …" */
export const SURFACES = verbsThat('surfaces');

const PASSES_ON = passivesThat('hearsay', 'imputes');
const IN_FRAME = passivesThat('hearsay-in-frame');

/** Whether a passive, by its lemma, passes something on by itself: "been claimed". */
export const passesOnAlready = (lemma: string): boolean => PASSES_ON.has(lemma);

/** Where it was told or to whom: "was reported to the police", "was considered in May". */
const PLACED = /^pp-(?:to|in|on|by|during|after|before|for)$/;

/** Does a passive without an agent give a view or a charge as somebody's, and leave out whose? */
export function passesOn(words: readonly ClauseWord[], candidate: VerbCandidate): boolean {
  const { group, frame, content } = candidate;
  const { lemma, negated, modal, from } = group;
  const [first] = content;
  if (SURFACES.has(lemma)) return true;
  if (!PASSES_ON.has(lemma) || (modal !== '' && modal !== 'will')) return false;
  // "Was not reported", but "is not expected to" has somebody who thinks so.
  if (negated && frame !== 'inf' && frame !== 'that') return false;
  if (lemma === '*expect' && isSetDown(words, candidate)) return false;
  // "No losses were reported": nobody told of any.
  if (first && /^n(?:o|either|one)$/.test(words[first.from].lower)) return false;
  return !IN_FRAME.has(lemma) || !PLACED.test(frame) || words[from - 1]?.lower === 'it';
}

/** Verbs of a forecast. */
const MOVES =
  /^(?:rise|fall|grow|drop|increase|decrease|decline|reach|lose|gain|win|exceed|top|double|shrink|slow|improve|worsen|remain|become|hit|cost|total|climb|jump|cut|slip|strengthen|weaken|collapse|fail|survive|die|kill|overtake|surpass)$/;

/**
 * "Is expected to open in May", "to take two years": somebody has set it down. "Guests are expected to strip their beds":
 * a duty or a custom. Neither is anybody's view.
 */
function isSetDown(words: readonly ClauseWord[], { group: { from, to, modal }, content }: VerbCandidate): boolean {
  if (modal !== '' || words.slice(from, to).some(({ lower }) => CUSTOM.test(lower))) return true;
  const subject = content.find((range) => range.to <= from);
  const deed = content.find((range) => range.from >= to);
  const head = subject && words[subject.to - 1];
  if (
    head &&
    head.cls <= W.Proper &&
    (head.cls === W.Noun || subject.to === 1) &&
    isPluralNoun(head.lower) &&
    isSomebody(singular(head.lower))
  )
    return true;
  if (!deed) return false;
  // What rises or falls is a forecast, whatever its date.
  const verb = words[words[deed.from].cls === W.To ? deed.from + 1 : deed.from];
  if (MOVES.test(verb?.lower ?? '')) return false;
  for (let i = deed.from; i < deed.to; i++) {
    const { cls, lower } = words[i];
    if (cls === W.Time || (/^(?:in|on|during|over|until)$/.test(lower) && isDate(words, i + 1))) return true;
    if (/^(?:take|last|run)$/.test(lower) && isDate(words, i + 1)) return true;
  }
  return false;
}

const isSomebody = (one: string): boolean => isPersonNoun(one) || LEXICON.roles.has(one) || LEXICON.anybody.has(one);

const CUSTOM = /^(?:often|always|usually|normally|generally|traditionally|commonly)$/;
const TERM = /^(?:hour|day|week|weekend|month|year)s?$/;

/** "[in] 2031", "[over] the weekend", "[during] the next two weeks" */
const isDate = (words: readonly ClauseWord[], i: number): boolean =>
  /^\d{4}$/.test(words[i]?.lower ?? '') ||
  words.slice(i, i + DATE_WORDS).some(({ lower, cls }) => TERM.test(lower) && cls !== W.Verb);

/** What the writer finds of saying or thinking it: "it is worth noting that …", "it is hard to imagine". */
const REMARK =
  /^(?:crucial|difficult|eas(?:y|ier)|essential|fair|hard(?:er)?|helpful|important|impossible|instructive|interesting|necessary|possible|premature|reasonable|safe|tempting|unfair|useful|vital|wise|worth|worthwhile|wrong)$/;

/** Does the writer turn to the reader with this verb, so that nobody is its source? */
export function isRemark(words: readonly ClauseWord[], { kind, from }: VerbGroup): boolean {
  if (kind !== 'infinitive' && kind !== 'gerund') return false;
  let i = from - 1;
  while (words[i]?.cls === W.Adverb) i--;
  if (!words[i] || !REMARK.test(words[i].lower)) return false;
  do i--;
  while (words[i]?.cls === W.Adverb || words[i]?.cls === W.Not);
  return words[i]?.cls === W.Be && words[i - 1]?.lower === 'it';
}

/** "It is clear that …", "it is not yet known whether …": the paper says itself what is plain or still open. */
export function isOpen(
  words: readonly ClauseWord[],
  { lemma, from, to }: VerbGroup,
  subject: WordRange | null,
): boolean {
  if (lemma === '=clear' || lemma === '=unclear') return !subject || words[subject.from].lower === 'it';
  if (lemma !== '*know' || !/^(?:if|whether)$/.test(words[to]?.lower ?? '')) return false;
  return words.slice(Math.max(0, from - NOT_WITHIN), to).some(({ cls }) => cls === W.Not);
}

/**
 * "The plan is expected to fail", "it is said that …": the subject belongs to the content and nobody is named, unless
 * "by" names somebody ("was described by residents as …").
 */
export function agentless(
  reading: ClauseReading,
  index: number,
  group: VerbGroup,
  before: WordRange | null,
  match: FrameMatch,
): VerbCandidate | null {
  const { words } = reading;
  const agent = agentOf(words, group);
  const content: WordRange[] = [];
  const impersonal = before !== null && before.to - before.from === 1 && words[before.from].lower === 'it';
  if (before && !impersonal && !ADDRESSED.has(group.lemma)) content.push(before);
  let from = match.frame === 'none' ? group.to : match.from;
  if (agent && from >= agent.from - 1 && from < agent.to) from = agent.to;
  if (match.frame === 'obj-inf' || match.frame === 'obj-that' || match.frame === 'obj-quote') from = group.to;
  if (from < words.length && (match.frame !== 'none' || agent)) {
    const most = contentEnd(reading, index, from);
    // "A diver believed to be hurt swam ashore": without its "be" it only describes.
    const end = match.frame === 'inf' && isReduced(words, group) ? statementEnd(words, from, most, 0) : most;
    if (end > from && agent && agent.from > from && agent.from < end) content.push({ from, to: agent.from - 1 });
    else if (end > from) content.push({ from, to: end });
  }
  const frame = match.frame === 'none' && agent ? 'pp-by' : match.frame;
  return {
    group,
    frame,
    source: agent,
    inverted: false,
    cue: { from: group.from, to: agent && agent.from === group.to + 1 ? agent.from : match.cueTo },
    content,
  };
}

/** Does a passive stand without its "be"? */
const isReduced = (words: readonly ClauseWord[], { from, head }: VerbGroup): boolean =>
  words.slice(from, head).every(({ cls }) => cls !== W.Be && cls !== W.Have && cls !== W.Modal);

/** The phrase after "by" that says who acts in a passive clause. */
function agentOf(words: readonly ClauseWord[], group: VerbGroup): WordRange | null {
  for (let i = group.to; i < words.length && i < group.to + AGENT_WITHIN; i++) {
    const word = words[i];
    if (word.cls === W.Comma || word.cls === W.Stop || word.cls === W.Verb || word.cls === W.That || word.cls === W.Wh)
      return null;
    if (word.lower !== 'by') continue;
    const from = i + 1;
    if (words[from]?.cls === W.Time || words[from]?.cls === W.Verb || words[from]?.cls === W.Number) return null;
    const to = sourceEnd(words, from);
    return to > from ? { from, to } : null;
  }
  return null;
}
