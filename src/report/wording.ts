/**
 * Every sentence that the engine's codes become, in English and ready for translation: the only place where the
 * language of messages lives. Each takes a `Translate`, which in the editor is `vscode.l10n.t`.
 */
export { english, type Translate } from './wording/translate';
export { claimReasonLabel } from './wording/claims';
export { FINDING_WORDINGS, findingMessage, ruleName, type FindingWording } from './wording/findings';
export { gradeLabel, gradeSentence, kindLabel, noteLabel, severityLabel, strengthLabel } from './wording/grades';
export { patternSentence } from './wording/patterns';
export { profileLabel, profileSentence } from './wording/profiles';
export { questions } from './wording/questions';
export { flagLabel, flagSentence, reasonSentence, speakerLabel } from './wording/reasons';
export { oneLine, quoted, shortened, wordsOf } from './wording/words';
