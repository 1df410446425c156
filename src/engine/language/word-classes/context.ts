import { LEXICON } from '../lexicon';
import { isMonth, isOpeningAdverb, isSpeakersName, startsClause } from './capitals';
import { verbOnly } from './first-reading';
import { Form } from '../morphology';
import { nominalNext, PHRASE } from './phrase-classes';
import { auxiliaryForm, settlePossessiveMark, settleThat, settleTo } from './particles';
import { settleVerb } from './settle-verb';
import { type WordClass, W, type ClauseWord, isNominal } from './word-class';

/** A word of some classes, what must hold of it and of its neighbours, and what it is then. */
export interface ContextRow {
  readonly name: string;
  /** The classes of its first reading for which the row is asked. */
  readonly of: readonly WordClass[];
  /** Words before `i` are settled, the one at `i` and those after it are as they were first read. */
  readonly when: (words: readonly ClauseWord[], i: number, headline: boolean) => boolean;
  readonly then: (words: ClauseWord[], i: number) => void;
}

/** Gives the word a class. */
const becomes =
  (cls: WordClass): ContextRow['then'] =>
  (words, i) => {
    words[i].cls = cls;
  };

/** Gives the word and the next one a class. */
const bothBecome =
  (cls: WordClass): ContextRow['then'] =>
  (words, i) => {
    words[i].cls = words[i + 1].cls = cls;
  };

/** Adjectives that end a phrase as nouns: "a senior [official], …". */
const ALSO_NOUN =
  /^(?:official|chief|rival|white|black|public|latter|former|second|third|last|national|local|special|junior|senior|poor|rich|key|top|right|left|head|main|common|joint|same|other)$/;

const always = (): boolean => true;

/**
 * What its neighbours make of a word: the first row that fits settles it. Rows that know the very word stand before those
 * that know no more than its class; a name stands before the month or the verb that it could be; and what is a verb is
 * asked last but for the adverbs, since that question has an answer for every word that could be one.
 */
export const CONTEXT: readonly ContextRow[] = [
  // "Fenn['s] been there", "Fenn['s] the keeper", "Fenn['s] boat"
  { name: '’s is “is” or “has”', of: [W.PossessiveMark], when: always, then: settlePossessiveMark },
  // "hopes [to] sail", "[to] the quay"
  { name: '“to” of an infinitive', of: [W.To], when: always, then: settleTo },
  // "said [that] the quay", "for [that]"
  { name: '“that” which points', of: [W.That], when: always, then: settleThat },
  // "an [outside] expert"
  {
    name: 'inside or outside before a noun',
    of: [W.Preposition],
    when: (words, i) =>
      /^(?:in|out)side$/.test(words[i].lower) && words[i - 1]?.cls === W.Determiner && words[i + 1]?.cls === W.Noun,
    then: becomes(W.Adjective),
  },
  // "94 [per cent] of members"
  {
    name: 'per cent',
    of: [W.Preposition],
    when: (words, i) => words[i].lower === 'per' && words[i + 1]?.lower === 'cent',
    then: bothBecome(W.Noun),
  },
  // "Tarn Docks (NYSE[:] TFD)": one name for the company before it.
  {
    name: 'colon in brackets',
    of: [W.Colon],
    when: (words, i) => words[i - 2]?.cls === W.Open && words[i + 2]?.cls === W.Close,
    then: becomes(W.Proper),
  },
  // "Moss [&] Hall"
  {
    name: '& between names',
    of: [W.Other],
    when: (words, i) => words[i].text === '&' && words[i - 1]?.cls === W.Proper && words[i + 1]?.cls === W.Proper,
    then: becomes(W.Proper),
  },
  // "[one] keeper said"
  {
    name: '“one” before a noun',
    of: [W.Pronoun],
    when: (words, i) => words[i].lower === 'one' && nominalNext(words[i + 1]),
    then: becomes(W.Determiner),
  },
  // "on Monday [evening]"
  {
    name: 'time of day',
    of: [W.Noun, W.Proper],
    when: (words, i) => words[i - 1]?.cls === W.Time && /^(?:morning|afternoon|evening|night)$/.test(words[i].lower),
    then: becomes(W.Time),
  },
  // "the town’s [first] deputy keeper"
  {
    name: '“first” of what somebody has',
    of: [W.Adverb],
    when: (words, i) =>
      words[i].lower === 'first' && (words[i - 1]?.cls === W.PossessiveMark || words[i - 1]?.cls === W.Possessive),
    then: becomes(W.Adjective),
  },
  // "is [no longer] open"
  {
    name: 'no longer',
    of: [W.Determiner],
    when: (words, i) => words[i].lower === 'no' && words[i + 1]?.lower === 'longer',
    then: bothBecome(W.Adverb),
  },
  // "Fenn [once] said": with a verb right behind it, it opens no clause.
  {
    name: '“once” before a verb',
    of: [W.Subordinator],
    when: (words, i) => {
      const verb = words[i].lower === 'once' ? words[i + 1]?.verb : undefined;
      return verb !== undefined && (verbOnly.has(verb.lemma) || isNominal(words[i - 1]?.cls));
    },
    then: becomes(W.Adverb),
  },
  // "[Will] Harlow left", "[Read] added"
  {
    name: 'speaker’s name',
    of: [W.Modal, W.Preposition, W.Adjective, W.Time, W.Proper],
    when: isSpeakersName,
    then: becomes(W.Proper),
  },
  // "[Downing] Street said", "the [Planning] Inspectorate"
  {
    name: 'gerund in the name of a body',
    of: [W.Proper, W.Noun],
    when: (words, i) =>
      words[i].capital &&
      words[i].lower.endsWith('ing') &&
      words[i + 1]?.cls === W.Proper &&
      LEXICON.bodyNameWords.has(words[i + 1].lower),
    then: becomes(W.Proper),
  },
  // "[Young], who left early, said"
  {
    name: 'adjective for a name',
    of: [W.Adjective],
    when: (words, i) => i === 0 && words[0].capital && words[1]?.cls === W.Comma && words[2]?.lower === 'who',
    then: becomes(W.Proper),
  },
  // "met a senior [official]." What could be a noun goes on with the phrase.
  {
    name: 'adjective that ends a phrase',
    of: [W.Adjective],
    when: (words, i) =>
      !words[i].verb &&
      i > 0 &&
      ALSO_NOUN.test(words[i].lower) &&
      !nominalNext(words[i + 1]) &&
      PHRASE.has(words[i - 1].cls),
    then: becomes(W.Noun),
  },
  // "closed in [May]"
  {
    name: 'May',
    of: [W.Modal],
    when: (words, i) => words[i].lower === 'may' && words[i].capital && i > 0 && isMonth(words[i - 1], words[i + 1]),
    then: becomes(W.Time),
  },
  // "[is] open", "[having] left"
  {
    name: 'auxiliary',
    of: [W.Be, W.Have, W.Do],
    when: always,
    then: (words, i) => {
      words[i].form = auxiliaryForm(words[i].lower);
    },
  },
  // "Harbour Board [Says] Lock Is Shut"
  {
    name: 'verb of a headline',
    of: [W.Proper],
    when: (words, i, headline) => {
      const { verb } = words[i];
      return headline && i > 0 && verb !== undefined && verbOnly.has(verb.lemma) && !(verb.forms & Form.Gerund);
    },
    then: (words, i) => {
      words[i].cls = W.Verb;
      words[i].form = 'finite';
    },
  },
  // "The keeper [fears] a flood", "new [fears] of a flood"
  {
    name: 'verb',
    of: [W.Noun, W.Proper, W.Adjective, W.Preposition],
    when: (words, i) => words[i].verb !== undefined && (words[i].cls !== W.Proper || startsClause(words, i)),
    then: settleVerb,
  },
  // "[Sadly], the quay sank", "[Kelly] said"
  {
    name: 'adverb that opens a sentence',
    of: [W.Proper],
    when: isOpeningAdverb,
    then: becomes(W.Adverb),
  },
];
