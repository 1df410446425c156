/** An attempt to reach something outside the extension host. */
export interface Attempt {
  /** The function of Node's that was called. */
  readonly by: string;
  /** Who called it, the innermost first. */
  readonly stack: string;
}

/**
 * Where every connection, look-up and program of Node's begins: `http`, `tls` and `fetch` end in the first of them, and
 * stand here as well because by then their caller may no longer be on the stack.
 */
const BEGINNINGS = [
  ['node:net', 'Socket.prototype.connect'],
  ['node:net', 'Server.prototype.listen'],
  ['node:dgram', 'Socket.prototype.send'],
  ['node:dgram', 'Socket.prototype.bind'],
  ['node:dns', 'lookup'],
  ['node:dns', 'resolve'],
  ['node:dns', 'Resolver.prototype.resolve'],
  ['node:dns', 'promises.lookup'],
  ['node:dns', 'promises.resolve'],
  ['node:http', 'request'],
  ['node:http', 'get'],
  ['node:https', 'request'],
  ['node:https', 'get'],
  ['node:child_process', 'ChildProcess.prototype.spawn'],
  ['node:child_process', 'spawnSync'],
  ['node:child_process', 'execFileSync'],
] as const;

type Callable = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Hands over each attempt to reach out of this process from now on, whoever makes it, and lets it go ahead. Gives false
 * in a browser's extension host, whose bundle is looked at instead (test/unit/supply).
 */
export function watchNetwork(seen: (attempt: Attempt) => void): boolean {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  if (!process?.getBuiltinModule) return false;
  const watch = (owner: Record<string, unknown>, name: string, by: string): void => {
    const original = owner[name] as Callable;
    const watched = function (this: unknown, ...args: unknown[]): unknown {
      seen({ by, stack: callers() });
      return Reflect.apply(original, this, args);
    };
    owner[name] = Object.assign(watched, original);
  };
  for (const [module, path] of BEGINNINGS) {
    const names = path.split('.');
    const last = names.pop()!;
    let owner = process.getBuiltinModule(module) as unknown as Record<string, unknown>;
    for (const name of names) owner = owner[name] as Record<string, unknown>;
    watch(owner, last, `${module} ${path}`);
  }
  watch(globalThis as unknown as Record<string, unknown>, 'fetch', 'fetch');
  return true;
}

/** VS Code sets how many callers an error knows; here all of them count. */
function callers(): string {
  const errors: { stackTraceLimit: number; prepareStackTrace?: unknown } = Error;
  const { stackTraceLimit, prepareStackTrace } = errors;
  errors.stackTraceLimit = 200;
  errors.prepareStackTrace = undefined;
  try {
    return new Error().stack ?? '';
  } finally {
    errors.stackTraceLimit = stackTraceLimit;
    errors.prepareStackTrace = prepareStackTrace;
  }
}
