import nlp from 'compromise/two';
import type { TaggedWord, Tagger } from './types';

/** Longer text is cut: the tagger's time grows steeply with length, and one name needs only its surroundings. */
const LONGEST_TAGGED = 300;

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: readonly string[];
}

/** Makes the part-of-speech tagger. Loading this module builds its lexicon (about a fifth of a second). */
export function createTagger(): Tagger {
  return { tag: (sentence) => tag(sentence.slice(0, LONGEST_TAGGED)) };
}

function tag(sentence: string): TaggedWord[] {
  const document = nlp(sentence).json({ offset: false }) as readonly { readonly terms: readonly Term[] }[];
  const words: TaggedWord[] = [];
  // Its own offsets follow its own idea of sentences; walking over what it kept of the text is exact.
  let at = 0;
  for (const { terms } of document) {
    for (const { pre, text, post, tags } of terms) {
      const start = at + pre.length;
      words.push({ start, end: start + text.length, tags: new Set(tags) });
      at = start + text.length + post.length;
    }
  }
  return words;
}
