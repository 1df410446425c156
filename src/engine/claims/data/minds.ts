import { needing, phrases } from '../phrases';
import type { ClaimSign } from './types';

const reason = 'motive';

/** What somebody wants, fears, thinks or is after: nobody sees into a mind. */
export const MINDS: readonly ClaimSign[] = [
  {
    reason,
    points: 5,
    words: phrases(`in a bid to |  in the hope of |  in the hope
    that | with the aim of | with an eye to | so as not to | so as to | for
    fear of | for fear that | out of fear | fearing | fearful of | wary of | afraid of | anxious to | eager to | keen to | reluctant
    to | determined to | desperate to | tempted to | motivated by | motivated to | bent on | intent on | obsessed with | fixated on
    | in order to avoid | to avoid paying | to save money | to save face | to curry favor | to make a good
    impression | loath to | unwilling to | content to | hesitant to | itching to | hell-bent | sensing | mindful of | unaware that | unaware of | blind to | confident that | skeptical of |
    sceptical of | distrustful of | uneasy about | nervous about | excited about | excited by | enthusiastic about`),
  },
  // "Is hoping to" says what anybody may hear from them; "left early, hoping to" looks into a head.
  {
    reason,
    points: 5,
    words: needing(
      'hoping aiming',
      /(?<!(?:is|are|was|were)(?:\s\p{L}+)?\s)(?<!\p{L})(?:hoping (?:to|that|for)|aiming (?:to|for))(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 5,
    besideCue: true,
    words: phrases(
      'mistakenly | wrongly thought | wrongly believed | deliberately | on purpose | knowingly | unwittingly | secretly hoped',
    ),
  },
  // What somebody is after is often plain to see, or has been announced.
  {
    reason,
    points: 3,
    words:
      phrases(`in an effort to | in an attempt to | in hopes of | wants to | want to | wanted to | does not want | did
    not want | didn't want | sought to | seeks to | seeking to | intends to | intended to | aims to | aimed to | means to`),
  },
  // What goes on in a head.
  {
    reason,
    points: 4,
    words:
      phrases(`no longer wants | no longer wanted | had hoped | hates to | hated to | loves to | loved to | likes to |
    dislike | dislikes | is thinking of | are thinking of | was thinking of | came to the conclusion | came to believe | came
    to see | had decided | realized | realised | knew that | knew it | knows that | felt that | feels that | felt it | thought
    it | thinks it | thought that | believed that | believes that | convinced that | worried that | worried about | fear~ that |
    feared | resent~ | frustrat~ | furious | embarrassed by | relieved | jealous | ambition | is counting on |
    are counting on | is betting | are betting | is banking on | are banking on | is biding | sensed | suspected that | assumed that |
    calculated that | distrust~ | mistrust~ | yearn~ | relish~ | loathe~ | despise~ | admire~ | saw it as | saw them as | sees it as | see it as`),
  },
  // What moved a government, a firm, a town.
  {
    reason,
    points: 5,
    words: phrases(`angered | annoyed | irked | incensed | exasperated | outraged | appalled | offended | insulted |
    thrilled | enthralled | demorali~ | dishearten~ | disillusioned | spooked | unsettled | baffled | puzzled | stung by | infuriated | enraged | alarmed | dismayed | rattled | unnerved | galled | delighted | stunned the | shocked
    the | upset with | upset about | upset at`),
  },
  {
    reason,
    points: 2,
    words: phrases(`angry | hope | hopes | hoped | fears | worries | worried | worry | desire~ | plans to | trying to |
    tried to | attempt to | attempts to | effort to | efforts to | refus~ to | a proud man | a proud woman | on edge`),
  },
];
