import assert from 'node:assert/strict';
import { kindOf } from '../../../../src/editor/surfaces/kinds';
import { neighbour } from '../../../../src/editor/host/neighbour';
import { Signal } from '../../../../src/editor/host/signal';
import { Store, type DraftStateChange } from '../../../../src/editor/reading/store';
import { finding, sampleReport, snapshotOf, spanOf, TEXT } from '../sample';

const unexpected = (error: unknown): void => {
  throw error;
};

describe('Store', () => {
  it('gives a reading only for its own version', () => {
    const store = new Store(unexpected);
    store.setSnapshot('a', snapshotOf(undefined, { version: 3 }));
    assert.equal(store.snapshot('a', 3)?.version, 3);
    assert.equal(store.snapshot('a', 4), undefined);
    assert.equal(store.snapshot('b', 3), undefined);
  });

  it('tells of each change once, with what was before', () => {
    const store = new Store(unexpected);
    const changes: DraftStateChange[] = [];
    store.onDidChange.on((change) => changes.push(change));
    const snapshot = snapshotOf();
    store.setPhase('a', 'checking', 10);
    store.setPhase('a', 'checking', 10);
    store.setSnapshot('a', snapshot);
    store.setPhase('a', 'checking', TEXT.length);
    store.delete('a');
    store.delete('a');
    assert.deepEqual(
      changes.map(({ before, after }) => [before?.phase, after?.phase, after?.snapshot === snapshot]),
      [
        [undefined, 'checking', false],
        ['checking', 'ready', true],
        ['ready', 'checking', true],
        ['checking', undefined, false],
      ],
    );
  });
});

describe('Signal', () => {
  it('tells the others when one listener fails, and not what fired', () => {
    const errors: unknown[] = [];
    const signal = new Signal<number>((error) => errors.push(error));
    const heard: number[] = [];
    const broken = new Error('broken');
    signal.on(() => {
      throw broken;
    });
    signal.on((value) => heard.push(value));
    signal.fire(1);
    assert.deepEqual(heard, [1]);
    assert.deepEqual(errors, [broken]);
  });

  it('leaves alone who has stopped listening', () => {
    const signal = new Signal<number>(unexpected);
    const heard: number[] = [];
    signal.on((value) => heard.push(value)).dispose();
    signal.fire(1);
    assert.deepEqual(heard, []);
  });
});

describe('neighbour', () => {
  const findings = [
    finding('hearsay', 'It is believed'),
    finding('vague-source', 'Sources'),
    finding('unattributed-quote', '“They knew'),
  ];

  it('goes to the next one in the text, and from the last to the first', () => {
    assert.equal(neighbour(findings, -1, 'next')?.rule, 'vague-source');
    assert.equal(neighbour(findings, 0, 'next')?.rule, 'unattributed-quote');
    assert.equal(neighbour(findings, TEXT.length, 'next')?.rule, 'vague-source');
  });

  it('goes to the one before, and from the first to the last', () => {
    assert.equal(neighbour(findings, spanOf('It is')[0], 'previous')?.rule, 'unattributed-quote');
    assert.equal(neighbour(findings, 0, 'previous')?.rule, 'hearsay');
  });

  it('finds nothing where there is nothing', () => {
    assert.equal(neighbour([], 0, 'next'), undefined);
  });
});

describe('kindOf', () => {
  const report = sampleReport();

  it('goes by the rule', () => {
    assert.equal(kindOf(finding('unattributed-claim', 'Sources'), report), 'missing');
    assert.equal(kindOf(finding('hearsay', 'Sources'), report), 'hearsay');
  });

  it('goes by the attribution for a rule without a kind of its own', () => {
    assert.equal(kindOf(finding('anonymous-lead', 'Sources', { attribution: 0 }), report), 'vague');
    assert.equal(kindOf(finding('loaded-verb', 'Sources', { attribution: 1 }), report), 'query');
    assert.equal(kindOf(finding('constructor', 'Sources'), report), 'query');
  });
});
