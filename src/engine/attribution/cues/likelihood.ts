import { APART, FAR_APART, LONG_CONTENT, MOST_CERTAIN, SHORT_CONTENT, SHORT_NOUN_CONTENT } from './bars';
import { NOUN_ODDS, ODDS } from './odds';
import { isPersonNoun, LEXICON, singular } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { ADDRESSED, AGENTLESS } from './impersonal';
import type { VerbGroup } from '../clauses/clause';
import type { NominalCandidate } from './noun-cues';
import type { WordRange } from '../clauses/noun-phrase';

export type Feature = keyof typeof ODDS;
export type NounFeature = keyof typeof NOUN_ODDS;

/** What a feature adds to the odds of a verb, outside or inside of what another cue introduces. */
export const oddsOf = (feature: Feature, inside: boolean): number => ODDS[feature][inside ? 1 : 0];

/** The same of a noun. */
export const nounOddsOf = (feature: NounFeature, inside: boolean): number => NOUN_ODDS[feature][inside ? 1 : 0];

/** A possible cue and what it stands among. */
export interface CueContext {
  readonly source: WordRange | null;
  readonly group: VerbGroup;
  readonly content: readonly WordRange[];
  /** It stands in what another cue introduces. */
  readonly inside: boolean;
}

/** How likely (0 to 1) a verb of this `strength` in the lexicon is a cue in this context. */
export function likelihood(words: readonly ClauseWord[], strength: number, context: CueContext): number {
  const { inside } = context;
  let odds = oddsOf('side', inside);
  for (const feature of features(words, context)) odds += oddsOf(feature, inside);
  return shifted(strength, odds);
}

/** The same of a noun. */
export function nounLikelihood(strength: number, nominal: NominalCandidate, inside: boolean): number {
  let odds = nounOddsOf('side', inside);
  for (const feature of nounFeatures(nominal)) odds += nounOddsOf(feature, inside);
  return shifted(strength, odds);
}

function shifted(strength: number, odds: number): number {
  if (strength <= 0) return 0;
  const rate = Math.min(strength, MOST_CERTAIN);
  return 1 / (1 + Math.exp(-odds) * ((1 - rate) / rate));
}

/** What of a context tells, one answer to each question: each a line of the table. */
export function features(words: readonly ClauseWord[], context: CueContext): Feature[] {
  const { source, group } = context;
  const out: (Feature | null)[] = [subject(words, context), form(group), extent(words, context)];
  if (source) out.push(opener(words[source.from - 1]), gap(group.from - source.to));
  return out.filter((one) => one !== null);
}

/** The same of a noun's place. */
export function nounFeatures({ holder, content: [{ from, to }] }: NominalCandidate): NounFeature[] {
  // What an author's noun is of stands before its verb: "the plan drew criticism from residents".
  const isShort = holder !== 'author' && holder !== 'others' && to - from <= SHORT_NOUN_CONTENT;
  return isShort ? [holder, 'short'] : [holder];
}

function subject(words: readonly ClauseWord[], { source, group }: CueContext): Feature | null {
  if (!source) return group.passive || AGENTLESS.has(group.lemma) || ADDRESSED.has(group.lemma) ? 'unnamed' : 'nobody';
  return group.passive && source.from >= group.to ? 'agent' : subjectKind(words, source);
}

function form({ modal, kind }: VerbGroup): Feature | null {
  if (modal) return 'modal';
  return kind === 'finite' ? null : kind;
}

function extent(words: readonly ClauseWord[], { content }: CueContext): Feature | null {
  if (content.some(({ from, to }) => words.slice(from, to).some(({ quote }) => quote))) return 'quoting';
  const length = content.reduce((sum, { from, to }) => sum + to - from, 0);
  if (length <= SHORT_CONTENT) return 'short';
  return length >= LONG_CONTENT ? 'long' : null;
}

function subjectKind(words: readonly ClauseWord[], source: WordRange): Feature | null {
  const first = words[source.from];
  const last = words[source.to - 1];
  if (source.to - source.from === 1) {
    if (first.lower === 'who') return null;
    if (first.cls === W.Wh || first.cls === W.That) return 'relative';
    if (first.lower === 'it' || first.lower === 'there') return 'it';
    if (first.cls === W.Subject) return first.lower === 'they' ? 'they' : 'person';
    if (first.cls === W.Pronoun || first.cls === W.Object) return null;
  }
  if (first.cls === W.Pronoun || first.cls === W.Adverb || last.cls === W.PossessiveMark) return null;
  if (first.cls === W.Proper || last.cls === W.Proper) return 'name';
  const head = singular(headOf(words, source).lower);
  const { roles, bare, anybody, bodies, bodyAlone, documents } = LEXICON;
  if (roles.has(head) || bare.has(head) || anybody.has(head) || isPersonNoun(head)) return 'people';
  if (bodies.has(head) || bodyAlone.has(head)) return 'body';
  return documents.has(head) ? 'document' : 'noun';
}

/** The noun that a phrase is built on: the last before a preposition. */
function headOf(words: readonly ClauseWord[], { from, to }: WordRange): ClauseWord {
  let i = from;
  while (i + 1 < to && words[i + 1].cls !== W.Preposition && words[i + 1].cls !== W.Comma) i++;
  return words[i];
}

const CONDITION = /^(?:if|whether|what|how|why|whatever|than|unless|or)$/;
const CIRCUMSTANCE = /^(?:when|after|before|since|where)$/;

/** What the word before a subject tells; undefined at the sentence's start. */
function opener(word: ClauseWord | undefined): Feature | null {
  if (!word) return 'opening';
  if (CONDITION.test(word.lower)) return 'conditional';
  if (CIRCUMSTANCE.test(word.lower)) return 'circumstance';
  switch (word.cls) {
    case W.Verb:
    case W.That:
      return 'embedded';
    case W.Comma:
    case W.Dash:
    case W.Colon:
    case W.Semicolon:
      return 'marked';
    case W.Coordinator:
      return 'joined';
    case W.Quote:
      return 'quoted';
    case W.Noun:
    case W.Proper:
    case W.PossessiveMark:
      return 'reduced';
    case W.Subordinator:
      return 'circumstance';
    case W.Preposition:
      return 'oblique';
    default:
      return null;
  }
}

/** Words between a subject and its verb; below zero where it follows. */
function gap(between: number): Feature | null {
  if (between >= FAR_APART) return 'far';
  return between >= APART ? 'apart' : null;
}
