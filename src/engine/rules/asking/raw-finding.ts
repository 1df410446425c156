import type { Finding, Span, NotePlace } from '../../model';

/** A finding before its severity and fingerprint are known. Offsets into the printed text. */
export type RawFinding = Pick<Finding, 'span' | 'args' | 'block'> & {
  readonly attribution?: number;
  readonly related?: readonly Span[];
  readonly note?: NotePlace;
};

/** A finding about what is in the file and not in the copy: its places are those of the file already. */
export class FileFinding {
  constructor(readonly raw: RawFinding) {}
}
