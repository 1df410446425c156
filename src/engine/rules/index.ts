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
import type { AnyRule } from './asking/rule';
import { unattributedClaim } from './catalogue/unattributed-claim';
import { unattributedQuote } from './catalogue/unattributed-quote';
import { unnamedStudy } from './catalogue/unnamed-study';
import { unusedDirective } from './catalogue/unused-directive';
import { vagueGroup } from './catalogue/vague-group';
import { vagueSource } from './catalogue/vague-source';

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
