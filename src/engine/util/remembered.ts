import { detached } from './detached';

/**
 * What one reading keeps before it lets go of all, in UTF-16 code units: the lines of a draft of 300,000 words. Counted
 * by length, since a draft may be one sentence of a megabyte, and another one after each keystroke.
 */
const MOST = 4_000_000;
/** What an entry takes up beside its words: a place in the table and what was read. */
const ENTRY = 100;

/** How to let go of what each reading keeps. */
const memories: (() => void)[] = [];

/**
 * A reading that depends on the words alone, made once for the same words: a draft is cut anew on each keystroke, and
 * all its lines but one are as they were. For functions of a module, which are there as long as the module is; what they
 * keep stays until {@link forgetWords}.
 */
export function remembered<T>(read: (words: string) => T): (words: string) => T {
  const kept = new Map<string, T>();
  let size = 0;
  const forget = (): void => {
    kept.clear();
    size = 0;
  };
  memories.push(forget);
  return (words) => {
    const known = kept.get(words);
    if (known !== undefined) return known;
    const made = read(words);
    size += words.length + ENTRY;
    if (size > MOST) {
      forget();
      size = words.length + ENTRY;
    }
    kept.set(detached(words), made);
    return made;
  };
}

/** From this length on, V8 keeps a piece of a string as a view of the whole, which a reading's result would keep alive. */
const VIEW = 13;

/** The same for single words: the same few thousand make up nearly all of a text. Long ones are read anew each time. */
export function rememberedWord<T>(read: (word: string) => T): (word: string) => T {
  const known = remembered(read);
  return (word) => (word.length < VIEW ? known(word) : read(word));
}

/**
 * Lets go of all words that were remembered, whichever draft they are from: when a draft is closed, none of its words
 * may stay. The drafts that are still open fill the memories again as they are read.
 */
export function forgetWords(): void {
  for (const forget of memories) forget();
  // An engine keeps the text of the last match (RegExp.lastMatch and its kin) until there is another.
  /(?:)/.exec('');
}
