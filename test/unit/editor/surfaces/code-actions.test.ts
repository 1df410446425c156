import assert from 'node:assert/strict';
import { diagnosticAt, documentOf, KINDS, rangeOf, workspace } from '../fake-vscode';
import { CodeActions, MARK_ALL } from '../../../../src/editor/surfaces/code-actions';
import { Store } from '../../../../src/editor/reading/store';
import { DEFAULT_NOTE_TEXTS } from '../../../../src/engine/copy/notes';
import type { Finding } from '../../../../src/engine/model';
import { finding, sampleReport, snapshotOf, spanOf, TEXT } from '../sample';

interface Asked {
  readonly words: string;
  readonly only?: (typeof KINDS)['QuickFix'];
  readonly findings?: readonly Finding[];
  readonly version?: number;
  readonly comments?: boolean;
  readonly desk?: boolean;
  readonly empty?: boolean;
}

const document = documentOf(TEXT);

/** What is offered at some words, and what it does. */
function offered({ words, only, findings, version = 1, comments, desk, empty }: Asked) {
  const store = new Store((error) => assert.fail(String(error)));
  store.setSnapshot('file:///a.txt', snapshotOf(sampleReport(), { version, ...(findings ? { findings } : {}) }));
  const desks = { settingsOf: () => ({ notes: DEFAULT_NOTE_TEXTS }), placeOf: () => desk };
  const engine = { silencingComment: () => (comments ? { at: 0, text: '<!-- -->' } : undefined) };
  const [start, end] = spanOf(words);
  const [diagnostic, other] = [
    diagnosticAt(rangeOf(...spanOf('Sources')), 'On the Record', { value: 'vague-source' }),
    diagnosticAt(rangeOf(...spanOf('Sources')), 'A spelling checker', 'vague-source'),
  ];
  const actions = new CodeActions(store, desks as never, engine as never).provideCodeActions(
    document,
    rangeOf(start, empty ? start : end),
    { only, diagnostics: [diagnostic, other], triggerKind: 1 } as never,
  );
  return actions.map(({ title, kind, edit, command, isPreferred, diagnostics = [] }) => ({
    title,
    kind: kind?.value,
    does: (edit as unknown as { changes: string[] } | undefined)?.changes.join(' ') ?? command?.command,
    with: command?.arguments,
    isPreferred,
    own: diagnostics.includes(diagnostic!),
    others: diagnostics.includes(other!),
  }));
}

const titles = (asked: Asked): string[] => offered(asked).map(({ title }) => title);

describe('quick fixes', () => {
  beforeEach(() => (workspace.workspaceFolders = undefined));

  it('answer a finding where it stands', () => {
    assert.deepEqual(offered({ words: 'Sources' }), [
      {
        title: 'Ask who this is: insert [who?]',
        kind: 'quickfix',
        does: '+7: [who?]',
        with: undefined,
        isPreferred: true,
        own: true,
        others: false,
      },
      {
        title: 'About “Vague source”: open the rule’s page',
        kind: 'quickfix',
        does: 'onTheRecord.openRule',
        with: ['vague-source'],
        isPreferred: undefined,
        own: true,
        others: false,
      },
      {
        title: 'Switch off “Vague source” for me, everywhere',
        kind: 'quickfix',
        does: 'onTheRecord.switchRuleOff',
        with: ['vague-source', 1],
        isPreferred: undefined,
        own: true,
        others: false,
      },
    ]);
  });

  it('offer the workspace first where there is one', () => {
    workspace.workspaceFolders = [];
    assert.deepEqual(
      titles({ words: 'Sources' }).filter((title) => title.startsWith('Switch')),
      ['Switch off “Vague source” in this workspace', 'Switch off “Vague source” for me, everywhere'],
    );
  });

  it('silence where a comment or a desk’s list can stand', () => {
    const silencing = (more: Partial<Asked>) =>
      offered({ words: 'Sources', ...more })
        .filter(({ title }) => title.startsWith('Silence'))
        .map(({ title, with: given }) => [title, given]);
    const key = ['file:///a.txt', 'vague-source:Sources'];
    const comment = ['Silence “Vague source” here, with a comment…', key];
    const list = ['Silence “Vague source” here, and leave the copy as it is…', key];
    assert.deepEqual(silencing({}), []);
    assert.deepEqual(silencing({ comments: true }), [comment]);
    assert.deepEqual(silencing({ desk: true }), [list]);
    assert.deepEqual(silencing({ comments: true, desk: true }), [comment, list]);
    const findings = [finding('unused-directive', 'Sources')];
    assert.deepEqual(silencing({ comments: true, desk: true, findings }), []);
    assert.ok(titles({ words: 'Sources', findings }).includes('Remove this comment'));
  });

  it('are for findings that the words touch, at their ends too', () => {
    const about = (words: string) => titles({ words }).filter((title) => title.startsWith('About')).length;
    assert.equal(about('said the mill'), 0);
    assert.equal(about(' said the mill'), 1);
    assert.equal(about('the mill'), 0);
  });

  it('are for twenty findings at most', () => {
    const findings = Array.from({ length: 25 }, () => finding('hearsay', 'Sources'));
    assert.equal(titles({ words: 'Sources', findings }).filter((title) => title.startsWith('About')).length, 20);
  });

  it('put in the notes of all findings in a selection of several', () => {
    const all = 'Insert notes for all findings in the selection (2)';
    const noted = (words: string, at: string): Finding =>
      finding('vague-source', words, { note: { kind: 'who', at: spanOf(at)[1] } });
    const findings = [noted('Sources', 'Sources'), noted('Sources said', 'Sources said')];
    assert.ok(titles({ words: 'Sources said', findings }).includes(all));
    assert.ok(!titles({ words: 'Sources said', findings, empty: true }).includes(all));
    assert.ok(!titles({ words: 'Sources said', findings: findings.slice(1) }).some((title) => title.includes('all')));
  });

  it('are none for a text that has changed since', () =>
    assert.deepEqual(titles({ words: 'Sources', version: 2 }), []));

  it('are left out where something else is asked for', () => {
    const drafted = ['Insert notes for all findings in this draft (1)'];
    assert.deepEqual(titles({ words: 'Sources', only: MARK_ALL }), drafted);
    assert.deepEqual(titles({ words: 'Sources', only: KINDS.Source }), drafted);
    assert.equal(titles({ words: 'Sources', only: KINDS.QuickFix }).length, 3);
    assert.deepEqual(titles({ words: 'Sources', only: KINDS.QuickFix.append('other') }), []);
  });
});
