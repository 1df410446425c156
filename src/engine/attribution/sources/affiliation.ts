import type { Reason, Span } from '../../model';
import { isPersonNoun, isPluralNoun, LEXICON, singular } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { coreSpan, isProper, nameInside, segmentEnd, spanOf, type Phrase } from '../clauses/source-phrase';
import { isOffice } from './proper-names';
import { AFFILIATION_WORDS } from './bars';
import { wordSet } from '../../util/word-list';

/** The first noun in `[from, to)` that places somebody inside a body: "campaign", "county". */
export function affiliationIn(words: readonly ClauseWord[], from: number, to: number): Span | undefined {
  for (let i = from; i < to; i++) {
    const { lower, start, end } = words[i];
    if (LEXICON.affiliations.has(lower) || (LEXICON.bodies.has(lower) && !LEXICON.sectors.has(lower)))
      return [start, end];
  }
  return undefined;
}

/** Everything the reader is told of unnamed people: rank, side, affiliation, means of knowledge; `bare` for nothing. */
export function describe(
  phrase: Phrase,
  head: ClauseWord | undefined,
  owned: readonly [number, number] | null,
): Reason[] {
  const { words, from, core } = phrase;
  const reasons: Reason[] = [];
  for (let i = from; i < core; i++) {
    const word = words[i];
    if (word === head) continue;
    if (LEXICON.ranks.has(word.lower)) reasons.push({ code: 'rank', span: [word.start, word.end] });
    else if (LEXICON.sides.has(word.lower)) reasons.push({ code: 'side', span: [word.start, word.end] });
  }
  const affiliation = affiliationOf(phrase, head, owned);
  const owner = words[from];
  const theirs =
    !affiliation &&
    owner.cls === W.Possessive &&
    owner.lower !== 'its' &&
    owner.lower !== 'my' &&
    owner.lower !== 'our';
  if (theirs) reasons.push({ code: 'affiliation', span: [owner.start, owner.end] });
  if (affiliation) reasons.push({ code: 'affiliation', span: affiliation });
  const knowledge = knowledgeOf(phrase) ?? atWork(phrase);
  if (knowledge) reasons.push({ code: 'knowledge', span: knowledge });
  const one = head ? singular(head.lower) : '';
  const told =
    head &&
    !LEXICON.anybody.has(one) &&
    !LEXICON.anybody.has(head.lower) &&
    !(LEXICON.crowds.has(one) && isPluralNoun(head.lower)) &&
    (LEXICON.roles.has(one) || (isProper(head) && isOffice(one)) || LEXICON.bare.has(head.lower) || isPersonNoun(one));
  if (told) reasons.push({ code: 'role', span: [head.start, head.end] });
  if (reasons.length === 0) reasons.push({ code: 'bare', span: coreSpan(phrase) });
  return reasons;
}

/** Whoever is called so is somebody's: "employees of a car dealership", "members of opposition parties". */
const EMPLOYED = wordSet('employee staffer worker manager owner executive director leader trustee');

function affiliationOf(
  phrase: Phrase,
  head: ClauseWord | undefined,
  owned: readonly [number, number] | null,
): Span | undefined {
  const { words, from, core, end } = phrase;
  const inside = nameInside(phrase);
  if (inside && words[inside[0]] !== head) return spanOf(words, ...inside);
  const noun = affiliationIn(words, from, core - 1);
  if (noun) return noun;
  const headNoun = head ? singular(head.lower) : '';
  for (let i = core; i < end; i++) {
    const word = words[i];
    if (word.cls === W.Wh) break;
    if (!/^(?:of|in|at|with|from|for|on|inside|within)$/.test(word.lower)) continue;
    const stop = segmentEnd(words, i + 1, end);
    for (let k = i + 1; k < stop; k++) {
      const { lower } = words[k];
      if (words[k] === head) continue;
      const place =
        (word.lower === 'in' || word.lower === 'from') &&
        isProper(words[k]) &&
        !LEXICON.bodyNameWords.has(words[stop - 1].lower);
      if (
        (EMPLOYED.has(headNoun) && k === stop - 1 && word.lower !== 'in') ||
        (isProper(words[k]) && !place) ||
        LEXICON.affiliations.has(lower) ||
        LEXICON.bodies.has(singular(lower))
      )
        return spanOf(words, i + 1, stop);
      if (place) break;
    }
  }
  return owned ? spanOf(words, ...owned) : undefined;
}

function knowledgeOf({ words, core, end }: Phrase): Span | undefined {
  const stop = Math.min(end, core + AFFILIATION_WORDS);
  if (stop <= core) return undefined;
  const text = ` ${words.slice(core, stop).map((word) => word.lower).join(' ')} `; // prettier-ignore
  for (const phrase of LEXICON.knowledge) if (text.includes(` ${phrase} `)) return spanOf(words, core, end);
  let who = core;
  while (who < stop && !(words[who].cls === W.Wh && words[who].lower.startsWith('who'))) who++;
  const verb = words[who + 1];
  return who < stop && who + 1 < end && !ANONYMITY_VERBS.test(verb.lower) ? spanOf(words, who, end) : undefined;
}

/** "scientists [studying eels in the estuary]": what they do is how they know. */
function atWork({ words, core, end }: Phrase): Span | undefined {
  const verb = words[core];
  return core < end && verb.cls === W.Verb && verb.form === 'gerund' && !SIDES_WITH.test(verb.lower)
    ? spanOf(words, core, end)
    : undefined;
}

/** What people are for or against, or say just now, tells nothing of how they know. */
const SIDES_WITH =
  /^(?:supporting|opposing|backing|commenting|speaking|saying|asking|calling|seeking|demanding|carrying|wearing|hoping|wanting)$/;

/** "a clerk who asked not to be named": that tells nothing of how the clerk knows. */
const ANONYMITY_VERBS =
  /^(?:asked|spoke|speaks|declined|requested|wished|wishes|did|insisted|refused|was|were|is|are|would|could|said|says|wanted|preferred|talked)$/;
