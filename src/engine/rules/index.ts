import { describedSource } from './described-source';
import { hearsay } from './hearsay';
import type { Rule } from './types';
import { unattributedClaim } from './unattributed-claim';
import { unattributedQuote } from './unattributed-quote';
import { unusedDirective } from './unused-directive';
import { vagueSource } from './vague-source';
import { offTheRecord } from './off-the-record';
import { notesLeft } from './notes-left';
import { lateAttribution } from './late-attribution';
import { lateSpeaker } from './late-speaker';
import { loadedVerb } from './loaded-verb';
import { ambiguousPronoun } from './ambiguous-pronoun';
import { anonymityWithoutReason } from './anonymity-without-reason';
import { anonymousLead } from './anonymous-lead';
import { anonymousOpinion } from './anonymous-opinion';
import { anonymousQuote } from './anonymous-quote';
import { declinedToComment } from './declined-to-comment';
import { hasLearned } from './has-learned';
import { hearsayAdverb } from './hearsay-adverb';
import { pluralThenSingular } from './plural-then-singular';
import { roteReason } from './rote-reason';
import { secondHand } from './second-hand';
import { singleSource } from './single-source';
import { unnamedStudy } from './unnamed-study';
import { vagueGroup } from './vague-group';
import { incompletePoll } from './incomplete-poll';
import { roleMissing } from './role-missing';
import { crimeWithoutAuthority } from './crime-without-authority';
import { headlineUnsupported } from './headline-unsupported';

/** The catalogue. Each rule has its page under docs/rules. */
export const RULES: readonly Rule[] = [
  unattributedQuote,
  vagueSource,
  hearsay,
  describedSource,
  unattributedClaim,
  offTheRecord,
  notesLeft,
  lateAttribution,
  lateSpeaker,
  loadedVerb,
  ambiguousPronoun,
  anonymityWithoutReason,
  anonymousLead,
  anonymousOpinion,
  anonymousQuote,
  declinedToComment,
  hasLearned,
  hearsayAdverb,
  pluralThenSingular,
  roteReason,
  secondHand,
  singleSource,
  unnamedStudy,
  vagueGroup,
  unusedDirective,
  incompletePoll,
  roleMissing,
  crimeWithoutAuthority,
  headlineUnsupported,
];
