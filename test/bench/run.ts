import { spawn } from 'node:child_process';
import type { Measured, Task } from './child';

/** What became of a measurement: figures, too long, out of memory or broken, or never possible. */
export type Outcome = Measured | { readonly failed: string };

/** Runs one task in a process of its own and ends it when it takes longer than the limit. */
export function runTask(child: string, task: Task, limitSeconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, ['--max-old-space-size=3000', child, JSON.stringify(task)]);
    let out = '';
    let err = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      running.kill('SIGKILL');
    }, limitSeconds * 1000);
    running.stdout.on('data', (data) => (out += String(data)));
    running.stderr.on('data', (data) => (err += String(data)));
    running.on('close', (code) => {
      clearTimeout(timer);
      if (late) return resolve({ failed: `> ${limitSeconds} s` });
      const line = out.trim().split('\n').pop() ?? '';
      if (code === 0 && line.startsWith('{')) return resolve(JSON.parse(line) as Measured);
      resolve({ failed: reason(err) });
    });
  });
}

function reason(err: string): string {
  if (/heap out of memory/i.test(err)) return 'out of memory';
  if (/Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND/.test(err)) return 'not installed';
  if (/call stack/i.test(err)) return 'stack overflow';
  if (/unreachable|panicked/i.test(err)) return 'panics';
  return err.trim().split('\n')[0]?.slice(0, 40) || 'broken';
}
