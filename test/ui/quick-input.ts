import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { ATTEMPT, PATIENCE, until } from './waiting';

/**
 * The box at the top of the window, in which commands, lines, themes and answers are chosen. What stands in its list
 * may move while it is being filled, so that nothing is clicked: an entry is walked to and taken once it is in focus.
 */
export class QuickInput {
  readonly #page: Page;
  readonly #widget: Locator;
  readonly #list: Locator;
  /** What is typed into. */
  readonly #box: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#widget = page.locator('.quick-input-widget');
    this.#list = this.#widget.locator('.quick-input-list');
    this.#box = this.#widget.locator('.quick-input-box input');
  }

  /** Runs the command of this name from the palette. It may still be at work when this returns. */
  async command(label: string): Promise<void> {
    await until(`the command “${label}”`, async () => {
      await this.#open('F1', `>${label}`);
      await this.#take(label, ATTEMPT);
    });
  }

  /** Types or chooses the answer to what a command asks. */
  async answer(text: string): Promise<void> {
    // The palette, on its way out, still has the command in it.
    await until(
      'a question',
      async () => (await this.#box.isVisible()) && !(await this.#box.inputValue()).startsWith('>'),
    );
    await this.#box.fill(text);
    if (await this.#list.isVisible()) await this.#take(text);
    else await this.#page.keyboard.press('Enter');
  }

  /** Whether the palette has a command of this name to offer. */
  async offers(label: string): Promise<boolean> {
    let offered = false;
    await until(`the palette’s answer to “${label}”`, async () => {
      await this.#open('F1', `>${label}`);
      await until(
        'a list that is complete',
        async () => {
          const labels = await this.#labels();
          offered = labels.some((each) => isOf(each, label));
          // The similar ones come last: the palette has looked through all commands by then.
          return offered || labels.some((each) => /, similar commands$|^No matching commands/.test(each));
        },
        ATTEMPT,
      );
    });
    await until('a palette that is shut', async () => {
      await this.#page.keyboard.press('Escape');
      await this.#widget.waitFor({ state: 'hidden', timeout: ATTEMPT });
    });
    return offered;
  }

  /** Sends the cursor to a line and a column, both from one. */
  async goTo(line: number, column: number): Promise<void> {
    await this.#open('Control+g', `:${line}:${column}`);
    await this.#page.keyboard.press('Enter');
    await this.gone(ATTEMPT);
  }

  /** Resolves when the box is out of sight. */
  async gone(timeout = PATIENCE): Promise<void> {
    await this.#widget.waitFor({ state: 'hidden', timeout });
  }

  async #open(key: string, text: string): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.#page.keyboard.press(key);
    await this.#box.fill(text, { timeout: ATTEMPT });
  }

  async #take(label: string, patience?: number): Promise<void> {
    await takeFocused(this.#page, this.#list, (each) => isOf(each, label), `an entry “${label}”`, patience);
  }

  async #labels(): Promise<string[]> {
    const rows = await this.#list.locator('.monaco-list-row').all();
    return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label', { timeout: 1_000 })) ?? ''));
  }
}

/** An entry's label for screen readers begins with what is read; its keys, its group and a description follow. */
function isOf(label: string, name: string): boolean {
  return label === name || label.startsWith(`${name}, `);
}

/** Walks down a list that has the keyboard, round if need be, to the entry whose label is wanted, and takes it. */
export async function takeFocused(
  page: Page,
  list: Locator,
  wanted: (label: string) => boolean,
  what: string,
  patience?: number,
): Promise<void> {
  const focused = list.locator('.monaco-list-row.focused');
  const inFocus = async () => wanted((await focused.getAttribute('aria-label', { timeout: 1_000 })) ?? '');
  await until(
    what,
    async () => {
      if (!(await inFocus())) {
        await page.keyboard.press('ArrowDown');
        return false;
      }
      // It is, and it was not just passing by.
      await page.waitForTimeout(50);
      assert.ok(await inFocus());
      await page.keyboard.press('Enter');
      return true;
    },
    patience,
  );
}
