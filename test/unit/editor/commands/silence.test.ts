import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { clear, documentOf, editorOf, moveTo, shown, window, workspace } from '../fake-vscode';
import { silenceCommands } from '../../../../src/editor/commands/silence';
import { settingsOf } from '../../../../src/editor/host/settings';
import type { Snapshot } from '../../../../src/editor/reading/store';
import { entriesIn, NO_BASELINE, silencedIn, type Baseline } from '../../../../src/desk/baseline';
import { Fault, type FaultKind } from '../../../../src/disk/fault';
import { finding, sampleReport, snapshotOf, spanOf, TEXT } from '../sample';

const KEY = 'file:///a.txt';
const PATH = 'news/a.txt';
const prints = sampleReport().findings.map(({ fingerprint }) => fingerprint);

describe('silencing', () => {
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;
  let baseline: Baseline;
  let isSaved: boolean;
  let fault: FaultKind | undefined;
  let snapshot: Snapshot | undefined;
  /** Where the comment is put that silences a finding; nothing: none can stand. */
  let comment: { at: number; text: string } | undefined;
  let isRefused: boolean;
  let edits: string[];
  let commands: ReturnType<typeof silenceCommands>;
  beforeEach(() => {
    document = documentOf(TEXT);
    editor = editorOf(document).editor;
    Object.assign(window, { activeTextEditor: editor, visibleTextEditors: [editor] });
    workspace.textDocuments = [document];
    workspace.applyEdit = (edit) => (isRefused ? false : (edits.push(...edit.changes), true));
    [baseline, isSaved, fault, snapshot] = [NO_BASELINE, true, undefined, snapshotOf()];
    [comment, isRefused, edits] = [{ at: 3, text: '[off]' }, false, []];
    commands = silenceCommands({
      current: { document, editor },
      checker: { fresh: async () => snapshot },
      engine: {
        silencingComment: (...[, , , reason]: string[]) => comment && { ...comment, text: `[off: ${reason}]` },
      },
      desks: {
        settingsOf,
        placeOf: () => (isSaved ? { folder: {}, path: PATH } : undefined),
        entriesOf: () => entriesIn(baseline, PATH),
        silence: async (_folder: unknown, change: (baseline: Baseline) => Baseline) => {
          if (fault) throw new Fault(fault);
          baseline = change(baseline);
        },
      },
    } as never);
  });
  afterEach(clear);

  const silenced = (): number[] => prints.flatMap((print, i) => (silencedIn(baseline, PATH)(print) ? [i] : []));
  const reasons = () => entriesIn(baseline, PATH).map(({ reason }) => reason);

  it('takes the finding that it is told, with the reason that it is told', async () => {
    await commands['silence']!(KEY, prints[1], '  the desk knows ');
    assert.deepEqual([silenced(), reasons()], [[1], ['the desk knows']]);
    assert.match(entriesIn(baseline, PATH)[0]!.date ?? '', /^\d{4}-\d\d-\d\d$/);
  });

  it('asks for a reason, which may be empty, and does nothing when somebody thinks better of it', async () => {
    await commands['silence']!(KEY, prints[1]);
    await commands['silenceAll']!();
    await commands['silenceWithComment']!(KEY, prints[1]);
    assert.deepEqual([silenced(), edits], [[], []]);
    shown.answer = () => ' ';
    await commands['silence']!(KEY, prints[1]);
    assert.deepEqual([silenced(), reasons()], [[1], [undefined]]);
  });

  const AT: readonly (readonly [words: string, index: number | undefined])[] = [
    ['Sources', 0],
    [' said the mill', 0],
    ['said the mill', undefined],
    ['Rents', 3],
  ];
  for (const [words, index] of AT)
    it(`takes the finding at the cursor before “${words}”: ${index ?? 'none'}`, async () => {
      moveTo(editor, spanOf(words)[0]);
      await commands['silence']!(undefined, undefined, 'so');
      assert.deepEqual(silenced(), index === undefined ? [] : [index]);
      assert.equal(
        shown.said.some((said) => said.includes('put the cursor on a finding')),
        index === undefined,
      );
    });

  it('asks which finding is meant where there are several', async () => {
    const report = sampleReport();
    const second = finding('loaded-verb', 'Sources said');
    snapshot = snapshotOf({ ...report, findings: [...report.findings, second] });
    moveTo(editor, 0);
    await commands['silence']!(undefined, undefined, 'so');
    assert.deepEqual(entriesIn(baseline, PATH), []);
    shown.answer = (choices = []) => choices[1];
    await commands['silence']!(undefined, undefined, 'so');
    assert.equal(silencedIn(baseline, PATH)(second.fingerprint), true);
  });

  it('takes nothing where the finding is gone, or was not read', async () => {
    await commands['silence']!(KEY, 'gone', 'so');
    await commands['silence']!('file:///b.txt', prints[1], 'so');
    snapshot = undefined;
    for (const command of ['silence', 'silenceAll', 'silenceWithComment']) await commands[command]!(KEY, prints[1]);
    assert.deepEqual([silenced(), edits], [[], []]);
  });

  it('takes all findings of a draft, those that wait too', async () => {
    snapshot = snapshotOf(sampleReport(), { findings: [] });
    await commands['silenceAll']!('so');
    assert.deepEqual(silenced(), [0, 1, 2, 3]);
  });

  it('says when there is nothing to silence or to bring back', async () => {
    snapshot = snapshotOf({ ...sampleReport(), findings: [] });
    await commands['silenceAll']!('so');
    assert.match(shown.said[0]!, /no findings/);
    await commands['unsilence']!();
    assert.match(shown.said[1]!, /nothing is silenced/);
  });

  it('keeps nothing of a draft that is not saved in a folder', async () => {
    isSaved = false;
    await commands['silence']!(KEY, prints[1], 'so');
    await commands['silenceAll']!('so');
    await commands['unsilence']!();
    assert.equal(shown.said.filter((said) => said.includes('save the draft')).length, 3);
    assert.deepEqual(silenced(), []);
  });

  it('is taken back for those that somebody picks', async () => {
    await commands['silenceAll']!('so');
    shown.answer = () => [];
    await commands['unsilence']!();
    assert.equal(silenced().length, 4);
    shown.answer = (choices = []) => choices.slice(0, 1);
    await commands['unsilence']!();
    assert.equal(silenced().length, 3);
  });

  it('by a comment puts it into the draft, and works where nothing can be kept', async () => {
    isSaved = false;
    await commands['silenceWithComment']!(KEY, prints[1], 'so');
    assert.deepEqual([edits, silenced(), shown.said], [['+3:[off: so]'], [], []]);
  });

  it('by a comment says when none can stand, or the edit is refused', async () => {
    comment = undefined;
    await commands['silenceWithComment']!(KEY, prints[1], 'so');
    assert.match(shown.said[0]!, /no comment can stand here/);
    comment = { at: 3, text: '' };
    isRefused = true;
    await commands['silenceWithComment']!(KEY, prints[1], 'so');
    assert.match(shown.said[1]!, /changed nothing/);
  });

  const FAULTS: readonly (readonly [kind: FaultKind, said: RegExp])[] = [
    ['full', /disk is full/],
    ['readOnly', /read-only/],
    ['link', /link that leads out/],
    ['busy', /another window/],
    ['tooLarge', /larger than 32 MB/],
    ['unreadable', /cannot be read/],
    ['other', /could not be written/],
  ];
  for (const [kind, said] of FAULTS)
    it(`says why nothing was kept: ${kind}`, async () => {
      fault = kind;
      await commands['silence']!(KEY, prints[1], 'so');
      assert.match(shown.said[0] ?? '', said);
    });
});
