import type { BlockKind } from '../model';

/** The blocks that are read as copy: attributions, claims and most rules ask of these and of no others. */
export const READ: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'list', 'blockquote']);
