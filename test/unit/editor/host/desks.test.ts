import assert from 'node:assert/strict';
import { clear, documentOf, happens, shown, workspace } from '../fake-vscode';
import { Desks } from '../../../../src/editor/host/desks';
import { Fault } from '../../../../src/disk/fault';
import { BASELINE_FILE, withEntries, type Baseline } from '../../../../src/desk/baseline';
import { DESK_FILE } from '../../../../src/desk/file';

const folder = { uri: uriOf('memory:/paper'), name: 'paper', index: 0 };
const DESK = `memory:/paper/${DESK_FILE}`;
const BASELINE = `memory:/paper/${BASELINE_FILE}`;
const draft = documentOf('One.', 1, 'markdown', 'memory:/paper/news/a.md');
const stray = documentOf('Two.', 1, 'markdown', 'memory:/elsewhere/b.md');
const untitled = documentOf('Three.', 1, 'markdown', 'untitled:Untitled-1');

function uriOf(text: string) {
  return documentOf('', 1, 'plaintext', text).uri;
}

/** Lets what has been begun come to its end. */
const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

const silencing =
  (fingerprint: string) =>
  (baseline: Baseline): Baseline =>
    withEntries(baseline, 'news/a.md', [{ rule: 'hearsay', fingerprint }], 'salt');

describe('the desk’s files', () => {
  let desks: Desks;
  let heard: number;
  /** Another text for a file, of which the file system tells. */
  const write = async (file: string, text: string): Promise<void> => {
    workspace.files.set(file, text);
    happens.file.fire(uriOf(file));
    await settle();
  };
  beforeEach(async () => {
    workspace.workspaceFolders = [folder];
    workspace.files.set(DESK, '{ "profile": "ap", "skip": ["archive/**"] }');
    desks = new Desks((error) => assert.fail(String(error)));
    heard = 0;
    desks.onDidChange.on(() => heard++);
    await desks.ready(draft);
  });
  afterEach(() => {
    desks.dispose();
    clear();
  });

  it('are obeyed in their folder, and by what is not saved yet', () => {
    assert.deepEqual(
      [draft, stray, untitled].map((document) => desks.settingsOf(document).profile),
      ['ap', 'balanced', 'ap'],
    );
  });

  it('yield to what the user has set', () => {
    workspace.settings = { profile: 'reuters' };
    assert.equal(desks.settingsOf(draft).profile, 'reuters');
  });

  it('tell which drafts are left alone', () => {
    const archived = documentOf('', 1, 'markdown', 'memory:/paper/archive/old/a.md');
    assert.deepEqual(
      [draft, archived, stray, untitled].map((document) => desks.skips(document)),
      [false, true, false, false],
    );
  });

  it('are read again when they change, by whatever way that is heard of', async () => {
    await write(DESK, '{ "profile": "balanced" }');
    assert.deepEqual([desks.settingsOf(draft).profile, heard], ['balanced', 1]);
    workspace.files.set(DESK, '{ "profile": "ap" }');
    happens.save.fire({ uri: uriOf(DESK) });
    await settle();
    assert.deepEqual([desks.settingsOf(draft).profile, heard], ['ap', 2]);
    workspace.files.delete(DESK);
    happens.file.fire(uriOf(DESK));
    await settle();
    assert.deepEqual([desks.settingsOf(draft).profile, heard], ['balanced', 3]);
  });

  it('are not those of a folder below, nor is any other file', async () => {
    for (const file of [`memory:/paper/news/${DESK_FILE}`, 'memory:/paper/a.md', `memory:/elsewhere/${DESK_FILE}`])
      await write(file, '{ "profile": "balanced" }');
    assert.deepEqual([desks.settingsOf(draft).profile, heard], ['ap', 0]);
  });

  it('are forgotten with their folder', () => {
    happens.folders.fire({ removed: [folder] });
    assert.equal(desks.settingsOf(draft).profile, 'balanced');
  });

  it('hold what is silenced, one after the other', async () => {
    await Promise.all([desks.silence(folder, silencing('aaaa')), desks.silence(folder, silencing('bbbb'))]);
    const isSilenced = desks.silencedIn(draft);
    assert.deepEqual(['aaaa', 'bbbb', 'cccc'].map(isSilenced), [true, true, false]);
    assert.equal(desks.entriesOf(draft).length, 2);
    assert.deepEqual([desks.entriesOf(stray), desks.silencedIn(stray)('aaaa')], [[], false]);
    assert.equal(heard, 2);
  });

  it('keep what another window has silenced meanwhile', async () => {
    await desks.silence(folder, silencing('aaaa'));
    const theirs = workspace.files.get(BASELINE)!;
    await write(BASELINE, '{ "files": {} }');
    assert.equal(desks.silencedIn(draft)('aaaa'), false);
    workspace.files.set(BASELINE, theirs);
    await desks.silence(folder, silencing('bbbb'));
    assert.deepEqual(['aaaa', 'bbbb'].map(desks.silencedIn(draft)), [true, true]);
  });

  it('are left as they are when they cannot be read, and the next change is made all the same', async () => {
    await write(BASELINE, 'no baseline');
    await assert.rejects(desks.silence(folder, silencing('aaaa')), Fault);
    assert.equal(workspace.files.get(BASELINE), 'no baseline');
    await write(BASELINE, '{ "files": {} }');
    await desks.silence(folder, silencing('bbbb'));
    assert.equal(desks.silencedIn(draft)('bbbb'), true);
  });

  it('cost nothing but themselves when something is wrong with them, which is told once', async () => {
    await desks.silence(folder, silencing('aaaa'));
    await write(DESK, '{ "profile": "loud" }');
    await write(DESK, '{ "profile": "loud" }');
    assert.equal(shown.said.length, 1);
    assert.match(shown.said[0]!, /:1:14: .*the rest of the file stays in force/);
    assert.deepEqual([desks.settingsOf(draft).profile, desks.silencedIn(draft)('aaaa')], ['balanced', true]);
    await write(BASELINE, 'no baseline');
    assert.equal(shown.said.length, 2);
    assert.deepEqual([desks.silencedIn(draft)('aaaa'), desks.entriesOf(draft)], [false, []]);
    // Once it was right, the same trouble is new.
    await write(DESK, '{}');
    await write(DESK, '{ "profile": "loud" }');
    assert.equal(shown.said.length, 3);
  });

  it('are not obeyed when they are too large', async () => {
    await write(DESK, `{ "profile": "ap" }${' '.repeat(500_000)}`);
    assert.equal(desks.settingsOf(draft).profile, 'balanced');
    assert.equal(shown.said.length, 1);
  });

  it('lead to the place of a draft only where it is saved in a folder', () => {
    assert.deepEqual(
      [draft, stray, untitled].map((document) => desks.placeOf(document)),
      [{ folder, path: 'news/a.md' }, undefined, undefined],
    );
  });
});
