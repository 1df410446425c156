import { verbOnly, notAdverbs } from './first-reading';
import { Form } from '../morphology';
import { W, type ClauseWord } from './word-class';

/** "Husted said", "Read added", "May said": a capital before a verb that is nothing else, though the word could be one. */
export function isSpeakersName(words: readonly ClauseWord[], i: number): boolean {
  const { capital, cls, verb } = words[i];
  const said = words[i + 1];
  // "Will Harlow", but "Will Harlow win?"
  if (capital && cls === W.Modal && said?.cls === W.Proper && (i > 0 || words[words.length - 1].text !== '?'))
    return true;
  if (!capital || !said || said.capital || !tellsBesides(said)) return false;
  // "“…,” From said", "“…,” Shields added": no sentence begins there.
  if (i > 0 && isSpoken(words[i - 1]) && cls !== W.Modal) return true;
  return cls === W.Modal || (cls === W.Proper && verb !== undefined && !(verb.forms & Form.Present));
}

/** Is this a verb and nothing else, in a form that follows its subject? */
const tellsBesides = ({ verb }: ClauseWord): boolean =>
  verb !== undefined && verbOnly.has(verb.lemma) && Boolean(verb.forms & (Form.Past | Form.Present));

/** A quotation that goes on: "“…,”". */
const isSpoken = ({ cls, text }: ClauseWord): boolean => cls === W.Quote && text === ',';

/** "in May", "late May": a modal would follow its subject. */
export const isMonth = (before: ClauseWord, next: ClauseWord | undefined): boolean =>
  before.cls === W.Preposition ||
  /^(?:late|early|mid|last|this|next)$/.test(before.lower) ||
  (before.cls !== W.Subject && (!next || next.cls === W.Stop || next.cls === W.Comma));

/** A capital at the start of a sentence says little: "Sadly, the quay sank" opens with an adverb, "Kelly said" does not. */
export function isOpeningAdverb(words: readonly ClauseWord[], i: number): boolean {
  if (i > 0) return false;
  const { lower } = words[0];
  const next = words[1];
  if (!next || !lower.endsWith('ly') || notAdverbs.has(lower)) return false;
  // "Jolly said": an adverb there would want a comma.
  if (tellsBesides(next)) return false;
  // "Jolly later left"
  const after = words[2];
  if (next.cls === W.Adverb && !next.capital && after?.verb && !after.capital && after.verb.forms & Form.Past)
    return false;
  return next.cls === W.Comma || !next.capital;
}

/** A capital in these places opens a sentence, and names nobody. */
export const startsClause = (words: readonly ClauseWord[], i: number): boolean =>
  i === 0 || words[i - 1].cls === W.Quote || words[i - 1].cls === W.Colon || words[i - 1].cls === W.Dash;
