import { remembered } from './util/remembered';

/**
 * Identities for findings: the same while the sentence keeps its words, whatever is edited elsewhere in the draft. An
 * identity is a hash, so that it can be stored or logged without carrying a word of the draft.
 */

/** What a finding is known by: its rule, the words of its sentence, and which of them it marks. */
export interface Identity {
  readonly rule: string;
  /** As {@link hashOfWords} gives it: one long sentence may have a great many findings. */
  readonly sentence: string;
  readonly words: string;
}

/** An identity in short, with none of its words: what fingerprints are made of. */
export function identityKey({ rule, sentence, words }: Identity): string {
  return `${rule}\n${sentence}\n${hashOfWords(words)}`;
}

/** One fingerprint for each key, in order; those that are alike are told apart by their order in the draft. */
export function fingerprints(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return ordinal === 0 ? hashOfFirst(key) : hash(`${key}\n${ordinal}`);
  });
}

/** Letters and digits in lower case, single blanks between: a comma or a line break more is the same sentence. */
function normalised(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Two 32-bit hashes with different multipliers, as one string of base-36 digits. */
function hash(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  b = Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  return digits(a ^ (a >>> 13)) + digits(b ^ (b >>> 16));
}

/** Of a sentence, or of some of its words. Nearly all sentences come again with the next keystroke. */
export const hashOfWords = remembered((words: string) => hash(normalised(words)));

/** Nearly all findings are the first of their key. */
const hashOfFirst = remembered((key: string) => hash(`${key}\n0`));

const digits = (value: number): string => (value >>> 0).toString(36).padStart(7, '0');
