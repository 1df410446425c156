import type { Reason, Span } from '../../model';
import { isPluralNoun, LEXICON, singular } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { isFirstName, isOffice, nameEnd, nameRun, titlesBefore, type NameKind, type NameRun } from './proper-names';
import { isCommonNoun, opensSentence, spanOf, textOf, type Phrase } from '../clauses/source-phrase';
import { behindLongTitle } from './long-titles';
import type { Gender, SourceReading } from './source';
import { wordSet } from '../../util/word-list';

/** Reads a phrase that names somebody; null when it names nobody. */
export function readNamed(phrase: Phrase): SourceReading | null {
  const { words, from, core } = phrase;
  const long = behindLongTitle(phrase);
  if (long) return named({ ...phrase, core: long.to }, long.from, long.to, 'person');
  const name = nameRun(words, from, core);
  if (name && name.to === core && isHeadName(phrase, name)) return named(phrase, name.from, name.to, name.kind);
  return null;
}

/** A name that is the phrase itself, not the last word of a role ("the Prime Minister") or of "a Republican". */
function isHeadName({ words, from, end }: Phrase, name: NameRun): boolean {
  const last = words[name.to - 1].lower;
  if (name.kind === 'body' && words.slice(name.from, name.to - 1).some(({ lower }) => LEXICON.bodyNameWords.has(lower)))
    return true;
  const opener = words[from].lower;
  // "one MP", "an MEP", "MPs": an office that is written in capitals.
  if (name.to - name.from === 1 && isOffice(singular(last)) && !(name.kind === 'person' && !isPluralNoun(last)))
    return false;
  if ((opener === 'a' || opener === 'an') && name.kind !== 'body') return isInAMood(words, from + 1, name);
  if (name.to - name.from === 1 && name.from === from && opensSentence(words, from) && isCommonNoun(last)) return false;
  // "Adults of all ages", "Three-fourths of them": a sentence begins with it.
  if (name.to - name.from === 1 && name.from === from && opensSentence(words, from) && isShared(words, from))
    return false;
  if (name.to - name.from === 1 && (LEXICON.sides.has(last) || LEXICON.bare.has(last))) return false;
  const tied = words[name.to]?.cls === W.Preposition;
  const role = LEXICON.roles.has(last) || (LEXICON.titles.has(last) && !LEXICON.bodyNameWords.has(last));
  // "the Coast Guard", "The Skerry Reporter": what the last word says of a person it says of a body here.
  if (name.kind === 'body' && name.to - name.from > 1 && LEXICON.bodyNameWords.has(last) && !isPluralNoun(last))
    return true;
  const honored = name.to - name.from > 1 && HONORS.test(words[name.to - 2].lower);
  if (honored) return true;
  // "Teal Baker, the director": nothing introduces it as it would a trade.
  if (name.from === from && name.to - from === 2 && TRADE_SURNAMES.has(last)) return true;
  const personal = isFirstName(words[titlesBefore(words, name.from, name.to)].lower);
  if (
    role &&
    !personal &&
    (opener === 'the' || name.to - name.from > 1 || isPluralNoun(last) || (tied && name.to < end))
  )
    return false;
  return !(isPluralNoun(last) && LEXICON.roles.has(singular(last)) && name.to - name.from > 1);
}

/** "[Adults] of all ages": many, of whom some are meant. */
const isShared = (words: readonly ClauseWord[], i: number): boolean =>
  isPluralNoun(words[i].lower) && words[i + 1]?.lower === 'of';

/** "a tearful Ann Lee", "a defiant Ms Lee": how somebody known is at the time. "A proud Texan" is nobody's name. */
function isInAMood(words: readonly ClauseWord[], from: number, name: NameRun): boolean {
  if (name.from === from || name.kind !== 'person' || name.to - name.from < 2) return false;
  for (let i = from; i < name.from; i++)
    if (words[i].cls !== W.Adverb && !LEXICON.moods.has(words[i].lower)) return false;
  return true;
}

/** Trades that far more people are called than a story calls by them. */
const TRADE_SURNAMES = wordSet(
  'archer baker butcher butler carpenter carter cook cooper fisher fletcher gardener hunter mason miller parson porter potter shepherd singer smith spencer taylor tyler walker weaver young',
);

const HONORS = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)\.?$/;

/** The reading of a phrase whose name is the words `[from, to)`, titles before it included. */
export function named(phrase: Phrase, from: number, to: number, kind: NameKind): SourceReading {
  const { words, core, end } = phrase;
  const start = titlesBefore(words, from, to);
  const isBody = kind === 'body' || kind === 'place';
  const role = start > phrase.from && !isBody ? rolePart(words, phrase.from, start) : undefined;
  const span: Span = [words[start].start, words[to - 1].end];
  const title = start > 0 && start > phrase.from ? words[start - 1].lower : '';
  const described = role ?? (isBody ? undefined : asideRole(phrase, core));
  const reasons: Reason[] = [{ code: isBody ? 'body' : kind === 'document' ? 'document' : 'name', span }];
  if (described) reasons.push({ code: 'role', span: described });
  const name = words.slice(start, nameEnd(words, start, to)).map((word) => word.text);
  const others =
    core < end ? (words[core].cls === W.Coordinator ? otherNames(phrase, core) : nameBehindAside(phrase, core)) : [];
  const label = name.join(' ');
  // Spelled out: a copy of NO_SOURCE that is written over takes several times as long, and names are many.
  return {
    kind: isBody ? 'body' : kind === 'document' ? 'document' : 'person',
    label,
    span,
    name,
    nameSpan: span,
    nameKind: kind,
    others,
    gender: genderOf(name, title),
    plural: others.length > 0,
    definite: true,
    head: name[name.length - 1].toLowerCase(),
    reasons,
    relative: phrase.relative,
    opener: to - phrase.from === 1 && opensSentence(words, phrase.from),
  };
}

/** The names, and the others, that speak with the first: "and chief clerk Bo Marlow" gives "Bo Marlow". */
function otherNames({ words, end }: Phrase, from: number): string[] {
  const out: string[] = [];
  let i = from;
  while (i < end) {
    if (words[i].cls !== W.Coordinator && words[i].cls !== W.Comma) break;
    let to = i + 1;
    while (
      to < end &&
      words[to].cls !== W.Coordinator &&
      words[to].cls !== W.Comma &&
      words[to].cls !== W.Wh &&
      words[to].cls !== W.Dash &&
      words[to].cls !== W.Preposition
    )
      to++;
    if (to === i + 1) break;
    const run = nameRun(words, i + 1, to);
    if (run && run.to === to) out.push(textOf(words, titlesBefore(words, run.from, run.to), to));
    else if (words[i].cls === W.Coordinator && words[i + 1].cls !== W.Possessive) out.push(textOf(words, i + 1, to));
    i = to;
  }
  return out;
}

/** "Ann Lee, the mayor, and Tarn Holdings Inc": a name that is joined on behind an aside. */
function nameBehindAside({ words, end }: Phrase, core: number): string[] {
  if (words[core].cls !== W.Comma) return [];
  let i = end - 1;
  while (i > core && words[i].cls !== W.Coordinator) i--;
  if (i <= core || words[i - 1].cls !== W.Comma) return [];
  const run = nameRun(words, i + 1, end);
  return run && run.to === end && run.from === i + 1 ? [textOf(words, titlesBefore(words, run.from, run.to), end)] : [];
}

/** What stands before a name and says who its bearer is; an article alone says nothing. */
function rolePart(words: readonly ClauseWord[], from: number, to: number): Span | undefined {
  let first = from;
  while (first < to && words[first].cls !== W.Noun && words[first].cls !== W.Proper && words[first].cls !== W.Adjective)
    first++;
  return spanOf(words, first, to);
}

/** "Ann Lee, the mayor of Tarn,": the aside that says what she does. */
function asideRole({ words, end }: Phrase, core: number): Span | undefined {
  const mark = words[core];
  if (!mark || core >= end) return undefined;
  const marked = mark.cls === W.Comma || mark.cls === W.Dash;
  return mark.cls === W.Coordinator ? undefined : spanOf(words, marked ? core + 1 : core, end);
}

/** "chairman" and "alderman" are offices that women hold too. */
const EITHER = /^(?:chairman|alderman|fisherman|king)$/;

/** Told by a title, by what the person is called, or by the first name. */
export function genderOf(name: readonly string[], title: string): Gender {
  if (LEXICON.manTitles.has(title)) return 'man';
  if (LEXICON.womanTitles.has(title)) return 'woman';
  const first = name.length > 1 ? name[0].toLowerCase() : '';
  const man = LEXICON.menNames.has(first);
  const woman = LEXICON.womenNames.has(first);
  if (man !== woman) return man ? 'man' : 'woman';
  if (LEXICON.menWords.has(title) && !EITHER.test(title)) return 'man';
  return LEXICON.womenWords.has(title) ? 'woman' : '';
}
