import { isPersonNoun, LEXICON, singular } from '../language/lexicon';
import { W, type ClauseWord } from '../language/word-class';
import { ADDRESSED, AGENTLESS } from './agentless';
import type { VerbGroup } from './clause';
import type { Frame } from './frames';
import type { NominalCandidate } from './nominal-cues';
import type { WordRange } from './noun-phrase';

/**
 * How the place of a verb changes the odds that it is a cue whose source and content are read rightly: the logarithms of
 * the odds ratios, first outside and then inside of what another cue introduces. Fitted together, with the strength in
 * the lexicon given, to the articles behind the lexicon. Behind each, how many verbs were counted.
 */
const ODDS = {
  side: [-0.6, -1.9], // 20347, 6813
  // What its subject is.
  name: [0.7, 0.2], // 8473, 1758
  person: [0.6, -0.1], // 2646, 1403
  they: [0.3, -0.4], // 395, 342
  it: [-1.2, -0.2], // 402, 196
  people: [0.5, 0.3], // 1771, 666
  body: [0.4, 0.2], // 658, 256
  noun: [-0.5, -0.3], // 2472, 947
  relative: [-0.6, -0.3], // 436, 191
  nobody: [-1.4, -1], // 1545, 614
  // What stands before its subject: nothing, …
  opening: [1.1, 0.8], // 6823, 707
  /** … a verb or "that", */
  embedded: [-0.8, -1.8], // 1126, 2386
  /** … a comma, dash or colon, */
  marked: [0.8, 0.9], // 4533, 724
  /** … "and" or "but", */
  joined: [0.6, 0.9], // 977, 254
  /** … a quotation, */
  quoted: [0.6, 1.4], // 393, 71
  /** … a noun: "the plan Lee opposes", */
  reduced: [-0.1, -0.7], // 839, 438
  /** … "if", "whether", "how": no fact, */
  conditional: [-0.3, -1.1], // 352, 306
  /** … "when", "while", "after", */
  circumstance: [0.4, 0.5], // 1278, 444
  /** … a preposition: the phrase is hardly the subject. */
  oblique: [-0.4, -0.6], // 987, 415
  /** Four words or more part it from its subject, or eight. */
  apart: [-0.4, -0.8], // 1149, 537
  far: [-0.9, -0.8], // 1662, 738
  // The verb's own form.
  gerund: [-0.7, -0.4], // 2796, 1068
  infinitive: [-1, -0.4], // 1459, 1391
  participle: [-1.2, 0.2], // 212, 51
  passive: [1.6, 0.4], // 1040, 425
  /** … with the one who does it behind \"by\". */
  agent: [0.4, 0.1], // 344, 129
  modal: [-0.4, -1.2], // 736, 661
  /** What it would introduce holds a quotation, … */
  quoting: [0.5, 0.1], // 3267, 925
  /** … has three words at most, or nine at least, */
  short: [-0.4, -0.1], // 4235, 1864
  long: [0.2, 0], // 10269, 2701
  /** … is its object, or stands before it, where a sentence seldom ends by chance. */
  np: [0.2, 0.2], // 5196, 2235
  post: [-1.1, -0.9], // 1011, 148
} as const;

/** The same of nouns. */
const NOUN_ODDS = {
  side: [-0.5, -1.5], // 1086, 620
  owner: [0.4, -1.4], // 269, 208
  giver: [0.7, 1], // 133, 63
  subject: [-0.6, -0.3], // 271, 195
  others: [0, 0],
  author: [0.9, 0.5], // 20, 6
  nobody: [-0.8, -0.7], // 393, 152
  /** What it would introduce has two words at most. */
  short: [-0.3, -0.8], // 282, 197
} as const;

type Feature = keyof typeof ODDS;

/** A possible cue and where it stands. */
export interface Place {
  readonly source: WordRange | null;
  readonly group: VerbGroup;
  readonly frame: Frame;
  readonly content: readonly WordRange[];
  /** It stands in what another cue introduces. */
  readonly inside: boolean;
}

/** How likely (0 to 1) a verb of this `strength` in the lexicon is a cue in this place. */
export function likelihood(words: readonly ClauseWord[], strength: number, place: Place): number {
  const side = place.inside ? 1 : 0;
  let odds = ODDS.side[side];
  for (const feature of features(words, place)) odds += ODDS[feature][side];
  return shifted(strength, odds);
}

/** The same of a noun. */
export function nounLikelihood(strength: number, { holder, content }: NominalCandidate, inside: boolean): number {
  const side = inside ? 1 : 0;
  const [{ from, to }] = content;
  // What an author's noun is of stands before its verb: "the plan drew criticism from residents".
  const short = holder !== 'author' && to - from <= 2 ? NOUN_ODDS.short[side] : 0;
  return shifted(strength, NOUN_ODDS.side[side] + NOUN_ODDS[holder][side] + short);
}

function shifted(strength: number, odds: number): number {
  if (strength <= 0) return 0;
  const rate = Math.min(strength, 0.99);
  return 1 / (1 + Math.exp(-odds) * ((1 - rate) / rate));
}

/** What of a place tells: each a line of the table. */
export function features(words: readonly ClauseWord[], { source, group, frame, content }: Place): Feature[] {
  const out: Feature[] = [];
  const add = (feature: Feature | null): void => {
    if (feature) out.push(feature);
  };
  if (source) add(subjectKind(words, source));
  else if (!AGENTLESS.has(group.lemma) && !ADDRESSED.has(group.lemma)) add('nobody');
  if (source) add(opener(words[source.from - 1]));
  if (source) add(gap(group.from - source.to));
  if (group.kind !== 'finite') add(group.kind);
  if (group.passive) add(source && source.from >= group.to ? 'agent' : 'passive');
  if (group.modal) add('modal');
  if (content.some(({ from, to }) => words.slice(from, to).some(({ quote }) => quote))) add('quoting');
  const length = content.reduce((sum, { from, to }) => sum + to - from, 0);
  if (length <= 3) add('short');
  if (length >= 9) add('long');
  if (frame === 'np' || frame === 'post') add(frame);
  return out;
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
