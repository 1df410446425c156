import assert from 'node:assert/strict';
import { Workbench } from './workbench';

const DRAFT = `Officials said the old mill was close to collapse, and nobody had gone near it since the spring.

“We are leaving on Friday,” said Ada Prill, who ran the bakery next door.

Sources said the roof had been mended with tape.

Prill claimed that the owners had known of it.
`;

describe('what a desk decides, in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('mill.txt', DRAFT);
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failed-test');
  });

  it('follows the house that is chosen from the palette', async () => {
    assert.ok(await workbench.squiggleAt('claimed'));
    await workbench.run('Choose the House Profile…', 'Quiet');
    await workbench.until('a quieter draft', async () => !(await workbench.squiggleAt('claimed')));
    assert.ok(await workbench.squiggleAt('Sources'));
    await workbench.run('Choose the House Profile…', 'Balanced');
    await workbench.until('the squiggle again', () => workbench.squiggleAt('claimed'));
  });

  it('keeps a finding silenced without a word in the copy: after an edit, and after a restart', async () => {
    await workbench.goTo('Sources');
    await workbench.run('Silence This Finding…', 'the desk knows them, JW');
    await workbench.until('no squiggle', async () => !(await workbench.squiggleAt('Sources')));
    const baseline = workbench.beside('.on-the-record-baseline.json');
    assert.match(baseline, /the desk knows them, JW/);
    assert.doesNotMatch(baseline, /mended with tape/);

    await workbench.goTo('“We are leaving');
    await workbench.page.keyboard.type('The bakery will close. ');
    await workbench.save((saved) => saved === DRAFT.replace('“We', 'The bakery will close. “We'), 'the edit');
    assert.ok(await workbench.squiggleAt('Officials'));
    assert.ok(!(await workbench.squiggleAt('Sources')));

    await workbench.restart();
    await workbench.until('a squiggle', () => workbench.squiggleAt('Officials'));
    assert.ok(!(await workbench.squiggleAt('Sources')));
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
    assert.ok(await workbench.squiggleAt('Officials'));
    assert.ok(!(await workbench.squiggleAt('Sources')));
    await workbench.goTo('“We are leaving');
    await workbench.page.keyboard.type('The bakery will close. ');
    await workbench.save((saved) => saved !== draft, 'the edit');
    assert.ok(!(await workbench.squiggleAt('Sources')));
    await workbench.restart();
    await workbench.until('a squiggle', () => workbench.squiggleAt('Officials'));
    assert.ok(!(await workbench.squiggleAt('Sources')));
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
    const message = workbench.messages.filter({ hasText: '.on-the-record.jsonc:3:' });
    await message.first().waitFor();
    assert.match(await message.first().innerText(), /hearsey/);
    assert.equal(await message.count(), 1);
    await workbench.screenshot('broken-desk-file');
    await workbench.goTo('Officials');
    await workbench.until(
      'an error',
      async () => (await workbench.page.locator('.monaco-editor .squiggly-error').count()) > 0,
    );
  });
});
