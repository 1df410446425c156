import assert from 'node:assert/strict';
import { remembered, rememberedWord } from '../../../src/engine/remembered';

describe('what words say by themselves', () => {
  /** Counts how often each word is read. */
  const counting = () => {
    const seen: string[] = [];
    return { seen, read: (word: string) => (seen.push(word), word.length) };
  };

  it('is worked out once for the same words', () => {
    const { seen, read } = counting();
    const length = remembered(read);
    assert.deepEqual([length('the pier'), length('the pier'), length('')], [8, 8, 0]);
    assert.deepEqual(seen, ['the pier', '']);
  });

  it('is not kept for a word so long that it would keep its text', () => {
    const { seen, read } = counting();
    const length = rememberedWord(read);
    for (const word of ['harbourfront', 'harbourfront', 'harbourmaster', 'harbourmaster']) length(word);
    assert.deepEqual(seen, ['harbourfront', 'harbourmaster', 'harbourmaster']);
  });
});
