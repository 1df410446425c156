import type { Markup } from '../../src/engine/model';
import type { Random } from './random';

/** A text to begin with. */
export interface Seed {
  readonly text: string;
  readonly markup: Markup;
}

export type Choice = string | number | boolean | readonly number[];

/** One input, as plain data: written to a file, it can be tried again. */
export interface Case {
  readonly markup: Markup;
  /** What is read: one draft, versions of one, words of a command line. */
  readonly texts: readonly string[];
  /** What else was chosen, by names that the target knows. */
  readonly choices: Readonly<Record<string, Choice>>;
}

/** What a target makes an input with. */
export interface Tools {
  readonly random: Random;
  /** A beginning of a seed, changed. */
  fresh(text: string): string;
  /** The same text changed once more. */
  changed(text: string): string;
}

/** Says that a promise was broken: a name for the kind of fault, and what shows it. */
export type Broken = (signature: string, detail?: string) => void;

/** A part of the program and what it promises of any input. */
export interface Target {
  readonly name: string;
  /** Which texts its inputs are made of. */
  readonly seeds: 'drafts' | 'desks';
  /** An input, of a seed and dice; the same for the same. */
  make(seed: Seed, tools: Tools): Case;
  /** Tries an input. An exception is a broken promise too. */
  check(input: Case, broken: Broken): void;
}

export interface Fault {
  /** Names the kind: two inputs with the same one show the same fault. */
  readonly signature: string;
  readonly detail: string;
}

/** What an input breaks, each kind once. */
export function faultsOf(target: Target, input: Case): Fault[] {
  const found = new Map<string, string>();
  const broken: Broken = (signature, detail = '') => {
    if (!found.has(signature)) found.set(signature, detail);
  };
  try {
    target.check(input, broken);
  } catch (error) {
    broken(thrown(error), error instanceof Error ? error.message : String(error));
  }
  return Array.from(found, ([signature, detail]) => ({ signature, detail }));
}

/** The kind of an exception, and where in the program it was thrown. */
function thrown(error: unknown): string {
  if (!(error instanceof Error)) return 'throws something that is no error';
  const frame = /\n\s+at (?:(?:new |async )?([\w#.<>]+) \()?[^\n]*?[\\/]src[\\/]([\w\\/.-]+\.ts)/.exec(
    error.stack ?? '',
  );
  return `throws ${error.name}${frame ? ` in ${frame[2].replace(/\\/g, '/')}` : ''}`;
}
