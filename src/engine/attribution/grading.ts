import type { Grade, ReasonCode } from '../model';
import { LEXICON, singular, wordSet } from '../language/lexicon';
import type { SourceReading } from './source-reading';

/**
 * Plural words for people who work for somebody: with the body named, readers can judge them ("State Department
 * officials"); voters, critics and supporters of a named side are still anybody.
 */
const STAFF = wordSet(`official aide adviser advisor source executive employee staffer representative delegate lawmaker
  prosecutor investigator officer diplomat minister spokesman member organizer organiser manager engineer lawyer attorney
  inspector leader director strategist ally confidant insider author deputy negotiator commander politician banker trader
  arbitrager researcher scientist doctor nurse teacher worker colleague relative cast-member neighbour neighbor villager detective`);

/** Nationalities and sides are no employer: "U.S. officials" could be anybody in Washington. */
const WIDE = /^(?:u\.s\.?|us|american|british|european|western|russian|chinese|israeli|iraqi|iranian|african|asian|republican|democratic|conservative|liberal|gop|[a-z]+(?:ese|ish|ian))$/;

/** The grade of a source that is a phrase (see docs/grades.md); pronouns and short references are tied first. */
export function gradeOf(reading: SourceReading, words: (code: ReasonCode) => string): Grade | 'author' {
  switch (reading.kind) {
    case 'nobody':
      return 'agentless';
    case 'writer':
      return 'author';
    case 'person':
      return 'named';
    case 'body':
    case 'spokes':
      return 'organization';
    case 'document':
      return reading.reasons.some(({ code }) => code === 'unidentified') ? 'vague' : 'document';
    case 'pronoun':
      return 'vague';
    case 'people':
      return gradeOfPeople(reading, words);
  }
}

function gradeOfPeople(reading: SourceReading, words: (code: ReasonCode) => string): Grade {
  const has = (code: ReasonCode): boolean => reading.reasons.some((reason) => reason.code === code);
  const head = singular(reading.head);
  if (has('knowledge')) return 'described';
  const employer = has('affiliation') && !WIDE.test(words('affiliation').toLowerCase().trim());
  if (reading.plural) {
    if (STAFF.has(head) && (employer || has('rank'))) return 'described';
    return has('role') && employer && reading.definite ? 'described' : 'vague';
  }
  if (employer || has('rank')) return 'described';
  if (has('affiliation') && !LEXICON.bare.has(reading.head)) return 'described';
  return has('role') ? 'described' : 'vague';
}
