import { Form } from '../morphology';
import { COMPOUND_WITHIN } from './bars';
import { verbsThat } from '../verb-table';
import { NEEDS_VERB } from './phrase-classes';
import { pastForm } from './settle-past';
import { presentForm } from './settle-present';
import { PLURAL, possibleVerbAt, type PossibleVerb, type SettledClass } from './possible-verb';
import { W, type ClauseWord } from './word-class';

/** Decides whether a word that may be a verb is one, and in which form; the words before it are settled. */
export function settleVerb(words: ClauseWord[], i: number): void {
  const possible = possibleVerbAt(words, i);
  const { word } = possible;
  const settled = settledClassOf(possible);
  switch (settled) {
    case null:
      return;
    case 'noun':
      if (word.cls !== W.Preposition) word.cls = word.capital && i > 0 ? W.Proper : W.Noun;
      return;
    case 'adjective':
      word.cls = W.Adjective;
      return;
    case 'preposition':
      word.cls = W.Preposition;
      return;
    default:
      word.cls = W.Verb;
      word.form = settled;
  }
}

function settledClassOf(possible: PossibleVerb): SettledClass {
  const { words, word, verb, p, prev, next } = possible;
  const { forms } = verb;
  if (word.lower === 'close' && next?.lower === 'to' && prev !== W.To && prev !== W.Modal) return 'adjective';
  // "say experts like Ann Lee"
  if (word.lower === 'like' && next?.cls === W.Proper && words[p - 1]?.form === 'finite') return 'preposition';
  // regarding, concerning, including
  if (word.cls === W.Preposition && forms & Form.Gerund) return null;
  if ((prev === W.To || prev === W.Modal || prev === W.Do) && forms & Form.Base) return 'base';
  if (forms & Form.Gerund) return gerundForm(possible);
  if (forms & (Form.Past | Form.Participle) && !(forms & Form.Base)) return pastForm(possible);
  return presentForm(possible);
}

/** "The meeting" is a noun; "his saying that …" is rare enough to lose. */
function gerundForm(possible: PossibleVerb): SettledClass {
  const { words, i, verb, p, prev, next } = possible;
  const isNoun =
    prev === W.Determiner ||
    prev === W.Possessive ||
    prev === W.PossessiveMark ||
    (prev === W.Adjective && p === i - 1);
  if (isNoun) return next?.cls === W.That || next?.cls === W.Quote ? 'gerund' : 'noun';
  if (opensSubject(possible) || namesOffice(possible)) return 'adjective';
  if (GERUND_NOUNS.has(verb.lemma) && prev !== W.Be && !(next && NEEDS_VERB.has(next.cls))) return 'noun';
  return endsCompound(words, i) ? 'noun' : 'gerund';
}

/** "Planning officers said no.": with a plural behind it and a past behind that, it is part of the subject. */
const opensSubject = ({ words, i, prev, next }: PossibleVerb): boolean =>
  prev === undefined &&
  next?.cls === W.Noun &&
  PLURAL.test(next.lower) &&
  Boolean((words[i + 2]?.verb?.forms ?? 0) & Form.Past);

/** "the harbour [planning] director", "[managing] editor", but "was training officers": the work that an office is for. */
const namesOffice = ({ word, prev, next }: PossibleVerb): boolean =>
  (prev === undefined || prev === W.Noun || prev === W.Proper || prev === W.Adjective) &&
  OFFICE_WORK.test(word.lower) &&
  next !== undefined &&
  OFFICES.test(next.lower);

const OFFICE_WORK =
  /^(?:accounting|acting|advertising|attending|banking|boxing|broadcasting|building|campaigning|casting|coaching|commanding|editing|engineering|farming|financing|fishing|founding|fundraising|gambling|gaming|gardening|housing|hunting|investigating|lending|licensing|managing|manufacturing|marketing|mining|nursing|operating|parking|planning|policing|polling|presiding|publishing|purchasing|recycling|sailing|scouting|shipping|sitting|swimming|teaching|trading|training|visiting|writing)$/;
const OFFICES =
  /^(?:adviser|advisor|agent|analyst|attorney|boss|captain|chair|chairman|chairwoman|champion|chief|co-?ordinator|coach|commissioner|consultant|counsel|deputy|detective|director|editor|engineer|executive|expert|fellow|head|inspector|instructor|judge|lead|lecturer|legend|manager|mayor|member|minister|officer|official|partner|physician|president|producer|professor|secretary|specialist|spokes(?:man|woman|person)|student|teacher|vice-president)s?$/;

const GERUND_NOUNS = verbsThat('gerund-noun');

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
  while (
    k > 0 &&
    k >= i - COMPOUND_WITHIN &&
    (words[k].cls === W.Noun || words[k].cls === W.Proper || words[k].cls === W.Adjective)
  )
    k--;
  return ends && k < i - 1 && (words[k]?.lower === 'a' || words[k]?.lower === 'an');
}
