import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { Workbench } from './workbench';

const DRAFT = readFileSync(join(ROOT, 'examples/harbour-bridge.md'), 'utf8');

describe('a draft in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('harbour-bridge.md', DRAFT);
  });
  after(() => workbench?.close());

  it('has squiggles under what an editor would ask about', async () => {
    await workbench.squiggleAt('officials said');
    await workbench.squiggleAt('sources close to the board');
    await workbench.noSquiggleAt('who runs the chandlery', 'officials said');
  });

  it('has highlights of several kinds, told apart by their lines', async () => {
    await workbench.goTo('officials said');
    const highlights = workbench.page.locator('.monaco-editor .view-overlays [class*="TextEditorDecorationType"]');
    await workbench.until('two styles', async () => {
      const styles = await highlights.evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopStyle));
      assert.ok(new Set(styles.filter((style) => style !== 'none')).size >= 2, styles.join());
    });
  });

  it('says in a hover who is taken to be the source, how strong it is and what to ask', async () => {
    const text = await workbench.hover('officials said', /An editor might ask/);
    assert.match(text, /officials/);
    assert.match(text, /Very weak/);
    assert.match(text, /vague-source/);
  });

  it('lists the quotations in its panel, and counts on its badge', async () => {
    await workbench.run('Show Quotations');
    await workbench.until('the quotations', async () => {
      const labels = await workbench.rowLabels();
      assert.match(labels[0] ?? '', /^Missing, \d+ entries/);
      assert.ok(
        labels.some((label) => label.startsWith('Missing') && label.includes('They knew.')),
        labels.join('\n'),
      );
    });
    await workbench.until('the count of the status bar on the badge', async () => {
      const [missing = 0, weak = 0] = ((await workbench.counts.innerText()).match(/\d+/g) ?? []).map(Number);
      assert.ok(missing > 0 && weak > 0);
      assert.equal(Number(await workbench.badge.innerText()), missing + weak);
    });
  });

  it('goes to the words of a row that is clicked', async () => {
    await workbench.clickRow('They knew.', DRAFT.slice(0, DRAFT.indexOf('“They knew.')).split('\n').length);
  });

  it('puts in a note by the light bulb; Undo and saving leave the file byte for byte as it was', async () => {
    await workbench.goTo('officials said');
    await workbench.quickFix('[who?]');
    await workbench.save((text) => text === DRAFT.replace('officials said', 'officials [who?] said'), 'the note');
    await workbench.page.keyboard.press('Control+z');
    await workbench.save((text) => text === DRAFT, 'the draft without it');
  });

  it('walks from finding to finding by command and by key', async () => {
    await workbench.goTo('PORT CALLOW');
    const start = await workbench.position();
    await workbench.run('Next Finding');
    await workbench.until('the next finding', async () => (await workbench.position()) !== start);
    const first = await workbench.position();
    await workbench.page.keyboard.press('Control+F8');
    await workbench.until('the one after it', async () => (await workbench.position()) !== first);
    await workbench.run('Previous Finding');
    await workbench.until('the first one again', async () => (await workbench.position()) === first);
  });

  it('marks everything and takes every note out again from the palette', async () => {
    await workbench.run('Insert Notes for All Findings');
    await workbench.save(
      (text) => (text.match(/\[(?:who\?|citation needed|according to whom\?)\]/g) ?? []).length > 5,
      'notes',
    );
    await workbench.run('Remove All Notes');
    await workbench.save((text) => text === DRAFT, 'the draft without them');
  });

  it('pauses and resumes', async () => {
    await workbench.run('Pause');
    await workbench.until('no squiggles', async () => (await workbench.squiggles.count()) === 0);
    await workbench.until('a way to resume', () => workbench.offers('Resume'));
    assert.ok(!(await workbench.offers('Pause')));
    await workbench.run('Resume');
    await workbench.squiggleAt('officials said');
  });
});
