import type { Checker } from '../reading/checker';
import type { Desks } from '../host/desks';
import type { Engine } from '../reading/engine';
import type { Current } from '../host/current';
import type { Panel } from '../surfaces/panel/panel';
import type { Pause } from '../reading/pause';
import type { Documentation } from '../host/documentation';
import type { Store } from '../reading/store';

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
