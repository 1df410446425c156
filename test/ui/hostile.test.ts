import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { Workbench } from './workbench';

/** As VS Code opens a folder that somebody sent: nobody has said that it is to be trusted. */
const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/** Anybody would see it happen. */
const COMMAND = 'command:workbench.action.toggleLightDarkThemes';
const LINK = `[open the desk’s guide](${COMMAND})`;

const DRAFT = `Officials said the roof of [the mill](${COMMAND}) $(trash) was gone.

“We are leaving $(trash) on <a href="${COMMAND}">Friday</a>,” said Ada Prill, who ran the bakery next door.

Sources said [nobody](${COMMAND}) $(sync~spin) had gone near it.
`;

/** As somebody reads it: what keeps apart a link or an icon shows nothing. */
const read = (text: string): string => text.replaceAll('\u2060', '');

/** What a click could set off; VS Code makes anchors of labels as well, which lead nowhere. */
const links = async (where: Locator): Promise<string[]> => {
  const all = await where
    .locator('a')
    .evaluateAll((anchors) => anchors.map((a) => a.getAttribute('data-href') ?? a.getAttribute('href') ?? ''));
  return all.filter((href) => href !== '');
};

describe('a folder that somebody sent, in Restricted Mode', function () {
  // Each test opens a window of its own.
  let workbench: Workbench;
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failed-test');
    await workbench?.close();
  });

  /** Opens it and gives our warning; fails where VS Code trusts the folder. */
  async function warning(name: string, key: string): Promise<Locator> {
    const beside = { '.on-the-record.jsonc': JSON.stringify({ [key]: 1 }) };
    workbench = await Workbench.open(name, DRAFT, { settings: RESTRICTED, beside });
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    const message = workbench.messages.filter({ hasText: '.on-the-record.jsonc:1:2' });
    await message.waitFor();
    return message;
  }

  /** What a toggled theme would change. */
  const theme = () => workbench.page.locator('.monaco-workbench.vs-dark').count();

  it('has a link in its desk’s file: the warning shows the words, and a click does nothing', async () => {
    const message = await warning('mill.md', LINK);
    // A long name is cut short.
    assert.ok(read(await message.innerText()).includes(`called “${LINK.slice(0, 50)}`));
    assert.equal(await message.locator('a').count(), 0);
    await workbench.screenshot('hostile-desk-file');
    assert.equal(await theme(), 1);
    await message.click();
    await workbench.page.keyboard.press('Enter');
    // A command that was run from there would be done before another one is.
    await workbench.run('Show Quotations');
    await workbench.rows.first().waitFor();
    assert.equal(await theme(), 1);
  });

  it('has an icon in its desk’s file: the warning shows the words', async () => {
    const message = await warning('mill.md', '$(trash)');
    assert.ok(read(await message.innerText()).includes('called “$(trash)”'));
    assert.equal(await message.locator('.codicon').count(), 0);
    await workbench.screenshot('hostile-icon');
  });

  it('has links and icons in a draft’s name and text: marks, hover, menu and panel show words', async () => {
    await warning(`[x](${COMMAND}) $(trash).md`, LINK);
    await workbench.run('Show Quotations');
    for (const words of ['the roof of', 'We are leaving', 'nobody']) {
      await workbench.rows.filter({ hasText: words }).first().waitFor();
    }
    assert.deepEqual(await links(workbench.page.locator('.sidebar')), []);
    assert.equal(await workbench.page.locator('.sidebar .codicon-trash, .sidebar .codicon-sync').count(), 0);
    const text = await workbench.hover('Officials', /An editor might ask/);
    assert.match(read(text), /Officials/);
    const ours = /^command:onTheRecord\.|^on-the-record:\/rules\//;
    const inHover = await links(workbench.page.locator('.monaco-hover:visible'));
    assert.ok(inHover.length > 0);
    for (const href of inHover) assert.match(href, ours);
    await workbench.screenshot('hostile-hover');
    assert.equal(await theme(), 1);
  });
});
