import { Form } from '../../src/engine/language/morphology';
import { W, type ClauseWord } from '../../src/engine/language/word-classes/word-class';
import { interlinear } from './columns';

const CLASS_NAMES = new Map<number, string>(Object.entries(W).map(([name, cls]) => [cls, name]));

/** A clause's words with their numbers, their classes and, for what may be a verb, base form and forms. */
export const wordLines = (words: readonly ClauseWord[]): string[] =>
  interlinear(words.map((word, i) => [String(i), shownWord(word), CLASS_NAMES.get(word.cls) ?? '?', verbOf(word)]));

const LONGEST_QUOTATION = 24;

/** A quotation is one word, however long. */
const shownWord = ({ quote, text }: ClauseWord): string =>
  quote && text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text;

function verbOf({ verb, cls, form }: ClauseWord): string {
  if (!verb) return form ? `(${form})` : '';
  const forms = Object.entries(Form)
    .filter(([, bit]) => verb.forms & bit)
    .map(([name]) => name.toLowerCase());
  const may = `${verb.lemma} ${forms.join('/')}`;
  // A word that could be a verb and is read as something else has the verb in brackets.
  return cls === W.Verb ? `${may}: ${form ?? '?'}` : `(${may})`;
}
