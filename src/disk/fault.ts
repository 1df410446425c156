import { codeOf } from './disk';

/**
 * Why a file was not read or written. `unreadable`: what is there makes no sense, or is no plain file; `link`: it leads
 * out of the folder, or nowhere; `busy`: somebody else was writing all the time.
 */
export type FaultKind = 'full' | 'readOnly' | 'link' | 'busy' | 'unreadable' | 'tooLarge' | 'other';

/** Nothing was written, and what was there is as it was. */
export class Fault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, cause?: unknown) {
    super(kind, { cause });
    this.name = 'Fault';
    this.kind = kind;
  }

  /** Any error as one of these. */
  static of(error: unknown): Fault {
    return error instanceof Fault ? error : new Fault(KINDS[codeOf(error)] ?? 'other', error);
  }
}

/** By the codes of Node's errors and of VS Code's. */
const KINDS: Readonly<Partial<Record<string, FaultKind>>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  NoPermissions: 'readOnly',
  ELOOP: 'link',
  E2BIG: 'tooLarge',
};
