/**
 * Every sentence that the engine's codes become, in English and ready for translation: the only place where the
 * language of messages lives. Each takes a `Translate`, which in the editor is `vscode.l10n.t`.
 */
export { english, type Translate } from './translate';
export { claimReasonLabel } from './claims';
export { findingMessage, ruleName } from './findings';
export { gradeLabel, gradeSentence, kindLabel, noteLabel, severityLabel, strengthLabel } from './grades';
export { hardlyReadNote, hardlyReadSentence } from './hardly-read';
export { patternSentence } from './patterns';
export { profileLabel, profileSentence } from './profiles';
export { questions } from './questions';
export { flagLabel, flagSentence, reasonSentence, speakerLabel } from './reasons';
export { oneLine, quoted, shortened, wordsOf } from './words';
