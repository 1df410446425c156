import type { Disk } from './disk';

/** A browser's host has no disk. Its build takes this for `node.ts`, see esbuild.js. */
export const disk: Disk | undefined = undefined;
