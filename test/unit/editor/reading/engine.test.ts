import assert from 'node:assert/strict';
import { systemClock } from '../../../../src/editor/reading/clock';
import { Engine } from '../../../../src/editor/reading/engine';
import { remembered } from '../../../../src/engine/util/remembered';

describe('the engine in the editor', function () {
  // The tagger's lexicon is built once.
  this.timeout(60_000);
  const engine = new Engine(systemClock);
  const read = (key: string, signal = new AbortController().signal) =>
    engine.read(key, 'Officials said the pier was lost.', 'markdown', {}, signal);

  /** How often a word was read anew. */
  let times = 0;
  const length = remembered((word) => (times++, word.length));
  /** Whether the word that was remembered at the last call still is. */
  const isKept = (): boolean => {
    const before = times;
    length('pier');
    return times === before;
  };

  it('reads a draft', async () => {
    assert.equal((await read('a'))?.findings[0]?.rule, 'vague-source');
  });

  it('lets go of all words when a draft is closed, and not when something else is', async () => {
    await read('a');
    length('pier');
    engine.forget('somebody else’s settings');
    assert.ok(isKept());
    engine.forget('a');
    assert.ok(!isKept());
    engine.forget('a');
    assert.ok(isKept());
  });

  it('keeps nothing for a draft that is closed before its turn comes', async () => {
    const controller = new AbortController();
    const reading = read('b', controller.signal);
    controller.abort();
    engine.forget('b');
    assert.equal(await reading, undefined);
    length('pier');
    engine.forget('b');
    assert.ok(isKept(), 'something was kept for it');
  });
});
