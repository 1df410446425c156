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

/** Whether a desk's list has a name. */
export function knows(names: readonly string[], name: string): boolean {
  const key = nameKey(name);
  return names.some((each) => nameKey(each) === key);
}

/** The same words as far as a reading can tell. */
export function wordsKey({ outlets, bodies, people, cues }: DeskWords): string {
  return JSON.stringify([outlets, bodies, people, cues].map((list) => list.map(nameKey)));
}
