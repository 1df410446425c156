import type { Rule, Searched } from './asking/rule';
import { ambiguousPronoun } from './catalogue/ambiguous-pronoun';
import { anonymityWithoutReason } from './catalogue/anonymity-without-reason';
import { anonymousLead } from './catalogue/anonymous-lead';
import { anonymousOpinion } from './catalogue/anonymous-opinion';
import { anonymousQuote } from './catalogue/anonymous-quote';
import { crimeWithoutAuthority } from './catalogue/crime-without-authority';
import { declinedToComment } from './catalogue/declined-to-comment';
import { describedSource } from './catalogue/described-source';
import { hasLearned } from './catalogue/has-learned';
import { headlineUnsupported } from './catalogue/headline-unsupported';
import { hearsay } from './catalogue/hearsay';
import { hearsayAdverb } from './catalogue/hearsay-adverb';
import { incompletePoll } from './catalogue/incomplete-poll';
import { lateAttribution } from './catalogue/late-attribution';
import { lateSpeaker } from './catalogue/late-speaker';
import { loadedVerb } from './catalogue/loaded-verb';
import { notesLeft } from './catalogue/notes-left';
import { offTheRecord } from './catalogue/off-the-record';
import { pluralThenSingular } from './catalogue/plural-then-singular';
import { roleMissing } from './catalogue/role-missing';
import { roteReason } from './catalogue/rote-reason';
import { secondHand } from './catalogue/second-hand';
import { singleSource } from './catalogue/single-source';
import { unattributedClaim } from './catalogue/unattributed-claim';
import { unattributedQuote } from './catalogue/unattributed-quote';
import { unnamedStudy } from './catalogue/unnamed-study';
import { vagueGroup } from './catalogue/vague-group';
import { vagueSource } from './catalogue/vague-source';
import type { RuleId } from './profiles';

/** The rules that read drafts. `unused-directive` is about what these have found: see silence.ts. */
type ReadingId = Exclude<RuleId, 'unused-directive'>;

const CATALOGUE: Readonly<Record<ReadingId, Rule<object>>> = {
  'unattributed-quote': unattributedQuote,
  'unattributed-claim': unattributedClaim,
  hearsay,
  'hearsay-adverb': hearsayAdverb,
  'has-learned': hasLearned,
  'vague-source': vagueSource,
  'vague-group': vagueGroup,
  'unnamed-study': unnamedStudy,
  'described-source': describedSource,
  'anonymity-without-reason': anonymityWithoutReason,
  'rote-reason': roteReason,
  'anonymous-lead': anonymousLead,
  'anonymous-quote': anonymousQuote,
  'anonymous-opinion': anonymousOpinion,
  'plural-then-singular': pluralThenSingular,
  'declined-to-comment': declinedToComment,
  'single-source': singleSource,
  'second-hand': secondHand,
  'late-speaker': lateSpeaker,
  'late-attribution': lateAttribution,
  'role-missing': roleMissing,
  'ambiguous-pronoun': ambiguousPronoun,
  'loaded-verb': loadedVerb,
  'crime-without-authority': crimeWithoutAuthority,
  'incomplete-poll': incompletePoll,
  'headline-unsupported': headlineUnsupported,
  'off-the-record': offTheRecord,
  'notes-left': notesLeft,
};

/** The catalogue, in the order in which the rules are asked. */
export const RULES = (Object.keys(CATALOGUE) as ReadingId[]).map((id) => ({ id, ...CATALOGUE[id] }));

/** Every pattern that one of them asks for: they are looked for together when a paragraph is first read. */
export const PATTERNS: readonly Searched[] = RULES.flatMap(({ searches }) => searches?.() ?? []);
