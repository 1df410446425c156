import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { forgetWords, remembered, rememberedWord } from '../../../../src/engine/util/remembered';

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

  it('is let go of, by all readings at once', () => {
    const { seen, read } = counting();
    const [length, wordLength] = [remembered(read), rememberedWord(read)];
    for (const round of [1, 2]) {
      for (const each of [length, wordLength]) each('pier');
      if (round === 1) forgetWords();
    }
    assert.deepEqual(seen, ['pier', 'pier', 'pier', 'pier']);
  });

  it('does not stay in the last match of a pattern', () => {
    const words = ['the', 'pier'].join(' ');
    /(?<=the )\w+/.exec(words);

    const last = (): string => (RegExp as unknown as { readonly input: string }).input;
    assert.equal(last(), words);
    forgetWords();
    assert.equal(last(), '');
  });

  /** Bytes that are kept when a hundred versions of a draft of a megabyte have come and gone. */
  const keptOf = (read: (text: string) => unknown): number => {
    const heap = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = heap();
    for (let version = 0; version < 100; version++) {
      read(`${String(version).padStart(20)}${'the pier is old '.repeat(65_536)}`);
    }
    return heap() - before;
  };

  it('does not keep the text that the words were cut from', () => {
    const length = remembered((words) => words.length);
    const bytes = keptOf((text) => length(text.slice(0, 40)));
    assert.ok(bytes < 20_000_000, `${bytes} bytes`);
  });

  it('is let go of before sentences as long as a draft pile up', () => {
    const length = remembered((words) => words.length);
    const bytes = keptOf(length);
    assert.ok(bytes < 20_000_000, `${bytes} bytes`);
    forgetWords();
  });
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
