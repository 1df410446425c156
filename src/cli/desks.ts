import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { BASELINE_FILE, entriesIn, readBaseline } from '../desk/baseline';
import { DESK_FILE, deskOptions, NO_DESK, problemMessage, readDesk, type Desk } from '../desk/file';
import { isSkipped } from '../desk/skip';
import type { Options } from '../engine/options';
import { english } from '../report/wording';

/** How one draft is to be read. */
export interface Orders {
  readonly options: Partial<Options>;
  readonly skipped: boolean;
}

/** A file of some folder, as it was read. */
interface Found<T> {
  readonly folder: string;
  readonly value: T;
}

/** Where the desk's file is taken from: the folders above each draft, one file for all drafts, or nowhere. */
export type Config = { readonly file: string } | 'nearest' | 'none';

/**
 * The desk's files for the command line: for each draft the nearest in the folders above it. Each file is read once, and
 * what is wrong with it is told once.
 */
export class Desks {
  readonly #config: Config;
  readonly #tell: (message: string) => void;
  readonly #files = new Map<string, Promise<string | undefined>>();
  readonly #desks = new Map<string, Desk>();
  readonly #baselines = new Map<string, ReturnType<typeof readBaseline>>();
  /** Whether some file could not be obeyed to the letter. */
  troubled = false;

  constructor(config: Config, tell: (message: string) => void) {
    this.#config = config;
    this.#tell = tell;
  }

  /** `file`: a draft's path; "-" counts as lying in the working folder. */
  async ordersFor(file: string): Promise<Orders> {
    if (this.#config === 'none') return { options: {}, skipped: false };
    const path = resolve(file);
    const desk = await this.#deskFor(path);
    const baseline = await this.#nearest(dirname(path), BASELINE_FILE, (text, name) => this.#baseline(text, name));
    const entries = baseline ? entriesIn(baseline.value, pathIn(baseline.folder, path)) : [];
    return {
      options: { ...deskOptions(desk.value), silenced: new Set(entries.map(({ fingerprint }) => fingerprint)) },
      skipped: file !== '-' && isSkipped(pathIn(desk.folder, path), desk.value.skip ?? []),
    };
  }

  async #deskFor(path: string): Promise<Found<Desk>> {
    if (this.#config !== 'nearest' && this.#config !== 'none') {
      const file = resolve(this.#config.file);
      const text = await this.#text(file);
      if (text === undefined && !this.#desks.has(file)) this.#trouble(`${this.#config.file} could not be read`);
      return { folder: dirname(file), value: this.#desk(text ?? '', file) };
    }
    const found = await this.#nearest(dirname(path), DESK_FILE, (text, name) => this.#desk(text, name));
    return found ?? { folder: dirname(path), value: NO_DESK };
  }

  /** The nearest file of a name, in a folder or above it. */
  async #nearest<T>(
    start: string,
    name: string,
    read: (text: string, file: string) => T,
  ): Promise<Found<T> | undefined> {
    for (let folder = start; ; folder = dirname(folder)) {
      const file = join(folder, name);
      const text = await this.#text(file);
      if (text !== undefined) return { folder, value: read(text, file) };
      if (dirname(folder) === folder) return undefined;
    }
  }

  #text(file: string): Promise<string | undefined> {
    let text = this.#files.get(file);
    if (!text) {
      text = readFile(file, 'utf8').catch(() => undefined);
      this.#files.set(file, text);
    }
    return text;
  }

  #desk(text: string, file: string): Desk {
    const known = this.#desks.get(file);
    if (known) return known;
    const { desk, problems } = readDesk(text, english);
    this.#desks.set(file, desk);
    const message = problemMessage(file, problems, english);
    if (message) this.#trouble(message);
    return desk;
  }

  #baseline(text: string, file: string): NonNullable<ReturnType<typeof readBaseline>> {
    if (!this.#baselines.has(file)) {
      const baseline = readBaseline(text);
      this.#baselines.set(file, baseline);
      if (!baseline) this.#trouble(`${file} cannot be read: nothing is silenced by it`);
    }
    return this.#baselines.get(file) ?? {};
  }

  #trouble(message: string): void {
    this.troubled = true;
    this.#tell(message);
  }
}

/** A path as the desk's files write it: relative, with "/" between names. */
function pathIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
