import assert from 'node:assert/strict';
import { Pause } from '../../../../src/editor/reading/pause';

function pauseWith(kept: unknown) {
  const memory = new Map<string, unknown>([['paused', kept]]);
  const pause = new Pause(
    {
      get: (key: string) => memory.get(key),
      update: async (key: string, value: unknown) => void memory.set(key, value),
    } as never,
    (error) => assert.fail(String(error)),
  );
  const heard: boolean[] = [];
  pause.onDidChange.on((paused) => heard.push(paused));
  return { pause, memory, heard };
}

describe('a pause', () => {
  it('outlives the window, and nothing else is taken for one', () => {
    assert.deepEqual(
      [true, false, undefined, 'true', 1].map((kept) => pauseWith(kept).pause.paused),
      [true, false, false, false, false],
    );
  });

  it('is told of once, and kept', async () => {
    const { pause, memory, heard } = pauseWith(undefined);
    await pause.set(false);
    await pause.set(true);
    await pause.set(true);
    assert.deepEqual([pause.paused, memory.get('paused'), heard], [true, true, [true]]);
    pause.dispose();
    await pause.set(false);
    assert.deepEqual([pause.paused, memory.get('paused'), heard], [false, false, [true]]);
  });
});
