import { readFileSync } from 'node:fs';

/** A package of package-lock.json. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly integrity: string | undefined;
  readonly resolved: string | undefined;
  /** Needed to build and test only: nothing of it is in the package. */
  readonly dev: boolean;
}

/** Every package that an install brings. */
export function lockedPackages(): readonly Locked[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, Partial<Locked>>>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', integrity, resolved, dev = false }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, integrity, resolved, dev };
    });
}
