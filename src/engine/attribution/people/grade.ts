import type { Grade, ReasonCode } from '../../model';
import { LEXICON, singular } from '../../language/lexicon';
import type { SourceReading } from '../sources/source';

/** Nationalities and fields are no employer: "U.S. officials" could be anybody in Washington. */
const WIDE =
  /^(?:u\.s\.?|us|american|british|european|western|russian|chinese|israeli|iraqi|iranian|african|asian|republican|democratic|conservative|liberal|gop|industry|rights|security|political|media|business|[a-z]+(?:ese|ish|ian|ical|al|tary|tic))$/;

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
    case 'spokes':
      return 'organization';
    case 'body':
      // Some body or other: readers are told what it is, and not which.
      return reading.reasons.some(({ code }) => code === 'role') && reading.name.length === 0
        ? 'described'
        : 'organization';
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

/**
 * Of one person, a trade or a part in the scene is something to go by ("a neighbour", "the driver"). Of many it is not:
 * readers need the institution they work for, a rank that few have, how they know, or the part that they had in what is
 * told.
 */
function gradeOfPeople(reading: SourceReading, context: GradingContext): Grade {
  const has = (code: ReasonCode): boolean => reading.reasons.some((reason) => reason.code === code);
  // "Close to the board" tells readers whose side it may be, and not how a bare source would know.
  if (reading.head.startsWith('source') && /^close to\b/.test(context.words('knowledge'))) return 'vague';
  if (has('knowledge')) return reading.relative && !has('role') ? 'vague' : 'described';
  const employer = has('affiliation') && isEmployer(reading, context);
  if (!reading.plural) return employer || has('rank') || has('role') || has('side') ? 'described' : 'vague';
  const head = singular(reading.head);
  if (LEXICON.crowds.has(head)) return 'vague';
  if (employer || LEXICON.scene.has(head)) return 'described';
  if (has('rank') && !WIDE.test(context.words('affiliation')) && LEXICON.roles.has(head)) return 'described';
  return reading.definite && has('role') ? 'described' : 'vague';
}

/** "county officials", "the port's officials" work for it; "political sources" work for nobody in particular. */
function isEmployer(reading: SourceReading, context: GradingContext): boolean {
  const words = context.words('affiliation');
  if ((LEXICON.bodies.has(words) || LEXICON.affiliations.has(words)) && !LEXICON.sectors.has(words)) return true;
  // "U.S. trade officials": the country and the field together are few.
  if (/^(?:u\.s\.?|us|uk|u\.k\.?)$/.test(words) && reading.label.split(' ').length > 2) return true;
  if (WIDE.test(words)) return false;
  const at = reading.reasons.find(({ code }) => code === 'affiliation')?.span?.[0];
  const opens =
    at === reading.span[0] &&
    reading.label.length > words.length &&
    /^\p{Lu}\p{Ll}+$/u.test(reading.label.slice(0, words.length));
  return !opens || context.isName(words);
}
