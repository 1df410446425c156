/**
 * Ms until a state that is waited for counts as one that never comes. On a quiet machine each comes within a second or
 * two; a loaded one may take twenty times as long, and nobody waits for this unless something is wrong.
 */
export const PATIENCE = 90_000;

/** Ms for one of several attempts, after which what was done is done again. */
export const ATTEMPT = 5_000;

/** Ms between two questions. */
const PAUSE = 50;

/**
 * Asks until the answer is not "no". An answer that throws is a "no" too, so that assertions may be the question; the
 * last one is the cause of the error that ends the waiting.
 */
export async function until(what: string, ask: () => unknown, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    let cause: unknown;
    try {
      if ((await ask()) !== false) return;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`waited ${patience} ms for: ${what}${reason(cause)}`, { cause });
    await new Promise((resolve) => void setTimeout(resolve, PAUSE));
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error ? `\n${cause.message}` : '';
}
