import assert from 'node:assert/strict';
import { Scheduler } from '../../../../src/editor/reading/scheduler';
import { inSlices, SLICE } from '../../../../src/editor/reading/slices';
import { FakeClock, settle } from './fake-clock';

describe('Scheduler', () => {
  function setUp(work: (key: string, signal: AbortSignal) => Promise<void> = async () => undefined) {
    const clock = new FakeClock();
    const ran: [key: string, time: number][] = [];
    const failed: unknown[] = [];
    const scheduler = new Scheduler(
      clock,
      (key, signal) => {
        ran.push([key, clock.time]);
        return work(key, signal);
      },
      (_key, error) => failed.push(error),
    );
    return { clock, scheduler, ran, failed };
  }

  it('waits until nobody has asked for the delay', async () => {
    const { clock, scheduler, ran } = setUp();
    scheduler.schedule('a', 400);
    await clock.pass(300);
    scheduler.schedule('a', 400);
    await clock.pass(399);
    assert.deepEqual(ran, []);
    await clock.pass(1);
    assert.deepEqual(ran, [['a', 700]]);
    assert.equal(clock.pending, 0);
  });

  it('keeps a timer for each draft', async () => {
    const { clock, scheduler, ran } = setUp();
    scheduler.schedule('a', 400);
    await clock.pass(100);
    scheduler.schedule('b', 400);
    await clock.pass(400);
    assert.deepEqual(ran, [
      ['a', 400],
      ['b', 500],
    ]);
  });

  it('aborts what is under way when the same draft is asked for again', async () => {
    const signals: AbortSignal[] = [];
    const { clock, scheduler } = setUp((_key, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    scheduler.schedule('a', 0);
    await clock.pass(0);
    scheduler.schedule('b', 0);
    await clock.pass(0);
    scheduler.schedule('a', 400);
    assert.deepEqual(
      signals.map((signal) => signal.aborted),
      [true, false],
    );
  });

  it('is busy from the request to the end of the work', async () => {
    let finish = (): void => undefined;
    const { clock, scheduler } = setUp(() => new Promise((resolve) => (finish = resolve)));
    scheduler.schedule('a', 10);
    assert.equal(scheduler.busy('a'), true);
    await clock.pass(10);
    assert.equal(scheduler.busy('a'), true);
    finish();
    await settle();
    assert.equal(scheduler.busy('a'), false);
  });

  it('runs at once in place of what was planned, and says whether it came to the end', async () => {
    const { clock, scheduler, ran } = setUp();
    scheduler.schedule('a', 400);
    assert.equal(await scheduler.now('a'), true);
    await clock.pass(1_000);
    assert.deepEqual(ran, [['a', 0]]);
  });

  it('says of work that was stopped that it did not come to the end', async () => {
    const { scheduler } = setUp(
      (_key, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    );
    const first = scheduler.now('a');
    scheduler.cancel('a');
    assert.equal(await first, false);
  });

  it('reports an error, but not one of work that was stopped', async () => {
    const { scheduler, failed } = setUp(async (_key, signal) => {
      await settle();
      throw new Error(signal.aborted ? 'stopped' : 'broken');
    });
    await scheduler.now('a');
    const stopped = scheduler.now('b');
    scheduler.cancel('b');
    await stopped;
    assert.deepEqual(
      failed.map((error) => (error as Error).message),
      ['broken'],
    );
  });

  it('stops everything when it is disposed of', async () => {
    const { clock, scheduler, ran } = setUp();
    scheduler.schedule('a', 5);
    scheduler.schedule('b', 5);
    scheduler.dispose();
    await clock.pass(10);
    assert.deepEqual(ran, []);
  });
});

describe('inSlices', () => {
  it('lets the host have a turn about every slice, and gives the result', async () => {
    const clock = new FakeClock();
    function* steps(): Generator<void, string, void> {
      for (let i = 0; i < 40; i++) {
        clock.time += 2;
        yield;
      }
      return 'done';
    }
    assert.equal(await inSlices(steps(), clock, new AbortController().signal), 'done');
    assert.equal(clock.breaths, (40 * 2) / SLICE);
  });

  it('stops between two slices when it is aborted, and closes the generator', async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    let made = 0;
    let closed = false;
    function* steps(): Generator<void, string, void> {
      try {
        for (;;) {
          clock.time += SLICE;
          if (++made === 3) controller.abort();
          yield;
        }
      } finally {
        closed = true;
      }
    }
    assert.equal(await inSlices(steps(), clock, controller.signal), undefined);
    assert.equal(made, 3);
    assert.equal(closed, true);
  });
});
