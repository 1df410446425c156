import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import { type VerbGroup, PERIOD } from '../../clauses/clause';
import { isAsked, isFiniteStart, opensClause } from '../../clauses/openings';
import { FRAME_WITHIN } from '../bars';
import type { FrameMatch } from '../frame-match';
import { afterAside, beforeMainClause } from './after-aside';
import { afterPhrase } from './after-phrase';
import { afterPreposition } from './after-preposition';

/**
 * What a word behind the verb makes of it: the frame, or the index of the word that is asked next. `start` is the word
 * right behind the verb, `cueTo` where the cue ends.
 */
type Step = (words: readonly ClauseWord[], i: number, cueTo: number, start: number) => FrameMatch | number;

const none: Step = (_, __, cueTo) => ({ frame: 'none', from: cueTo, cueTo });
const passed: Step = (_, i) => i + 1;

/** "which Fenn says [is] shut": the clause's subject stands before the attribution. "denied [being] there" */
const auxiliary: Step = (words, from, cueTo) => ({ frame: words[from].form === 'gerund' ? 'ing' : 'gap', from, cueTo });

/** What each class of word behind the verb makes of it. */
const BEHIND: Readonly<Record<ClauseWord['cls'], Step>> = {
  // "said [“…”]"
  [W.Quote]: (_, from, cueTo) => ({ frame: 'quote', from, cueTo }),
  // "said [that …]"
  [W.That]: (_, from, cueTo) => ({ frame: 'that', from, cueTo }),
  // "asked [how …]", but "declined to comment [when asked]": when, and not what.
  [W.Wh]: (words, i, cueTo, start) =>
    words[i].lower === 'when' && isAsked(words[i + 1]) ? none(words, i, cueTo, start) : { frame: 'wh', from: i, cueTo },
  // "promised [to …]"
  [W.To]: (_, from, cueTo) => ({ frame: 'inf', from, cueTo }),
  // "said: [“…”]"
  [W.Colon]: (words, i, cueTo, start) =>
    words[i + 1] ? { frame: 'quote', from: i + 1, cueTo } : none(words, i, cueTo, start),
  // "said, [“…”]", "said, in a letter, [that …]"
  [W.Comma]: (words, i, cueTo) => {
    const next = words[i + 1]?.cls;
    if (next === W.Quote) return { frame: 'quote', from: i + 1, cueTo };
    if (next === W.That && opensClause(words, i + 2)) return { frame: 'that', from: i + 1, cueTo };
    return afterAside(words, i, cueTo);
  },
  // "said — [“…”]", but in "… Fenn denies — “why would he?” asked Crole" the quotation has a speaker of its own.
  [W.Dash]: (words, i, cueTo, start) => {
    if (words[i + 1]?.cls !== W.Quote) return afterAside(words, i, cueTo);
    return isFiniteStart(words[i + 2]) ? none(words, i, cueTo, start) : { frame: 'quote', from: i + 1, cueTo };
  },
  // "said [Thursday] that", but "praised [Thursday’s vote]"
  [W.Time]: (words, i, cueTo) => (words[i + 1]?.cls === W.PossessiveMark ? afterPhrase(words, i, cueTo) : i + 1),
  [W.Adverb]: passed,
  [W.Not]: passed,
  // "spoke well [and timelessly]"
  [W.Coordinator]: (words, i, cueTo, start) =>
    words[i - 1].cls === W.Adverb && words[i + 1]?.cls === W.Adverb ? i + 2 : none(words, i, cueTo, start),
  // "asked [if …]", "serves as [a pilot]", "said [although it rained, …]"
  [W.Subordinator]: (words, i, cueTo, start) => {
    const { lower } = words[i];
    if (lower === 'if') return { frame: 'wh', from: i, cueTo };
    if (lower === 'as') return { frame: 'pp-as', from: i + 1, cueTo: i + 1 };
    return beforeMainClause(words, i) ? { frame: 'clause', from: i, cueTo } : none(words, i, cueTo, start);
  },
  // "pointed [out]", "called for [a vote]", "said in a letter [that …]"
  [W.Preposition]: (words, i, cueTo, start) =>
    i === start && isParticle(words[i]) ? i + 1 : afterPreposition(words, i, cueTo),
  [W.Modal]: auxiliary,
  [W.Be]: auxiliary,
  [W.Have]: auxiliary,
  [W.Do]: auxiliary,
  // "denied [taking it]", "which Fenn says [closed]"
  [W.Verb]: (words, i, cueTo, start) => {
    const { form } = words[i];
    if (form === 'gerund') return { frame: 'ing', from: i, cueTo };
    return form === 'finite' && i === start ? { frame: 'gap', from: i, cueTo } : none(words, i, cueTo, start);
  },
  // "said [late Monday] that", "said [last week] that", "praised [old friends]"
  [W.Adjective]: (words, i, cueTo) => {
    const next = words[i + 1];
    const isTime =
      /^(?:late|early|last)$/.test(words[i].lower) &&
      (next?.cls === W.Time || (next?.cls === W.Noun && words[i + 2]?.cls !== W.Be)) &&
      /^(?:week|month|year|night|summer|fall|winter|spring)$|day$/.test(next.lower);
    return isTime ? i + 2 : afterPhrase(words, i, cueTo);
  },
  // "said [this week] that", "praised [the crew]"
  [W.Determiner]: (words, i, cueTo) => {
    const isTime = /^(?:this|that|every|each)$/.test(words[i].lower) && PERIOD.test(words[i + 1]?.lower ?? '');
    return isTime ? i + 2 : afterPhrase(words, i, cueTo);
  },
  [W.Number]: afterPhrase,
  [W.Possessive]: afterPhrase,
  [W.Noun]: afterPhrase,
  [W.Proper]: afterPhrase,
  [W.Subject]: afterPhrase,
  [W.Pronoun]: afterPhrase,
  [W.Object]: afterPhrase,
  [W.PossessiveMark]: none,
  [W.Stop]: none,
  [W.Semicolon]: none,
  [W.Open]: none,
  [W.Close]: none,
  [W.Other]: none,
};

const PARTICLE = /^(?:out|back|up|off|down)$/;
const isParticle = ({ cls, lower }: ClauseWord): boolean => cls === W.Preposition && PARTICLE.test(lower);

/** Reads what follows the verb at `group.head` and says which frame it stands in. */
export function readFrame(words: readonly ClauseWord[], { to: start }: VerbGroup): FrameMatch {
  const first = words[start] as ClauseWord | undefined;
  // "pointed out", "said repeatedly": the cue takes in one word of its own.
  const cueTo = first && (first.cls === W.Adverb || isParticle(first)) ? start + 1 : start;
  for (let i = start; i < words.length && i < start + FRAME_WITHIN;) {
    const answer = BEHIND[words[i].cls](words, i, cueTo, start);
    if (typeof answer !== 'number') return answer;
    i = answer;
  }
  return { frame: 'none', from: cueTo, cueTo };
}
