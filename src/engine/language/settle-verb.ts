import { verbOnly, nounLeaning } from './first-reading';
import { Form } from './morphology';
import { type ClauseWord, W, type WordClass, isNominal, type VerbForm } from './word-class';

const skipAdverbsBack = (words: readonly ClauseWord[], i: number): number => {
  while (i >= 0 && (words[i].cls === W.Adverb || words[i].cls === W.Not)) i--;
  // "has since said", "have all said"
  return i > 0 && words[i - 1].cls === W.Have && FLOATING.test(words[i].lower) ? i - 1 : i;
};

const FLOATING = /^(?:since|all|both|each)$/;

/** Classes that can only follow a verb, when they come right after a word that may be a noun. */
export const NEEDS_VERB: ReadonlySet<WordClass> = new Set<WordClass>([
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

const PLURAL = /(?:[^su]s|data|people|police|men|women|children|media|others|many|some|few)$/;

/** What a noun phrase is made of. */
export const PHRASE: ReadonlySet<WordClass> = new Set<WordClass>([
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

/** Whether a noun phrase goes on. */
export const nominalNext = (next: ClauseWord | undefined): boolean =>
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

/** What is done in offices and courts, and what comes of it. */
const PAPERWORK = /^(?:briefing|filing|finding|hearing|listing|meeting|offering|posting|ruling|warning)$/;

/** "according to a court filing,", "a safety briefing on Monday": the noun at the end of an article's phrase, without an object. */
function endsCompound(words: readonly ClauseWord[], i: number): boolean {
  if (!PAPERWORK.test(words[i].lower)) return false;
  const next = words[i + 1];
  const ends =
    !next ||
    next.cls >= W.Comma ||
    next.cls === W.Be ||
    next.cls === W.Have ||
    next.cls === W.Modal ||
    next.cls === W.Time ||
    /^(?:by|dated|from|in|made|of|on|said|says)$/.test(next.lower);
  let k = i - 1;
  while (k > 0 && k > i - 4 && (words[k].cls === W.Noun || words[k].cls === W.Proper || words[k].cls === W.Adjective))
    k--;
  return ends && k < i - 1 && (words[k]?.lower === 'a' || words[k]?.lower === 'an');
}

/** Decides whether a word that may be a verb is one, and in which form; the words before it are settled. */
export function settleVerb(words: ClauseWord[], i: number): void {
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
    return endsCompound(words, i) ? asNoun() : make('gerund');
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
