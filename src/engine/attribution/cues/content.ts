import {
  ADDS_AT_LEAST,
  TIME_WORDS,
  LONG_QUOTATION,
  MAIN_VERB_WITHIN,
  OPENER_WITHIN,
  OPENS_ATTRIBUTION,
  OTHER_VERB_WITHIN,
  QUOTING_VERB_WITHIN,
  STATEMENT_WITHIN,
  TAG_VERB_WITHIN,
} from './bars';
import { verbsThat } from '../../language/verb-table';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { VerbGroup } from '../clauses/clause';
import type { ClauseReading, CueStrength } from '../clauses/verb-groups';
import { isAsked, isFiniteStart } from '../clauses/openings';
import { isHead, type WordRange } from '../clauses/noun-phrase';

/** Content on both sides of "…, she said, …": from the clause's start to the mark, and on after the attribution. */
export function contentAround(reading: ClauseReading, attributionFrom: number, attributionTo: number): WordRange[] {
  const { words } = reading;
  const out: WordRange[] = [];
  let last = attributionFrom - 1;
  let start = 0;
  for (let i = last; i > 0; i--) {
    if (words[i].cls === W.Semicolon || words[i].cls === W.Stop) {
      start = i + 1;
      break;
    }
  }
  if (last >= 0 && (words[last].cls === W.Comma || words[last].cls === W.Dash)) last--;
  // "The mayor shrugged: “We lost,” he said": a whole quoted sentence stands alone.
  if (last > start && words[last].cls === W.Quote && words[last].capital && isBreak(words[last - 1])) start = last;
  // "But, he added, “…”": the coordinator is all that stands before.
  if (words[start]?.cls === W.Coordinator && start < last && words[start + 1].cls === W.Comma) start += 2;
  if (last >= start) out.push({ from: start, to: last + 1 });
  const mark = words[attributionTo];
  if (!mark) return out;
  if (mark.cls === W.Quote) out.push({ from: attributionTo, to: attributionTo + 1 });
  else if (mark.cls === W.Comma || mark.cls === W.Dash || mark.cls === W.Colon) {
    const from = attributionTo + 1;
    const next = words[from];
    if (next && (next.cls === W.Quote || continuesAfterInsertion(reading, from))) {
      const to = contentEnd(reading, -1, from);
      if (to > from) out.push({ from, to });
    }
  }
  return out;
}

const isBreak = (word: ClauseWord): boolean => word.cls === W.Comma || word.cls === W.Colon || word.cls === W.Dash;

/** "The plan, Lee said, came on Friday": what follows the second comma goes on with what stood before the first. */
function continuesAfterInsertion({ words, strength }: ClauseReading, i: number): boolean {
  const word = words[i];
  // "…, she said, asked about it"
  if (isAsked(word)) return false;
  if (word.cls === W.Verb) return word.form !== 'gerund' || strength(word.verb!.lemma, 'that') < ADDS_AT_LEAST;
  // "…, said Lee, whom the town had asked": more of who says it.
  if (word.cls === W.Wh && /^who(?:m|se)?$/.test(word.lower)) return false;
  if (word.cls === W.Coordinator) {
    // "…, he said, and added that …" and "…, he said, but the union disagreed" begin something new.
    return word.lower === 'and' && words[i + 1]?.cls !== W.Verb;
  }
  return word.cls !== W.Subordinator || word.lower === 'because' || word.lower === 'if' || word.lower === 'unless';
}

/**
 * How far content that begins at `from` runs: to the sentence's end, or to where the same source or another says
 * something else ("… and added that", ", adding that", ", but critics said"). `index`: the verb group whose content it
 * is, or -1.
 */
export function contentEnd(reading: ClauseReading, index: number, from: number): number {
  const { words, groups, strength } = reading;
  const own = index >= 0 ? groups[index] : undefined;
  const subordinate = own !== undefined && (inSubordinate(words, own) || inAside(words, own.from));
  // "when she said that the pier, or what is left, was shut": what has no verb yet has not ended.
  let verbless = words[from]?.cls === W.That;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word.cls === W.Semicolon || word.cls === W.Stop) return i;
    const next = words[i + 1];
    if (isFiniteStart(word)) verbless = false;
    // "said it was “over,” adding …": the comma within the marks parts as well as one behind them.
    if (word.cls === W.Quote && word.text === ',' && index >= 0 && next && addsOn(words, i + 1, strength)) return i + 1;
    if (word.cls === W.Quote && word.text === ',' && subordinate && startsMainClause(reading, i + 1)) return i + 1;
    if (i === from) continue;
    // "declined to comment when asked about it": when the telling was done.
    if ((word.lower === 'when' || word.lower === 'if') && isAsked(next)) return i;
    if (word.cls === W.Comma && next) {
      if (index >= 0 && addsOn(words, i + 1, strength)) return i;
      if (next.lower === 'according' || isAnswered(reading, i + 1)) return i;
      if (subordinate && !verbless && startsMainClause(reading, i + 1)) return i;
      const joins = next.cls === W.Coordinator || /^(?:while|although|though|whereas)$/.test(next.lower);
      if (joins && startsOtherAttribution(reading, i + 2)) return i;
      if (index >= 0 && quotesOwn(reading, i + 1)) return i;
    } else if (word.cls === W.Coordinator) {
      const verb = words[skipAdverbs(words, i + 1)];
      if (index < 0 || !verb) continue;
      if (verb.cls === W.Verb && verb.form === 'finite' && strength(verb.verb!.lemma, 'that') >= OPENS_ATTRIBUTION)
        return i;
      if (verb.cls === W.Have) {
        const group = groups[reading.groupAt(i + 1)];
        if (group && group.from <= i + 2 && strength(group.lemma, 'that') >= OPENS_ATTRIBUTION) return i;
      }
    } else if (
      word.cls === W.Quote &&
      (word.capital || words[i - 1].cls === W.Dash) &&
      /[,!?]/.test(word.text) &&
      isBreak(words[i - 1]) &&
      index >= 0
    ) {
      // "…: “We lost,” she said": the quotation has an attribution of its own.
      const group = groups[reading.groupAt(i + 1)];
      if (
        group &&
        group.from <= i + TAG_VERB_WITHIN &&
        group.kind === 'finite' &&
        strength(group.lemma, 'post') >= OPENS_ATTRIBUTION
      )
        return i - 1;
    }
  }
  return words.length;
}

/** ", which he denies": somebody says something of all that stands before. */
function isAnswered({ words, groups, groupAt }: ClauseReading, i: number): boolean {
  if (words[i].lower !== 'which') return false;
  const group = groups[groupAt(i)];
  if (!group || group.from === i + 1 || group.from > i + TAG_VERB_WITHIN || group.kind !== 'finite') return false;
  const after = words[group.to];
  return (
    (after === undefined || after.cls >= W.Comma) &&
    TELLS.has(group.lemma) &&
    (isHead(words[group.from - 1]) || words[group.from - 1].cls === W.Subject)
  );
}

/** ", adding that …": the same source goes on; ", allowing a tram to run" is a part of what it says. */
function addsOn(words: readonly ClauseWord[], i: number, strength: CueStrength): boolean {
  const word = words[i];
  if (word.cls !== W.Verb || word.form !== 'gerund') return false;
  const { lemma } = word.verb!;
  const rate = strength(lemma, 'that');
  return rate >= OPENS_ATTRIBUTION || (rate >= ADDS_AT_LEAST && TELLS.has(lemma));
}

const TELLS = verbsThat('tells');

/** Does the verb at `at` have a "who" or "which" for its subject ("Lee, who says …, left")? */
function inAside(words: readonly ClauseWord[], at: number): boolean {
  const word = words[at - 1];
  return word?.cls === W.Wh && (word.lower === 'who' || word.lower === 'which') && at > 2;
}

/** Does the verb at `at` stand in a clause that a main clause follows ("When Lee said …, they left", "Asked about it, …")? */
function inSubordinate(words: readonly ClauseWord[], { from: at, kind }: VerbGroup): boolean {
  for (let k = at - 1; k >= -1 && k > at - OPENER_WITHIN; k--) {
    const word = words[k];
    if (word && word.cls !== W.Comma && word.cls !== W.Dash && word.cls !== W.Stop && word.cls !== W.Semicolon)
      continue;
    const first = words[k + 1];
    return (
      SUBORDINATE.test(first.lower) ||
      (k < 0 && first.cls === W.Verb && first.form !== 'finite') ||
      (k < 0 && first.cls === W.Preposition && (words[k + 2]?.form === 'gerund' || kind === 'gerund'))
    );
  }
  return false;
}

const SUBORDINATE = /^(?:when|while|after|before|since|as|although|though|if|once|because|whenever|even)$/;

/** Does a main clause begin at `i`, or go on there after an aside ("Lee, when asked why, said")? */
function startsMainClause({ words, groups, groupAt }: ClauseReading, i: number): boolean {
  const group = groups[groupAt(i)];
  if (!group || group.kind !== 'finite' || group.from > i + MAIN_VERB_WITHIN) return false;
  const first = words[i];
  if (group.from === i || words[skipAdverbs(words, i)] === words[group.from]) return true;
  if (
    first.cls !== W.Subject &&
    first.cls !== W.Proper &&
    first.cls !== W.Determiner &&
    first.cls !== W.Possessive &&
    first.cls !== W.Noun &&
    first.cls !== W.Adjective &&
    first.cls !== W.Pronoun &&
    first.cls !== W.Number
  )
    return false;
  for (let k = i; k < group.from; k++) if (words[k].cls === W.Coordinator && words[k].lower !== 'and') return false;
  return true;
}

/** Does a clause of its own with a sure cue and a quotation begin at `i` (", she said “no”")? */
function quotesOwn({ words, groups, groupAt, strength }: ClauseReading, i: number): boolean {
  const group = groups[groupAt(i)];
  if (
    !group ||
    group.from === i ||
    group.from > i + QUOTING_VERB_WITHIN ||
    group.kind !== 'finite' ||
    strength(group.lemma, 'quote') < OPENS_ATTRIBUTION
  )
    return false;
  for (let k = i; k < group.from; k++)
    if (isBreak(words[k]) || words[k].cls === W.Wh || words[k].cls === W.Quote) return false;
  const after = words[group.to];
  return (
    after?.cls === W.Quote ||
    ((after?.cls === W.Comma || after?.cls === W.Colon) && words[group.to + 1]?.cls === W.Quote)
  );
}

function skipAdverbs(words: readonly ClauseWord[], i: number): number {
  while (i < words.length && (words[i].cls === W.Adverb || words[i].cls === W.Time)) i++;
  return i;
}

/** Does a clause with a sure cue begin at `i` (", but critics said …", ", and he added")? */
function startsOtherAttribution({ groups, groupAt, strength }: ClauseReading, i: number): boolean {
  for (let g = groupAt(i); g < groups.length && groups[g].from <= i + OTHER_VERB_WITHIN; g++) {
    if (groups[g].kind === 'finite') return strength(groups[g].lemma, 'that') >= OPENS_ATTRIBUTION;
  }
  return false;
}

/**
 * Does a whole statement stand before the mark at `mark`? "If it fails, he said on Monday" still lacks its main clause,
 * and "In May, he said" has none.
 */
export function holdsClause(words: readonly ClauseWord[], mark: number): boolean {
  let i = mark - 1;
  const floor = Math.max(0, mark - STATEMENT_WITHIN);
  let start = mark;
  while (i >= floor && words[i].cls !== W.Semicolon && words[i].cls !== W.Stop) start = i--;
  let pending = false;
  let relative = false;
  let acts = false;
  for (let k = start; k < mark; k++) {
    const word = words[k];
    if (k === start || words[k - 1].cls === W.Comma || (k === start + 1 && words[start].cls === W.Coordinator)) {
      const opener = words[skipLead(words, k)];
      pending =
        opener.cls === W.Subordinator ||
        (opener.cls === W.Wh && opener.lower === 'when') ||
        AFTER.test(opener.lower) ||
        (word.cls === W.Verb && word.form !== 'finite');
      acts = word.cls === W.Verb && word.form === 'gerund';
      relative = false;
    }
    if (word.cls === W.Wh && (word.lower === 'who' || word.lower === 'which')) relative = true;
    // "“They held the line” in May, said Lee": a long quotation has its own verb.
    if (word.cls === W.Quote && !pending && (word.end - word.start > LONG_QUOTATION || (k === start && word.capital)))
      return true;
    const finite =
      ((word.cls === W.Verb || word.cls === W.Be || word.cls === W.Have || word.cls === W.Do) &&
        word.form === 'finite') ||
      word.cls === W.Modal;
    if (!finite) continue;
    if (relative) relative = false;
    // "Closing the port would cost jobs": what opens the clause is its subject.
    else if (!pending || (acts && (words[k - 1].form === 'gerund' || (isHead(words[k - 1]) && word.cls !== W.Verb))))
      return true;
    acts = false;
  }
  return false;
}

/** "Just before", "Not long after", "Two weeks after": the words that say how long. */
const LEAD =
  /^(?:just|not|long|shortly|soon|only|even|almost|a|an|few|one|two|three|moments?|minutes?|hours?|days?|weeks?|months?|years?|later)$/;

/** Where the clause that opens at `i` says how it hangs on the next: at `i`, or behind the words of time before "after". */
function skipLead(words: readonly ClauseWord[], i: number): number {
  let k = i;
  while (k < i + TIME_WORDS && k < words.length - 1 && LEAD.test(words[k].lower)) k++;
  return AFTER.test(words[k].lower) ? k : i;
}

const AFTER = /^(?:after|before|since|until|despite)$/;
