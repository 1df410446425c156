import { verbOnly, notAdverbs } from './first-reading';
import { Form } from '../morphology';
import { nominalNext, NEEDS_VERB, PHRASE } from './phrase-classes';
import { settleVerb } from './settle-verb';
import { type WordClass, W, type ClauseWord, isNominal } from './word-class';

const OWNED: ReadonlySet<WordClass> = new Set<WordClass>([W.PossessiveMark, W.Possessive]);

/**
 * Decides, left to right, which words are verbs; a word's class depends on settled words before it and raw ones after.
 * Settles those from `from` up to `to`; those before are settled.
 */
export function settle(words: ClauseWord[], from: number, to: number): void {
  const titled = isHeadline(words);
  for (let i = from; i < to; i++) {
    const word = words[i];
    const next = words[i + 1];
    if (word.cls === W.PossessiveMark) settlePossessiveMark(words, i);
    else if (word.cls === W.To) settleTo(words, i);
    else if (word.cls === W.That) settleThat(words, i);
    else if (
      (word.lower === 'inside' || word.lower === 'outside') &&
      words[i - 1]?.cls === W.Determiner &&
      next?.cls === W.Noun
    )
      word.cls = W.Adjective;
    // "94 per cent of members", "Moss & Hall"
    else if (word.lower === 'per' && next?.lower === 'cent') word.cls = next.cls = W.Noun;
    // "(NYSE: TFD)" is one name for the company before it.
    else if (word.cls === W.Colon && words[i - 2]?.cls === W.Open && words[i + 2]?.cls === W.Close) word.cls = W.Proper;
    else if (word.text === '&' && words[i - 1]?.cls === W.Proper && next?.cls === W.Proper) word.cls = W.Proper;
    else if (word.lower === 'one' && next && (next.cls === W.Noun || next.cls === W.Proper || next.cls === W.Adjective))
      word.cls = W.Determiner;
    else if (i > 0 && words[i - 1].cls === W.Time && /^(?:morning|afternoon|evening|night)$/.test(word.lower))
      word.cls = W.Time;
    // "the town’s first deputy keeper"
    else if (word.lower === 'first' && i > 0 && OWNED.has(words[i - 1].cls)) word.cls = W.Adjective;
    else if (word.lower === 'no' && next?.lower === 'longer') word.cls = next.cls = W.Adverb;
    // "Lee once said", ", once said": with a verb right behind it, it opens no clause.
    else if (word.lower === 'once' && next?.verb && (verbOnly.has(next.verb.lemma) || isNominal(words[i - 1]?.cls)))
      word.cls = W.Adverb;
    else if (word.lower === 'so' || word.lower === 'no') continue;
    else if (isSpeakersName(words, i)) word.cls = W.Proper;
    // "“…,” Blunt, after a pause, said"
    else if (word.cls === W.Adjective && word.capital && i > 0 && isSpoken(words[i - 1]) && next?.cls === W.Comma)
      word.cls = W.Proper;
    // "Young, who left early, said"
    else if (word.cls === W.Adjective && word.capital && i === 0 && next?.cls === W.Comma && words[2]?.lower === 'who')
      word.cls = W.Proper;
    else if (
      word.cls === W.Adjective &&
      !word.verb &&
      i > 0 &&
      ALSO_NOUN.test(word.lower) &&
      !nominalNext(next) &&
      PHRASE.has(words[i - 1].cls)
    )
      word.cls = W.Noun;
    else if (word.lower === 'may' && word.capital && i > 0 && isMonth(words[i - 1], next)) word.cls = W.Time;
    else if (word.cls === W.Be || word.cls === W.Have || word.cls === W.Do) {
      word.form = word.lower.endsWith('ing')
        ? 'gerund'
        : word.lower === 'been' || word.lower === 'done'
          ? 'participle'
          : word.lower === 'be'
            ? 'base'
            : 'finite';
    } else if (
      titled &&
      i > 0 &&
      word.cls === W.Proper &&
      word.verb &&
      verbOnly.has(word.verb.lemma) &&
      !(word.verb.forms & Form.Gerund)
    ) {
      word.cls = W.Verb;
      word.form = 'finite';
    } else if (word.verb && !(word.cls === W.Proper && !startsClause(words, i))) settleVerb(words, i);
    else if (word.cls === W.Proper && i === 0 && !word.verb) word.cls = openingClass(word, next, words[i + 2]);
  }
}

/** Are the words of this sentence set with capitals, as a headline's are? Then a capital tells no name. */
function isHeadline(words: readonly ClauseWord[]): boolean {
  if (words.length > 25) return false;
  const long = words.filter(({ text, cls }) => cls !== W.Quote && text.length > 3);
  return long.length > 3 && long.filter(({ capital }) => capital).length >= 0.85 * long.length;
}

/** "Husted said", "Read added", "May said": a capital before a verb that is nothing else, though the word could be one. */
function isSpeakersName(words: readonly ClauseWord[], i: number): boolean {
  const { capital, cls, verb } = words[i];
  const said = words[i + 1];
  // "Will Harlow", but "Will Harlow win?"
  if (capital && cls === W.Modal && said?.cls === W.Proper && (i > 0 || words[words.length - 1].text !== '?'))
    return true;
  if (!capital || !said?.verb || said.capital || !verbOnly.has(said.verb.lemma)) return false;
  if (!(said.verb.forms & (Form.Past | Form.Present))) return false;
  // "“…,” From said", "“…,” Shields added": no sentence begins there.
  if (
    i > 0 &&
    isSpoken(words[i - 1]) &&
    (cls === W.Preposition || cls === W.Adjective || cls === W.Time || cls === W.Proper)
  )
    return true;
  return cls === W.Modal || (cls === W.Proper && verb !== undefined && !(verb.forms & Form.Present));
}

/** A quotation that goes on: "“…,”". */
const isSpoken = ({ cls, text }: ClauseWord): boolean => cls === W.Quote && text === ',';

/** "in May", "late May": a modal would follow its subject. */
const isMonth = (before: ClauseWord, next: ClauseWord | undefined): boolean =>
  before.cls === W.Preposition ||
  /^(?:late|early|mid|last|this|next)$/.test(before.lower) ||
  (before.cls !== W.Subject && (!next || next.cls === W.Stop || next.cls === W.Comma));

/** A capital at the start of a sentence says little: a plain English word there is a noun. */
function openingClass(word: ClauseWord, next: ClauseWord | undefined, after: ClauseWord | undefined): WordClass {
  // "Jolly said": an adverb there would want a comma.
  if (next?.verb && verbOnly.has(next.verb.lemma) && next.verb.forms & (Form.Past | Form.Present)) return W.Proper;
  if (
    word.lower.endsWith('ly') &&
    next?.cls === W.Adverb &&
    !next.capital &&
    after?.verb &&
    !after.capital &&
    after.verb.forms & Form.Past
  )
    return W.Proper;
  if (word.lower.endsWith('ly') && !notAdverbs.has(word.lower) && (next?.cls === W.Comma || (next && !next.capital)))
    return W.Adverb;
  return W.Proper;
}

const startsClause = (words: readonly ClauseWord[], i: number): boolean =>
  i === 0 || words[i - 1].cls === W.Quote || words[i - 1].cls === W.Colon || words[i - 1].cls === W.Dash;

/** ’s after a noun: possessive, or "is"/"has" before what only a verb can precede. */
function settlePossessiveMark(words: ClauseWord[], i: number): void {
  const before = words[i - 1];
  const next = words[i + 1];
  if (!before || words[i].lower === "'") return;
  if (before.cls === W.Subject || before.cls === W.Pronoun || before.cls === W.That || before.cls === W.Wh) {
    words[i].cls = next?.verb && next.verb.forms & Form.Participle && !(next.verb.forms & Form.Base) ? W.Have : W.Be;
    words[i].form = 'finite';
    return;
  }
  if (
    next &&
    (next.cls === W.Determiner ||
      next.cls === W.Not ||
      (next.verb && next.lower.endsWith('ing') && words[i + 2] && NEEDS_VERB.has(words[i + 2].cls)))
  ) {
    words[i].cls = W.Be;
    words[i].form = 'finite';
  }
}

function settleTo(words: ClauseWord[], i: number): void {
  const before = words[i - 1]?.lower;
  if (before === 'according' || before === 'thanks' || before === 'due') {
    words[i].cls = W.Preposition;
    return;
  }
  let j = i + 1;
  while (j < words.length && (words[j].cls === W.Adverb || words[j].cls === W.Not)) j++;
  const next = words[j];
  if (!next) return;
  const infinitive =
    next.lower === 'be' ||
    next.lower === 'have' ||
    next.lower === 'do' ||
    Boolean(next.verb && next.verb.forms & Form.Base && !next.capital);
  words[i].cls = infinitive ? W.To : W.Preposition;
}

/** "that" before a noun or after a preposition points; elsewhere it opens a clause. */
function settleThat(words: ClauseWord[], i: number): void {
  const next = words[i + 1];
  const before = words[i - 1];
  if (before && before.cls === W.Preposition && before.lower !== 'except') words[i].cls = W.Pronoun;
  else if (!next || next.cls === W.Stop) words[i].cls = W.Pronoun;
  // "said that, if it rains, …"
  else if (next.cls === W.Comma && !OPENS_ASIDE.has(words[i + 2]?.cls ?? W.Stop)) words[i].cls = W.Pronoun;
  else if (
    (!before || before.cls === W.Comma || before.cls === W.Coordinator || before.cls === W.Stop) &&
    (next.cls === W.Modal || next.cls === W.Be || next.cls === W.Have)
  )
    words[i].cls = W.Pronoun;
}

const OPENS_ASIDE: ReadonlySet<WordClass> = new Set<WordClass>([W.Subordinator, W.Preposition, W.Wh, W.Adverb]);

/** Adjectives that end a phrase as nouns: "a senior [official] said". */
const ALSO_NOUN =
  /^(?:official|chief|rival|white|black|public|latter|former|first|second|third|last|national|local|special|junior|senior|poor|rich|key|top|right|left|head|main|common|joint|same|other)$/;
