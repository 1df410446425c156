import { shown } from '../../messages/shown';

/** Different entries that are kept of one window: beyond that a fault has been told of often enough. */
const MOST = 100;

/**
 * What goes into the log: each fault once, since one that comes with a keystroke comes with every keystroke, and no word
 * of a draft, since people attach logs to bug reports.
 */
export class Faults {
  readonly #write: (entry: string) => void;
  /** By what went wrong, the kind of error and the innermost place: the ways that lead there are many. */
  readonly #entries = new Map<string, string>();

  constructor(write: (entry: string) => void) {
    this.#write = write;
  }

  /** `what` went wrong, in our words; of the error only its kind and where it happened are told. */
  tell(what: string, error: unknown): void {
    const [kind, places] = error instanceof Error ? [error.name, placesOf(error)] : [typeof error, []];
    const fault = [what, kind, places[0]].join('\n');
    if (this.#entries.has(fault) || this.#entries.size >= MOST) return;
    const entry = [what, kind, ...places].map(shown).join('\n');
    this.#entries.set(fault, entry);
    this.#write(entry);
  }

  /** What has been told. */
  get entries(): readonly string[] {
    return [...this.#entries.values()];
  }
}

/** A line of a stack as engines other than V8 have it, which leave the message out. */
const PLACE = /^[^\s@]*@\S+:\d+:\d+$/;

/**
 * The places an error came through. V8 has the error's name and message before them; the message may quote what tripped
 * it and may look like a place itself, so where it is not exactly the one known, nothing of the stack is told.
 */
function placesOf({ message, stack = '' }: Error): readonly string[] {
  const name = /^[\w$]+(?: \[\w+\])?/.exec(stack)?.[0] ?? '';
  const heading = message === '' ? `${name}\n` : `${name}: ${message}\n`;
  const known = name !== '' && stack.startsWith(heading);
  const lines = (known ? stack.slice(heading.length) : stack).split('\n').filter((line) => line !== '');
  return known || lines.every((line) => PLACE.test(line)) ? lines : [];
}
