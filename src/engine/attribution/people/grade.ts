import type { Grade, ReasonCode } from '../../model';
import { singular } from '../../language/lexicon';
import type { SourceReading } from '../sources/source';
import { wordSet } from '../../util/word-list';

/**
 * Plural words for people who work for somebody: with the body named, readers can judge them ("State Department
 * officials"); voters, critics and supporters of a named side are still anybody.
 */
const STAFF = wordSet(`official aide adviser advisor source executive employee staffer representative delegate lawmaker
  prosecutor investigator officer diplomat minister spokesman member organizer organiser manager engineer lawyer attorney
  inspector leader director strategist ally confidant insider author deputy negotiator commander politician banker trader
  arbitrager researcher scientist doctor nurse teacher worker colleague relative cast-member detective senator
  congressman guard crew editor reporter agent soldier mediator envoy operative governor mayor judge councillor
  associate friend partisan analyst economist`);

/** Nationalities, sides and fields are no employer: "U.S. officials" could be anybody in Washington. */
const WIDE =
  /^(?:u\.s\.?|us|american|british|european|western|russian|chinese|israeli|iraqi|iranian|african|asian|republican|democratic|conservative|liberal|gop|industry|rights|[a-z]+(?:ese|ish|ian|ical|al|tary|tic))$/;

/** What grading asks of the draft beyond the phrase. */
export interface GradingContext {
  /** The words that a reason points to, in lower case. */
  words(code: ReasonCode): string;
  /** Whether a capital word that opens a sentence is known to be a name. */
  isName(lower: string): boolean;
}

/** The grade of a source that is a phrase (see docs/grades.md); pronouns and short references are tied first. */
export function gradeOf(reading: SourceReading, context: GradingContext): Grade | 'author' {
  switch (reading.kind) {
    case 'nobody':
      return 'agentless';
    case 'writer':
      return 'author';
    case 'byline':
    case 'person':
      return 'named';
    case 'body':
    case 'spokes':
      return 'organization';
    case 'document':
      return reading.reasons.some(({ code }) => code === 'unidentified') ? 'vague' : 'document';
    case 'thing':
      return 'document';
    case 'pronoun':
      return 'vague';
    case 'people':
      return gradeOfPeople(reading, context);
  }
}

function gradeOfPeople(reading: SourceReading, context: GradingContext): Grade {
  const has = (code: ReasonCode): boolean => reading.reasons.some((reason) => reason.code === code);
  // "Close to the board" tells readers whose side it may be, and not how a bare source would know.
  if (reading.head.startsWith('source') && /^close to\b/.test(context.words('knowledge'))) return 'vague';
  if (has('knowledge')) return reading.relative && !has('role') ? 'vague' : 'described';
  const employer = has('affiliation') && isEmployer(reading, context);
  if (!reading.plural) return employer || has('rank') || has('role') ? 'described' : 'vague';
  if (STAFF.has(singular(reading.head)) && (employer || has('rank'))) return 'described';
  return 'vague';
}

/** "county officials", "the port's officials" work for it; "political sources" work for nobody in particular. */
function isEmployer(reading: SourceReading, context: GradingContext): boolean {
  const words = context.words('affiliation');
  if (WIDE.test(words)) return false;
  const at = reading.reasons.find(({ code }) => code === 'affiliation')?.span?.[0];
  const opens =
    at === reading.span[0] &&
    reading.label.length > words.length &&
    /^\p{Lu}\p{Ll}+$/u.test(reading.label.slice(0, words.length));
  return !opens || context.isName(words);
}
