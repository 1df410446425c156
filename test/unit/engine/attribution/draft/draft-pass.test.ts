import assert from 'node:assert/strict';
import { DraftPass, type ReadBlock } from '../../../../../src/engine/attribution/draft/draft-pass';
import { DraftResults } from '../../../../../src/engine/attribution/draft/draft-result';
import { LEXICONS } from '../../../../../src/engine/attribution/paragraph/desk-vocabulary';
import { printed } from '../../../../../src/engine/printed-draft';
import { BlockReader } from '../../../../../src/engine/block-reader';
import { createTagger } from '../../../../../src/engine/language/tagger';

function finish<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads version after version of a draft, and gives what each tells. */
class Session {
  readonly #reader = new BlockReader('plaintext');
  readonly #pass = new DraftPass(createTagger());
  readonly #teller = new DraftResults();

  read(paragraphs: readonly string[]) {
    const version = finish(this.#reader.steps(paragraphs.join('\n\n'), LEXICONS));
    const copy = printed(version.split.blocks, version.readings);
    const slots: readonly ReadBlock[] = finish(this.#pass.steps(copy));
    const { states, attributions } = this.#teller.next(copy.blocks, slots);
    return { states, speakers: attributions.all().map(({ speaker }) => speaker) };
  }
}

/** The indices of the blocks that are not as they were. */
const changed = (before: { states: readonly object[] }, after: { states: readonly object[] }): number[] =>
  after.states.flatMap((state, i) => (state === before.states[i] ? [] : [i]));

const REST = 'It rained all day on the old wall by the harbour, with boats in it, and in the evening it rained again.';
const STORY = [
  'Mayor Ada Prill said the harbour was safe after the storm of Monday night, and she left the room.',
  REST,
  'Prill said the wall would be mended before the winter, whatever that was going to cost the town.',
  ...Array.from({ length: 6 }, (_, i) => `${REST} It was day ${i}, and it rained from early in the day until late.`),
  'Prill said she would not resign over it, now or at any other time before the end of the year.',
];
const edited = (index: number, from: string, to: string): string[] =>
  STORY.map((paragraph, i) => (i === index ? paragraph.replace(from, to) : paragraph));

describe('reading on after an edit', () => {
  it('leaves alone what does not look at the edited paragraph', () => {
    const session = new Session();
    const before = session.read(STORY);
    assert.deepEqual(changed(before, session.read(edited(1, 'boats', 'ships'))), [1]);
  });

  it('leaves alone those who look at somebody who is still who they were', () => {
    const session = new Session();
    const before = session.read(STORY);
    assert.deepEqual(changed(before, session.read(edited(0, 'the room', 'that room'))), [0]);
  });

  it('reads again those who speak of somebody with another name now', () => {
    const session = new Session();
    const before = session.read(STORY);
    const after = session.read(edited(0, 'Ada Prill', 'Ida Prill'));
    assert.deepEqual(changed(before, after), [0, 2, 9]);
    assert.deepEqual(after.speakers, ['Ida Prill', 'Ida Prill', 'Ida Prill']);
  });

  it('is over with it when the edit is undone', () => {
    const session = new Session();
    session.read(STORY);
    session.read(edited(0, 'Mayor Ada Prill', 'Officials'));
    assert.deepEqual(session.read(STORY).speakers, ['Ada Prill', 'Ada Prill', 'Ada Prill']);
  });

  it('counts sentences no further than a reader remembers', () => {
    const session = new Session();
    const before = session.read(STORY);
    const after = session.read(edited(1, 'in it, and', 'in it. And'));
    assert.ok(!changed(before, after).includes(9), 'the far end is read again');
  });
});
