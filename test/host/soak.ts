import * as vscode from 'vscode';
import type { Heap } from './heap';
import { api, openDraft, settled, until } from './support';

/** The heap before and after something was done over and over, in bytes. */
export interface Growth {
  readonly before: number;
  readonly after: number;
}

/**
 * Bytes that a host may have more of, however much was done: what V8 makes of functions that run hot, and what VS Code
 * remembers of names and commands. A leak of ours would be hundreds of drafts, or thousands of versions of one: 500
 * drafts of 300 words and their reports are 50 MB, 5,000 versions of 100,000 words are 3 GB.
 */
const BOUND = 8_000_000;

/** What grew, in words: "heap after collection 41.3 MB before, 42.0 MB after, 0.7 MB more". Fails when it is too much. */
export function withinBound({ before, after }: Growth): string {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  const [from, to, more] = [before, after, after - before].map(megabytes);
  const line = `heap after collection ${from} before, ${to} after, ${more} more`;
  if (after - before > BOUND) throw new Error(`${line}; at most ${megabytes(BOUND)} are expected`);
  return line;
}

/** Invented paragraphs with something to find in most; `#` stands for words that are others each time. */
const PARAGRAPHS = [
  'Officials in # said the # was close to collapse. It was the worst # in living memory.',
  '“They knew. Everybody on the night shift knew of the #. You could hear it in #.”',
  '“We are leaving # on Friday,” said Ada #, who ran the bakery. She said the # went on.',
  'A senior # official, who asked not to be named because of the #, said the letter had been lost.',
  'It is believed that the owners of the # left the country. Mr. # declined to comment.',
];
/** The same with nothing to find. */
const QUIET = [
  'The council of # met on Tuesday, and Bram # told it that the # would cost 4.2 million crowns.',
  'The # was built in 1931. Its gates are opened at low water, twice a day, by two people from #.',
  'Four lorries stood in the yard of the # when the rain began. Two of them were on their way to #.',
];

const SYLLABLES = ['bar', 'cor', 'den', 'fal', 'gar', 'hol', 'jes', 'kel', 'lor', 'mar', 'nor', 'pel', 'ros', 'tar'];

/** A word out of three syllables; as many as there are numbers below 2,744. */
function word(number: number): string {
  const { length } = SYLLABLES;
  const [a, b, c] = [number, Math.floor(number / length), Math.floor(number / length / length)];
  const letters = [a, b, c].map((each) => SYLLABLES[each % length]!).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** A draft of about so many words, with something to find in each so-manieth paragraph; another number, other words. */
export function draftOf(words: number, number: number, each: number): string {
  const out: string[] = [];
  let made = number * 101;
  for (let count = 0, i = number; count < words; i++) {
    const list = i % each === 0 ? PARAGRAPHS : QUIET;
    const paragraph = list[Math.floor(i / each) % list.length]!.replaceAll('#', () => word(made++));
    out.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${out.join('\n\n')}\n`;
}

/** Drafts before the heap is looked at for the first time: by then everything is loaded and has been run. */
const WARM_UP = 5;

/** Opens, edits and closes so many drafts of 300 words, one after the other. */
export async function openedAndClosed(drafts: number, heap: Heap): Promise<Growth> {
  const { store } = await api();
  const others = new Set(store.keys());
  for (let draft = 0; draft < WARM_UP; draft++) await oneDraft(draft);
  const before = await heap.used();
  for (let draft = 0; draft < drafts; draft++) await oneDraft(WARM_UP + draft);
  await until('a store without them', () => store.keys().every((key) => others.has(key)));
  return { before, after: await heap.used() };
}

async function oneDraft(number: number): Promise<void> {
  const editor = await openDraft(draftOf(300, number, 1), ['markdown', 'plaintext', 'html'][number % 3]);
  await settled(editor.document);
  await type(editor, `Some say the ${word(number)} moved. `);
  await settled(editor.document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Keystrokes at one place before somebody goes on elsewhere. */
const AT_ONE_PLACE = 50;
/** What is typed, over and over: half of it has to be queried. */
const TYPED = 'Officials said the quay was lost, and nobody knows why. “It was never safe,” she said. ';

/** Types so many characters into a draft, here and there, each a version of its own that is read. */
export async function typedInto(document: vscode.TextDocument, keystrokes: number, heap: Heap): Promise<Growth> {
  const editor = await vscode.window.showTextDocument(document);
  await settled(document);
  await type(editor, TYPED.slice(0, AT_ONE_PLACE));
  await settled(document);
  const before = await heap.used();
  for (let typed = 0; typed < keystrokes; typed += AT_ONE_PLACE) {
    const line = Math.floor((document.lineCount * typed) / keystrokes);
    const { end } = document.lineAt(line).range;
    editor.selection = new vscode.Selection(end, end);
    for (let i = 0; i < AT_ONE_PLACE && typed + i < keystrokes; i++) {
      await type(editor, TYPED[(typed + i) % TYPED.length]!);
    }
    await settled(document);
  }
  return { before, after: await heap.used() };
}

/** As from the keyboard. */
async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  const { version } = editor.document;
  await vscode.commands.executeCommand('type', { text });
  if (editor.document.version === version) throw new Error('nothing was typed');
}
