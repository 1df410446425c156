import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedFolder } from '../../scripts/seed-check.mjs';
import { Workbench } from './workbench';

const ARTICLE = join(seedFolder, 'article.txt');

interface Place {
  /** Offsets into the article. */
  readonly range: readonly [number, number];
}

describe('a real article in the workbench', function () {
  // It is not ours to ship.
  if (!existsSync(ARTICLE)) {
    it.skip(`needs the article, and ${ARTICLE} does not exist`);
    return;
  }
  const text = readFileSync(ARTICLE, 'utf8');
  const { weakAttributions, quotes } = JSON.parse(readFileSync(join(seedFolder, 'expected.json'), 'utf8')) as Record<
    'weakAttributions' | 'quotes',
    Place[]
  >;
  const wordsAt = ([start, end]: Place['range']) => text.slice(start, end).replace(/\s+/g, ' ').trim();
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('article.txt', text);
  });
  after(() => workbench?.close());

  it('says in a hover how weak its weak sources are', async () => {
    for (const { range } of weakAttributions.slice(0, 2)) await workbench.hoverAt(range[0] + 1, /weak/i);
  });

  it('lists its quotations in the panel', async () => {
    await workbench.run('Show Quotations');
    await workbench.rows.first().waitFor();
    const labels = await workbench.rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    for (const { range } of quotes) {
      const words = wordsAt(range).slice(0, 20);
      assert.ok(
        labels.some((label) => label.includes(words)),
        `${words} is not among\n${labels.join('\n')}`,
      );
    }
  });

  it('gets its notes and loses them again, byte for byte', async () => {
    await workbench.run('Insert Notes for All Findings');
    await workbench.save((saved) => saved.length > text.length, 'notes');
    await workbench.run('Remove All Notes');
    await workbench.save((saved) => saved === text, 'the article without them');
    await workbench.screenshot('article');
  });
});
