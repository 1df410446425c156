import { ambiguousPronoun } from './ambiguous-pronoun';
import { anonymityWithoutReason } from './anonymity-without-reason';
import { anonymousLead } from './anonymous-lead';
import { anonymousOpinion } from './anonymous-opinion';
import { anonymousQuote } from './anonymous-quote';
import { crimeWithoutAuthority } from './crime-without-authority';
import { declinedToComment } from './declined-to-comment';
import { describedSource } from './described-source';
import { hasLearned } from './has-learned';
import { headlineUnsupported } from './headline-unsupported';
import { hearsay } from './hearsay';
import { hearsayAdverb } from './hearsay-adverb';
import { incompletePoll } from './incomplete-poll';
import { lateAttribution } from './late-attribution';
import { lateSpeaker } from './late-speaker';
import { loadedVerb } from './loaded-verb';
import { notesLeft } from './notes-left';
import { offTheRecord } from './off-the-record';
import { pluralThenSingular } from './plural-then-singular';
import { roleMissing } from './role-missing';
import { roteReason } from './rote-reason';
import { secondHand } from './second-hand';
import { singleSource } from './single-source';
import type { AnyRule } from './types';
import { unattributedClaim } from './unattributed-claim';
import { unattributedQuote } from './unattributed-quote';
import { unnamedStudy } from './unnamed-study';
import { unusedDirective } from './unused-directive';
import { vagueGroup } from './vague-group';
import { vagueSource } from './vague-source';

/** The catalogue. Each rule has its page under docs/rules. */
export const RULES: readonly AnyRule[] = [
  // Nobody stands behind it
  unattributedQuote,
  unattributedClaim,
  hearsay,
  hearsayAdverb,
  hasLearned,
  // Somebody does, and readers cannot judge who
  vagueSource,
  vagueGroup,
  unnamedStudy,
  describedSource,
  // What anonymity asks for
  anonymityWithoutReason,
  roteReason,
  anonymousLead,
  anonymousQuote,
  anonymousOpinion,
  pluralThenSingular,
  declinedToComment,
  // How a source is given
  singleSource,
  secondHand,
  lateSpeaker,
  lateAttribution,
  roleMissing,
  ambiguousPronoun,
  loadedVerb,
  // What the copy asserts
  crimeWithoutAuthority,
  incompletePoll,
  headlineUnsupported,
  // What should not be in print
  offTheRecord,
  notesLeft,
  unusedDirective,
];
