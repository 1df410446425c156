import type { NoteKind, Severity } from './model';
import { DEFAULT_NOTE_TEXTS } from './notes';

/** How many claims in the paper's own voice are marked. */
export type ClaimThreshold = 'quiet' | 'normal' | 'thorough';

/** What a desk may choose about a reading. Nothing here changes what the engine reads, only what it reports. */
export interface Options {
  /** By rule id; a rule that is not listed keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** The desk's notes: a sentence that carries one already is not queried again. */
  readonly noteTexts: Readonly<Record<NoteKind, string>>;
  readonly claims: ClaimThreshold;
}

export const DEFAULT_OPTIONS: Options = {
  severities: {},
  noteTexts: DEFAULT_NOTE_TEXTS,
  claims: 'normal',
};
