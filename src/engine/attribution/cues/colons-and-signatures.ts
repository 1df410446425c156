import { BARE_NAME_WORDS, NAME_WORDS, WORDS_TO_ROLE, SAYING_WITHIN, SIGNATURE_WORDS } from './bars';
import { isPersonNoun, LEXICON, singular } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { phraseStart, type WordRange } from '../clauses/noun-phrase';

/** A name and a colon: “Lee: We are done.”, “SMITH: …”, “In a statement: “…””. */
export interface ColonCandidate {
  readonly source: WordRange | null;
  readonly cue: WordRange;
  readonly content: readonly WordRange[];
  readonly transcript: boolean;
}

/** "Editor’s note: …", "The Latest: …": a label says what follows, and is nobody. */
const LABEL = /^(?:notes?|latest|updates?|corrections?|clarifications?|recap|preview|exclusive|opinion|analysis)$/;

/** Reads a colon that introduces words of somebody's: after a short name at the start, or before a quotation. */
export function colonCandidate(words: readonly ClauseWord[], headline: boolean): ColonCandidate | null {
  if (headline) return headlineColon(words);
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    if (word.cls !== W.Colon) {
      if (word.cls === W.Stop || word.cls === W.Quote) return null;
      continue;
    }
    const next = words[i + 1];
    if (!next) return null;
    const end = words[words.length - 1].cls === W.Stop ? words.length - 1 : words.length;
    const content = [{ from: i + 1, to: end }];
    if (next.cls !== W.Quote && LABEL.test(words[i - 1].lower)) return null;
    const cue = { from: i, to: i + 1 };
    const turn = behindBracket(words, i);
    if (turn > 0 && turn <= NAME_WORDS && words.slice(0, turn).every(isShouted))
      return { source: { from: 0, to: turn }, cue, content, transcript: true };
    const name = i <= NAME_WORDS && isName(words, i) ? i : next.cls === W.Quote ? nameBeforeAside(words, i) : 0;
    if (
      name > 0 &&
      (next.cls === W.Quote ||
        (i <= BARE_NAME_WORDS && (next.capital || next.cls === W.Open) && saysSomething(words, i + 1)))
    )
      return { source: { from: 0, to: name }, cue, content, transcript: false };
    return null;
  }
  return null;
}

/**
 * "Gate is safe: board", "Bridge ‘will hold’ – mayor": who says so closes the headline. What stands before a colon is its
 * topic as often as a speaker, unless quoted words follow.
 */
function headlineColon(words: readonly ClauseWord[]): ColonCandidate | null {
  for (let i = 1; i < words.length - 1; i++) {
    const { cls } = words[i];
    if (cls !== W.Colon && cls !== W.Dash) continue;
    const cue = { from: i, to: i + 1 };
    const to = words.length;
    if (cls === W.Colon && words[i + 1].cls === W.Quote && isName(words, i))
      return { source: { from: 0, to: i }, cue, content: [{ from: i + 1, to }], transcript: false };
    const speaks = to - i - 1 <= SIGNATURE_WORDS && canSpeak(words.slice(i + 1));
    if (speaks) return { source: { from: i + 1, to }, cue, content: [{ from: 0, to: i }], transcript: false };
  }
  return null;
}

/** A few words and no verb, the last of them for somebody who may say something, or for what shows it. */
const canSpeak = (words: readonly ClauseWord[]): boolean => {
  const last = singular(words[words.length - 1].lower);
  const { roles, bare, spokes, bodies, bodyAlone, documents } = LEXICON;
  return (
    // What stands alone behind a mark may look like a verb: ": engineers".
    words
      .slice(0, -1)
      .every(({ cls }) => cls === W.Noun || cls === W.Proper || cls === W.Adjective || cls === W.PossessiveMark) &&
    (isPersonNoun(last) || [roles, bare, spokes, bodies, bodyAlone, documents].some((list) => list.has(last)))
  );
};

/** "MR LEE (by telephone):": where what stands in brackets before a colon begins; the colon where nothing does. */
function behindBracket(words: readonly ClauseWord[], colon: number): number {
  if (words[colon - 1].cls !== W.Close) return colon;
  let i = colon - 2;
  while (i > 0 && words[i].cls !== W.Open) i--;
  return i;
}

/** A word of a speaker's name as transcripts have it: a name or an office in capitals. */
const isShouted = ({ cls, text, lower }: ClauseWord): boolean =>
  text.length > 1 &&
  text === text.toUpperCase() &&
  (cls === W.Proper || (cls === W.Noun && (LEXICON.titles.has(lower) || LEXICON.roles.has(lower))));

/** “Harbour Master Ann Lee, in a statement: “…””: where the name ends whose aside has no verb of its own; 0 for nowhere. */
function nameBeforeAside(words: readonly ClauseWord[], colon: number): number {
  let comma = 1;
  while (comma < colon && comma <= NAME_WORDS && words[comma].cls !== W.Comma) comma++;
  return comma < colon && words[comma].cls === W.Comma && isName(words, comma) && !words.slice(comma, colon).some(acts)
    ? comma
    : 0;
}

const acts = ({ cls, form }: ClauseWord): boolean =>
  (cls === W.Verb && form === 'finite') || cls === W.Be || cls === W.Have || cls === W.Modal || cls === W.Wh;

/**
 * “We are done.” — Ann Lee: the name after the dash at `dash`, when it is all that follows. `dash` is 0 where the
 * quotation is a sentence of its own.
 */
export function signature(words: readonly ClauseWord[], dash: number): WordRange | null {
  const from = dash + 1;
  const last = words[words.length - 1];
  const to = last && last.cls === W.Stop ? words.length - 1 : words.length;
  if (words[dash]?.cls !== W.Dash || to - from > SIGNATURE_WORDS) return null;
  if (words[from]?.cls !== W.Proper && !(dash > 0 && opensRole(words, from))) return null;
  const says = words
    .slice(from, to)
    .some(({ cls }) => cls === W.Verb || cls === W.Be || cls === W.Have || cls === W.Modal || cls === W.Quote);
  return says ? null : { from, to };
}

/**
 * “We are done.” Ann Lee, mayor: the words from `from` on, where they are no more than a name and what its bearer is. They
 * sign a quotation from whom a line break parts them.
 */
export function nameLine(words: readonly ClauseWord[], from: number): WordRange | null {
  const last = words[words.length - 1];
  if (words.length - from > SIGNATURE_WORDS || words.length - from < 2 || words[from].cls !== W.Proper) return null;
  if (words.some(({ cls }, i) => i >= from && !NAMES.has(cls))) return null;
  return last.cls === W.Stop || words[from + 1].cls !== W.Proper ? null : { from, to: words.length };
}

/** Words of which a name line is made. */
const NAMES: ReadonlySet<number> = new Set([
  W.Proper,
  W.Noun,
  W.Adjective,
  W.Comma,
  W.Number,
  W.Preposition,
  W.Determiner,
  W.PossessiveMark,
  W.Coordinator,
]);

/** "a council candidate", "one of the miners": somebody without a name. */
const opensRole = (words: readonly ClauseWord[], from: number): boolean =>
  /^(?:an?|one)$/.test(words[from]?.lower ?? '') &&
  words
    .slice(from + 1, from + 1 + WORDS_TO_ROLE)
    .some(({ cls, lower }) => cls === W.Noun && (LEXICON.roles.has(singular(lower)) || LEXICON.spokes.has(lower)));

/**
 * A list of names after a colon is nobody's words, nor is what somebody is charged with: "Possession of a drug, held in
 * jail", "Charged with theft". A verb says something that has a subject, or that opens what is said: "Go home".
 */
const saysSomething = (words: readonly ClauseWord[], from: number): boolean =>
  words
    .slice(from, from + SAYING_WITHIN)
    .some(
      ({ cls, form, lower }, i) =>
        cls === W.Be ||
        cls === W.Have ||
        cls === W.Modal ||
        (cls === W.Verb &&
          form === 'finite' &&
          (i === 0 ? !lower.endsWith('ed') : words[from + i - 1].cls !== W.Comma)),
    );

/** “More from Lee: “…””, “A plan fails - Ann Lee: “…””: the phrase before the colon, where it is no verb's object. */
export function nameBeforeColon(words: readonly ClauseWord[], colon: number): WordRange | null {
  const from = phraseStart(words, colon - 1);
  if (from < 0) return null;
  const opener = words[from - 1];
  const opens =
    !opener || opener.cls === W.Dash || opener.cls === W.Stop || (opener.lower === 'from' && from <= BARE_NAME_WORDS);
  return opens && !(words[from].cls === W.Determiner && opener?.lower !== 'from') ? { from, to: colon } : null;
}

function isName(words: readonly ClauseWord[], to: number): boolean {
  // "Q:" and "A:" mark a turn and name nobody.
  if (to === 1 && words[0].text.length === 1) return false;
  let proper = false;
  for (let i = 0; i < to; i++) {
    const { cls } = words[i];
    if (cls === W.Proper) proper = true;
    else if (
      cls !== W.Noun &&
      cls !== W.PossessiveMark &&
      cls !== W.Open &&
      cls !== W.Close &&
      cls !== W.Number &&
      cls !== W.Determiner &&
      cls !== W.Adjective
    )
      return false;
  }
  return proper;
}
