import type { Paragraph, Quote, Token } from '../../text/types';
import { Form, readVerb } from '../../language/morphology';
import { foldQuotes } from '../../language/word-classes/fold-quotes';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { finished, Pace, WORDS_PER_STEP, type Steps } from '../../util/steps';
import { LONGEST_CLAUSE, ADJUNCT_WORDS } from './bars';

/** A sentence of the paper's own voice: the quotations in it are single words. */
export interface Clause {
  readonly words: readonly ClauseWord[];
  /** Index of the paragraph's sentence in which it begins. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** A verb with its auxiliaries and adverbs: "has repeatedly said", "to comment", "was asked". */
export interface VerbGroup {
  /** Word range, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Index of the verb that carries the meaning. */
  readonly head: number;
  readonly lemma: string;
  readonly kind: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string;
}

/** Cuts a paragraph into clauses: its sentences, those joined that share a quotation. `verbOf` reads a word as a verb. */
export function readClauses(paragraph: Paragraph, verbOf: typeof readVerb = readVerb): Clause[] {
  return finished(clauseSteps(paragraph, verbOf));
}

/** The same in steps. */
export function* clauseSteps(paragraph: Paragraph, verbOf: typeof readVerb): Steps<Clause[]> {
  const clauses: Clause[] = [];
  let tokens: Token[] = [];
  let first = 0;
  let q = 0;
  let folded = 0;
  const pace = new Pace(WORDS_PER_STEP);
  for (const [i, sentence] of paragraph.sentences.entries()) {
    if (tokens.length === 0) first = i;
    for (const token of sentence.tokens) tokens.push(token);
    const end = sentence.span[1];
    while (q < paragraph.quotes.length && paragraph.quotes[q].span[1] <= end) q++;
    const quote: Quote | undefined = paragraph.quotes[q];
    const inside = quote !== undefined && quote.span[0] < end && end < quote.span[1];
    if (inside && i + 1 < paragraph.sentences.length) continue;
    while (folded < paragraph.quotes.length && tokens.length > 0 && paragraph.quotes[folded].span[1] <= tokens[0].start)
      folded++;
    const words = yield* foldQuotes(tokens, paragraph.quotes, verbOf, folded);
    for (let from = 0; from < words.length; from += LONGEST_CLAUSE) {
      const piece = words.length > LONGEST_CLAUSE ? words.slice(from, from + LONGEST_CLAUSE) : words;
      clauses.push({ words: piece, sentence: first, start: piece[0].start, end: piece[piece.length - 1].end });
    }
    tokens = [];
    if (pace.isDue(words.length)) yield;
  }
  return clauses;
}

const isAuxiliary = (word: ClauseWord): boolean =>
  word.cls === W.Modal || word.cls === W.Be || word.cls === W.Have || word.cls === W.Do;

/** Finds the verb groups of a clause, in order. */
export function verbGroups(words: readonly ClauseWord[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length;) {
    const word = words[i];
    if (word.cls === W.Verb || isAuxiliary(word) || word.cls === W.To) {
      const group = readGroup(words, i);
      groups.push(group);
      i = group.to;
    } else i++;
  }
  return groups;
}

/** "has since said", "have all said" */
const FLOATING = /^(?:since|all|both|each)$/;

/** "was yesterday reported": a time before the participle. */
const isDated = (words: readonly ClauseWord[], i: number): boolean =>
  words[i].cls === W.Time && words[i + 1]?.cls === W.Verb && words[i + 1].form === 'participle';

/** "has in the past said": the participle after the phrase that parts it from its auxiliary; `i` where there is none. */
function adjunctInside(words: readonly ClauseWord[], i: number): number {
  if (words[i].cls !== W.Preposition) return i;
  for (let j = i + 1; j < words.length && j <= i + ADJUNCT_WORDS; j++) {
    const { cls, verb } = words[j];
    if (cls === W.Verb) return verb && verb.forms & Form.Participle ? j : i;
    if (cls !== W.Determiner && cls !== W.Adjective && cls !== W.Noun && cls !== W.Time && cls !== W.Number) return i;
  }
  return i;
}

function readGroup(words: readonly ClauseWord[], i: number): VerbGroup {
  let from = i;
  while (from > 0 && words[from - 1].cls === W.Adverb && words[from].cls !== W.To) from--;
  let passive = false;
  let negated = false;
  let modal = '';
  let head = i;
  let last = i;
  let be = false;
  for (let j = i; j < words.length; j++) {
    const word = words[j];
    if (j > i && (words[last].cls === W.Have || words[last].cls === W.Be)) {
      if (words[last].cls === W.Have ? FLOATING.test(word.lower) : isDated(words, j)) continue;
      const after = adjunctInside(words, j);
      if (after > j) {
        j = after - 1;
        continue;
      }
    }
    if (word.cls === W.Adverb || word.cls === W.Not) {
      if (word.cls === W.Not || word.lower === 'never') negated = true;
      continue;
    }
    if (word.cls === W.To) {
      if (j !== i) break;
      last = head = j;
      continue;
    }
    if (isAuxiliary(word)) {
      if (word.lower.endsWith("n't") || word.lower === 'cannot') negated = true;
      if (word.cls === W.Modal) modal = word.lower;
      be = word.cls === W.Be;
      last = head = j;
      continue;
    }
    if (word.cls === W.Verb) {
      const lastCls = words[last].cls;
      // A second full verb begins its own group.
      if (j !== i && !(isAuxiliary(words[last]) || lastCls === W.To)) break;
      if (j !== i && word.form === 'gerund' && !be) break;
      if (j !== i && word.form === 'finite' && !(lastCls === W.Do || lastCls === W.Modal)) {
        if (!(word.verb && word.verb.forms & 8)) break;
      }
      // Behind a phrase the form alone has to tell: "was on Monday reported".
      passive =
        be &&
        (word.form === 'participle' ||
          (j > last + 1 && Boolean(word.verb!.forms & Form.Participle) && word.form !== 'gerund'));
      head = j;
      last = j;
      break;
    }
    break;
  }
  const opening = words[i];
  const headWord = words[head];
  const kind =
    opening.cls === W.To
      ? 'infinitive'
      : opening.cls === W.Verb || isAuxiliary(opening)
        ? opening.form === 'gerund'
          ? 'gerund'
          : opening.form === 'participle'
            ? 'participle'
            : opening.form === 'base' && opening.cls === W.Verb
              ? 'infinitive'
              : 'finite'
        : 'finite';
  const lemma =
    headWord.cls === W.Be
      ? 'be'
      : headWord.cls === W.Have
        ? 'have'
        : headWord.cls === W.Do
          ? 'do'
          : (headWord.verb?.lemma ?? headWord.lower);
  return { from, to: last + 1, head, lemma, kind, passive, negated, modal };
}
/** Nouns that a "last" or "this" makes a time. */
export const PERIOD = /^(?:week|month|year|night|morning|evening|afternoon|weekend|summer|fall|winter|spring)$/;
