import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { atExit, Trouble } from './process.mjs';

const git = (...args) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });

/** The commit that a branch, a tag or the like stands for. */
export function commitOf(ref) {
  const { status, stdout } = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (status !== 0) throw new Trouble(`There is no commit "${ref}" in this repository.`);
  return stdout.trim();
}

/**
 * The tree of a commit in a folder of its own, with the packages that are installed here, until this process ends
 * however it ends.
 */
export function worktreeOf(commit) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-tree-'));
  const modules = join(folder, 'node_modules');
  atExit(() => {
    // First the link: nobody may follow it and remove what it leads to.
    try {
      unlinkSync(modules);
    } catch {
      // It was not made yet.
    }
    git('worktree', 'remove', '--force', folder);
    rmSync(folder, { recursive: true, force: true });
    git('worktree', 'prune');
  });
  const { status, stderr } = git('worktree', 'add', '--detach', '--force', folder, commit);
  if (status !== 0) throw new Trouble(`git made no tree of ${commit}: ${stderr.trim()}`);
  symlinkSync(join(ROOT, 'node_modules'), modules, 'junction');
  return folder;
}

/** Copies the tree as it stands, without what git is told to ignore, into a folder; the installed packages are linked. */
export function copyTreeTo(folder) {
  const { status, stdout } = git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
  if (status !== 0) throw new Trouble('git does not say which files belong to this tree.');
  // What was removed and not yet committed is still in git's list.
  const files = stdout.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
  for (const file of files) cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
