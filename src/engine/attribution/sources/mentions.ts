import type { Span } from '../../model';
import { LEXICON } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { Clause } from '../clauses/clause';
import { nameEnd, nameRun, opensName, titlesBefore, type NameKind } from './proper-names';
import { genderOf } from './named-source';
import { personBehindField } from './long-titles';
import { isCommonNoun, joinsBody, opensSentence } from '../clauses/source-phrase';
import type { Gender } from './source';
import { wordTable } from '../../util/word-table';
import { ASIDE_BEFORE_VERB, ROLE_BEFORE, ROLE_AFTER, BRACKETED } from './bars';

/** A name in the reporter's own words. Offsets relative to the paragraph. */
export interface Mention {
  readonly span: Span;
  /** The name's words, titles left off. */
  readonly name: readonly string[];
  /** The same in lower case. */
  readonly lower: readonly string[];
  readonly kind: NameKind;
  readonly gender: Gender;
  /** It is the subject of its clause: the likelier one to be "he" in the next. */
  readonly subject: boolean;
  /** What the draft calls its bearer beside the name: "mayor", "senator". */
  readonly roles: readonly string[];
  readonly sentence: number;
  /** It only qualifies a noun ("Tarn officials") or says where ("in Tarn"): hardly what a later "it" means. */
  readonly aside: boolean;
  /** A clause or an age behind it presents its bearer: "Ann Lee, who runs the mill", "Bo Marlow, 43,". */
  readonly presented: boolean;
  /** "Ann Lee and [Bo Marlow]": joined to the name before. */
  readonly joined: boolean;
}

/** What an abbreviated title says in full, as later references will have it. */
const FULL_TITLES = wordTable<string>({
  'sen.': 'senator', sen: 'senator', 'rep.': 'congressman', rep: 'congressman', 'gov.': 'governor', gov: 'governor',
  'dr.': 'doctor', dr: 'doctor', 'prof.': 'professor', prof: 'professor', 'gen.': 'general', 'capt.': 'captain',
  'sgt.': 'sergeant', 'lt.': 'lieutenant', 'col.': 'colonel', 'rev.': 'reverend', premier: 'premier', mp: 'mp',
}); // prettier-ignore

/** Every name of a clause, in order. */
export function mentionsOf({ words, sentence }: Clause): Mention[] {
  const out: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i].cls !== W.Proper && !opensName(words, i)) continue;
    let to = i + 1;
    while (to < words.length && (words[to].cls === W.Proper || joins(words, to) || endsName(words, to))) to++;
    const run = nameRun(words, i, to);
    if (run) {
      const inside = personBehindField(words, run.from, run.to);
      const from = inside > 0 ? inside : titlesBefore(words, run.from, run.to);
      const kind = inside > 0 ? 'person' : run.kind;
      const opener =
        /^(?:republicans|democrats|conservatives|liberals)$/.test(words[run.to - 1].lower) ||
        (run.to - from === 1 &&
          (isBareWord(words[from].lower) ||
            (from === run.from && LEXICON.roles.has(words[from].lower)) ||
            (opensSentence(words, from) && isCommonNoun(words[from].lower))));
      if (!opener) out.push(mention(words, i, from, run.to, kind, sentence));
    }
    i = to;
  }
  return out;
}

const joins = (words: readonly ClauseWord[], i: number): boolean =>
  joinsBody(words, i) ||
  (words[i].lower === 'the' && words[i - 1].lower === 'of' && joinsBody(words, i - 1)) ||
  ((LEXICON.particles.has(words[i].lower) || words[i].text === '&') &&
    (words[i + 1]?.cls === W.Proper ||
      (LEXICON.particles.has(words[i + 1]?.lower ?? '') && words[i + 2]?.cls === W.Proper)));

/** "May" and "Jun" behind a first name. */
const endsName = (words: readonly ClauseWord[], i: number): boolean =>
  words[i].capital && (words[i].cls === W.Time || words[i].cls === W.Modal);

/** A capital that is no name: "a Republican", "the Senator". */
const isBareWord = (lower: string): boolean =>
  LEXICON.sides.has(lower) ||
  LEXICON.ranks.has(lower) ||
  /^(?:republicans|democrats|democrat|conservatives|liberals|president|senator|congressman|god)$/.test(lower);

/** Prepositions that say where: a name behind one is a place, unless something shows that it is somebody's. */
const WHERE = new Set(['in', 'at', 'near', 'across', 'outside', 'around', 'throughout', 'into']);

function mention(
  words: readonly ClauseWord[],
  runFrom: number,
  from: number,
  to: number,
  found: NameKind,
  sentence: number,
): Mention {
  const own = words.slice(from, nameEnd(words, from, to));
  const name = own.map((word) => word.text);
  const where = WHERE.has(words[runFrom - 1]?.lower ?? '');
  const qualifies = words[to]?.cls === W.Noun || (words[to]?.cls === W.Adjective && words[to + 1]?.cls === W.Noun);
  const place = where && (found === 'unknown' || (found === 'person' && from === runFrom && !hasFirstName(name)));
  const kind = place ? 'place' : found;
  const person = kind === 'person' || kind === 'unknown';
  const roles = person ? rolesAround(words, runFrom, from, to) : [];
  const title = from > 0 ? words[from - 1].lower : '';
  return {
    span: [words[from].start, words[to - 1].end],
    name,
    lower: own.map((word) => word.lower),
    kind,
    gender: person ? genderOf(name, title) || roles.map((role) => genderOf([], role)).find(Boolean) || '' : '',
    subject: !qualifies && !isObject(words, runFrom) && isSubject(words, to),
    roles,
    sentence,
    aside: qualifies || place || (where && kind === 'place') || (kind === 'body' && isBracketed(words, runFrom, to)),
    joined:
      words[runFrom - 1]?.cls === W.Coordinator &&
      (words[runFrom - 2]?.cls === W.Proper || words[runFrom - 2]?.cls === W.Close),
    presented: words[to]?.cls === W.Comma && (words[to + 1]?.cls === W.Number || words[to + 1]?.lower === 'who'),
  };
}

/** "Tarn Foods (TFD.L)", "(NYSE: TFD)": the name stands before the bracket. */
const isBracketed = (words: readonly ClauseWord[], from: number, to: number): boolean =>
  words[from - 1]?.cls === W.Open && words[to]?.cls === W.Close;

const hasFirstName = ([first]: readonly string[]): boolean =>
  LEXICON.menNames.has(first.toLowerCase()) || LEXICON.womenNames.has(first.toLowerCase());

/** Titles in the name's run, role words right before it, and those of an aside right after it. */
function rolesAround(words: readonly ClauseWord[], runFrom: number, from: number, to: number): string[] {
  const roles: string[] = [];
  const add = (word: ClauseWord): void => {
    const lower = FULL_TITLES.get(word.lower) ?? word.lower;
    if (LEXICON.roles.has(lower) || LEXICON.titles.has(lower) || LEXICON.spokes.has(lower)) roles.push(lower);
  };
  for (let i = runFrom; i < from; i++) add(words[i]);
  for (let i = runFrom - 1; i >= 0 && i >= runFrom - ROLE_BEFORE; i--) {
    const word = words[i];
    if (word.cls === W.Noun || word.cls === W.Adjective || word.cls === W.PossessiveMark || word.cls === W.Proper)
      add(word);
    else if (word.cls === W.Comma && i === runFrom - 1) continue;
    else break;
  }
  const aside = afterName(words, to);
  if (aside > 0)
    for (let i = aside; i < words.length && i < aside + ROLE_AFTER && !ENDS_ASIDE.has(words[i].cls); i++)
      if (words[i].cls === W.Noun || words[i].cls === W.Proper) add(words[i]);
  return roles;
}

const ENDS_ASIDE: ReadonlySet<number> = new Set([
  W.Comma,
  W.Verb,
  W.Be,
  W.Wh,
  W.Stop,
  W.Dash,
  W.Have,
  W.Modal,
  W.Quote,
]);
const OPENS_ASIDE: ReadonlySet<number> = new Set([W.Determiner, W.Possessive, W.Noun, W.Adjective, W.Proper]);

/** Where an aside begins that says who the name's bearer is: "Ann Lee, 41, the mayor", "Lee is the mayor"; 0 for none. */
function afterName(words: readonly ClauseWord[], to: number): number {
  let i = to;
  if (words[i]?.cls === W.Open) while (i < words.length && i < to + BRACKETED && words[i - 1].cls !== W.Close) i++;
  if (words[i]?.cls === W.Be) return i + 1;
  if (words[i]?.cls !== W.Comma) return 0;
  if (words[i + 1]?.cls === W.Number && words[i + 2]?.cls === W.Comma) i += 2;
  return words[i + 1] && OPENS_ASIDE.has(words[i + 1].cls) ? i + 1 : 0;
}

/** Behind a preposition, perhaps with an article between. */
function isObject(words: readonly ClauseWord[], from: number): boolean {
  const before = words[from - 1]?.cls === W.Determiner ? words[from - 2] : words[from - 1];
  return before?.cls === W.Preposition;
}

/** Does a finite verb follow, perhaps after an aside? */
function isSubject(words: readonly ClauseWord[], to: number): boolean {
  let i = to;
  // "Lee and Marlow met": both did.
  if (words[i]?.lower === 'and' && words[i + 1]?.cls === W.Proper) while (words[++i]?.cls === W.Proper);
  if (words[i]?.cls === W.Open) {
    while (i < words.length && i < to + ASIDE_BEFORE_VERB && words[i].cls !== W.Close) i++;
    i++;
  }
  if (words[i]?.cls === W.Preposition)
    while (
      i < words.length &&
      i < to + ASIDE_BEFORE_VERB &&
      words[i].cls !== W.Comma &&
      words[i].cls !== W.Dash &&
      !isFinite(words[i])
    )
      i++;
  if (words[i]?.cls === W.Comma || words[i]?.cls === W.Dash) {
    if (isFinite(words[i + 1])) return true;
    let k = i + 1;
    while (k < words.length && k < i + ASIDE_BEFORE_VERB) {
      if ((words[k].cls === W.Comma || words[k].cls === W.Dash) && isFinite(words[k + 1])) break;
      k++;
    }
    i = k + 1;
  }
  while (i < words.length && (words[i].cls === W.Adverb || words[i].cls === W.Time)) i++;
  return isFinite(words[i]);
}

const isFinite = (word: ClauseWord | undefined): boolean =>
  word !== undefined &&
  ((word.cls === W.Verb && word.form === 'finite') ||
    word.cls === W.Be ||
    word.cls === W.Have ||
    word.cls === W.Modal ||
    word.cls === W.Do);
