import { Form } from '../morphology';
import { SENTENCE_WORDS } from './bars';
import { verbsThat } from '../verb-table';
import { nominalNext } from './phrase-classes';
import { freeSubject, STANDS_ALONE, type PossibleVerb, type SettledClass } from './possible-verb';
import { W, type ClauseWord, type WordClass } from './word-class';

/** What a past form is: "said", "elected", which is no present form as well. */
export function pastForm(possible: PossibleVerb): SettledClass {
  const { words, i, word, verb, p, prev, next, isVerbOnly } = possible;
  if (prev === W.Have || prev === W.Be || isTitled(possible)) return 'participle';
  if (!(verb.forms & Form.Past)) return isAttributive(prev) && nominalNext(next) ? 'adjective' : 'participle';
  // "Retired Gen. Lee", "And former aides": nothing stands before it that could be its subject.
  const opens = prev === undefined || (prev === W.Coordinator && p <= 0);
  if (
    opens &&
    next?.cls === W.Proper &&
    !isVerbOnly &&
    (i > 0 || word.capital) &&
    !(i === 0 && words.length < SENTENCE_WORDS)
  )
    return TITLED.test(word.lower) ? 'adjective' : 'finite';
  freeSubject(possible);
  if (describes(possible) || (nominalNext(next) && followsInversion(words, i))) return 'adjective';
  return isAsked(possible) ? 'participle' : 'finite';
}

const NAMING = verbsThat('names');

/** "The film titled “…”", "a user labelled “…”": a name, and nothing that somebody says. */
const isTitled = ({ words, word, verb, p, next }: PossibleVerb): boolean =>
  /^(?:en)?titled$/.test(word.lower) ||
  (next?.cls === W.Quote && NAMING.has(verb.lemma) && /^an?$/.test(words[p - 1]?.lower));

const ATTRIBUTIVE: ReadonlySet<WordClass> = new Set<WordClass>([
  W.Determiner,
  W.Possessive,
  W.PossessiveMark,
  W.Adjective,
  W.Preposition,
  W.Number,
]);

const isAttributive = (cls: WordClass | undefined): boolean => cls !== undefined && ATTRIBUTIVE.has(cls);

/** Past forms that stand before a name as a title does: "retired Gen. Lee". */
const TITLED = /^(?:retired|elected|convicted|disgraced|appointed|accused|alleged|embattled|indicted)$/;

/**
 * Is this past form the adjective of a phrase ("the [elected] mayor", "an [unnamed] aide") rather than a verb? A form
 * that is a verb alone never is; another is when what stands before it cannot end a subject.
 */
function describes({ words, i, word, verb, p, prev, next, isVerbOnly }: PossibleVerb): boolean {
  if (next?.lower === 'ones') return true;
  if (!isAttributive(prev) || (prev === W.Preposition && p !== i - 1)) return false;
  if (isVerbOnly || !(verb.forms & Form.Participle)) return false;
  if (prev === W.Number || prev === W.Adjective || prev === W.Determiner) {
    // "some accused Lee", but "several retired Marines"
    if (prev === W.Determiner && next?.cls === W.Proper && (word.lower === 'accused' || !TITLED.test(word.lower)))
      return false;
    if (prev === W.Number || STANDS_ALONE.test(words[i - 1].lower)) return nominalNext(next);
  }
  return true;
}

/** “…,” said retired Gen. Lee: the word opens the phrase that says who speaks. */
function followsInversion(words: readonly ClauseWord[], i: number): boolean {
  const verb = words[i - 1];
  const mark = words[i - 2];
  return (
    verb?.cls === W.Verb &&
    verb.form === 'finite' &&
    mark !== undefined &&
    (mark.cls === W.Quote || mark.cls === W.Comma)
  );
}

const ASKING = verbsThat('asks');

/** "Asked whether …, she said", "when asked about it": the one who asks is left out. */
function isAsked({ words, i, verb }: PossibleVerb): boolean {
  if (!ASKING.has(verb.lemma)) return false;
  const before = words[i - 1];
  const next = words[i + 1];
  // “…,” she said, asked about it.
  if (before?.cls === W.Comma && next?.lower === 'about') return words[i - 2]?.form === 'finite';
  return (
    (before === undefined || before.cls === W.Wh || before.cls === W.Subordinator) &&
    next !== undefined &&
    (next.cls === W.Wh ||
      next.cls === W.Adverb ||
      next.cls === W.Time ||
      next.cls === W.Preposition ||
      next.cls === W.Subordinator ||
      next.cls === W.To)
  );
}
