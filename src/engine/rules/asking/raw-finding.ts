import type { Finding, Span, NotePlace } from '../../model';

/** A finding before its severity and fingerprint are known. Offsets into the draft. */
export type RawFinding = Pick<Finding, 'span' | 'args' | 'block'> & {
  readonly attribution?: number;
  readonly related?: readonly Span[];
  readonly note?: NotePlace;
};
