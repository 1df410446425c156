import { isPersonNoun, LEXICON, singular } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { ADDRESSED, AGENTLESS } from './impersonal';
import type { VerbGroup } from '../clauses/clause';
import type { NominalCandidate } from './noun-cues';
import type { WordRange } from '../clauses/noun-phrase';

/**
 * How the place of a verb changes the odds that it is a cue whose source and content are read rightly, first outside and
 * then inside of what another cue introduces. Counted in the articles behind the lexicon: for the words of each place
 * against all on their side, the logarithm of the odds ratio pooled over words of equal strength in the lexicon with the
 * same before their subject (Mantel and Haenszel's), to one decimal; for each side against both, and for what stands
 * before, pooled over words of equal strength alone. Behind each, how many words were counted; 0 where they were too few.
 * A place is one answer to each of five questions, so that what goes together counts once.
 */
const ODDS = {
  side: [0.5, -1.9], // 20309, 6753
  // Who its subject is.
  name: [0.3, 0], // 8317, 1679
  person: [0.3, 0], // 2655, 1395
  they: [-0.1, -0.4], // 398, 344
  it: [-1.6, -0.1], // 368, 182
  people: [0.1, 0.2], // 1724, 646
  body: [0.1, 0.3], // 652, 242
  noun: [-0.9, -0.3], // 2370, 910
  relative: [-0.7, -0.3], // 434, 192
  /** … behind a passive: "was opposed by Lee". */
  agent: [0.6, 0.4], // 345, 126
  /** … none, where the verb needs none ("it is said", "it seems"), */
  unnamed: [0.3, 0.2], // 1367, 455
  /** … or where it does. */
  nobody: [-1.8, -1.2], // 680, 247
  // What stands before its subject: nothing, …
  opening: [0.8, 0.7], // 6864, 689
  /** … a verb or "that", */
  embedded: [-1.4, -1.7], // 1069, 2353
  /** … a comma, dash or colon, */
  marked: [0.3, 1], // 4531, 721
  /** … "and" or "but", */
  joined: [0.2, 1], // 972, 252
  /** … a quotation, */
  quoted: [-0.2, 1.1], // 388, 74
  /** … a noun: "the plan Lee opposes", */
  reduced: [-0.8, -0.6], // 822, 434
  /** … "if", "whether", "how": no fact, */
  conditional: [-0.6, -1], // 351, 302
  /** … "when", "while", "after", */
  circumstance: [0.1, 0.8], // 1281, 442
  /** … a preposition: the phrase is hardly the subject. */
  oblique: [-0.9, -0.4], // 1036, 438
  /** Four words or more part it from its subject, or eight. */
  apart: [-0.5, -0.8], // 1132, 530
  far: [-1, -0.4], // 1644, 731
  // Its form.
  gerund: [-0.7, -0.4], // 2788, 1066
  infinitive: [-0.9, -0.2], // 1431, 1385
  participle: [-0.2, 0.4], // 221, 42
  modal: [-0.2, -1.2], // 736, 659
  /** What it would introduce holds a quotation, or else has three words at most, or nine at least. */
  quoting: [0.3, 0], // 3264, 920
  short: [-0.5, -0.1], // 3140, 1602
  long: [0.1, 0], // 8821, 2252
} as const;

/** The same of nouns, by who holds them, pooled over nouns of equal strength (and the length, of equal holder). */
const NOUN_ODDS = {
  side: [0.4, -1], // 1068, 616
  owner: [0.5, -1.8], // 268, 208
  giver: [1.2, 1.9], // 114, 58
  subject: [-0.2, 0.4], // 244, 191
  author: [0.4, 0], // 16, 1
  nobody: [-0.6, -0.6], // 377, 149
  /** Those who marked the articles passed over what others say; an editor does not: it goes by its strength alone. */
  others: [0, 0],
  /** What it would introduce has two words at most. */
  short: [-0.3, -0.8], // 266, 192
} as const;

export type Feature = keyof typeof ODDS;
export type NounFeature = keyof typeof NOUN_ODDS;

/** What a feature adds to the odds of a verb, outside or inside of what another cue introduces. */
export const oddsOf = (feature: Feature, inside: boolean): number => ODDS[feature][inside ? 1 : 0];

/** The same of a noun. */
export const nounOddsOf = (feature: NounFeature, inside: boolean): number => NOUN_ODDS[feature][inside ? 1 : 0];

/** A possible cue and where it stands. */
export interface Place {
  readonly source: WordRange | null;
  readonly group: VerbGroup;
  readonly content: readonly WordRange[];
  /** It stands in what another cue introduces. */
  readonly inside: boolean;
}

/** How likely (0 to 1) a verb of this `strength` in the lexicon is a cue in this place. */
export function likelihood(words: readonly ClauseWord[], strength: number, place: Place): number {
  const { inside } = place;
  let odds = oddsOf('side', inside);
  for (const feature of features(words, place)) odds += oddsOf(feature, inside);
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
  const rate = Math.min(strength, 0.99);
  return 1 / (1 + Math.exp(-odds) * ((1 - rate) / rate));
}

/** What of a place tells, one answer to each question: each a line of the table. */
export function features(words: readonly ClauseWord[], place: Place): Feature[] {
  const { source, group } = place;
  const out: (Feature | null)[] = [subject(words, place), form(group), extent(words, place)];
  if (source) out.push(opener(words[source.from - 1]), gap(group.from - source.to));
  return out.filter((one) => one !== null);
}

/** The same of a noun's place. */
export function nounFeatures({ holder, content: [{ from, to }] }: NominalCandidate): NounFeature[] {
  // What an author's noun is of stands before its verb: "the plan drew criticism from residents".
  const isShort = holder !== 'author' && holder !== 'others' && to - from <= 2;
  return isShort ? [holder, 'short'] : [holder];
}

function subject(words: readonly ClauseWord[], { source, group }: Place): Feature | null {
  if (!source) return group.passive || AGENTLESS.has(group.lemma) || ADDRESSED.has(group.lemma) ? 'unnamed' : 'nobody';
  return group.passive && source.from >= group.to ? 'agent' : subjectKind(words, source);
}

function form({ modal, kind }: VerbGroup): Feature | null {
  if (modal) return 'modal';
  return kind === 'finite' ? null : kind;
}

function extent(words: readonly ClauseWord[], { content }: Place): Feature | null {
  if (content.some(({ from, to }) => words.slice(from, to).some(({ quote }) => quote))) return 'quoting';
  const length = content.reduce((sum, { from, to }) => sum + to - from, 0);
  if (length <= 3) return 'short';
  return length >= 9 ? 'long' : null;
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
  const { roles, bare, anybody, bodies, bodyAlone } = LEXICON;
  if (roles.has(head) || bare.has(head) || anybody.has(head) || isPersonNoun(head)) return 'people';
  return bodies.has(head) || bodyAlone.has(head) ? 'body' : 'noun';
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
  if (between >= 8) return 'far';
  return between >= 4 ? 'apart' : null;
}
