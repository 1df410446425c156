import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { type VerbGroup, PERIOD } from '../clauses/clause';
import { isAlone, phraseEnd } from '../clauses/noun-phrase';
import { clauseMark, isAsked, isFiniteStart, opensClause } from '../clauses/openings';
import type { FrameMatch } from './frame-match';

const none = (at: number): FrameMatch => ({ frame: 'none', from: at, cueTo: at });

/** Reads what follows the verb at `group.head` and says which frame it stands in. */
export function readFrame(words: readonly ClauseWord[], group: VerbGroup): FrameMatch {
  let i = group.to;
  // Particles and adverbs: "pointed out", "said repeatedly", "made clear".
  let cueTo = i;
  for (let guard = 0; guard < 30 && i < words.length; guard++) {
    const word = words[i];
    const next = words[i + 1];
    switch (word.cls) {
      case W.Quote:
        return { frame: 'quote', from: i, cueTo };
      case W.That:
        return { frame: 'that', from: i, cueTo };
      case W.Wh:
        // "declined to comment when asked": when, and not what.
        return word.lower === 'when' && isAsked(next) ? none(cueTo) : { frame: 'wh', from: i, cueTo };
      case W.To:
        return { frame: 'inf', from: i, cueTo };
      case W.Colon:
        return next ? { frame: 'quote', from: i + 1, cueTo } : none(cueTo);
      case W.Comma:
        if (next?.cls === W.Quote) return { frame: 'quote', from: i + 1, cueTo };
        if (next?.cls === W.That && opensClause(words, i + 2)) return { frame: 'that', from: i + 1, cueTo };
        return afterAside(words, i, cueTo);
      case W.Dash:
        // "… but Lee denies — “why would he?” asked Crole": the quotation has a speaker of its own.
        if (next?.cls === W.Quote && isFiniteStart(words[i + 2])) return none(cueTo);
        if (next?.cls === W.Quote) return { frame: 'quote', from: i + 1, cueTo };
        return afterAside(words, i, cueTo);
      case W.Time:
        // "said Thursday's vote was close"
        if (next?.cls === W.PossessiveMark) return afterPhrase(words, i, cueTo);
        i++;
        continue;
      case W.Adverb:
      case W.Not:
        i++;
        if (guard === 0 && word.cls === W.Adverb) cueTo = i;
        continue;
      case W.Coordinator:
        // "spoke well and timelessly"
        if (words[i - 1].cls !== W.Adverb || next?.cls !== W.Adverb) return none(cueTo);
        i += 2;
        continue;
      case W.Subordinator:
        if (word.lower === 'if' || word.lower === 'as') {
          return word.lower === 'if' ? { frame: 'wh', from: i, cueTo } : { frame: 'pp-as', from: i + 1, cueTo: i + 1 };
        }
        return beforeMainClause(words, i) ? { frame: 'clause', from: i, cueTo } : none(cueTo);
      case W.Preposition: {
        if (
          (word.lower === 'out' ||
            word.lower === 'back' ||
            word.lower === 'up' ||
            word.lower === 'off' ||
            word.lower === 'down') &&
          i === group.to
        ) {
          i++;
          cueTo = i;
          continue;
        }
        return afterPreposition(words, i, cueTo);
      }
      case W.Modal:
      case W.Be:
      case W.Have:
      case W.Do:
        // "which officials said was closed": the clause's subject stands before the attribution.
        return word.form === 'gerund' ? { frame: 'ing', from: i, cueTo } : { frame: 'gap', from: i, cueTo };
      case W.Verb:
        if (word.form === 'gerund') return { frame: 'ing', from: i, cueTo };
        return word.form === 'finite' && guard === 0 ? { frame: 'gap', from: i, cueTo } : none(cueTo);
      case W.Adjective:
        if (
          (word.lower === 'late' || word.lower === 'early' || word.lower === 'last') &&
          (next?.cls === W.Time || (next?.cls === W.Noun && words[i + 2]?.cls !== W.Be)) &&
          /^(?:week|month|year|night|summer|fall|winter|spring)$|day$/.test(next.lower)
        ) {
          i += 2;
          continue;
        }
        return afterPhrase(words, i, cueTo);
      case W.Determiner:
        // "said this week"
        if (next && PERIOD.test(next.lower) && /^(?:this|that|every|each)$/.test(word.lower)) {
          i += 2;
          continue;
        }
        return afterPhrase(words, i, cueTo);
      case W.Number:
      case W.Possessive:
      case W.Noun:
      case W.Proper:
      case W.Subject:
      case W.Pronoun:
      case W.Object:
        return afterPhrase(words, i, cueTo);
      default:
        return none(cueTo);
    }
  }
  return none(cueTo);
}

/** "said although it rained, the crews …": a subordinate clause that a main clause follows. */
function beforeMainClause(words: readonly ClauseWord[], i: number): boolean {
  if (!opensClause(words, i + 1)) return false;
  for (let k = i + 2; k < words.length && k < i + 25 && !clauseMark(words[k]); k++)
    if (words[k].cls === W.Comma) return words[k + 1]?.cls === W.Quote || opensClause(words, k + 1);
  return false;
}

/** "said, if elected, she would go" */
const CONDITION = /^(?:if|when|once|unless)$/;

/** "said, in a speech on Monday, that …"; "said, adding …" has nothing of its own. */
function afterAside(words: readonly ClauseWord[], comma: number, cueTo: number): FrameMatch {
  let k = comma + 1;
  const mark = words[comma].cls;
  while (
    k < words.length &&
    k - comma < 25 &&
    words[k].cls !== mark &&
    !clauseMark(words[k]) &&
    words[k].cls !== W.Colon &&
    words[k].cls !== W.Quote
  )
    k++;
  // "answered, with a smile: “…”"
  if (words[k]?.cls === W.Colon && words[k + 1]?.cls === W.Quote && !opensClauseBetween(words, comma + 1, k))
    return { frame: 'quote', from: k + 1, cueTo };
  if (words[k]?.cls === mark) {
    const next = words[k + 1];
    if (next?.cls === W.That) return { frame: 'that', from: k + 1, cueTo };
    if (
      next &&
      k - comma < 14 &&
      opensClause(words, k + 1) &&
      (CONDITION.test(words[comma + 1].lower) || !opensClauseBetween(words, comma + 1, k))
    )
      return { frame: 'clause', from: k + 1, cueTo };
    if (next?.cls === W.Quote && !opensClauseBetween(words, comma + 1, k))
      return { frame: 'quote', from: k + 1, cueTo };
  }
  return { frame: 'none', from: comma, cueTo };
}

const opensClauseBetween = (words: readonly ClauseWord[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFiniteStart(words[i])) return true;
  return false;
};

/** "said of a talk he had with Lee: “…”": the quotation that a colon announces, near the verb; -1 for none. */
function quotedBehind(words: readonly ClauseWord[], from: number): number {
  for (let k = from + 1; k < words.length && k < from + 20 && !clauseMark(words[k]); k++)
    if (words[k].cls === W.Colon) return words[k + 1]?.cls === W.Quote ? k + 1 : -1;
  return -1;
}

/** A preposition after the verb: an adjunct before the content ("said in a speech that"), or the way to it ("called for"). */
function afterPreposition(words: readonly ClauseWord[], i: number, cueTo: number): FrameMatch {
  const preposition = words[i].lower;
  const quoted = preposition === 'of' || preposition === 'about' ? quotedBehind(words, i) : -1;
  if (quoted > 0) return { frame: 'quote', from: quoted, cueTo };
  let j = i;
  for (let guard = 0; guard < 8 && j < words.length; guard++) {
    const word = words[j];
    if (word.cls === W.Preposition) {
      const end = phraseEnd(words, j + 1, (p) => p === 'of' || p === 'with' || p === 'for');
      if (end === j + 1) {
        // "after winning the vote" and "on Monday"
        if (words[j + 1]?.cls === W.Time) {
          j += 2;
          continue;
        }
        break;
      }
      j = end;
      continue;
    }
    if (word.cls === W.Time || word.cls === W.Adverb || word.cls === W.Number) {
      j++;
      continue;
    }
    if (word.cls === W.That) return { frame: 'that', from: j, cueTo };
    if (word.cls === W.Quote && j > i + 1) return { frame: 'quote', from: j, cueTo };
    if (word.cls === W.Colon && words[j + 1]) return { frame: 'quote', from: j + 1, cueTo };
    if (word.cls === W.Comma && words[j + 1]?.cls === W.Quote) return { frame: 'quote', from: j + 1, cueTo };
    if (word.cls === W.Comma && words[j + 1]?.cls === W.That) return { frame: 'that', from: j + 1, cueTo };
    if (word.cls === W.Wh && (word.lower === 'whether' || word.lower === 'how' || word.lower === 'why'))
      return { frame: 'wh', from: j, cueTo };
    if (j > i && opensClause(words, j)) return { frame: 'clause', from: j, cueTo };
    break;
  }
  if (i + 1 >= words.length) return none(cueTo);
  return { frame: `pp-${preposition}`, from: i + 1, cueTo: i + 1 };
}

/** A noun phrase after the verb: a clause's subject, somebody spoken to, or the content itself. */
function afterPhrase(words: readonly ClauseWord[], i: number, cueTo: number): FrameMatch {
  if (opensClause(words, i)) return { frame: 'clause', from: i, cueTo };
  const phrase = isAlone(words[i]) ? i + 1 : phraseEnd(words, i);
  // "told her that …"
  const end = phrase === i && words[i].lower === 'her' ? i + 1 : phrase;
  if (end === i) return none(cueTo);
  const addressee = { from: i, to: end };
  let j = end;
  for (let guard = 0; guard < 10 && j < words.length; guard++) {
    const word = words[j];
    const next = words[j + 1];
    if (word.cls === W.That) return { frame: 'obj-that', from: j, cueTo, addressee };
    if (word.cls === W.Quote) return { frame: 'obj-quote', from: j, cueTo, addressee };
    if ((word.cls === W.Comma || word.cls === W.Colon) && next?.cls === W.Quote)
      return { frame: 'obj-quote', from: j + 1, cueTo, addressee };
    // "told the crew this: They would go."
    if (word.cls === W.Colon && next) return { frame: 'obj-clause', from: j + 1, cueTo, addressee };
    if (word.cls === W.Comma && next?.cls === W.That) return { frame: 'obj-that', from: j + 1, cueTo, addressee };
    if (word.cls === W.Wh && word.lower !== 'who' && word.lower !== 'which')
      return { frame: 'obj-wh', from: j, cueTo, addressee };
    if (word.cls === W.To && j === end) return { frame: 'obj-inf', from: j, cueTo, addressee };
    if (word.lower === 'as' && j - end < 6) return { frame: 'as', from: i, cueTo, addressee };
    if (word.cls === W.Time || word.cls === W.Adverb) {
      j++;
      continue;
    }
    if (word.cls === W.Preposition) {
      const stop = phraseEnd(words, j + 1, (p) => p === 'of');
      if (stop === j + 1) {
        if (next?.cls === W.Time) {
          j += 2;
          continue;
        }
        if (next?.cls === W.Verb && next.form === 'gerund') return { frame: 'np', from: i, cueTo, addressee };
        // "described it during a Tuesday interview as …"
        if (next?.cls === W.Determiner && words[j + 2]?.cls === W.Time && words[j + 3]?.cls === W.Noun) {
          j += 4;
          continue;
        }
        break;
      }
      j = stop;
      continue;
    }
    if (opensClause(words, j)) return { frame: 'obj-clause', from: j, cueTo, addressee };
    break;
  }
  return { frame: 'np', from: i, cueTo, addressee };
}
