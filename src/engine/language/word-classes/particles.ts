import { Form } from '../morphology';
import { NEEDS_VERB } from './phrase-classes';
import { W, type ClauseWord, type WordClass } from './word-class';

/** ’s after a noun: possessive, or "is"/"has" before what only a verb can precede. */
export function settlePossessiveMark(words: ClauseWord[], i: number): void {
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

/** "to" before a verb, but for adverbs between, opens an infinitive; elsewhere it is a preposition. */
export function settleTo(words: ClauseWord[], i: number): void {
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
export function settleThat(words: ClauseWord[], i: number): void {
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

/** How "is", "has" or "did" stands in its clause. */
export function auxiliaryForm(lower: string): ClauseWord['form'] {
  if (lower.endsWith('ing')) return 'gerund';
  if (lower === 'been' || lower === 'done') return 'participle';
  return lower === 'be' ? 'base' : 'finite';
}
