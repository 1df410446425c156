/**
 * Puts `more` at the end of a list. `list.push(...more)` gives each element to the call as an argument, and a call with a
 * hundred thousand of them fails: a paragraph may have as many of anything.
 */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each);
}
