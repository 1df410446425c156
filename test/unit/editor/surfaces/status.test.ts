import assert from 'node:assert/strict';
import { shown, workspace } from '../fake-vscode';
import { Status } from '../../../../src/editor/surfaces/status';
import { sampleReport, snapshotOf } from '../sample';

/** What the status bar and the language's item say of a picture. */
function said(picture: object) {
  const full = { key: 'file:///a.txt', paused: false, counts: { missing: 3, weak: 1 }, ...picture };
  const panel = { picture: full, onDidChange: { on: () => ({ dispose: () => undefined }) } };
  const status = new Status(panel as never);
  const { text, sentence } = status;
  const { visible, command } = shown.bar;
  const { text: label, severity, busy } = shown.language;
  status.dispose();
  return { text, sentence, visible, command, icon: visible ? shown.bar['text'] : '', label, severity, busy };
}

const snapshot = snapshotOf();
const LONG = 'On the Record: this draft has 12 characters and waits for “Check This Draft”.';

describe('the status', () => {
  afterEach(() => (workspace.settings = {}));

  const CASES: readonly (readonly [
    what: string,
    picture: object,
    text: string | undefined,
    command: string | undefined,
    severity: number,
  ])[] = [
    ['no draft', { key: undefined }, undefined, undefined, 0],
    ['a draft that nobody has read', {}, undefined, undefined, 0],
    ['one that is being read', { state: { phase: 'checking', length: 12 } }, 'Reading', 'onTheRecord.showPanel', 0],
    [
      'one that has been read',
      { state: { phase: 'ready', length: 12, snapshot } },
      '3 missing, 1 weak',
      'onTheRecord.showPanel',
      0,
    ],
    [
      'one that has been read and is paused',
      { paused: true, state: { phase: 'ready', length: 12, snapshot } },
      '3 missing, 1 weak',
      'onTheRecord.showPanel',
      0,
    ],
    [
      'one that is too long',
      { state: { phase: 'tooLarge', length: 12 } },
      'Waiting: long draft',
      'onTheRecord.check',
      1,
    ],
    [
      'one that is too long and paused',
      { paused: true, state: { phase: 'tooLarge', length: 12 } },
      'Paused',
      'onTheRecord.resume',
      0,
    ],
    ['one that could not be read', { state: { phase: 'failed', length: 12 } }, 'Not read', 'onTheRecord.check', 2],
    [
      'one that could not be read and is paused',
      { paused: true, state: { phase: 'failed', length: 12 } },
      'Not read',
      'onTheRecord.check',
      2,
    ],
    ['a pause', { paused: true }, 'Paused', 'onTheRecord.resume', 0],
  ];
  for (const [what, picture, text, command, severity] of CASES)
    it(`says of ${what}: ${text ?? 'nothing'}`, () => {
      const found = said(picture);
      assert.deepEqual(
        [found.text, found.visible, found.visible ? found.command : undefined, found.severity],
        [text, text !== undefined, command, severity],
      );
      assert.equal(found.label, text ?? 'On the Record');
    });

  it('says how long a draft is that waits, and what is silenced', () => {
    assert.equal(said({ state: { phase: 'tooLarge', length: 12 } }).sentence, LONG);
    const silenced = snapshotOf({ ...sampleReport(), silenced: 2 });
    assert.match(
      said({ state: { phase: 'ready', length: 12, snapshot: silenced } }).sentence ?? '',
      /2 findings are silenced/,
    );
  });

  it('says of a large file without an article that it found none, and what it did find', () => {
    const frame = snapshotOf({ ...sampleReport(), length: 48_000, words: 12 });
    const state = { phase: 'ready', length: 48_000, snapshot: frame };
    const { text, sentence, severity } = said({ counts: { missing: 0, weak: 0 }, state });
    assert.deepEqual([text, severity], ['No article found', 1]);
    assert.match(sentence ?? '', /^On the Record: This file has 48,000 characters, but hardly any .* \(12 words\)/);
    assert.equal(said({ state }).text, '3 missing, 1 weak');
  });

  it('is busy with a first reading, and not with a second', () => {
    assert.equal(said({ state: { phase: 'checking', length: 12 } }).busy, true);
    assert.equal(said({ state: { phase: 'checking', length: 12, snapshot } }).busy, false);
    assert.equal(said({ state: { phase: 'ready', length: 12, snapshot } }).busy, false);
  });

  it('has the icon of a pause while there is one', () => {
    assert.equal(said({ paused: true }).icon, '$(debug-pause) Paused');
    assert.equal(said({ state: { phase: 'failed', length: 12 } }).icon, '$(quote) Not read');
  });

  it('leaves the bar where somebody does not want it there', () => {
    workspace.settings = { statusBar: false };
    const { text, visible, label } = said({ paused: true });
    assert.deepEqual([text, visible, label], [undefined, false, 'Paused']);
  });
});
