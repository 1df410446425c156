/** Names and verbs that a desk adds to what the engine knows. As somebody wrote them: case and articles do not matter. */
export interface DeskWords {
  /** What the desk's own outlet is called: "The Harbour Post". */
  readonly outlets: readonly string[];
  /** Companies, agencies, clubs: they are named bodies wherever they stand for a source. */
  readonly bodies: readonly string[];
  /** People whom every reader knows: they are named, and need no introduction. */
  readonly people: readonly string[];
  /** Verbs that introduce somebody's words, in their base form: "quip". */
  readonly cues: readonly string[];
}

/** UTF-16 code units of a name or a verb that is obeyed, at most: what is looked for around each word has an end. */
export const LONGEST_NAME = 100;

export const NO_WORDS: DeskWords = { outlets: [], bodies: [], people: [], cues: [] };

/** A name as it is looked up: lower case, single blanks, straight apostrophes, no article. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?)\s/, '');
}

/** Whether a desk's list has a name. A list may be long, and is asked about many names. */
export function knows(names: readonly string[], name: string): boolean {
  let keys = keysOf.get(names);
  if (!keys) keysOf.set(names, (keys = new Set(names.map(nameKey))));
  return keys.has(nameKey(name));
}

const keysOf = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The same words as far as a reading can tell. */
export function wordsKey({ outlets, bodies, people, cues }: DeskWords): string {
  return JSON.stringify([outlets, bodies, people, cues].map((list) => list.map(nameKey)));
}
