/**
 * What some words stand for, looked up by words of a draft. Never an object: a draft may hold "constructor" or
 * "toString", which every object has.
 */
export const wordTable = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(entries));
