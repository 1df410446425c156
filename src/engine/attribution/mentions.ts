import type { Span } from '../model';
import { LEXICON, singular } from '../language/lexicon';
import { W, type ClauseWord } from '../language/word-class';
import type { Clause } from './clause';
import { nameRun, titlesBefore, type NameKind } from './names';
import { genderOf, type Gender } from './source-reading';

/** A name in the reporter's own words. Offsets relative to the paragraph. */
export interface Mention {
  readonly span: Span;
  /** The name's words, titles left off. */
  readonly name: readonly string[];
  readonly kind: NameKind;
  readonly gender: Gender;
  /** It is the subject of its clause: the likelier one to be "he" in the next. */
  readonly subject: boolean;
  /** What the draft calls its bearer beside the name: "mayor", "senator". */
  readonly roles: readonly string[];
  readonly sentence: number;
}

/** What an abbreviated title says in full, as later references will have it. */
const FULL_TITLES: Readonly<Record<string, string>> = {
  'sen.': 'senator', sen: 'senator', 'rep.': 'congressman', rep: 'congressman', 'gov.': 'governor', gov: 'governor',
  'dr.': 'doctor', dr: 'doctor', 'prof.': 'professor', prof: 'professor', 'gen.': 'general', 'capt.': 'captain',
  'sgt.': 'sergeant', 'lt.': 'lieutenant', 'col.': 'colonel', 'rev.': 'reverend', premier: 'premier', mp: 'mp',
}; // prettier-ignore

/** Every name of a clause, in order. */
export function mentionsOf({ words, sentence }: Clause): Mention[] {
  const out: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.cls !== W.Proper) continue;
    let to = i + 1;
    while (to < words.length && (words[to]!.cls === W.Proper || joins(words, to))) to++;
    while (words[to - 1]!.cls !== W.Proper) to--;
    const run = nameRun(words, i, to);
    if (run) {
      const from = titlesBefore(words, run.from, run.to);
      const opener = run.to - from === 1 && from === 0 && isPlainWord(words[0]!.lower);
      if (!opener) out.push(mention(words, i, from, run.to, run.kind, sentence));
    }
    i = to;
  }
  return out;
}

const joins = (words: readonly ClauseWord[], i: number): boolean => (LEXICON.particles.has(words[i]!.lower) || words[i]!.text === '&') && words[i + 1]?.cls === W.Proper;

const isPlainWord = (lower: string): boolean => {
  const one = singular(lower);
  return LEXICON.bare.has(lower) || LEXICON.roles.has(one) || LEXICON.documents.has(one) || LEXICON.spokes.has(lower) || LEXICON.ranks.has(lower) || LEXICON.sides.has(lower);
};

function mention(words: readonly ClauseWord[], runFrom: number, from: number, to: number, kind: NameKind, sentence: number): Mention {
  const name = words.slice(from, to).map((word) => word.text);
  const roles = rolesAround(words, runFrom, from, to);
  const title = from > 0 ? words[from - 1]!.lower : '';
  return {
    span: [words[from]!.start, words[to - 1]!.end],
    name,
    kind,
    gender: genderOf(name, title) || roles.map((role) => genderOf([], role)).find(Boolean) || '',
    subject: isSubject(words, to),
    roles,
    sentence,
  };
}

/** Titles in the name's run, role words right before it, and those of an aside right after it. */
function rolesAround(words: readonly ClauseWord[], runFrom: number, from: number, to: number): string[] {
  const roles: string[] = [];
  const add = (word: ClauseWord): void => {
    const lower = FULL_TITLES[word.lower] ?? word.lower;
    if (LEXICON.roles.has(lower) || LEXICON.titles.has(lower)) roles.push(lower);
  };
  for (let i = runFrom; i < from; i++) add(words[i]!);
  for (let i = runFrom - 1; i >= 0 && i >= runFrom - 6; i--) {
    const word = words[i]!;
    if (word.cls === W.Noun || word.cls === W.Adjective || word.cls === W.PossessiveMark || word.cls === W.Proper) add(word);
    else if (word.cls === W.Comma && i === runFrom - 1) continue;
    else break;
  }
  if (words[to]?.cls === W.Comma) {
    for (let i = to + 1; i < words.length && i < to + 9; i++) {
      const word = words[i]!;
      if (word.cls === W.Comma || word.cls === W.Verb || word.cls === W.Be || word.cls === W.Wh || word.cls === W.Stop) break;
      if (word.cls === W.Noun) add(word);
    }
  }
  // "Ann Lee is the mayor of Tarn".
  if (words[to]?.cls === W.Be) for (let i = to + 1; i < words.length && i < to + 6; i++) if (words[i]!.cls === W.Noun) add(words[i]!);
  return roles;
}

/** Does a finite verb follow, perhaps after an aside? */
function isSubject(words: readonly ClauseWord[], to: number): boolean {
  let i = to;
  if (words[i]?.cls === W.Comma) {
    let k = i + 1;
    while (k < words.length && k < i + 20 && words[k]!.cls !== W.Comma) k++;
    i = k + 1;
  }
  while (i < words.length && (words[i]!.cls === W.Adverb || words[i]!.cls === W.Time)) i++;
  const word = words[i];
  return word !== undefined && ((word.cls === W.Verb && word.form === 'finite') || word.cls === W.Be || word.cls === W.Have || word.cls === W.Modal || word.cls === W.Do);
}
