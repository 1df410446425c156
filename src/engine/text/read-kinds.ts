import type { BlockKind } from '../model';

/** The blocks that are read as copy: attributions, claims and most rules ask of these and of no others. */
export const READ: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'list', 'blockquote']);

/** The blocks in which somebody may be cited: a headline asks nothing of anybody, and says who is behind it. */
export const CITES: ReadonlySet<BlockKind> = new Set<BlockKind>([...READ, 'headline']);

/**
 * The blocks that stand beside the copy: between two paragraphs in the file, and whoever reads goes from the one to the
 * other as if they were not there.
 */
export const BESIDE: ReadonlySet<BlockKind> = new Set<BlockKind>(['comment', 'embed', 'caption']);
