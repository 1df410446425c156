import * as vscode from 'vscode';
import { openHeap } from '../heap';
import { draftOf, openedAndClosed, typedInto, withinBound } from '../soak';
import {
  api,
  assert,
  clean,
  codeActions,
  diagnostics,
  inFront,
  marked,
  openDraft,
  pass,
  rangeOf,
  set,
  settled,
  STORY,
} from '../support';

/**
 * Words that are in no dictionary and nowhere else in VS Code. Written backwards: the words themselves must not be in
 * the heap because this file is.
 */
const secrets = (): string[] =>
  ['xilemmorg', 'ibroz', 'rowlleuq', 'opsirtnav', 'hsimrulf', 'mubroticillop', 'elteprat', 'dnebonrag'].map((word) =>
    [...word].reverse().join(''),
  );

/** A draft of which each sentence has one of the secrets in it, and a finding of nearly every kind. */
function confidential(): string {
  const [mill, first, last, place, verb, long, spoke, reason] = secrets() as [string, ...string[]];
  const name = [first, last].map((part) => part!.charAt(0).toUpperCase() + part!.slice(1)).join(' ');
  return [
    `# The ${mill} of ${place}`,
    `By ${name}`,
    `Officials in ${place} said the ${mill} was close to collapse. It was the worst ${long} in living memory.`,
    `“They knew of the ${verb}. Everybody on the night shift in ${place} knew of the ${verb}.”`,
    `“We are leaving ${place} on Friday,” said ${name}, who ran the ${spoke}. She said the ${verb} went on.`,
    `A senior ${place} official, who asked not to be named because of the ${reason}, said the ${mill} had been lost.`,
    `It is believed that the owners of the ${mill} left the country. Mr. ${name.split(' ')[1]} declined to comment.`,
    `The ${spoke} reportedly belongs to a ${long}. TK check the ${reason}.`,
    '',
  ].join('\n\n');
}

/** Everything that somebody may do with a draft before closing it. */
async function workOn(content: string): Promise<void> {
  const [, , , place] = secrets();
  const { document } = await openDraft(content);
  await marked(document, 'vague-source');
  await settled(document);
  await vscode.commands.executeCommand('onTheRecord.quotations.focus');
  const editor = await inFront(document);
  const findings = diagnostics(document);
  assert.ok(findings.length > 5, `${findings.length} findings`);
  for (const { range } of findings) {
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand('editor.action.showHover');
    await codeActions(document, range);
    await pass(50);
  }
  for (const groupBy of ['source', 'order', 'strength']) await set('panel.groupBy', groupBy);
  await vscode.commands.executeCommand('onTheRecord.nextFinding');
  const { end } = rangeOf(document, `Officials in ${place}`);
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('type', { text: ` and ${place}` });
  await settled(document);
  await silenced(document, `ask in ${place}`);
  await vscode.commands.executeCommand('onTheRecord.markAll');
  await settled(document);
  await vscode.commands.executeCommand('onTheRecord.removeNotes');
  await settled(document);
  await vscode.commands.executeCommand('cursorDown');
  // The tree follows the cursor, and VS Code asks the tree for its rows, a moment later.
  await pass(500);
}

/** Silences a finding with a comment in the draft. */
async function silenced(document: vscode.TextDocument, reason: string): Promise<void> {
  const { range } = await marked(document, 'vague-source');
  const actions = await codeActions(document, range, 'quickfix');
  const action = actions.find(({ command }) => command?.command === 'onTheRecord.silenceWithComment')?.command;
  assert.ok(action?.arguments, 'no way to silence');
  await vscode.commands.executeCommand(action.command, ...(action.arguments as unknown[]), reason);
  await settled(document);
}

/** Lets VS Code's own memories of one thing, its last hover and the last Markdown that it parsed, be of another draft. */
async function lookElsewhere(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content: STORY, language: 'markdown' });
  await inFront(document);
  const { range } = await marked(document, 'vague-source');
  await settled(document);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    range.start,
  );
  assert.ok(hovers.length > 0);
  await vscode.commands.executeCommand('markdown.api.render', document);
}

/** How often the heap is looked through before what is in it is taken to stay. */
const LOOKS = 5;

describe('memory', function () {
  this.timeout(150_000);
  const heap = openHeap();

  before(function () {
    if (!heap) this.skip();
  });

  afterEach(() => clean('panel.groupBy', 'delay'));

  /** How many of the secrets somebody holds; no more than the number is kept of the search. */
  const known = async (): Promise<number> => {
    const { found, dispose } = await heap!.search(secrets);
    dispose();
    return found.length;
  };

  it('has nothing of a draft that is closed', async () => {
    const { store } = await api();
    // Those that VS Code has open for a while, since a suite before this one had them open without an editor.
    const others = new Set(store.keys());
    await workOn(confidential());
    assert.equal(await known(), secrets().length, 'found while the draft is open');
    await clean('panel.groupBy');
    assert.equal(
      store.keys().filter((key) => !others.has(key)),
      [],
    );
    await lookElsewhere();
    // VS Code draws the tree when its window gets to it, and lets go of the rows only then.
    for (let look = 1; look < LOOKS; look++) {
      if ((await known()) === 0) return;
      await pass(2_000);
      // Another draft, and the tree is drawn once more.
      await lookElsewhere();
    }
    const { found, file, dispose } = await heap!.search(secrets);
    assert.ok(found.length === 0, `${found.join('\n')}\nThe snapshot: ${file}`);
    dispose();
  });

  // In short; at length with `npm run soak`.
  it('does not grow with the drafts that come and go, nor with the keystrokes in one', async () => {
    await set('delay', 0);
    withinBound(await openedAndClosed(10, heap!));
    const { document } = await openDraft(draftOf(5_000, 1, 10), 'plaintext');
    withinBound(await typedInto(document, 100, heap!));
  });
});
