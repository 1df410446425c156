import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { OUT } from '../../scripts/lib/paths.mjs';
import { writeSettings } from '../../scripts/lib/vscode-server.mjs';
import { workbenchAddress } from '../../scripts/lib/workbench.mjs';
import { QuickInput, takeFocused } from './quick-input';
import { session } from './session';
import { ATTEMPT, PATIENCE, until } from './waiting';

// How waits work here. VS Code draws late, moves what it has drawn, and does so later still on a machine with other
// things to do. So no test sleeps, and none asks once:
// - A method that acts returns when its effect can be seen, and acts again when it cannot.
// - A method that says "at" (`squiggleAt`, `noSquiggleAt`) is a state, and returns when it has come about; any other
//   state is waited for with `until`, whose question may be an assertion.
// - That something is absent is only worth saying of a reading that is done. `noSquiggleAt` therefore wants a witness:
//   a squiggle that the same reading has put somewhere else.
// - What is looked at is named as a screen reader would name it (`rows` are those of our tree, never of the Explorer).
// - `PATIENCE` is how long anything may take; a test that passes never waits for it.

/** What makes a wait short where nothing depends on it, and a screenshot quiet. */
const SETTINGS = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.hover.delay': 200,
  'workbench.colorTheme': 'Dark Modern',
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}',
  'chat.commandCenter.enabled': false,
  'markdown.validate.enabled': false,
};

/** The windows that are open, for pictures of a failure. */
const windows = new Set<Workbench>();

afterEach(async function () {
  const { currentTest } = this;
  if (currentTest?.state !== 'failed') return;
  const name = `failed: ${currentTest.fullTitle()}`.replace(/[^\w ]+/g, '').replaceAll(' ', '-');
  for (const workbench of windows) await workbench.screenshot(name);
});

/** A window of VS Code on a folder with one draft in it, driven by mouse and keyboard as its user would. */
export class Workbench {
  readonly page: Page;
  readonly #folder: string;
  readonly #file: string;
  readonly #quickInput: QuickInput;

  private constructor(page: Page, folder: string, file: string) {
    this.page = page;
    this.#folder = folder;
    this.#file = file;
    this.#quickInput = new QuickInput(page);
    page.setDefaultTimeout(PATIENCE);
    windows.add(this);
  }

  /** Opens a copy of a draft, with other files beside it; returns when the extension has read it. */
  static async open(
    name: string,
    text: string,
    { settings = {}, beside = {} }: { settings?: object; beside?: Readonly<Record<string, string>> } = {},
  ): Promise<Workbench> {
    const { server, browser } = await session();
    const folder = mkdtempSync(join(tmpdir(), 'on-the-record-drafts-'));
    const file = join(folder, name);
    writeFileSync(file, text);
    for (const [other, content] of Object.entries(beside)) writeFileSync(join(folder, other), content);
    writeSettings(server.data, { ...SETTINGS, ...settings });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const workbench = new Workbench(page, folder, file);
    await page.goto(workbenchAddress(server, { folder, file }));
    await workbench.#ready();
    return workbench;
  }

  /** Starts the window anew, extension host and all, as if VS Code had been closed and opened again. */
  async restart(): Promise<void> {
    await this.page.reload();
    await this.#ready();
  }

  async #ready(): Promise<void> {
    try {
      await this.page.locator(`.tab[data-resource-name=${JSON.stringify(basename(this.#file))}]`).waitFor();
      await this.counts.waitFor();
    } catch (error) {
      await this.screenshot('failed-to-open');
      throw error;
    }
  }

  async close(): Promise<void> {
    windows.delete(this);
    await this.page.context().close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The item in the status bar, once it says something of the draft. */
  get counts(): Locator {
    return this.page
      .locator('.statusbar-item[id$="onTheRecord.counts"]')
      .filter({ hasText: /missing|weak|Nothing to ask/ });
  }

  /** The number on the speech mark in the activity bar. */
  get badge(): Locator {
    const mark = this.page.locator('.action-label[aria-label^="On the Record"]');
    return this.page.locator('.activitybar .action-item', { has: mark }).locator('.badge-content');
  }

  /** Messages that VS Code shows in its corner, for some seconds each, and those that {@link listMessages} lists. */
  get messages(): Locator {
    return this.page.locator('.notifications-toasts, .notifications-center').locator('.notification-list-item-message');
  }

  /** Lists all messages so far in the corner, those that have faded as well. */
  async listMessages(): Promise<void> {
    await this.#quickInput.command('Notifications: Show Notifications');
    await this.page.locator('.notifications-center.visible').waitFor();
  }

  /** Rows and headings of the panel; not of the Explorer, which stands in the same place. */
  get rows(): Locator {
    return this.page.getByRole('tree', { name: 'Quotations', exact: true }).getByRole('treeitem');
  }

  /** What a screen reader says of each of them, as far as they are in sight. */
  async rowLabels(): Promise<string[]> {
    return this.rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /** Clicks a row of the panel that has these words in it, and waits for the cursor to be in a line of the draft. */
  async clickRow(words: string, line: number): Promise<void> {
    await until(`the cursor in line ${line}`, async () => {
      await this.rows.filter({ hasText: words }).first().click({ timeout: ATTEMPT });
      await until('a move', async () => (await this.position()).startsWith(`Ln ${line},`), ATTEMPT);
    });
  }

  get squiggles(): Locator {
    return this.#editor.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
  }

  /** The editor with the draft in it. */
  get #editor(): Locator {
    return this.page.locator('.part.editor .editor-instance .monaco-editor');
  }

  /** Another file of the draft's folder, as it is on disk. */
  beside(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8');
  }

  /** The draft as it is on disk. */
  get saved(): string {
    return readFileSync(this.#file, 'utf8');
  }

  /**
   * Runs one of our commands from the palette; `answer` is typed into the box that it opens, or chosen from its list.
   * What the command does may still be under way: wait for it.
   */
  async run(title: string, answer?: string): Promise<void> {
    await this.#quickInput.command(`On the Record: ${title}`);
    if (answer !== undefined) await this.#quickInput.answer(answer);
    await this.#quickInput.gone();
  }

  /** Whether the palette offers one of our commands. */
  async offers(title: string): Promise<boolean> {
    return this.#quickInput.offers(`On the Record: ${title}`);
  }

  /** Puts the cursor before the words (where they first stand in the draft), and the keyboard into the editor. */
  async goTo(words: string): Promise<void> {
    await this.goToOffset(this.#offsetOf(words));
  }

  /** See {@link goTo}. The offset is one into the draft as it is on disk. */
  async goToOffset(offset: number): Promise<void> {
    const lines = this.saved.slice(0, offset).split(/\r?\n/);
    const [line, column] = [lines.length, lines.at(-1)!.length + 1];
    await until(`the cursor in line ${line}, column ${column}`, async () => {
      await this.#quickInput.goTo(line, column);
      const there = `Ln ${line}, Col ${column}`;
      await until(there, async () => (await this.position()) === there && (await this.#hasKeyboard()), ATTEMPT);
    });
  }

  async #hasKeyboard(): Promise<boolean> {
    return this.#editor.evaluate((editor) => editor.contains(document.activeElement));
  }

  #offsetOf(words: string): number {
    const offset = this.saved.indexOf(words);
    assert.ok(offset >= 0, `not in the draft: ${words}`);
    return offset;
  }

  /** Where the cursor is, as the status bar says: "Ln 3, Col 14". */
  async position(): Promise<string> {
    return this.page.locator('.statusbar-item[id="status.editor.selection"]').innerText();
  }

  /** Rests the mouse on the words and gives what the hover says. */
  async hover(words: string, expected: RegExp): Promise<string> {
    return this.hoverAt(this.#offsetOf(words), expected);
  }

  /** The same at an offset in the draft. */
  async hoverAt(offset: number, expected: RegExp): Promise<string> {
    await this.goToOffset(offset);
    const hover = this.page.locator('.monaco-hover:visible', { hasText: expected }).first();
    let text = '';
    await until(`a hover at ${offset} that says ${expected}`, async () => {
      await this.page.mouse.move(700, 880);
      const box = await this.#editor.locator('.cursors-layer .cursor').first().boundingBox();
      assert.ok(box, 'no cursor in sight');
      await this.page.mouse.move(box.x + 8, box.y + box.height / 2, { steps: 4 });
      text = await hover.innerText({ timeout: ATTEMPT });
    });
    return text;
  }

  /** Waits for a squiggle under the words. */
  async squiggleAt(words: string): Promise<void> {
    await this.squiggleAtOffset(this.#offsetOf(words));
  }

  /** The same at an offset in the draft. */
  async squiggleAtOffset(offset: number): Promise<void> {
    await this.goToOffset(offset);
    await until(`a squiggle at ${offset}`, () => this.#underlined());
  }

  /**
   * Waits until no squiggle is under the words. Before a reading none is there, nor does it stay away because it has
   * not come yet: so there has to be one under `witness`, words that no reading but the one in question has marked, or
   * that it has left marked when it took the other squiggle away.
   */
  async noSquiggleAt(words: string, witness: string): Promise<void> {
    await this.squiggleAt(witness);
    await this.goTo(words);
    await until(`no squiggle under “${words}”`, async () => !(await this.#underlined()));
  }

  /** Whether a squiggle runs where the cursor is, both as they are drawn at the same moment. */
  async #underlined(): Promise<boolean> {
    return this.#editor.evaluate(async (editor) => {
      // By the second frame whatever VS Code knows by now is drawn.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const cursor = editor.querySelector('.cursors-layer .cursor')?.getBoundingClientRect();
      if (!cursor) throw new Error('no cursor in sight');
      return [...editor.querySelectorAll('.squiggly-error, .squiggly-warning, .squiggly-info')]
        .map((each) => each.getBoundingClientRect())
        .some(
          ({ left, right, top, bottom }) =>
            left <= cursor.x + 4 && cursor.x + 4 <= right && top < cursor.bottom && cursor.top < bottom,
        );
    });
  }

  /** Opens the light bulb at the cursor and takes the entry with this text. */
  async quickFix(text: string): Promise<void> {
    const { page } = this;
    const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
    // Right after a move of the cursor the editor may not have its actions yet.
    await until(`a quick fix “${text}”`, async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      await menu.locator('.monaco-list-row', { hasText: text }).first().waitFor({ timeout: ATTEMPT });
      await takeFocused(page, menu, (label) => label.includes(text), `the entry “${text}”`, ATTEMPT);
    });
    await menu.waitFor({ state: 'hidden' });
    await until('the keyboard back in the editor', () => this.#hasKeyboard());
  }

  /** Saves, and waits for the file on disk to be as expected. */
  async save(expected: (text: string) => boolean, what: string): Promise<void> {
    await until(`${what} on disk`, async () => {
      await this.page.keyboard.press('Control+s');
      await until(what, () => expected(this.saved), ATTEMPT);
    });
  }

  /** Asks until the answer is yes, or until assertions hold. */
  async until(what: string, ask: () => unknown): Promise<void> {
    await until(what, ask);
  }

  /** Drags the edge of the side bar, in pixels. */
  async widenPanel(by: number): Promise<void> {
    const { mouse } = this.page;
    const edge = async (): Promise<number> => {
      const box = await this.page.locator('.sidebar').boundingBox();
      assert.ok(box, 'no side bar in sight');
      return box.x + box.width;
    };
    const goal = (await edge()) + by;
    await until('a side bar of another width', async () => {
      await mouse.move(await edge(), 400);
      await mouse.down();
      await mouse.move(goal, 400, { steps: 4 });
      await mouse.up();
      await until('the edge where it was dragged to', async () => Math.abs((await edge()) - goal) < 5, ATTEMPT);
    });
  }

  /** Changes the colour theme, by the name that the list of themes has for it. */
  async theme(name: string): Promise<void> {
    await this.#quickInput.command('Preferences: Color Theme');
    await this.#quickInput.answer(name);
    await this.#quickInput.gone();
  }

  /** Leaves a picture of the window in out/screenshots. */
  async screenshot(name: string): Promise<void> {
    const folder = join(OUT, 'screenshots');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
