import type { Checker } from '../checker';
import type { Desks } from '../desks';
import type { Engine } from '../engine';
import type { Current } from '../current';
import type { Panel } from '../panel/panel';
import type { Pause } from '../pause';
import type { Documentation } from '../documentation';
import type { Store } from '../store';

/** What the commands work with. */
export interface Parts {
  readonly store: Store;
  readonly checker: Checker;
  readonly engine: Engine;
  readonly current: Current;
  readonly panel: Panel;
  readonly pause: Pause;
  readonly desks: Desks;
  readonly documentation: Documentation;
}

/** Commands by their names under `onTheRecord.`; arguments come from links and menus, and are not to be trusted. */
export type Commands = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
