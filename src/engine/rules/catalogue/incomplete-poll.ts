import type { Span } from '../../model';
import { POLLSTERS, POPULATIONS, type PollPart } from '../data/polls';
import { reporterMatches, type PatternMatch } from '../evidence/patterns';
import type { Rule, Searched } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import type { RawFinding } from '../asking/raw-finding';
import { sentenceAt, wordsOf } from '../evidence/draft-view';
import { keptFor, perStretch } from '../asking/kept-per-block';
import { READ } from '../../text/read-kinds';
import { POLL_PARTS, POLL_SENTENCE } from './bars';

/** A story about a poll that leaves out who asked whom, how many, when, or how far the figures may be off. */
export const incompletePoll: Rule = {
  searches: () => [POLL],
  *candidates(draft, own) {
    for (const { span, block } of pollResults(draft, own)) yield { span, block, args: {} };
  },
  *choose(draft, kept) {
    const results = kept.map((each) => each.in(draft));
    const [first] = results;
    if (!first || !isAboutPoll(draft, results)) return;
    const missing = missingParts(draft);
    // One thing left out is the desk's choice; a poll that nobody can judge is not.
    if (missing.length < POLL_PARTS) return;
    yield {
      span: first.span,
      block: first.block,
      args: { words: wordsOf(draft, first.block, first.span), missing: missing.join(',') },
      related: results.slice(1, 6).map(({ span }) => span),
    };
  },
};

const POLL: Searched = {
  needed: /poll|survey/i,
  pattern:
    /\b(?:(?:opinion|exit|straw|tracking|national|statewide|public)\s)?(?:poll|survey)\b(?!\s(?:number|station|worker|watcher|tax|place|day|clerk|judge|taker|booth))/giu,
};
const FIGURE = /\d\s?(?:%|percent\b|per\scent\b|(?:percentage\s)?points?\b)/i;
/** Other things that are called so: the vote itself, a straw poll of a room, an average of many polls. */
const NO_POLL =
  /\b(?:exit|straw)\s(?:poll|survey)|\bpolls?\s(?:close|open|opened|closed)\b|\b(?:at|to|from|in)\sthe\spolls\b|\bland survey|\bgeological survey|\baverages?\b/i;

/** The polls in a block of which the reporter gives a figure in the same sentence. */
function pollResults(draft: DraftView, block: number): PatternMatch[] {
  const out: PatternMatch[] = [];
  let last: Span | undefined;
  for (const place of reporterMatches(draft, block, POLL)) {
    const sentence = sentenceAt(draft, place.block, place.span[0]);
    if (!sentence || sentence === last) continue;
    last = sentence;
    const words = wordsOf(draft, place.block, [sentence[0], Math.min(sentence[1], sentence[0] + POLL_SENTENCE)]);
    if (!FIGURE.test(words) || NO_POLL.test(words)) continue;
    out.push(place);
  }
  return out;
}

/** A poll is what the story is about when its headline or its top gives one, or several sentences do. */
function isAboutPoll({ blocks, paragraphs }: DraftView, results: readonly RawFinding[]): boolean {
  if (results.length >= 2) return true;
  const top = blocks.findIndex(({ kind }) => READ.has(kind));
  const second = top + 1;
  return (
    results[0].block <= Math.max(top, second) ||
    blocks.some(({ kind }, i) => kind === 'headline' && i < top && /\b(?:polls?|survey)\b/i.test(paragraphs[i].prose))
  );
}

const SAMPLE = new RegExp(
  String.raw`(?:\d[\d,]{2,8}|hundreds of|thousands of)\s(?:[\p{L}-]{1,20}\s){0,4}(?:${POPULATIONS})\b|\b(?:sample|polled|surveyed|interviewed|questioned|asked)\s(?:[\p{L}-]{1,20}\s){0,4}\d[\d,]{2,8}\b`,
  'iu',
);
const POPULATION = new RegExp(
  String.raw`\b(?:likely|registered|eligible|democratic|republican|primary|american|u\.s\.|british|adult|working|young(?:er)?|older)\s(?:[\p{L}-]{1,20}\s)?(?:${POPULATIONS})\b|\d[\d,]{2,8}\s(?:[\p{L}-]{1,20}\s){0,3}(?:${POPULATIONS})\b|\b(?:adults|respondents|caucus-?goers)\b`,
  'iu',
);
const DATES =
  /\b(?:conducted|taken|carried out|fielded|surveyed|interviewed|polled|held|done)\b[^.]{0,120}\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan\w{0,6}|feb\w{0,6}|march|april|may|june|july|aug\w{0,4}|sept\w{0,6}|oct\w{0,5}|nov\w{0,6}|dec\w{0,6}|last week|this week|last month|\d{1,2}\s?[-–]\s?\d{1,2})\b|\b(?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}\s?(?:[-–]|to|and|through)\s?(?:[a-z]{3,9}\.?\s)?\d{1,2}\b/i;
const MARGIN =
  /\bmargins? of (?:sampling )?error\b|\bsampling error\b|\bplus[\s-]or[\s-]minus\b|±|\berror margin\b|\bconfidence interval\b/i;
const HOUSE = new RegExp(String.raw`\b(?:${POLLSTERS})\b`, 'i');
/** "A Callow Courier poll", "the poll by Harrow Research". */
const NAMED =
  /(?<!\p{L})(?!(?:An?|Another|The|This|That|One|Each|Every|New|Recent|Latest|Our|His|Her|Its|Their)\s)\p{Lu}[\p{L}&.'’/-]{1,30}(?:\s(?:News|University|College|Institute|Center|Research|\p{Lu}[\p{L}.'’/-]{0,20}))?\s(?:(?:national|tracking|opinion|new|latest|online)\s)?(?:poll|survey)\b|\b(?:poll|survey)s?\s(?:\p{L}{1,12}\s){0,3}(?:by|from|for)\s(?:the\s)?\p{Lu}/u;

/** So much is given that what else is left out is the desk's choice: nobody needs to look on. */
const isComplete = (given: ReadonlySet<PollPart>): boolean => PARTS.length - given.size < POLL_PARTS;

/** What the whole story leaves out, best known first; where it is complete, perhaps not all of it. */
function missingParts(draft: DraftView): PollPart[] {
  const given = new Set<PollPart>();
  partsGiven.some(draft, (parts) => {
    for (const part of parts) given.add(part);
    return isComplete(given);
  });
  return PARTS.filter((part) => !given.has(part));
}

const partsGiven = perStretch(({ paragraphs }, first, end): ReadonlySet<PollPart> => {
  const read = paragraphs.slice(first, end).filter(({ kind }) => READ.has(kind));
  return new Set(read.flatMap(partsIn));
});

const partsIn = keptFor((paragraph): readonly PollPart[] => {
  const given = new Set<PollPart>();
  for (const { span } of paragraph.sentences) {
    const words = paragraph.prose.slice(span[0], Math.min(span[1], span[0] + POLL_SENTENCE));
    if (SAMPLE.test(words)) given.add('sample').add('population');
    if (POPULATION.test(words)) given.add('population');
    if (DATES.test(words)) given.add('dates');
    if (MARGIN.test(words)) given.add('margin');
    if (HOUSE.test(words) || NAMED.test(words)) given.add('pollster');
    if (isComplete(given)) break;
  }
  return [...given];
});

const PARTS: readonly PollPart[] = ['pollster', 'sample', 'population', 'dates', 'margin'];
