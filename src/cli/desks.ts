import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  BASELINE_FILE,
  BASELINE_LIMIT,
  NO_BASELINE,
  readBaseline,
  silencedIn,
  unreadBaseline,
  type Baseline,
} from '../desk/baseline';
import {
  DESK_FILE,
  DESK_LIMIT,
  deskOptions,
  NO_DESK,
  problemMessage,
  readDesk,
  unreadDesk,
  type Desk,
} from '../desk/file';
import { isSkipped } from '../desk/skip';
import { Fault } from '../disk/fault';
import { disk } from '../disk/node';
import { readFile } from '../disk/read';
import type { Options } from '../engine';
import { english } from '../messages';
import { foldersAbove, usualBounds } from './reach';

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

/** What a file says, or why it was not read. */
type Contents = string | Fault;

/** Where the desk's file is taken from: the folders above each draft, one file for all drafts, or nowhere. */
export type Config = { readonly file: string } | 'nearest' | 'none';

/**
 * The desk's files for the command line: for each draft the nearest in the folders above it. Each file is read once, and
 * what is wrong with it is told once and costs no draft its reading.
 */
export class Desks {
  readonly #config: Config;
  readonly #tell: (message: string) => void;
  readonly #bounds = usualBounds();
  readonly #folders = new Map<string, Promise<readonly string[]>>();
  readonly #files = new Map<string, Promise<Contents | undefined>>();
  readonly #desks = new Map<string, Desk>();
  readonly #baselines = new Map<string, Baseline>();
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
    const baseline = await this.#nearest(dirname(path), BASELINE_FILE, BASELINE_LIMIT, (contents, name) =>
      this.#baseline(contents, name),
    );
    return {
      options: {
        ...deskOptions(desk.value),
        ...(baseline ? { silenced: silencedIn(baseline.value, pathIn(baseline.folder, path)) } : {}),
      },
      skipped: file !== '-' && isSkipped(pathIn(desk.folder, path), desk.value.skip ?? []),
    };
  }

  async #deskFor(path: string): Promise<Found<Desk>> {
    if (this.#config !== 'nearest' && this.#config !== 'none') {
      const file = resolve(this.#config.file);
      const contents = await this.#contents(file, DESK_LIMIT);
      if (contents === undefined && !this.#desks.has(file)) this.#trouble(`${this.#config.file} could not be read`);
      return { folder: dirname(file), value: this.#desk(contents ?? '', file) };
    }
    const found = await this.#nearest(dirname(path), DESK_FILE, DESK_LIMIT, (contents, name) =>
      this.#desk(contents, name),
    );
    return found ?? { folder: dirname(path), value: NO_DESK };
  }

  /** The nearest file of a name, in a folder or above it. */
  async #nearest<T>(
    start: string,
    name: string,
    limit: number,
    read: (contents: Contents, file: string) => T,
  ): Promise<Found<T> | undefined> {
    for (const folder of await once(this.#folders, start, () => foldersAbove(start, this.#bounds))) {
      const file = join(folder, name);
      const contents = await this.#contents(file, limit);
      if (contents !== undefined) return { folder, value: read(contents, file) };
    }
    return undefined;
  }

  #contents(file: string, limit: number): Promise<Contents | undefined> {
    return once(this.#files, file, () =>
      readFile(disk, file, limit).then((bytes) => bytes && new TextDecoder().decode(bytes), Fault.of),
    );
  }

  #desk(contents: Contents, file: string): Desk {
    return once(this.#desks, file, () => {
      if (contents instanceof Fault) {
        this.#trouble(unreadDesk(file, contents.kind === 'tooLarge', english));
        return NO_DESK;
      }
      const { desk, problems } = readDesk(contents, english);
      const message = problemMessage(file, problems, english);
      if (message) this.#trouble(message);
      return desk;
    });
  }

  #baseline(contents: Contents, file: string): Baseline {
    return once(this.#baselines, file, () => {
      const isFault = contents instanceof Fault;
      const baseline = isFault ? undefined : readBaseline(contents);
      if (!baseline) this.#trouble(unreadBaseline(file, isFault && contents.kind === 'tooLarge', english));
      return baseline ?? NO_BASELINE;
    });
  }

  #trouble(message: string): void {
    this.troubled = true;
    this.#tell(message);
  }
}

/** What was made of a key, made when it is first asked for. */
function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key)!;
}

/** A path as the desk's files write it: relative, with "/" between names. */
function pathIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
