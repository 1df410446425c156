import { JOINED_WITHIN, QUOTED_WITHIN, SHOWN_WITHIN, TIED_WITHIN, TIME_WITHIN, TOLD_WITHIN } from './bars';
import { nounLeaning } from './first-reading';
import { isPersonNoun, LEXICON, singular } from '../lexicon';
import { Form, type VerbReading } from '../morphology';
import { verbsThat } from '../verb-table';
import { NEEDS_VERB, PHRASE } from './phrase-classes';
import { freeSubject, PLURAL, STANDS_ALONE, type PossibleVerb, type SettledClass } from './possible-verb';
import { isNominal, W, type ClauseWord } from './word-class';

/** What a form is that may be a noun as well: "report", "reports", "read". */
export function presentForm(possible: PossibleVerb): SettledClass {
  const { words, i, verb, before, prev, next } = possible;
  const { forms } = verb;
  if (shows(words, i)) return 'finite';
  if ((prev === W.Have || prev === W.Be) && forms & Form.Participle) return 'participle';
  if (
    afterQuotedWords(words, i) &&
    (!next || next.cls === W.Stop || next.cls === W.Comma || next.cls === W.Preposition || next.cls === W.Time)
  ) {
    if (forms & Form.Present || (PLURAL.test(before!.lower) && forms & Form.Base)) return 'finite';
  }
  // read, put, set, cut: a verb after its subject.
  if (forms & Form.Base && forms & Form.Past && isSubjectOrQuote(possible)) return 'finite';
  if (forms & Form.Present) return thirdPersonForm(possible);
  return forms & Form.Base ? baseForm(possible) : null;
}

const isSubjectOrQuote = ({ prev }: PossibleVerb): boolean =>
  prev === W.Subject || prev === W.Pronoun || prev === W.Wh || prev === W.Noun || prev === W.Proper || prev === W.Quote;

/** "reports", "calls": a verb or the plural of a noun. */
function thirdPersonForm({ words, i, word, verb, p, before, prev, next, isVerbOnly }: PossibleVerb): SettledClass {
  // "those test scores", "its own finances"
  if (
    before?.lower === 'own' ||
    (prev === W.Noun && /^(?:these|those)$/.test(words[p - 1]?.lower ?? '') && !PLURAL.test(before!.lower))
  )
    return 'noun';
  const leaning = nounLeaning.has(verb.lemma);
  // "one of six [states] that"
  if (prev === W.Number && before!.lower !== 'one' && next?.cls === W.That) return 'noun';
  if (prev === undefined) return next && NEEDS_VERB.has(next.cls) && !leaning ? 'finite' : 'noun';
  if (prev === W.Subject || prev === W.Wh || prev === W.Pronoun || (prev === W.That && p === i - 1)) return 'finite';
  if (isVerbOnly) return 'finite';
  if (
    prev === W.Determiner ||
    prev === W.Possessive ||
    prev === W.PossessiveMark ||
    prev === W.Adjective ||
    prev === W.Preposition ||
    prev === W.Verb ||
    prev === W.Have
  )
    return 'noun';
  if (!leaning || (prev === W.Close && next && next.cls !== W.Comma)) return 'finite';
  const isVerb =
    next &&
    ((next.cls === W.Proper && (words[i + 2]?.verb !== undefined || words[i + 2]?.cls === W.Modal)) ||
      next.lower === 'out' ||
      (word.lower === 'calls' && prev === W.Proper && (next.lower === 'for' || next.lower === 'on')) ||
      needsVerb(words, i, verb) ||
      (next.cls === W.Proper && (prev === W.Proper || prev === W.Comma)) ||
      (next.cls === W.Comma && prev === W.Proper && verb.opensClause) ||
      (prev === W.Proper && next.cls === W.Number && TELLING.has(verb.lemma)) ||
      // "the budget shows $55 million": a sum of money follows no plural.
      (prev === W.Noun && next.cls === W.Number && /^[$£€₹¥]/.test(next.text) && !PLURAL.test(before!.lower)) ||
      ((isSpeaker(words, p) || isPaper(words[p])) && !PLURAL.test(before!.lower) && tellsClause(words, i, verb)));
  return isVerb ? 'finite' : 'noun';
}

/**
 * Can what follows a word that is oftener a noun only follow a verb? "That" behind one that tells nothing is a pronoun
 * ("the suits that …"), and "last" begins a time ("a poll last week").
 */
function needsVerb(words: readonly ClauseWord[], i: number, { opensThat }: VerbReading): boolean {
  const { cls, lower } = words[i + 1];
  if (!NEEDS_VERB.has(cls) || /^(?:last|late|early|next)$/.test(lower)) return false;
  if (cls === W.That) return opensThat;
  return lower !== 'this' || !/^(?:week|month|year|season|spring|summer|fall|autumn|winter)$/.test(words[i + 2]?.lower);
}

/** "report", "call", "say". */
function baseForm(possible: PossibleVerb): SettledClass {
  const { words, p, before, prev, next, isVerbOnly } = possible;
  const joined = (): SettledClass => (prev === W.Coordinator && precededByBase(words, p) ? 'base' : 'finite');
  if (prev === W.Subject && before!.lower !== 'he' && before!.lower !== 'she') return 'finite';
  if (prev === W.Pronoun && (before!.lower === 'you' || before!.lower === 'others')) return 'finite';
  if (prev === W.Wh && (before!.lower === 'who' || before!.lower === 'which'))
    return namesSpeaker(possible) ? 'noun' : 'finite';
  if (inRelative(possible)) return 'finite';
  if (prev === W.That && next && NEEDS_VERB.has(next.cls)) return 'finite';
  freeSubject(possible);
  const pronoun = (prev === W.Determiner || prev === W.Adjective) && before && STANDS_ALONE.test(before.lower);
  if (
    isVerbOnly &&
    (pronoun || (prev !== W.Determiner && prev !== W.Possessive && prev !== W.PossessiveMark && prev !== W.Adjective))
  )
    return joined();
  if (prev === W.Determiner)
    return /^(?:some|many|most|few)$/.test(before!.lower) && next && NEEDS_VERB.has(next.cls) ? 'finite' : 'noun';
  if (prev === W.Noun || prev === W.Proper || prev === W.Number || prev === W.Time) return afterNoun(possible);
  if (prev === W.Close || prev === W.Comma || prev === W.Coordinator) {
    if (next && NEEDS_VERB.has(next.cls) && next.cls !== W.To) return joined();
  }
  return 'noun';
}

/** "which [state] media said": who tells it follows, so that the word only describes them. */
const namesSpeaker = ({ words, i, verb, next }: PossibleVerb): boolean =>
  nounLeaning.has(verb.lemma) && next?.cls === W.Noun && TELLING.has(words[i + 2]?.verb?.lemma ?? '');

/** "firms that [build] and [run] ferries": two verbs of one clause. */
function inRelative({ words, i, p, prev, next }: PossibleVerb): boolean {
  if (prev === W.That && p > 0 && PLURAL.test(words[p - 1].lower))
    return next?.cls === W.Coordinator && Boolean((words[i + 2]?.verb?.forms ?? 0) & Form.Base);
  const opener = words[p - 2];
  return prev === W.Coordinator && words[p - 1]?.form === 'finite' && (opener?.cls === W.That || opener?.cls === W.Wh);
}

/** "People know", "the mayor win it", "a news report". */
function afterNoun({ words, i, word, verb, p, before, prev, next, isVerbOnly }: PossibleVerb): SettledClass {
  const leaning = nounLeaning.has(verb.lemma);
  // "animal rights [advocate] Doris Fenn"
  if (next?.cls === W.Proper && LEXICON.roles.has(word.lower)) return 'noun';
  const plural = PLURAL.test((prev === W.Time ? nounBefore(words, p) : before!).lower) || hangsOnPlural(words, p);
  if (!next || next.cls === W.Stop || next.cls === W.Comma)
    return plural && (!leaning || TRAILING.has(verb.lemma)) ? 'finite' : 'noun';
  // "a delegate who left", but "people know who left"
  if (next.lower === 'who' && !isVerbOnly) return 'noun';
  // "helped the mayor win it": after a singular the form is bare.
  if (leaning ? needsVerb(words, i, verb) : NEEDS_VERB.has(next.cls)) {
    if ((!plural && leaning) || (prev === W.Noun && !plural && word.cls === W.Adjective)) return 'noun';
    return plural ? 'finite' : 'base';
  }
  if (plural && isSpeaker(words, p) && TELLING.has(verb.lemma) && isTold(next)) return 'finite';
  const goesOn =
    next.cls === W.Proper ||
    next.cls === W.Time ||
    next.lower === 'out' ||
    (!leaning && (next.cls === W.Preposition || isNominal(next.cls) || next.cls === W.Adverb));
  return plural && goesOn ? 'finite' : 'noun';
}

const TRAILING = verbsThat('trails');
const TELLING = verbsThat('tells');

/** A noun for somebody who may tell something: "residents", "an official". */
function isSpeaker(words: readonly ClauseWord[], p: number): boolean {
  const { cls, lower } = words[p];
  const one = singular(lower);
  const { roles, anybody, spokes } = LEXICON;
  return (
    (cls === W.Noun || (cls === W.Proper && p === 0)) &&
    (roles.has(one) || anybody.has(one) || spokes.has(one) || isPersonNoun(one))
  );
}

/** What may state something beside people: "the motion", "the league". */
const isPaper = ({ cls, lower }: ClauseWord): boolean =>
  cls === W.Noun && (LEXICON.documents.has(lower) || LEXICON.bodies.has(lower));

/** What a statement without "that" may begin with: "scientists report [spiky skulls grew]", "police report [40 thefts]". */
const isTold = ({ cls }: ClauseWord): boolean => cls === W.Number || isNominal(cls);

/** "A woman claims [safety rules were broken]": what follows has a verb of its own. */
function tellsClause(words: readonly ClauseWord[], i: number, { lemma, opensClause }: VerbReading): boolean {
  if (!opensClause || !TELLING.has(lemma) || !words[i + 1] || !isTold(words[i + 1])) return false;
  for (let k = i + 2; k < words.length && k <= i + TOLD_WITHIN && words[k].cls < W.Comma; k++)
    if (words[k].cls === W.Be || words[k].cls === W.Have || words[k].cls === W.Modal) return true;
  return false;
}

/** “…,” the paper states: nothing but a short noun phrase stands between the quotation and the word. */
function afterQuotedWords(words: readonly ClauseWord[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - QUOTED_WITHIN; k--) {
    const { cls, text } = words[k];
    if (cls === W.Quote) return k < i - 1 && /[,.?!…]/.test(text);
    if (
      cls !== W.Noun &&
      cls !== W.Proper &&
      cls !== W.Determiner &&
      cls !== W.Adjective &&
      cls !== W.Possessive &&
      cls !== W.PossessiveMark &&
      cls !== W.Preposition &&
      cls !== W.Number
    )
      return false;
  }
  return false;
}

/** Things that people look up to see what is so, whose verb is "show" and no noun. */
const SHOWERS =
  /^(?:poll|survey|stud(?:y|ie)|analys[ei]s|data|record|figure|number|result|finding|statistic|report|review|filing|document|file|audit|tall(?:y|ie)|email|e-mail|video|footage|photo|picture|image)s?$/;

/** "Polls in Tarn show the pair level", "a survey released on Monday shows Lee ahead". */
function shows(words: readonly ClauseWord[], i: number): boolean {
  if (words[i].lower !== 'show' && words[i].lower !== 'shows') return false;
  const last = words[i - 1];
  if (!last || (last.cls !== W.Noun && last.cls !== W.Proper && last.cls !== W.Time && last.cls !== W.Adverb))
    return false;
  for (let k = i - 1; k >= 0 && k >= i - SHOWN_WITHIN; k--) {
    const { cls, lower } = words[k];
    if (cls === W.Stop || cls === W.Subject || cls === W.Modal || cls === W.To || cls === W.PossessiveMark)
      return false;
    if (cls === W.Have || cls === W.Be) return false;
    if ((cls === W.Noun || cls === W.Proper) && SHOWERS.test(lower))
      return lower.endsWith('s') || words[i].lower === 'shows';
  }
  return false;
}

/** "Figures published on Monday show": the noun that the time and its participle hang on. */
function nounBefore(words: readonly ClauseWord[], i: number): ClauseWord {
  for (let k = i - 1; k >= 0 && k >= i - TIME_WITHIN; k--) {
    if (words[k].cls === W.Noun || words[k].cls === W.Proper) return words[k];
    if (words[k].cls === W.Comma || words[k].cls === W.Stop) break;
  }
  return words[i];
}

/** "voters in Tarn", "members of the board": the noun at `i` follows a preposition, and a plural stands before that. */
function hangsOnPlural(words: readonly ClauseWord[], i: number): boolean {
  let k = i;
  while (k > 0 && k > i - TIED_WITHIN && (PHRASE.has(words[k].cls) || words[k].cls === W.Number)) k--;
  const head = words[k - 1];
  if (k === i || words[k].cls !== W.Preposition || !head || (head.cls !== W.Noun && head.cls !== W.Proper))
    return false;
  return PLURAL.test(head.lower);
}

/** "to meet and discuss": the verb after the coordinator takes the form of the one before it. */
function precededByBase(words: readonly ClauseWord[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - JOINED_WITHIN; j--) {
    if (words[j].cls === W.Verb) return words[j].form === 'base';
    if (words[j].cls === W.Comma || words[j].cls === W.Stop) return false;
  }
  return false;
}
