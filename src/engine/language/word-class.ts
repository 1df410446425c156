import { rememberedWord } from '../remembered';
import type { Quote, Token } from '../text/types';
import { ADJECTIVES, FUNCTION_WORDS, NOT_ADVERBS, NOUN_LEANING } from './data/function-words';
import { VERB_ONLY } from './data/verbs';
import { Form, readVerb, type VerbReading } from './morphology';

/** The part a word plays in its clause. Coarser than parts of speech: just what finding source and content needs. */
export const W = {
  Noun: 0,
  Proper: 1,
  Adjective: 2,
  Determiner: 3,
  Possessive: 4,
  /** The mark itself: ’s or ’. */
  PossessiveMark: 5,
  /** he, she, they, we, I. */
  Subject: 6,
  Object: 7,
  Pronoun: 8,
  Preposition: 9,
  Coordinator: 10,
  Subordinator: 11,
  That: 12,
  Wh: 13,
  /** The infinitive's "to". */
  To: 14,
  Modal: 15,
  Be: 16,
  Have: 17,
  Do: 18,
  Not: 19,
  Adverb: 20,
  Number: 21,
  Verb: 22,
  Time: 23,
  Comma: 24,
  Stop: 25,
  Colon: 26,
  Semicolon: 27,
  Dash: 28,
  Open: 29,
  Close: 30,
  /** A whole quotation, taken as one word. */
  Quote: 31,
  Other: 32,
} as const;

export type WordClass = (typeof W)[keyof typeof W];

/** How a verb stands in its clause. */
export type VerbForm = 'finite' | 'base' | 'gerund' | 'participle';

/** A word of a clause; offsets relative to the paragraph. */
export interface ClauseWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  cls: WordClass;
  /** Set when the word may be a verb; it is one only where `cls` says so. */
  readonly verb?: VerbReading | undefined;
  form?: VerbForm | undefined;
  readonly quote?: Quote | undefined;
}

/** Every word is made here, with all its fields in one order: code that meets words of several makes is slow. */
function clauseWord(
  { start, end, text, lower, capital }: Pick<Token, 'start' | 'end' | 'text' | 'lower' | 'capital'>,
  cls: WordClass,
  verb: VerbReading | undefined,
  quote: Quote | undefined,
): ClauseWord {
  return { start, end, text, lower, capital, cls, verb, form: undefined, quote };
}

const list = (data: string): string[] => data.split(/\s+/).filter(Boolean);

const classes = new Map<string, WordClass>();
const assign = (data: string, cls: WordClass): void => {
  for (const word of list(data)) classes.set(word, cls);
};
assign(ADJECTIVES, W.Adjective);
assign(FUNCTION_WORDS.adverb, W.Adverb);
assign(FUNCTION_WORDS.determiner, W.Determiner);
assign(FUNCTION_WORDS.possessive, W.Possessive);
assign(FUNCTION_WORDS.subject, W.Subject);
assign(FUNCTION_WORDS.object, W.Object);
assign(FUNCTION_WORDS.pronoun, W.Pronoun);
assign(FUNCTION_WORDS.preposition, W.Preposition);
assign(FUNCTION_WORDS.subordinator, W.Subordinator);
assign(FUNCTION_WORDS.coordinator, W.Coordinator);
assign(FUNCTION_WORDS.wh, W.Wh);
assign(FUNCTION_WORDS.modal, W.Modal);
assign(FUNCTION_WORDS.be, W.Be);
assign(FUNCTION_WORDS.have, W.Have);
assign(FUNCTION_WORDS.do, W.Do);
assign(FUNCTION_WORDS.negation, W.Not);
assign(FUNCTION_WORDS.time, W.Time);

const notAdverbs = new Set(list(NOT_ADVERBS));
const nounLeaning = new Set(list(NOUN_LEANING));
const verbOnly = new Set(list(VERB_ONLY));

const MARKS: Readonly<Record<string, WordClass>> = {
  ',': W.Comma,
  '.': W.Stop,
  '!': W.Stop,
  '?': W.Stop,
  '…': W.Stop,
  ':': W.Colon,
  ';': W.Semicolon,
  '—': W.Dash,
  '–': W.Dash,
  '―': W.Dash,
  '--': W.Dash,
  '-': W.Dash,
  '(': W.Open,
  '[': W.Open,
  ')': W.Close,
  ']': W.Close,
};

/** Months and days that are also words: read as times only with a capital. */
const MAY_BE_TIME = new Set(['may', 'march', 'second', 'sat', 'sun', 'mar', 'jan', 'dec']);

const ADJECTIVE_ENDING =
  /^[a-z]{2,}(?:ional|ical|ious|eous|rous|nous|lous|ful|less|ible|[nrct]ial|ative|ctive|onal|eral|ural|itary|onary)$/;
const NOT_ADJECTIVES =
  /^(?:official|trial|material|memorial|tutorial|editorial|potential|initial|credential|financial-|professional|unless|regardless|nonetheless|nevertheless|doubtless|handful|mouthful|executive|detective|objective|perspective|alternative|representative|initiative|narrative|conservative|native|collective|incentive|general|funeral|mineral|federal|liberal|several|military|dictionary|revolutionary|missionary|criminal|radical|medical-|journal|arsenal|signal|personal-|credible-|crucible|bible)$/;

function firstReading(token: Token, next: Token | undefined, inSentence: boolean): WordClass {
  if (token.kind === 'mark') return MARKS[token.text] ?? W.Other;
  if (token.kind === 'number') return W.Number;
  const lower = token.lower;
  if (lower === "'s" || lower === "'") return W.PossessiveMark;
  if (lower === 'that') return W.That;
  if (lower === 'to') return W.To;
  if (lower === 'may' && token.capital && next?.kind === 'number') return W.Time;
  const known = classes.get(lower);
  if (known !== undefined) {
    if (known === W.Time && MAY_BE_TIME.has(lower) && !token.capital) return W.Noun;
    if (known === W.Adjective && token.capital && inSentence) return W.Proper;
    return known;
  }
  if (token.capital) return W.Proper;
  return byEnding(lower);
}

/** What a word that no list has looks like. */
const byEnding = rememberedWord((lower: string): WordClass => {
  if (lower === 'like' || lower === 'unlike') return W.Preposition;
  if (ADJECTIVE_ENDING.test(lower) && !NOT_ADJECTIVES.test(lower)) return W.Adjective;
  if (lower.endsWith('ly') && lower.length > 4 && !notAdverbs.has(lower)) return W.Adverb;
  return W.Noun;
});

/** How many words a title in quotation marks has at most. */
const TITLE = 6;

/** A few capitals in quotation marks after what a name follows: on NBC’s “Morning Talk”, the “Great Tarn” tour. */
function isTitle(tokens: readonly Token[], from: number, to: number, before: ClauseWord | undefined): boolean {
  if (to - from > TITLE + 3) return false;
  if (
    !before ||
    (before.cls !== W.Preposition &&
      before.cls !== W.PossessiveMark &&
      before.cls !== W.Determiner &&
      before.cls !== W.Noun &&
      before.cls !== W.Proper)
  )
    return false;
  let inside = 0;
  for (let i = from; i <= to; i++) {
    if (tokens[i].kind !== 'word') continue;
    inside++;
    if (!tokens[i].capital && (inside === 1 || tokens[i].text.length > 3)) return false;
  }
  return inside > 1 && inside <= TITLE;
}

const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && (next.text === ',' || next.text === ')' || (next.kind === 'word' && !next.capital));

/** Words for the clause reader: tokens with each outer quotation folded into one word. `verbOf` reads a word as a verb. */
export function foldQuotes(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  verbOf: typeof readVerb = readVerb,
  from = 0,
): ClauseWord[] {
  const words: ClauseWord[] = [];
  let q = from;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    while (q < quotes.length && quotes[q].span[1] <= token.start) q++;
    const quote = quotes[q];
    if (quote && token.start >= quote.span[0] && token.end <= quote.span[1]) {
      const [start, end] = quote.span;
      const opening = i;
      let last = '';
      // Whether the quotation opens with a capital tells a sentence from a few words of one.
      const capital = tokens.slice(i, i + 3).find((inside) => inside.kind !== 'mark')?.capital ?? false;
      while (i + 1 < tokens.length && tokens[i + 1].start < end) {
        if (tokens[i + 1].end <= quote.inner[1]) last = tokens[i + 1].text;
        i++;
      }
      // The text of a quotation's word is its last mark or word: it tells “…,” from a quoted phrase.
      const title = isTitle(tokens, opening, i, words[words.length - 1]);
      const folded = { start, end, text: last, lower: '', capital };
      words.push(clauseWord(folded, title ? W.Proper : W.Quote, undefined, quote));
      if (title && last === ',') {
        const comma = { start: end, end, text: ',', lower: ',', capital: false };
        words.push(clauseWord(comma, W.Comma, undefined, undefined));
      }
      q++;
      continue;
    }
    // The sentence goes on after it: the stop of an abbreviation ("Lee, R-Fla., said").
    if (
      token.text === '.' &&
      tokens[i - 1]?.end === token.start &&
      tokens[i - 1]?.kind === 'word' &&
      goesOn(tokens[i + 1])
    )
      continue;
    const cls = firstReading(token, tokens[i + 1], i > 0);
    const verb =
      token.kind === 'word' &&
      token.lower !== 'for' &&
      (cls === W.Noun ||
        cls === W.Proper ||
        cls === W.Adjective ||
        cls === W.Be ||
        cls === W.Have ||
        cls === W.Do ||
        cls === W.Preposition)
        ? verbOf(token.lower)
        : undefined;
    words.push(clauseWord(token, cls, verb, undefined));
  }
  settle(words);
  return words;
}

const skipAdverbsBack = (words: readonly ClauseWord[], i: number): number => {
  while (i >= 0 && (words[i].cls === W.Adverb || words[i].cls === W.Not)) i--;
  // "has since said", "have all said"
  return i > 0 && words[i - 1].cls === W.Have && FLOATING.test(words[i].lower) ? i - 1 : i;
};

const FLOATING = /^(?:since|all|both|each)$/;

/** Classes that can only follow a verb, when they come right after a word that may be a noun. */
const NEEDS_VERB: ReadonlySet<WordClass> = new Set<WordClass>([
  W.That,
  W.Determiner,
  W.Possessive,
  W.Subject,
  W.Object,
  W.Pronoun,
  W.Quote,
  W.Wh,
  W.To,
  W.Adjective,
  W.Not,
]);

/** Verbs that end a sentence after their content, though their forms are nouns too: "…, records show". */
const AFTERTHOUGHT = new Set(['show', 'claim', 'note', 'report', 'estimate', 'signal']);

const isNominal = (cls: WordClass | undefined): boolean => cls === W.Noun || cls === W.Proper || cls === W.Number;

const PLURAL = /(?:[^su]s|data|people|police|men|women|children|media|others|many|some|few)$/;

const OWNED: ReadonlySet<WordClass> = new Set<WordClass>([W.PossessiveMark, W.Possessive]);

/** Decides, left to right, which words are verbs; a word's class depends on settled words before it and raw ones after. */
function settle(words: ClauseWord[]): void {
  const titled = isHeadline(words);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const next = words[i + 1];
    if (word.cls === W.PossessiveMark) settlePossessiveMark(words, i);
    else if (word.cls === W.To) settleTo(words, i);
    else if (word.cls === W.That) settleThat(words, i);
    else if (
      (word.lower === 'inside' || word.lower === 'outside') &&
      words[i - 1]?.cls === W.Determiner &&
      next?.cls === W.Noun
    )
      word.cls = W.Adjective;
    else if (word.lower === 'one' && next && (next.cls === W.Noun || next.cls === W.Proper || next.cls === W.Adjective))
      word.cls = W.Determiner;
    else if (i > 0 && words[i - 1].cls === W.Time && /^(?:morning|afternoon|evening|night)$/.test(word.lower))
      word.cls = W.Time;
    // "the town’s first deputy keeper"
    else if (word.lower === 'first' && i > 0 && OWNED.has(words[i - 1].cls)) word.cls = W.Adjective;
    else if (word.lower === 'no' && next?.lower === 'longer') word.cls = next.cls = W.Adverb;
    // "Lee once said", ", once said": with a verb right behind it, it opens no clause.
    else if (word.lower === 'once' && next?.verb && (verbOnly.has(next.verb.lemma) || isNominal(words[i - 1]?.cls)))
      word.cls = W.Adverb;
    else if (word.lower === 'so' || word.lower === 'no') continue;
    else if (isSpeakersName(words, i)) word.cls = W.Proper;
    // "“…,” Blunt, after a pause, said"
    else if (word.cls === W.Adjective && word.capital && i > 0 && isSpoken(words[i - 1]) && next?.cls === W.Comma)
      word.cls = W.Proper;
    // "Young, who left early, said"
    else if (word.cls === W.Adjective && word.capital && i === 0 && next?.cls === W.Comma && words[2]?.lower === 'who')
      word.cls = W.Proper;
    else if (
      word.cls === W.Adjective &&
      !word.verb &&
      i > 0 &&
      ALSO_NOUN.test(word.lower) &&
      !nominalNext(next) &&
      PHRASE.has(words[i - 1].cls)
    )
      word.cls = W.Noun;
    else if (word.lower === 'may' && word.capital && i > 0 && isMonth(words[i - 1], next)) word.cls = W.Time;
    else if (word.cls === W.Be || word.cls === W.Have || word.cls === W.Do) {
      word.form = word.lower.endsWith('ing')
        ? 'gerund'
        : word.lower === 'been' || word.lower === 'done'
          ? 'participle'
          : word.lower === 'be'
            ? 'base'
            : 'finite';
    } else if (
      titled &&
      i > 0 &&
      word.cls === W.Proper &&
      word.verb &&
      verbOnly.has(word.verb.lemma) &&
      !(word.verb.forms & Form.Gerund)
    ) {
      word.cls = W.Verb;
      word.form = 'finite';
    } else if (word.verb && !(word.cls === W.Proper && !startsClause(words, i))) settleVerb(words, i);
    else if (word.cls === W.Proper && i === 0 && !word.verb) word.cls = openingClass(word, next, words[i + 2]);
  }
}

/** Are the words of this sentence set with capitals, as a headline's are? Then a capital tells no name. */
function isHeadline(words: readonly ClauseWord[]): boolean {
  if (words.length > 25) return false;
  const long = words.filter(({ text, cls }) => cls !== W.Quote && text.length > 3);
  return long.length > 3 && long.filter(({ capital }) => capital).length >= 0.85 * long.length;
}

/** "Husted said", "Read added", "May said": a capital before a verb that is nothing else, though the word could be one. */
function isSpeakersName(words: readonly ClauseWord[], i: number): boolean {
  const { capital, cls, verb } = words[i];
  const said = words[i + 1];
  // "Will Harlow", but "Will Harlow win?"
  if (capital && cls === W.Modal && said?.cls === W.Proper && (i > 0 || words[words.length - 1].text !== '?'))
    return true;
  if (!capital || !said?.verb || said.capital || !verbOnly.has(said.verb.lemma)) return false;
  if (!(said.verb.forms & (Form.Past | Form.Present))) return false;
  // "“…,” From said", "“…,” Shields added": no sentence begins there.
  if (
    i > 0 &&
    isSpoken(words[i - 1]) &&
    (cls === W.Preposition || cls === W.Adjective || cls === W.Time || cls === W.Proper)
  )
    return true;
  return cls === W.Modal || (cls === W.Proper && verb !== undefined && !(verb.forms & Form.Present));
}

/** A quotation that goes on: "“…,”". */
const isSpoken = ({ cls, text }: ClauseWord): boolean => cls === W.Quote && text === ',';

/** "in May", "late May": a modal would follow its subject. */
const isMonth = (before: ClauseWord, next: ClauseWord | undefined): boolean =>
  before.cls === W.Preposition ||
  /^(?:late|early|mid|last|this|next)$/.test(before.lower) ||
  (before.cls !== W.Subject && (!next || next.cls === W.Stop || next.cls === W.Comma));

/** A capital at the start of a sentence says little: a plain English word there is a noun. */
function openingClass(word: ClauseWord, next: ClauseWord | undefined, after: ClauseWord | undefined): WordClass {
  // "Jolly said": an adverb there would want a comma.
  if (next?.verb && verbOnly.has(next.verb.lemma) && next.verb.forms & (Form.Past | Form.Present)) return W.Proper;
  if (
    word.lower.endsWith('ly') &&
    next?.cls === W.Adverb &&
    !next.capital &&
    after?.verb &&
    !after.capital &&
    after.verb.forms & Form.Past
  )
    return W.Proper;
  if (word.lower.endsWith('ly') && !notAdverbs.has(word.lower) && (next?.cls === W.Comma || (next && !next.capital)))
    return W.Adverb;
  return W.Proper;
}

const startsClause = (words: readonly ClauseWord[], i: number): boolean =>
  i === 0 || words[i - 1].cls === W.Quote || words[i - 1].cls === W.Colon || words[i - 1].cls === W.Dash;

/** ’s after a noun: possessive, or "is"/"has" before what only a verb can precede. */
function settlePossessiveMark(words: ClauseWord[], i: number): void {
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

function settleTo(words: ClauseWord[], i: number): void {
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
function settleThat(words: ClauseWord[], i: number): void {
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

/** Adjectives that end a phrase as nouns: "a senior [official] said". */
const ALSO_NOUN =
  /^(?:official|chief|rival|white|black|public|latter|former|first|second|third|last|national|local|special|junior|senior|poor|rich|key|top|right|left|head|main|common|joint|same|other)$/;
const PHRASE: ReadonlySet<WordClass> = new Set<WordClass>([
  W.Determiner,
  W.Possessive,
  W.PossessiveMark,
  W.Adjective,
  W.Noun,
  W.Proper,
]);

const ATTRIBUTIVE: ReadonlySet<WordClass> = new Set<WordClass>([
  W.Determiner,
  W.Possessive,
  W.PossessiveMark,
  W.Adjective,
  W.Preposition,
  W.Number,
]);

const nominalNext = (next: ClauseWord | undefined): boolean =>
  next !== undefined && (next.cls === W.Noun || next.cls === W.Proper || next.cls === W.Adjective);

/** Determiners and adjectives that stand for people by themselves: "several said", "the official said". */
const STANDS_ALONE =
  /^(?:official|several|many|most|some|few|both|all|each|another|other|half|any|neither|either|black|white|public|representative|latter|former|first|second|third|last|one|more|fewer|rich|poor|young|old)$/;

/** Past forms that stand before a name as a title does: "retired Gen. Lee". */
const TITLED = /^(?:retired|elected|convicted|disgraced|appointed|accused|alleged|embattled|indicted)$/;

/**
 * Is this past form the adjective of a phrase ("the [elected] mayor", "an [unnamed] aide") rather than a verb? A form
 * that is a verb alone never is; another is when what stands before it cannot end a subject.
 */
function describes(words: readonly ClauseWord[], i: number, prev: WordClass | undefined, adjacent: boolean): boolean {
  if (prev === undefined || !ATTRIBUTIVE.has(prev)) return false;
  if (prev === W.Preposition && !adjacent) return false;
  const word = words[i];
  if (verbOnly.has(word.verb!.lemma)) return false;
  if (!(word.verb!.forms & Form.Participle)) return false;
  if (prev === W.Number || prev === W.Adjective || prev === W.Determiner) {
    const before = words[i - 1];
    const next = words[i + 1];
    // "some accused Lee", but "several retired Marines"
    if (prev === W.Determiner && next?.cls === W.Proper && (word.lower === 'accused' || !TITLED.test(word.lower)))
      return false;
    if (prev === W.Number || STANDS_ALONE.test(before.lower)) return nominalNext(next);
  }
  return true;
}

/** “…,” said retired Gen. Lee: the word opens the phrase that says who speaks. */
function followsInversion(words: readonly ClauseWord[], i: number): boolean {
  const verb = words[i - 1];
  const mark = words[i - 2];
  return (
    verb?.cls === W.Verb &&
    verb.form === 'finite' &&
    mark !== undefined &&
    (mark.cls === W.Quote || mark.cls === W.Comma)
  );
}

/** "advocates", "reports" after a noun: a verb as it stands, a noun when another verb follows. */
const isPluralOfVerb = (words: readonly ClauseWord[], i: number): boolean =>
  i > 0 &&
  words[i].cls === W.Verb &&
  words[i].form === 'finite' &&
  words[i].lower.endsWith('s') &&
  isNominal(words[i - 1].cls);

/** "Asked whether …, she said", "when asked about it": the one who asks is left out. */
function isAsked(words: readonly ClauseWord[], i: number): boolean {
  if (!/^(?:asked|pressed|questioned|quizzed)$/.test(words[i].lower)) return false;
  const before = words[i - 1];
  const next = words[i + 1];
  // “…,” she said, asked about it.
  if (before?.cls === W.Comma && next?.lower === 'about') return words[i - 2]?.form === 'finite';
  return (
    (before === undefined || before.cls === W.Wh || before.cls === W.Subordinator) &&
    next !== undefined &&
    (next.cls === W.Wh ||
      next.cls === W.Adverb ||
      next.cls === W.Time ||
      next.cls === W.Preposition ||
      next.cls === W.Subordinator ||
      next.cls === W.To)
  );
}

/** “…,” the paper states: nothing but a short noun phrase stands between the quotation and the word. */
function afterQuotedWords(words: readonly ClauseWord[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    const { cls, text } = words[k];
    if (cls === W.Quote) return k < i - 1 && /[,.?!…]/.test(text);
    if (
      cls !== W.Noun &&
      cls !== W.Proper &&
      cls !== W.Determiner &&
      cls !== W.Adjective &&
      cls !== W.Possessive &&
      cls !== W.PossessiveMark &&
      cls !== W.Preposition &&
      cls !== W.Number
    )
      return false;
  }
  return false;
}

/** Things that people look up to see what is so, whose verb is "show" and no noun. */
const SHOWERS =
  /^(?:poll|survey|stud(?:y|ie)|analys[ei]s|data|record|figure|number|result|finding|statistic|report|review|filing|document|file|audit|tall(?:y|ie)|email|e-mail|video|footage|photo|picture|image)s?$/;
/** How many words may stand between such a noun and its verb. */
const SHOWN_WITHIN = 12;

/** "Polls in Tarn show the pair level", "a survey released on Monday shows Lee ahead". */
function shows(words: readonly ClauseWord[], i: number): boolean {
  if (words[i].lower !== 'show' && words[i].lower !== 'shows') return false;
  const last = words[i - 1];
  if (!last || (last.cls !== W.Noun && last.cls !== W.Proper && last.cls !== W.Time && last.cls !== W.Adverb))
    return false;
  for (let k = i - 1; k >= 0 && k > i - SHOWN_WITHIN; k--) {
    const { cls, lower } = words[k];
    if (cls === W.Stop || cls === W.Subject || cls === W.Modal || cls === W.To || cls === W.PossessiveMark)
      return false;
    if (cls === W.Have || cls === W.Be) return false;
    if ((cls === W.Noun || cls === W.Proper) && SHOWERS.test(lower))
      return lower.endsWith('s') || words[i].lower === 'shows';
  }
  return false;
}

function settleVerb(words: ClauseWord[], i: number): void {
  const word = words[i];
  const forms = word.verb!.forms;
  const p = skipAdverbsBack(words, i - 1);
  const before = words[p];
  const next = words[i + 1];
  const make = (form: VerbForm): void => {
    word.cls = W.Verb;
    word.form = form;
  };
  const asNoun = (): void => {
    if (word.cls === W.Preposition) return;
    word.cls = word.capital && i > 0 ? W.Proper : W.Noun;
  };
  const prev = before?.cls;
  if (word.lower === 'close' && next?.lower === 'to' && prev !== W.To && prev !== W.Modal) {
    word.cls = W.Adjective;
    return;
  }
  // "say experts like Ann Lee"
  if (word.lower === 'like' && next?.cls === W.Proper && words[p - 1]?.form === 'finite') {
    word.cls = W.Preposition;
    return;
  }
  if (word.cls === W.Preposition && forms & Form.Gerund) return; // regarding, concerning, including
  if (prev === W.To || prev === W.Modal || prev === W.Do) {
    if (forms & Form.Base) return make('base');
  }
  if (forms & Form.Gerund) {
    if (
      prev === W.Determiner ||
      prev === W.Possessive ||
      prev === W.PossessiveMark ||
      (prev === W.Adjective && p === i - 1)
    ) {
      // "the meeting" is a noun; "his saying that …" is rare enough to lose.
      return next && (next.cls === W.That || next.cls === W.Quote) ? make('gerund') : asNoun();
    }
    return make('gerund');
  }
  if (forms & (Form.Past | Form.Participle) && !(forms & Form.Base)) {
    // "the film titled “…”" says nothing by itself.
    if (prev === W.Have || prev === W.Be || /^(?:en)?titled$/.test(word.lower)) return make('participle');
    if (!(forms & Form.Past))
      return ATTRIBUTIVE.has(prev!) && nominalNext(next) ? void (word.cls = W.Adjective) : make('participle');
    // "Retired Gen. Lee", "And former aides": nothing stands before it that could be its subject.
    const opens = prev === undefined || (prev === W.Coordinator && p <= 0);
    if (opens && next?.cls === W.Proper && !verbOnly.has(word.verb!.lemma) && (i > 0 || word.capital)) {
      if (!(i === 0 && words.length < 4)) {
        word.cls = TITLED.test(word.lower) ? W.Adjective : W.Verb;
        word.form = 'finite';
        return;
      }
    }
    // "Harbor advocates said"
    if (before && isPluralOfVerb(words, p) && verbOnly.has(word.verb!.lemma)) before.cls = W.Noun;
    if (describes(words, i, prev, p === i - 1) || (nominalNext(next) && followsInversion(words, i))) {
      word.cls = W.Adjective;
      return;
    }
    return make(isAsked(words, i) ? 'participle' : 'finite');
  }
  if (shows(words, i)) return make('finite');
  if (prev === W.Have && forms & Form.Participle) return make('participle');
  if (prev === W.Be && forms & Form.Participle) return make('participle');
  if (
    afterQuotedWords(words, i) &&
    (!next || next.cls === W.Stop || next.cls === W.Comma || next.cls === W.Preposition || next.cls === W.Time)
  ) {
    if (forms & Form.Present || (PLURAL.test(before!.lower) && forms & Form.Base)) return make('finite');
  }
  if (
    forms & Form.Base &&
    forms & Form.Past &&
    (prev === W.Subject ||
      prev === W.Pronoun ||
      prev === W.Wh ||
      prev === W.Noun ||
      prev === W.Proper ||
      prev === W.Quote)
  ) {
    // read, put, set, cut: a verb after its subject.
    return make('finite');
  }
  if (forms & Form.Present) {
    // "those test scores", "its own finances"
    if (
      before?.lower === 'own' ||
      (prev === W.Noun && /^(?:these|those)$/.test(words[p - 1]?.lower ?? '') && !PLURAL.test(before!.lower))
    )
      return asNoun();
    if (prev === undefined)
      return next && NEEDS_VERB.has(next.cls) && !nounLeaning.has(word.lower) ? make('finite') : asNoun();
    if (prev === W.Subject || prev === W.Wh || prev === W.Pronoun || (prev === W.That && p === i - 1))
      return make('finite');
    if (verbOnly.has(word.verb!.lemma)) return make('finite');
    if (
      prev === W.Determiner ||
      prev === W.Possessive ||
      prev === W.PossessiveMark ||
      prev === W.Adjective ||
      prev === W.Preposition ||
      prev === W.Verb ||
      prev === W.Have
    ) {
      return asNoun();
    }
    if (nounLeaning.has(word.lower) && !(prev === W.Close && next && next.cls !== W.Comma)) {
      const needs =
        next &&
        ((next.cls === W.Proper && words[i + 2]?.verb !== undefined) ||
          next.lower === 'out' ||
          (word.lower === 'calls' && prev === W.Proper && (next.lower === 'for' || next.lower === 'on')) ||
          NEEDS_VERB.has(next.cls) ||
          (next.cls === W.Proper && (prev === W.Proper || prev === W.Comma)) ||
          (next.cls === W.Comma && prev === W.Proper));
      return needs ? make('finite') : asNoun();
    }
    return make('finite');
  }
  if (forms & Form.Base) {
    if (prev === W.Subject && before!.lower !== 'he' && before!.lower !== 'she') return make('finite');
    if (prev === W.Pronoun && (before!.lower === 'you' || before!.lower === 'others')) return make('finite');
    if (prev === W.Wh && (before!.lower === 'who' || before!.lower === 'which')) return make('finite');
    if (prev === W.That && next && NEEDS_VERB.has(next.cls)) return make('finite');
    const leaning = nounLeaning.has(`${word.lower}s`);
    if (verbOnly.has(word.verb!.lemma) && before && isPluralOfVerb(words, p)) before.cls = W.Noun; // "Harbor advocates say"
    const pronoun = (prev === W.Determiner || prev === W.Adjective) && before && STANDS_ALONE.test(before.lower);
    if (
      verbOnly.has(word.verb!.lemma) &&
      (pronoun || (prev !== W.Determiner && prev !== W.Possessive && prev !== W.PossessiveMark && prev !== W.Adjective))
    ) {
      return make(prev === W.Coordinator && precededByBase(words, p) ? 'base' : 'finite');
    }
    if (prev === W.Determiner) {
      const many =
        before!.lower === 'some' || before!.lower === 'many' || before!.lower === 'most' || before!.lower === 'few';
      return many && next && NEEDS_VERB.has(next.cls) ? make('finite') : asNoun();
    }
    if (prev === W.Noun || prev === W.Proper || prev === W.Number || prev === W.Time) {
      const plural = PLURAL.test((prev === W.Time ? nounBefore(words, p) : before!).lower) || hangsOnPlural(words, p);
      if (!next || next.cls === W.Stop || next.cls === W.Comma)
        return plural && (!leaning || AFTERTHOUGHT.has(word.lower)) ? make('finite') : asNoun();
      // "a delegate who left", but "people know who left"
      if (next.lower === 'who' && !verbOnly.has(word.verb!.lemma)) return asNoun();
      // "helped the mayor win it": after a singular the form is bare.
      if (NEEDS_VERB.has(next.cls))
        return (plural || !leaning) && !(prev === W.Noun && !plural && word.cls === W.Adjective)
          ? make(plural ? 'finite' : 'base')
          : asNoun();
      if (
        plural &&
        (next.cls === W.Proper ||
          next.cls === W.Time ||
          next.lower === 'out' ||
          (!leaning && (next.cls === W.Preposition || isNominal(next.cls) || next.cls === W.Adverb)))
      )
        return make('finite');
      return asNoun();
    }
    if (prev === W.Close || prev === W.Comma || prev === W.Coordinator) {
      if (next && NEEDS_VERB.has(next.cls) && next.cls !== W.To)
        return make(prev === W.Coordinator && precededByBase(words, p) ? 'base' : 'finite');
    }
    return asNoun();
  }
}

/** "Figures published on Monday show": the noun that the time and its participle hang on. */
function nounBefore(words: readonly ClauseWord[], i: number): ClauseWord {
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    if (words[k].cls === W.Noun || words[k].cls === W.Proper) return words[k];
    if (words[k].cls === W.Comma || words[k].cls === W.Stop) break;
  }
  return words[i];
}

/** "voters in Tarn", "members of the board": the noun at `i` follows a preposition, and a plural stands before that. */
function hangsOnPlural(words: readonly ClauseWord[], i: number): boolean {
  let k = i;
  while (k > 0 && k > i - 6 && (PHRASE.has(words[k].cls) || words[k].cls === W.Number)) k--;
  const head = words[k - 1];
  if (k === i || words[k].cls !== W.Preposition || !head || (head.cls !== W.Noun && head.cls !== W.Proper))
    return false;
  return PLURAL.test(head.lower);
}

/** "to meet and discuss": the verb after the coordinator takes the form of the one before it. */
function precededByBase(words: readonly ClauseWord[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 8; j--) {
    if (words[j].cls === W.Verb) return words[j].form === 'base';
    if (words[j].cls === W.Comma || words[j].cls === W.Stop) return false;
  }
  return false;
}
