import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { OUT } from '../../scripts/lib/paths.mjs';
import { writeSettings } from '../../scripts/lib/vscode-server.mjs';
import { workbenchAddress } from '../../scripts/lib/workbench.mjs';
import { session } from './session';

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

/** A window of VS Code on a folder with one draft in it, driven by mouse and keyboard as its user would. */
export class Workbench {
  readonly page: Page;
  readonly #folder: string;
  readonly #file: string;

  private constructor(page: Page, folder: string, file: string) {
    this.page = page;
    this.#folder = folder;
    this.#file = file;
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
    await page.goto(workbenchAddress(server, { folder, file }));
    const workbench = new Workbench(page, folder, file);
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
      await this.page.locator(`.tab[data-resource-name="${basename(this.#file)}"]`).waitFor();
      await this.counts.waitFor();
    } catch (error) {
      await this.screenshot('failure');
      throw error;
    }
  }

  async close(): Promise<void> {
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

  /** Messages that VS Code shows in its corner. */
  get messages(): Locator {
    return this.page.locator('.notification-toast .notification-list-item-message');
  }

  /** Rows and headings of the panel. */
  get rows(): Locator {
    return this.page.locator('.sidebar .pane-body .monaco-list-row');
  }

  get squiggles(): Locator {
    return this.page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info');
  }

  /** Another file of the draft's folder, as it is on disk. */
  beside(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8');
  }

  /** The draft as it is on disk. */
  get saved(): string {
    return readFileSync(this.#file, 'utf8');
  }

  /** Runs one of our commands from the palette; `answer` is typed into the box that it opens. */
  async run(title: string, answer?: string): Promise<void> {
    await this.#command(`On the Record: ${title}`);
    if (answer !== undefined) {
      const box = this.page.locator('.quick-input-widget input').first();
      await this.until('a question', async () => !(await box.inputValue()).startsWith('>'));
      await box.fill(answer);
      await this.page.keyboard.press('Enter');
    }
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Whether the palette offers one of our commands. */
  async offers(title: string): Promise<boolean> {
    const { page } = this;
    const wanted = `On the Record: ${title}`;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${wanted}`);
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    await page.keyboard.press('Escape');
    return labels.some((label) => label.startsWith(wanted));
  }

  /** Puts the cursor before the words (where they first stand in the draft), and the keyboard into the editor. */
  async goTo(words: string): Promise<void> {
    await this.goToOffset(this.#offsetOf(words));
  }

  /** See {@link goTo}. */
  async goToOffset(offset: number): Promise<void> {
    const lines = this.saved.slice(0, offset).split(/\r?\n/);
    const position = `:${lines.length}:${lines.at(-1)!.length + 1}`;
    await this.#retry(`way to ${position}`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+g');
      await this.page.locator('.quick-input-widget input').first().fill(position, { timeout: 2_000 });
      await this.page.keyboard.press('Enter');
    });
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
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
    await this.#retry(`a hover at ${offset} that says ${expected}`, async () => {
      await this.page.mouse.move(700, 880);
      const box = await this.page.locator('.monaco-editor .cursors-layer .cursor').first().boundingBox();
      assert.ok(box, 'no cursor in sight');
      await this.page.mouse.move(box.x + 8, box.y + box.height / 2, { steps: 4 });
      await hover.waitFor({ timeout: 3_000 });
    });
    return hover.innerText();
  }

  /** Whether a squiggle runs under the words. */
  async squiggleAt(words: string): Promise<boolean> {
    return this.squiggleAtOffset(this.#offsetOf(words));
  }

  /** The same at an offset in the draft. */
  async squiggleAtOffset(offset: number): Promise<boolean> {
    await this.goToOffset(offset);
    const cursor = await this.page.locator('.monaco-editor .cursors-layer .cursor').first().boundingBox();
    assert.ok(cursor, 'no cursor in sight');
    const boxes = await this.squiggles.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    return (boxes as DOMRect[]).some(
      ({ left, right, top, bottom }) =>
        left <= cursor.x + 4 && cursor.x + 4 <= right && top < cursor.y + cursor.height && cursor.y < bottom,
    );
  }

  /** Opens the light bulb at the cursor and takes the entry with this text. */
  async quickFix(text: string): Promise<void> {
    const { page } = this;
    const row = page.locator('.action-widget .monaco-list-row', { hasText: text }).first();
    // Right after a move of the cursor the editor may not have its actions yet.
    await this.#retry(`a quick fix “${text}”`, async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      await row.waitFor({ timeout: 2_000 });
    });
    await row.click();
    await row.waitFor({ state: 'hidden' });
  }

  /** Saves, and waits for the file on disk to be as expected. */
  async save(expected: (text: string) => boolean, what: string): Promise<void> {
    await this.#retry(`${what} on disk`, async () => {
      await this.page.keyboard.press('Control+s');
      await this.until(what, () => expected(this.saved), 2_000);
    });
  }

  /** Asks until the answer is yes. */
  async until(what: string, ask: () => boolean | Promise<boolean>, timeout = 15_000): Promise<void> {
    const end = Date.now() + timeout;
    while (!(await ask())) {
      if (Date.now() > end) throw new Error(`waited ${timeout} ms for: ${what}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Drags the edge of the side bar, in pixels. */
  async widenPanel(by: number): Promise<void> {
    const { mouse } = this.page;
    const box = await this.page.locator('.sidebar').boundingBox();
    assert.ok(box, 'no side bar in sight');
    await mouse.move(box.x + box.width, 400);
    await mouse.down();
    await mouse.move(box.x + box.width + by, 400, { steps: 4 });
    await mouse.up();
  }

  /** Changes the colour theme, by the name that the list of themes has for it. */
  async theme(name: string): Promise<void> {
    await this.#command('Preferences: Color Theme');
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
    await this.page.locator('.quick-input-widget input').first().fill(name);
    await row.click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Leaves a picture of the window in out/screenshots. */
  async screenshot(name: string): Promise<void> {
    const folder = join(OUT, 'screenshots');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  async #command(label: string): Promise<void> {
    const { page } = this;
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
    await this.#retry(`command “${label}”`, async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').first().fill(`>${label}`, { timeout: 2_000 });
      await row.click({ timeout: 2_000 });
    });
  }

  async #retry(what: string, attempt: () => Promise<void>, attempts = 6): Promise<void> {
    for (let left = attempts; ; left--) {
      try {
        return await attempt();
      } catch (error) {
        if (left > 1) continue;
        await this.screenshot('failure');
        throw new Error(`no ${what} after ${attempts} attempts (out/screenshots/failure.png)`, { cause: error });
      }
    }
  }
}
