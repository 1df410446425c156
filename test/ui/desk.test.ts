import assert from 'node:assert/strict';
import { Workbench } from './workbench';

const DRAFT = `Officials said the old mill was close to collapse, and nobody had gone near it since the spring.

“We are leaving on Friday,” said Ada Prill, who ran the bakery next door.

Sources said the roof had been mended with tape.

Prill claimed that the owners had known of it.
`;

/** Typed into the draft; its squiggle shows that the draft has been read with it. */
const EDIT = 'Insiders said the bakery would close. ';

describe('what a desk decides, in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('mill.txt', DRAFT);
  });
  after(() => workbench?.close());

  it('follows the house that is chosen from the palette', async () => {
    await workbench.squiggleAt('claimed');
    await workbench.run('Choose the House Profile…', 'Quiet');
    await workbench.noSquiggleAt('claimed', 'Sources');
    await workbench.run('Choose the House Profile…', 'Balanced');
    await workbench.squiggleAt('claimed');
  });

  it('keeps a finding silenced without a word in the copy: after an edit, and after a restart', async () => {
    await workbench.squiggleAt('Sources');
    await workbench.run('Silence This Finding…', 'the desk knows them, JW');
    await workbench.noSquiggleAt('Sources', 'Officials');
    const baseline = workbench.beside('.on-the-record-baseline.json');
    assert.match(baseline, /the desk knows them, JW/);
    assert.doesNotMatch(baseline, /mended with tape/);

    await workbench.goTo('“We are leaving');
    await workbench.page.keyboard.type(EDIT);
    await workbench.save((saved) => saved === DRAFT.replace('“We', `${EDIT}“We`), 'the edit');
    await workbench.noSquiggleAt('Sources', 'Insiders');

    await workbench.restart();
    await workbench.noSquiggleAt('Sources', 'Officials');
  });
});

describe('a comment that silences, in the workbench', () => {
  const draft = DRAFT.replace('Sources said', '<!-- on-the-record: ignore vague-source -- known, JW -->\nSources said');
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('mill.md', draft);
  });
  after(() => workbench?.close());

  it('holds after an edit elsewhere, and after a restart', async () => {
    await workbench.noSquiggleAt('Sources', 'Officials');
    await workbench.goTo('“We are leaving');
    await workbench.page.keyboard.type(EDIT);
    await workbench.save((saved) => saved === draft.replace('“We', `${EDIT}“We`), 'the edit');
    await workbench.noSquiggleAt('Sources', 'Insiders');
    await workbench.restart();
    await workbench.noSquiggleAt('Sources', 'Officials');
  });
});

describe('a desk’s file with a fault in it, in the workbench', () => {
  const broken = '{\n  "profile": "balanced",\n  "rules": { "vague-source": "error", "hearsey": "off" },\n}\n';
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('mill.txt', DRAFT, { beside: { '.on-the-record.jsonc': broken } });
  });
  after(() => workbench?.close());

  it('is reported once with its place, and the rest of it holds', async () => {
    await workbench.goTo('Officials');
    await workbench.until(
      'the severity that is set in it',
      async () => (await workbench.page.locator('.monaco-editor .squiggly-error').count()) > 0,
    );
    // The draft has been read by this file, and whatever there is to say of it has been said.
    await workbench.listMessages();
    await workbench.until('one message', async () => {
      const texts = (await workbench.messages.allInnerTexts()).filter((text) =>
        text.includes('.on-the-record.jsonc:3:'),
      );
      assert.equal(texts.length, 1, texts.join('\n'));
      assert.match(texts[0]!, /hearsey/);
    });
    await workbench.screenshot('broken-desk-file');
  });
});
