import { OBJECT_WITHIN } from './bars';
import { isPersonNoun, LEXICON, singular } from '../../language/lexicon';
import { verbsThat } from '../../language/verb-table';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { sourceEnd } from './according-to';
import { isAlone, phraseEnd, phraseStart, type WordRange } from '../clauses/noun-phrase';
import { isFiniteStart, opensClause, statementEnd } from '../clauses/openings';
import type { ClauseReading } from '../clauses/verb-groups';
import { contentEnd } from './content';
import type { VerbCandidate } from './verb-candidate';

/**
 * How a noun has its source: as its owner ("her claim"), as who gives it ("Lee made the claim"), as the subject of a verb
 * that gives nothing ("Lee studied the claim"), as others than the subject ("the plan drew claims"), as its author ("a
 * claim by Lee"), or not at all.
 */
export type Holder = 'owner' | 'giver' | 'subject' | 'others' | 'author' | 'nobody';

/** A noun read as a cue: "the claim that …", "his view is that …", "criticism of …". */
export interface NominalCandidate {
  readonly noun: string;
  /** "that", "to", "of", "about", "for" …: what ties the content to the noun. */
  readonly tie: string;
  readonly source: WordRange | null;
  readonly holder: Holder;
  readonly cue: WordRange;
  readonly content: readonly WordRange[];
}

/** Reads every noun that the lexicon knows as a cue. `strength` takes the noun as "#noun". */
export function nominalCandidates(
  reading: ClauseReading,
  verbs: readonly (VerbCandidate | null)[],
  known: (noun: string) => boolean,
): NominalCandidate[] {
  const { words } = reading;
  const out: NominalCandidate[] = [];
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i];
    if (word.cls !== W.Noun && !(word.cls === W.Proper && i === 0)) continue;
    const noun = word.lower;
    let j = i + 1;
    const quoted = ANSWER.test(noun) ? quotedAfterBe(words, j) : -1;
    const answerer = quoted < 0 ? null : possessor(words, i);
    if (answerer) {
      out.push({
        noun,
        tie: 'be',
        source: answerer,
        holder: 'owner',
        cue: { from: i, to: i + 2 },
        content: [{ from: quoted, to: quoted + 1 }],
      });
      continue;
    }
    if (!known(noun) || noun === 'according') continue;
    // "She made it clear that …", and no "it was clear that …".
    if (noun === 'clear' && verbs[reading.groupAt(i) - 1]?.group.lemma !== 'make') continue;
    if (words[j].lower === 'from' || words[j].lower === 'among') {
      const verb = verbs[reading.groupAt(i) - 1];
      const received = receivedFrom(words, verb, i) ?? statedBy(reading, verb, i);
      if (received) out.push(received);
      continue;
    }
    // "her claim on Monday that …"
    if (words[j].cls === W.Time && words[j + 1]?.cls === W.That) j++;
    else if (words[j].cls === W.Preposition && words[j + 1]?.cls === W.Time && words[j + 2]?.cls === W.That) j += 2;
    let next = words[j];
    let tie = '';
    if (next.cls === W.Be && next.form === 'finite' && words[j + 1]?.cls === W.That) {
      tie = 'that';
      j++;
    } else if (next.cls === W.That) tie = 'that';
    else if (next.cls === W.To) tie = 'to';
    else if (next.cls === W.Preposition) {
      tie = next.lower;
      j++;
    } else if (next.cls === W.Colon && words[j + 1]?.cls === W.Quote) {
      tie = ':';
      j++;
    } else if (NEEDS_NO_THAT.has(noun) && isStatement(words, j)) tie = 'that';
    else continue;
    next = words[j];
    if (!next) continue;
    // "dodged questions about …": whoever does it says nothing.
    if (EVADES.has(verbs[reading.groupAt(i) - 1]?.group.lemma ?? '')) continue;
    const source = possessor(words, i);
    let to: number;
    if (tie === 'that' || tie === 'to' || tie === ':' || next.cls === W.Wh || next.cls === W.Verb) {
      to = contentEnd(reading, reading.groupAt(j), j);
      // "Fears that the wall would fall grew": the noun is a subject, and has a verb of its own.
      if (tie === 'that' && reading.groupAt(i) === 0) to = statementEnd(words, j, to);
    } else {
      to = phraseEnd(words, j, () => true);
      if (to === j) continue;
    }
    const verb = source ? null : governor(words, verbs[reading.groupAt(i) - 1], i);
    const holder = source ? 'owner' : heldBy(words, verb, i);
    // "There is rising fear that …"; that there are calls for a lock is a fact like another.
    const there = verb?.source && words[verb.source.from].lower === 'there' && words[verb.group.head].cls === W.Verb;
    const held = source ?? (holder === 'others' || there ? null : verb?.source);
    const author = held ? null : byPhrase(words, to);
    out.push({
      noun,
      tie,
      source: held ?? author,
      holder: author ? 'author' : holder,
      cue: { from: verb && holder === 'others' ? verb.group.from : i, to: tie === 'that' || tie === 'to' ? i + 1 : j },
      content: [{ from: j, to }],
    });
  }
  return out;
}

/** Verbs whose object is what others say. */
const EVADES = verbsThat('evades');

/** Nouns that a statement may follow as it stands: "allegations [she sold the key]". */
const NEEDS_NO_THAT: ReadonlySet<string> = new Set(
  'accusations allegations claims fears revelations rumors rumours suggestions speculation'.split(' '),
);

/** "[she sold] the key", but "the claims [she made] in May": a verb with nothing behind it says more of the noun. */
function isStatement(words: readonly ClauseWord[], i: number): boolean {
  if (!opensClause(words, i)) return false;
  let k = i;
  while (k < words.length && !isFiniteStart(words[k])) k++;
  const next = words[k + 1];
  return next !== undefined && next.cls < W.Comma && next.cls !== W.Preposition && next.cls !== W.Time;
}

/** What one says: "her answer was: “…”". */
const ANSWER =
  /^(?:answer|response|reply|message|advice|reaction|comment|conclusion|verdict|motto|slogan|explanation|question|words?|line)s?$/;

/** The quotation that "was" or "was:" introduces at `i`; -1 for none. */
function quotedAfterBe(words: readonly ClauseWord[], i: number): number {
  if (words[i]?.cls !== W.Be || words[i].form !== 'finite') return -1;
  const at = words[i + 1]?.cls === W.Colon || words[i + 1]?.cls === W.Comma ? i + 2 : i + 1;
  return words[at]?.cls === W.Quote ? at : -1;
}

/** Verbs whose subject stirs what others think or say: "The ruling prompted calls for a vote". */
const STIRS = verbsThat('prompts');

/** Verbs whose subject is what an opinion is about: "The plan drew criticism". */
const RECEIVES = verbsThat('earns');

/** "The plan has drawn criticism from residents": whose opinion it is stands behind the noun, what it is of before its verb. */
function receivedFrom(
  words: readonly ClauseWord[],
  verb: VerbCandidate | null | undefined,
  i: number,
): NominalCandidate | null {
  if (!verb?.source || !isOthers(words, verb, i)) return null;
  if (verb.group.kind !== 'finite' || verb.group.modal !== '' || verb.group.negated) return null;
  const from = i + 2;
  const to = sourceEnd(words, from);
  if (to <= from) return null;
  return {
    noun: words[i].lower,
    tie: words[i + 1].lower,
    source: { from, to },
    holder: 'author',
    cue: { from: verb.group.from, to: i + 1 },
    content: [verb.source],
  };
}

/**
 * "It was met with criticism from residents", "reports from divers that the wall leaks": the noun says whose it is, whatever
 * its verb is. What they say follows, or is said of the subject.
 */
function statedBy(reading: ClauseReading, verb: VerbCandidate | null | undefined, i: number): NominalCandidate | null {
  const { words } = reading;
  if (words[i + 1].lower !== 'from' || (verb && (verb.group.modal !== '' || verb.group.negated))) return null;
  const from = i + 2;
  const plain = phraseEnd(words, from, () => true);
  const to = words[plain]?.cls === W.That ? plain : sourceEnd(words, from);
  if (to <= from) return null;
  const end = words[to]?.cls === W.That ? contentEnd(reading, reading.groupAt(to), to) : to;
  const said = end > to ? { from: to, to: verb ? end : statementEnd(words, to + 1, end) } : undefined;
  const content = said ?? (verb?.group.passive ? verb.content[0] : verb?.source);
  if (!content || (content.from <= i && i < content.to)) return null;
  return {
    noun: words[i].lower,
    tie: 'from',
    source: { from, to },
    holder: 'author',
    cue: { from: i, to: i + 1 },
    content: [content],
  };
}

/** Is the noun at `i`, the object of `verb`, what others say, and not the subject ("Lee raised questions about it")? */
function isOthers(words: readonly ClauseWord[], { group, source }: VerbCandidate, i: number): boolean {
  if (i - group.to > OBJECT_WITHIN) return false;
  for (let k = group.to; k < i; k++) if (words[k].cls === W.Preposition) return false;
  if (RECEIVES.has(group.lemma)) return true;
  const head = source && words[source.to - 1];
  return STIRS.has(group.lemma) && !(head && isSomebody(head));
}

const isSomebody = ({ cls, lower }: ClauseWord): boolean =>
  cls === W.Proper || cls === W.Subject || LEXICON.bare.has(lower) || isPersonNoun(singular(lower));

/** "Lee’s claim", "his claim", "the mayor’s repeated claims". */
function possessor(words: readonly ClauseWord[], noun: number): WordRange | null {
  let i = noun - 1;
  while (i >= 0 && (words[i].cls === W.Adjective || words[i].cls === W.Noun || words[i].cls === W.Adverb)) i--;
  const word = words[i];
  if (!word) return null;
  if (word.cls === W.Possessive) return word.lower === 'whose' ? null : { from: i, to: i + 1 };
  if (word.cls === W.PossessiveMark && i > 0) {
    const from = phraseStart(words, i - 1);
    return from < 0 ? null : { from, to: i + 1 };
  }
  return null;
}

/** Verbs that say no more than that their subject is whose the noun is: "made the claim", "voiced support". */
const GIVES = verbsThat('voices');

/** "Lee made the claim that …": the verb whose object the noun is. */
function governor(
  words: readonly ClauseWord[],
  verb: VerbCandidate | null | undefined,
  noun: number,
): VerbCandidate | null {
  if (!verb || noun - verb.group.to > OBJECT_WITHIN) return null;
  // "It stemmed from claims that …": a phrase of its own.
  return words.slice(verb.group.to, noun).some(({ cls }) => cls === W.Preposition) ? null : verb;
}

/** Whose the noun at `i` is by the verb whose object it is. */
function heldBy(words: readonly ClauseWord[], verb: VerbCandidate | null, i: number): Holder {
  if (verb && isOthers(words, verb, i)) return 'others';
  if (!verb?.source) return 'nobody';
  return GIVES.has(verb.group.lemma) ? 'giver' : 'subject';
}

/** "criticism of the plan by residents". */
function byPhrase(words: readonly ClauseWord[], i: number): WordRange | null {
  if (words[i]?.lower !== 'by' && words[i]?.lower !== 'from') return null;
  if (isAlone(words[i + 1])) return { from: i + 1, to: i + 2 };
  const to = phraseEnd(words, i + 1, () => true);
  return to > i + 1 ? { from: i + 1, to } : null;
}
