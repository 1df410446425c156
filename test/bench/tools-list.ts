/** The checkers that can be measured; apart from what loads them, so that naming one loads nothing. */
export type ToolName = 'on-the-record' | 'compromise' | 'harper.js' | 'write-good' | 'alex';

/** Those that come from `test/bench/package.json`. */
export const PEERS: readonly ToolName[] = ['harper.js', 'write-good', 'alex'];
