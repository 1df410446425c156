/**
 * The engine's one public face: text in, report out. Whoever is outside comes in by here and by nothing else, so that
 * what is behind it may move. It holds no code of its own: a bundle takes from it what is asked for and leaves the rest
 * ("sideEffects": false in package.json).
 */

/** Reading a draft. */
export { analyze, DraftAnalyzer } from './analyzer';
export { createTagger } from './language/tagger';
export type { Tagger } from './language/types';
export { forgetWords } from './util/remembered';

/** What a reading is asked for. */
export { PROFILES, type ClaimThreshold, type Options, type Profile } from './options';
export { RULE_IDS, type RuleId } from './rules/profiles';
export { LONGEST_NAME, type DeskWords } from './words';

/** What it gives, and whether that is next to nothing. */
export { isHardlyRead } from './hardly-read';
export { isWriters, MARKUPS, STRENGTH } from './model';
export type {
  Attribution,
  ContentKind,
  Finding,
  Flag,
  Grade,
  Markup,
  NoteKind,
  Quotation,
  Reason,
  ReasonCode,
  Report,
  Severity,
  SourceEntry,
  Span,
  Strength,
} from './model';
export type { ClaimReason } from './claims/types';

/** Finding a place among many that are in order. */
export { lastFrom } from './util/search';

/** What is written into the copy: a desk's notes, and comments that silence a finding. */
export { DEFAULT_NOTE_TEXTS, findNotes, noteInsertions } from './copy/notes';
export { directiveInsertion } from './copy/directive-edits';
export { directiveRemoval, type Insertion } from './copy/directive-places';
