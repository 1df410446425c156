import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Disk } from '../../../src/disk/disk';
import { disk } from '../../../src/disk/node';

/** The real disk, with some of it done in another way. */
export function diskWith(part: Partial<Disk>): Disk {
  return { ...disk, ...part };
}

/** The error that Node makes of a code. */
export function failure(code: string): Error {
  return Object.assign(new Error(`${code}: as if`), { code });
}

/** A clock that goes on only when somebody waits; `then` runs after each wait. */
export function clock(then: (now: number) => void | Promise<void> = () => undefined): Pick<Disk, 'now' | 'wait'> {
  let now = 0;
  return {
    now: () => now,
    async wait(ms) {
      now += ms;
      await then(now);
    },
  };
}

/** A folder for a test, with a workspace in it. Real, all links followed. */
export function newFolder(): { folder: string; workspace: string; gone(): void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'on-the-record-')));
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  return { folder, workspace, gone: () => rmSync(folder, { recursive: true, force: true }) };
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);
