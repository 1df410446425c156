import type { NoteKind, Severity } from './model';
import { DEFAULT_NOTE_TEXTS } from './copy/notes';
import { NO_WORDS, type DeskWords } from './words';

/** How many claims in the paper's own voice are marked. */
export type ClaimThreshold = 'quiet' | 'normal' | 'thorough';

/** What a desk may choose about a reading. All but `words` and `noteTexts` changes only what is reported, not how the copy is read. */
export interface Options {
  /** How loud the rules are that `severities` does not list. */
  readonly profile: Profile;
  /** By rule id; a rule that is not listed is as loud as the profile has it. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** The desk's notes: they are no part of the copy, and a sentence that carries one already is not queried again. */
  readonly noteTexts: Readonly<Record<NoteKind, string>>;
  readonly claims: ClaimThreshold;
  /** Names and verbs that the desk knows and the lexicon may not. */
  readonly words: DeskWords;
  /** Whether somebody has silenced the finding of a fingerprint outside the copy. */
  readonly silenced: (fingerprint: string) => boolean;
}

export const DEFAULT_OPTIONS: Options = {
  profile: 'balanced',
  severities: {},
  noteTexts: DEFAULT_NOTE_TEXTS,
  claims: 'normal',
  words: NO_WORDS,
  silenced: () => false,
};
/**
 * How loud each rule is in each house. `balanced` has no column: it is each rule's own severity. The houses stress what
 * their published standards ask for, and are quiet about what those leave to the reporter.
 */
export const PROFILES = [
  'balanced',
  'ap',
  'reuters',
  'bbc',
  'nyt',
  'guardian',
  'npr',
  'wikipedia',
  'quiet',
  'thorough',
] as const;
export type Profile = (typeof PROFILES)[number];
