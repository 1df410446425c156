/** Entries kept before all are let go of: more lines than a long draft has short ones. */
const MOST = 16_384;

/**
 * A reading that depends on the words alone, made once for the same words: a draft is cut anew on each keystroke, and
 * all its lines but one are as they were.
 */
export function remembered<T>(read: (words: string) => T): (words: string) => T {
  const kept = new Map<string, T>();
  return (words) => {
    const known = kept.get(words);
    if (known !== undefined) return known;
    const made = read(words);
    if (kept.size >= MOST) kept.clear();
    kept.set(words, made);
    return made;
  };
}

/** From this length on, V8 keeps a piece of a string as a view of the whole, which a memory would keep alive. */
const VIEW = 13;

/** The same for single words: the same few thousand make up nearly all of a text. Long ones are read anew each time. */
export function rememberedWord<T>(read: (word: string) => T): (word: string) => T {
  const known = remembered(read);
  return (word) => (word.length < VIEW ? known(word) : read(word));
}
