/**
 * Patterns for the files that a desk does not want read. Written here and not taken from a library: it is the part of
 * `.gitignore` that people use, it has to run in a browser, and no pattern may take long on any path.
 */

/** Whether a pattern holds nothing that is not known: *, ** and ? stand for other characters, the rest for itself. */
export function isPattern(pattern: string): boolean {
  return pattern !== '' && !/[[\]{}!\\]/.test(pattern);
}

/**
 * Whether one of some patterns matches a path, or a folder that it lies in. The path is relative, with "/" between
 * names. A pattern without "/" matches a name at any depth; one that ends with "/" a folder.
 */
export function isSkipped(path: string, patterns: readonly string[]): boolean {
  const names = path.split('/');
  return patterns.some((pattern) => matches(names, pattern));
}

function matches(path: readonly string[], pattern: string): boolean {
  const folder = pattern.endsWith('/');
  const parts = pattern.replace(/^\/|\/$/g, '').split('/');
  if (parts.length === 1 && !pattern.startsWith('/')) parts.unshift('**');
  // A pattern that fits the first names of a path fits a folder, and with it all that is in there.
  const reach = reached(path, parts);
  return reach.some((fits, names) => fits && names > 0 && !(folder && names === path.length));
}

/** For each number of a path's first names, whether all parts of a pattern fit them: one row per part, no guessing. */
function reached(path: readonly string[], parts: readonly string[]): readonly boolean[] {
  let row = [true, ...path.map(() => false)];
  for (const part of parts) {
    const next = row.map(() => false);
    if (part === '**') {
      let open = false;
      row.forEach((fits, i) => (next[i] = open ||= fits));
    } else {
      row.forEach((fits, i) => {
        if (fits && i < path.length && nameFits(path[i], part)) next[i + 1] = true;
      });
    }
    row = next;
  }
  return row;
}

/** One name against one part with * and ?; goes back to the last star only, so it is never worse than quadratic. */
function nameFits(name: string, part: string): boolean {
  let n = 0;
  let p = 0;
  let star = -1;
  let from = 0;
  while (n < name.length) {
    if (part[p] === '*') {
      star = p++;
      from = n;
    } else if (part[p] === '?' || part[p] === name[n]) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++from;
    } else return false;
  }
  while (part[p] === '*') p++;
  return p === part.length;
}
