import type { Reason, Span } from '../model';
import { isPluralNoun, LEXICON, PERSON_ENDING, singular } from '../language/lexicon';
import { W, type ClauseWord } from '../language/word-class';
import { isAlone, phraseStart } from './noun-phrase';
import { nameRun, titlesBefore, type NameKind } from './names';

/** What kind of thing a source's words stand for. */
export type SourceKind =
  /** No source is given. */
  | 'nobody'
  /** The writer, the reader, everybody: no source. */
  | 'writer'
  /** he, she, they, it: somebody given elsewhere. */
  | 'pronoun'
  | 'person'
  | 'body'
  | 'spokes'
  | 'document'
  /** Unnamed people: "officials", "a neighbour", "the senator". */
  | 'people';

export type Gender = 'man' | 'woman' | '';

/** What the words for a source say by themselves, before the rest of the draft is asked. Offsets into the paragraph. */
export interface SourceReading {
  readonly kind: SourceKind;
  /** The phrase as it is printed, asides left off. */
  readonly label: string;
  readonly span: Span;
  /** The words of a name, titles left off; empty for none. */
  readonly name: readonly string[];
  readonly nameSpan?: Span;
  readonly nameKind?: NameKind;
  readonly gender: Gender;
  readonly plural: boolean;
  /** "the official", "that report": it points back to something. */
  readonly definite: boolean;
  /** Lower-case head noun, or the pronoun. */
  readonly head: string;
  readonly reasons: readonly Reason[];
  /** The source was a relative pronoun ("who"), read as the words that it stands for. */
  readonly relative: boolean;
}

const NOBODY: SourceReading = {
  kind: 'nobody',
  label: '',
  span: [0, 0],
  name: [],
  gender: '',
  plural: false,
  definite: false,
  head: '',
  reasons: [],
  relative: false,
};

const WRITERS = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'you', 'your', 'one', 'myself', 'ourselves', 'everyone', 'everybody', 'nobody', 'anyone', 'anybody', 'there']);
const MEN = new Set(['he', 'him', 'his', 'himself']);
const WOMEN = new Set(['she', 'her', 'hers', 'herself']);
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const IT = new Set(['it', 'its', 'itself', 'this', 'that', 'these', 'those']);

/** Reads the words of a source. `words` are those of its clause. */
export function readSource(words: readonly ClauseWord[], source: readonly Span[]): SourceReading {
  const first = source[0];
  if (!first) return NOBODY;
  const from = words.findIndex((word) => word.end > first[0]);
  let to = from;
  while (to < words.length && words[to]!.start < first[1]) to++;
  if (from < 0 || to <= from) return NOBODY;
  return readPhrase(words, from, to, false);
}

function readPhrase(words: readonly ClauseWord[], start: number, end: number, relative: boolean): SourceReading {
  let from = start;
  while (from < end - 1 && SKIPPED.has(words[from]!.cls)) from++;
  const first = words[from]!;
  if (end - from === 1 || (end - from === 2 && words[end - 1]!.cls === W.PossessiveMark)) {
    const pronoun = readPronoun(words, from, relative);
    if (pronoun) return pronoun;
  }
  const core = coreEnd(words, from, end);
  const name = nameRun(words, from, core);
  const phrase = new Phrase(words, from, core, end, relative);
  if (name && name.to === core) {
    const atStart = first.start === words[0]!.start;
    const common = atStart && name.to - name.from === 1 && name.from === from && isCommonNoun(words[name.from]!.lower);
    if (!common) return phrase.named(name.from, name.to, name.kind);
  }
  const apposed = name === null || name.to < core ? phrase.apposition() : null;
  if (apposed) return apposed;
  return phrase.common();
}

const SKIPPED: ReadonlySet<number> = new Set([W.Preposition, W.Adverb, W.Comma, W.Coordinator, W.Subordinator, W.Dash, W.To]);

/** Is this word, at a sentence's start where its capital says nothing, plain English? */
function isCommonNoun(lower: string): boolean {
  const one = singular(lower);
  return (
    LEXICON.bare.has(lower) || LEXICON.roles.has(one) || LEXICON.spokes.has(lower) || LEXICON.documents.has(lower) || LEXICON.documents.has(one) ||
    LEXICON.bodyAlone.has(lower) || (isPluralNoun(lower) && PERSON_ENDING.test(one) && !LEXICON.bodyNames.has(lower))
  );
}

function readPronoun(words: readonly ClauseWord[], at: number, relative: boolean): SourceReading | null {
  const word = words[at]!;
  const { lower, cls } = word;
  const made = (kind: SourceKind, gender: Gender, plural: boolean): SourceReading => ({
    ...NOBODY,
    kind,
    head: lower,
    label: word.text,
    span: [word.start, word.end],
    gender,
    plural,
    relative,
  });
  if (MEN.has(lower)) return made('pronoun', 'man', false);
  if (WOMEN.has(lower)) return made('pronoun', 'woman', false);
  if (THEY.has(lower)) return made('pronoun', '', true);
  if (cls === W.Wh || (cls === W.That && at > 0)) return antecedent(words, at);
  if (IT.has(lower) && cls !== W.Determiner) return made('pronoun', '', false);
  if (WRITERS.has(lower) && (cls === W.Pronoun || isAlone(word) || cls === W.Possessive)) return made('writer', '', false);
  return null;
}

/** "the mayor, who said": the words before the relative pronoun. */
function antecedent(words: readonly ClauseWord[], at: number): SourceReading {
  let i = at - 1;
  while (i >= 0 && (words[i]!.cls === W.Comma || words[i]!.cls === W.Dash)) i--;
  const from = phraseStart(words, i);
  if (from < 0 || isAlone(words[i])) {
    const before = from >= 0 ? readPronoun(words, i, true) : null;
    return before ?? { ...NOBODY, kind: 'pronoun', head: words[at]!.lower, label: words[at]!.text, span: [words[at]!.start, words[at]!.end], relative: true };
  }
  return readPhrase(words, from, i + 1, true);
}

/** The end of the phrase's core: before what is tied to it by a preposition, a comma, a relative clause. */
function coreEnd(words: readonly ClauseWord[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const { cls, lower } = words[i]!;
    if (cls === W.Comma || cls === W.Dash || cls === W.Open || cls === W.Wh || cls === W.That || cls === W.Coordinator || cls === W.To || cls === W.Quote) return Math.max(i, from + 1);
    if (cls === W.Preposition && !(LEXICON.particles.has(lower) && words[i + 1]?.cls === W.Proper && words[i - 1]?.cls === W.Proper)) return Math.max(i, from + 1);
    if (cls === W.Verb && i > from) return i;
  }
  return end;
}

/** A source phrase being read: `[from, core)` is its head phrase, `[core, end)` what is hung on it. */
class Phrase {
  constructor(
    private readonly words: readonly ClauseWord[],
    private readonly from: number,
    private readonly core: number,
    private readonly end: number,
    private readonly relative: boolean,
  ) {}

  named(from: number, to: number, kind: NameKind): SourceReading {
    const start = titlesBefore(this.words, from, to);
    const role = start > this.from ? this.roleSpan(this.from, start) : undefined;
    const span: Span = [this.words[start]!.start, this.words[to - 1]!.end];
    const title = start > this.from ? this.words[start - 1]!.lower : '';
    const coordinated = this.words[this.core]?.cls === W.Coordinator && this.core < this.end;
    const reasons: Reason[] = [{ code: kind === 'body' || kind === 'place' ? 'body' : 'name', span }];
    const described = role ?? this.asideRole();
    if (described) reasons.push({ code: 'role', span: described });
    const name = this.words.slice(start, to).map((word) => word.text);
    const extended = coordinated ? this.endOfNames() : to;
    return {
      ...this.base(),
      kind: kind === 'body' || kind === 'place' ? 'body' : 'person',
      label: coordinated && extended > to ? this.text(start, extended) : name.join(' '),
      name,
      nameSpan: span,
      nameKind: kind,
      gender: genderOf(name, title),
      plural: coordinated,
      definite: true,
      head: name[name.length - 1]!.toLowerCase(),
      reasons,
    };
  }

  /** "a spokesman for the port, Ann Lee": the name that stands in apposition. */
  apposition(): SourceReading | null {
    for (let i = this.core; i < this.end - 1; i++) {
      if (this.words[i]!.cls !== W.Comma) continue;
      const stop = segmentEnd(this.words, i + 1, this.end);
      const name = nameRun(this.words, i + 1, stop);
      if (!name || name.from !== i + 1 || name.to !== stop || (name.kind !== 'person' && name.to - name.from < 2)) continue;
      if (name.kind === 'body' || name.kind === 'place') continue;
      const span: Span = [this.words[name.from]!.start, this.words[name.to - 1]!.end];
      const role: Span = [this.words[this.from]!.start, this.words[i - 1]!.end];
      const words = this.words.slice(name.from, name.to).map((word) => word.text);
      const head = this.headWord()?.lower ?? '';
      return {
        ...this.base(),
        kind: 'person',
        label: words.join(' '),
        name: words,
        nameSpan: span,
        nameKind: 'person',
        gender: genderOf(words, head),
        definite: true,
        head: words[words.length - 1]!.toLowerCase(),
        reasons: [
          { code: 'name', span },
          { code: 'role', span: role },
        ],
      };
    }
    return null;
  }

  common(): SourceReading {
    const head = this.headWord();
    const lower = head?.lower ?? this.words[this.from]!.lower;
    const one = singular(lower);
    const plural = isPluralNoun(lower) || this.manyBefore();
    const opener = this.words[this.from]!;
    const definite = opener.cls === W.Possessive || /^(?:the|this|that|these|those|both)$/.test(opener.lower) || this.possessor() !== null;
    const base = { ...this.base(), head: lower, plural, definite };
    if (LEXICON.spokes.has(lower) || LEXICON.spokes.has(one)) {
      const body = this.bodyOf();
      return { ...base, kind: 'spokes', gender: genderOf([], one), reasons: body ? [{ code: 'body', span: body }] : [{ code: 'role', span: this.coreSpan() }] };
    }
    const people = LEXICON.roles.has(one) || LEXICON.bare.has(lower);
    const document = LEXICON.documents.has(lower) || LEXICON.documents.has(one);
    if (document && !(people && LEXICON.roles.has(one))) {
      const identity = this.identity();
      const unknown = identity === null && !definite;
      return { ...base, kind: 'document', reasons: [{ code: unknown ? 'unidentified' : 'document', span: identity ?? this.coreSpan() }] };
    }
    if (LEXICON.bodyAlone.has(lower) && !people) return { ...base, kind: 'body', reasons: [{ code: 'body', span: this.coreSpan() }] };
    if (!people && (LEXICON.bodies.has(one) || LEXICON.bodyNameWords.has(lower))) {
      const named = this.properIn(this.from, this.core);
      if (!plural || named || (definite && !this.manyBefore())) return { ...base, kind: 'body', reasons: [{ code: 'body', span: named ?? this.coreSpan() }] };
      return { ...base, kind: 'people', reasons: [{ code: 'bare', span: this.coreSpan() }] };
    }
    if (people || PERSON_ENDING.test(one) || plural) {
      return { ...base, kind: 'people', gender: genderOf([], one), reasons: this.describe(head) };
    }
    if (definite || this.properIn(this.from, this.core)) return { ...base, kind: 'body', reasons: [{ code: 'body', span: this.coreSpan() }] };
    return { ...base, kind: 'people', reasons: this.describe(head) };
  }

  private base(): SourceReading {
    const last = this.shownEnd();
    return {
      ...NOBODY,
      label: this.text(this.from, last),
      span: [this.words[this.from]!.start, this.words[last - 1]!.end],
      relative: this.relative,
    };
  }

  /** The phrase without its asides: up to the first comma, dash or "who". */
  private shownEnd(): number {
    let i = this.core;
    while (i < this.end) {
      const { cls } = this.words[i]!;
      if (cls === W.Comma || cls === W.Dash || cls === W.Wh) break;
      i++;
    }
    while (i > this.from + 1 && this.words[i - 1]!.cls === W.PossessiveMark) i--;
    return i;
  }

  private text(from: number, to: number): string {
    let out = '';
    for (let i = from; i < to; i++) {
      const word = this.words[i]!;
      const before = this.words[i - 1];
      out += (i > from && before && before.end < word.start ? ' ' : '') + word.text;
    }
    return out;
  }

  private coreSpan(): Span {
    return [this.words[this.from]!.start, this.words[this.core - 1]!.end];
  }

  private headWord(): ClauseWord | undefined {
    for (let i = this.core - 1; i >= this.from; i--) {
      const word = this.words[i]!;
      if (word.cls === W.Noun || word.cls === W.Proper || word.cls === W.Determiner || word.cls === W.Number || word.cls === W.Adjective || word.cls === W.Pronoun) {
        // "one of the sources", "some of the members": the noun after "of" says who they are.
        if ((word.cls === W.Determiner || word.cls === W.Number || word.lower === 'one' || word.cls === W.Pronoun) && this.words[this.core]?.lower === 'of') return this.headAfterOf() ?? word;
        return word;
      }
    }
    return undefined;
  }

  private headAfterOf(): ClauseWord | undefined {
    let head: ClauseWord | undefined;
    for (let i = this.core + 1; i < this.end; i++) {
      const word = this.words[i]!;
      if (word.cls === W.Noun || word.cls === W.Proper) head = word;
      else if (word.cls !== W.Determiner && word.cls !== W.Possessive && word.cls !== W.Adjective && word.cls !== W.Number && word.cls !== W.PossessiveMark) break;
    }
    return head;
  }

  private manyBefore(): boolean {
    return /^(?:some|many|several|few|most|two|three|four|five|six|other|various|numerous|both|dozens|hundreds|multiple)$/.test(this.words[this.from]!.lower);
  }

  private possessor(): Span | null {
    for (let i = this.from; i < this.core - 1; i++) {
      if (this.words[i]!.cls === W.PossessiveMark) return [this.words[this.from]!.start, this.words[i]!.end];
    }
    return null;
  }

  /** A name or a body's word within a range that is not its head. */
  private properIn(from: number, to: number): Span | null {
    for (let i = from; i < to; i++) {
      const word = this.words[i]!;
      if (word.cls === W.Proper && !(i === 0 && !LEXICON.places.has(word.lower) && isCommonNoun(word.lower)) && i < to - 1) {
        if (i === 0 && (LEXICON.ranks.has(word.lower) || LEXICON.sides.has(word.lower) || LEXICON.affiliations.has(word.lower))) continue;
        let last = i;
        while (last + 1 < to - 1 && this.words[last + 1]!.cls === W.Proper) last++;
        return [word.start, this.words[last]!.end];
      }
    }
    return null;
  }

  /** What a spokesperson speaks for. */
  private bodyOf(): Span | null {
    const before = this.properIn(this.from, this.core) ?? this.affiliationIn(this.from, this.core - 1);
    if (before) return before;
    for (let i = this.core; i < this.end; i++) {
      const { lower } = this.words[i]!;
      if (lower !== 'for' && lower !== 'of' && lower !== 'at' && lower !== 'from' && lower !== 'with') continue;
      const stop = segmentEnd(this.words, i + 1, this.end);
      if (stop > i + 1) return [this.words[i + 1]!.start, this.words[stop - 1]!.end];
    }
    return this.possessor();
  }

  private affiliationIn(from: number, to: number): Span | null {
    for (let i = from; i < to; i++) {
      const word = this.words[i]!;
      if (LEXICON.affiliations.has(word.lower)) return [word.start, word.end];
    }
    return null;
  }

  /** What identifies a document: a name, a maker, a date; null for none. */
  private identity(): Span | null {
    const named = this.properIn(this.from, this.core) ?? this.possessor();
    if (named) return named;
    for (let i = this.core; i < this.end; i++) {
      const word = this.words[i]!;
      const opener = /^(?:by|from|of|at|in|released|published|issued|conducted|obtained|filed|posted|sent|seen|reviewed|prepared|compiled|for|to|on|with|that|which|made|taken|dated)$/.test(word.lower);
      if (opener && i + 1 < this.end) {
        const stop = segmentEnd(this.words, i + 1, this.end);
        if (stop > i + 1) return [word.start, this.words[stop - 1]!.end];
      }
      if (word.cls === W.Proper || word.cls === W.Time || word.cls === W.Quote) return [word.start, word.end];
    }
    for (let i = this.from; i < this.core; i++) {
      const word = this.words[i]!;
      if (/^(?:leaked|internal|accompanying|official|final|initial|annual|quarterly|monthly|latest|new|recent|draft)$/.test(word.lower) && this.words[this.from]!.cls === W.Determiner) return this.coreSpan();
      if (word.cls === W.Number && /^(?:19|20)\d\d$/.test(word.text)) return [word.start, word.end];
    }
    return null;
  }

  /** Everything the reader is told of unnamed people: rank, side, affiliation, means of knowledge; `bare` for nothing. */
  private describe(head: ClauseWord | undefined): Reason[] {
    const reasons: Reason[] = [];
    for (let i = this.from; i < this.core; i++) {
      const word = this.words[i]!;
      if (word === head) continue;
      if (LEXICON.ranks.has(word.lower)) reasons.push({ code: 'rank', span: [word.start, word.end] });
      else if (LEXICON.sides.has(word.lower)) reasons.push({ code: 'side', span: [word.start, word.end] });
    }
    const affiliation = this.affiliation(head);
    if (affiliation) reasons.push({ code: 'affiliation', span: affiliation });
    const knowledge = this.knowledge();
    if (knowledge) reasons.push({ code: 'knowledge', span: knowledge });
    const role = head && !LEXICON.bare.has(head.lower) && !LEXICON.bare.has(singular(head.lower)) && (LEXICON.roles.has(singular(head.lower)) || PERSON_ENDING.test(singular(head.lower)));
    if (role) reasons.push({ code: 'role', span: [head.start, head.end] });
    if (reasons.length === 0) reasons.push({ code: 'bare', span: this.coreSpan() });
    return reasons;
  }

  private affiliation(head: ClauseWord | undefined): Span | null {
    const before = this.properIn(this.from, this.core);
    if (before) return before;
    const noun = this.affiliationIn(this.from, this.core - 1);
    if (noun) return noun;
    for (let i = this.core; i < this.end; i++) {
      const word = this.words[i]!;
      if (word.cls === W.Wh) break;
      if (!/^(?:of|in|at|with|from|for|on|inside|within)$/.test(word.lower)) continue;
      const stop = segmentEnd(this.words, i + 1, this.end);
      for (let k = i + 1; k < stop; k++) {
        const { lower, cls } = this.words[k]!;
        if (this.words[k] === head) continue;
        if (cls === W.Proper || LEXICON.affiliations.has(lower) || LEXICON.bodies.has(singular(lower))) return [this.words[i + 1]!.start, this.words[stop - 1]!.end];
      }
    }
    const possessor = this.possessor();
    return possessor;
  }

  private knowledge(): Span | null {
    const tail = this.words.slice(this.core, this.end);
    const first = tail[0];
    if (!first) return null;
    const text = tail.map((word) => word.lower).join(' ');
    for (const phrase of LEXICON.knowledge) {
      const at = text.indexOf(phrase);
      if (at === 0 || (at > 0 && text[at - 1] === ' ')) return [first.start, tail[tail.length - 1]!.end];
    }
    const who = tail.findIndex((word) => word.cls === W.Wh && (word.lower === 'who' || word.lower === 'whose'));
    const verb = tail[who + 1];
    if (who >= 0 && verb && !ANONYMITY_VERBS.test(verb.lower)) return [tail[who]!.start, tail[tail.length - 1]!.end];
    return null;
  }

  /** "Ann Lee, the mayor of Tarn,": the aside that says what she does. */
  private asideRole(): Span | undefined {
    const mark = this.words[this.core];
    if (!mark || this.core >= this.end || (mark.cls !== W.Comma && mark.cls !== W.Dash && mark.cls !== W.Wh && mark.cls !== W.Open)) {
      const tie = mark && this.core < this.end && mark.cls === W.Preposition ? this.span(this.core, this.end) : undefined;
      return tie;
    }
    return this.span(mark.cls === W.Wh || mark.cls === W.Open ? this.core : this.core + 1, this.end);
  }

  private roleSpan(from: number, to: number): Span | undefined {
    return this.span(from, to);
  }

  private span(from: number, to: number): Span | undefined {
    return to > from ? [this.words[from]!.start, this.words[to - 1]!.end] : undefined;
  }

  private endOfNames(): number {
    let i = this.core;
    while (i < this.end && (this.words[i]!.cls === W.Coordinator || this.words[i]!.cls === W.Proper || this.words[i]!.cls === W.Comma)) i++;
    return i;
  }
}

const ANONYMITY_VERBS = /^(?:asked|spoke|speaks|declined|requested|wished|wishes|did|insisted|refused|was|were|is|are|would|could|said|says|wanted|preferred|talked)$/;

function segmentEnd(words: readonly ClauseWord[], from: number, end: number): number {
  let i = from;
  while (i < end && words[i]!.cls !== W.Comma && words[i]!.cls !== W.Dash && words[i]!.cls !== W.Wh && words[i]!.cls !== W.Semicolon) i++;
  return i;
}

/** Told by a title, by what the person is called, or by the first name. */
export function genderOf(name: readonly string[], title: string): Gender {
  if (LEXICON.manTitles.has(title) || LEXICON.menWords.has(title)) return 'man';
  if (LEXICON.womanTitles.has(title) || LEXICON.womenWords.has(title)) return 'woman';
  const first = name.length > 1 ? name[0]!.toLowerCase() : '';
  const man = LEXICON.menNames.has(first);
  const woman = LEXICON.womenNames.has(first);
  return man && !woman ? 'man' : woman && !man ? 'woman' : '';
}
