import type { ClaimReason, Finding } from '../engine';
import { argument } from './args';
import type { Translate } from './translate';
import { quoted } from './words';

/** Cues of wanting and fearing: "hoping to", "in a bid to". They ask a different question from "because". */
const FEELING =
  /\b(?:fear|afraid|anger|angry|furious|feel|felt|frustrat|worr|anxious|nervous|eager|keen|believ|think|thought|know|knew|hates?\b|hated|loves?\b|loved|doubt|resent|regret|proud|saw\b|sees\b)/i;
/** "record", "first", "only": superlatives that somebody keeps a list of. */
const RECORD = /\b(?:record|first|last|ever|since|in (?:more than )?(?:an?|two|three|\d+) (?:decades?|years?|centur))/i;

/** The query that an editor writes beside a claim with no source, by what kind of claim it is. */
export function claimMessage(finding: Finding, t: Translate): string {
  const trigger = argument(finding, 'trigger', 'words');
  const words = quoted(trigger);
  switch (argument(finding, 'reason') as ClaimReason) {
    case 'number':
      return t('{0}: whose figure is this, and from when?', words);
    case 'superlative':
      return RECORD.test(trigger)
        ? t('{0}: who keeps that record?', words)
        : t('{0}: by whose count, and compared with what?', words);
    case 'cause':
      return t('{0}: who says that the one led to the other?', words);
    case 'motive':
      return FEELING.test(trigger)
        ? t('{0}: how do we know what was in their minds? Who told us?', words)
        : t('{0}: how do we know what they were after? Who told us?', words);
    case 'allegation':
      return t('{0}: who alleges this, and what is it based on?', words);
    case 'prediction':
      return t('{0}: who expects this?', words);
    case 'generalization':
      return t('{0}: who says this holds for so many, and how do they know?', words);
    case 'judgment':
      return t('{0}: whose judgment is this?', words);
    case 'unwitnessed':
      return t('{0}: we were not there. Who saw this, or which document shows it?', words);
    default:
      return t('{0}: who says this, and how do they know?', words);
  }
}

/** Why a claim of this kind is queried, for the hover and for lists. */
export function claimReasonLabel(reason: string, t: Translate): string {
  switch (reason as ClaimReason) {
    case 'number':
      return t('a figure without a source');
    case 'superlative':
      return t('a superlative or a record without a source');
    case 'cause':
      return t('a cause stated as fact');
    case 'motive':
      return t('a motive or a state of mind stated as fact');
    case 'allegation':
      return t('an allegation without an accuser');
    case 'prediction':
      return t('a prediction without a forecaster');
    case 'generalization':
      return t('a statement about many, counted by nobody');
    case 'judgment':
      return t('a judgment in the paper’s own voice');
    case 'unwitnessed':
      return t('something we did not witness, told as if we had');
    default:
      return t('a claim without a source');
  }
}
