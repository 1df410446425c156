import { isPersonNoun, LEXICON, singular } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { headWord, segmentEnd, type Phrase } from '../clauses/source-phrase';
import type { WordRange } from '../clauses/noun-phrase';
import { wordSet } from '../../util/word-list';
import { isFirstName, isOffice, nameRun, titlesBefore } from './proper-names';

/**
 * The name at the end of a title of many words: "the minister of ports [Ann Lee]", "former clerk and now mayor [Ann Lee]",
 * "Speaker of the House Rep. [Ann Lee]", "head of communications [Ann Lee]"; null for none.
 */
export function behindLongTitle(phrase: Phrase): WordRange | null {
  const { words, core, end } = phrase;
  const head = headWord(phrase);
  if (!head || core >= end) return null;
  const tie = words[core];
  if (tie.cls !== W.Preposition && tie.cls !== W.Coordinator) return null;
  const role = LEXICON.roles.has(head.lower) || LEXICON.titles.has(head.lower);
  const to = segmentEnd(words, core, end);
  const run = nameRun(words, core + 1, to);
  if (!run || run.to !== to) return null;
  const from = titlesBefore(words, run.from, run.to);
  const before = words[run.from - 1];
  const tied = tie.cls === W.Preposition;
  if (from === run.from && before.cls === W.Noun && LEXICON.roles.has(before.lower))
    // "a lawyer for the builder Ann Lee" is not she; "Tarn University of Arts president Ann Lee" is.
    return role && tied ? null : { from, to };
  if (!role) return null;
  if (from > run.from) {
    // "a spokesman for Sen. Ann Lee" is not she; "Speaker of the House Rep. Ann Lee" is.
    const isTheirs = tied && words[from - 1].cls === W.Proper && isOffice(words[from - 1].lower);
    return isTheirs && !(tie.lower === 'of' && FIELDS.has(words[run.from].lower)) ? null : { from, to };
  }
  if (!tied && run.kind === 'person' && to - from > 1) return { from, to };
  if (tie.lower === 'of' && run.kind === 'person' && isField(before, isFirstName(words[from].lower)))
    return { from, to };
  const inside = personInside(words, run.from, to);
  return inside < 0 ? null : { from: inside, to };
}

/** "head of [communications]", "mother of [two]": no person or body, whose name might follow too. */
const isField = ({ cls, lower }: ClauseWord, personal: boolean): boolean =>
  cls === W.Number ||
  (cls === W.Noun &&
    !LEXICON.roles.has(lower) &&
    !isPersonNoun(lower) &&
    (personal || FIELDS.has(lower) || !(LEXICON.bodies.has(lower) || LEXICON.bodyNameWords.has(lower))));

/** "Secretary of State Ann Lee": where the name begins in the capital words `[from, to)` behind a title's "of"; -1 for none. */
export function personBehindField(words: readonly ClauseWord[], from: number, to: number): number {
  const tie = words[from - 1];
  const head = words[from - 2];
  if (to - from < 3 || !head || (tie.lower !== 'of' && tie.lower !== 'for')) return -1;
  return LEXICON.roles.has(head.lower) || LEXICON.titles.has(head.lower) ? personInside(words, from, to) : -1;
}

/** Where a person's name begins that stands behind a body's: "Harbour Council Ann Lee"; -1 for nowhere. */
function personInside(words: readonly ClauseWord[], from: number, to: number): number {
  // "Tarn County Public Schools"
  if (LEXICON.bodyNameWords.has(singular(words[to - 1].lower))) return -1;
  for (let i = to - 2; i > from; i--) {
    // "the Department for Harbours" goes on behind its first word.
    if (!words[i].capital) return -1;
    const before = words[i - 1].lower;
    const own = words[i].lower;
    // "Ann M. Lee", "Karim bin Walid" begin further up.
    if (isFirstName(before) || LEXICON.particles.has(before)) continue;
    if (LEXICON.bodyNameWords.has(own) || LEXICON.places.has(own)) return -1;
    if (isFirstName(own)) return i;
    if (LEXICON.bodyNameWords.has(before) || LEXICON.places.has(before) || FIELDS.has(before)) return i;
  }
  return -1;
}

/** What ministers and directors are for, and the last words of countries. */
const FIELDS = wordSet(`
  affairs africa agriculture arabia aviation board broadcasting children commerce communications culture defence
  defense development education elections emirates employment energy environment finance fisheries forestry gender
  health house housing immigration industries industry information interior irrigation justice kingdom korea labor
  labour lands lanka marketing mines mission operations opposition parliament petroleum planning policy power protocol
  railways research science security senate sport staff state states technology tourism trade transport transportation
  water women works youth zealand
`);
