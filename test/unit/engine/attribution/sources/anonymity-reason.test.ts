import assert from 'node:assert/strict';
import { anonymityIn } from '../../../../../src/engine/attribution/sources/anonymity-reason';
import { report } from '../reading-help';

const flagsOf = (sentence: string): readonly string[] => report([sentence]).attributions[0]?.flags ?? [];

describe('why a source has no name', () => {
  it('is given', () => {
    assert.ok(
      flagsOf('A clerk, who asked not to be named because she feared for her job, said the pier was shut.').includes(
        'reasonGiven',
      ),
    );
  });

  it('is a formula', () => {
    assert.ok(
      flagsOf(
        'A clerk, who spoke on condition of anonymity because she was not authorized to speak publicly, said the pier was shut.',
      ).includes('roteReason'),
    );
  });

  it('is a formula where private talks are described', () => {
    assert.ok(
      flagsOf(
        'A clerk, who spoke on the condition of anonymity to describe private meetings, said the pier was shut.',
      ).includes('roteReason'),
    );
  });

  it('tells nothing itself: what a source may not discuss, nobody says', () => {
    const { attributions } = report([
      'A clerk, who spoke on condition of anonymity because she was not authorized to discuss the matter publicly, said the pier was shut.',
    ]);
    assert.equal(attributions.length, 1);
  });

  it('is not given', () => {
    assert.ok(flagsOf('A clerk, who asked not to be named, said the pier was shut.').includes('noReason'));
  });

  it('is asked of nobody who has one', () => {
    assert.deepEqual(flagsOf('Ada Quill, who asked not to be named in the minutes, said the pier was shut.'), []);
  });

  it('is found each time, however often it is said', () => {
    assert.equal(anonymityIn('who asked not to be named '.repeat(5_000)).length, 5_000);
  });
});
