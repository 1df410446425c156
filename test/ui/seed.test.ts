import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedFolder } from '../../scripts/seed-check.mjs';
import { THEMES } from './themes';
import { Workbench } from './workbench';

const ARTICLE = join(seedFolder, 'article.txt');

interface Place {
  /** Offsets into the article. */
  readonly range: readonly [number, number];
  readonly source?: string | null;
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

  const sourceOf = (words: string) => {
    const weak = weakAttributions.find(({ source }) => source === words);
    assert.ok(weak, words);
    return text.indexOf(words, weak.range[0]);
  };

  it('has squiggles under its weak sources, and says in a hover how weak they are', async () => {
    for (const words of ['sources', 'a source', 'a top government official']) {
      await workbench.squiggleAtOffset(sourceOf(words));
      await workbench.hoverAt(sourceOf(words) + 1, /weak/i);
    }
  });

  it('lists its quotations in the panel', async () => {
    await workbench.run('Show Quotations');
    const wanted = quotes.map(({ range }) => wordsAt(range).slice(0, 20));
    await workbench.until('the quotations', async () => {
      const labels = await workbench.rowLabels();
      for (const words of wanted)
        assert.ok(
          labels.some((label) => label.includes(words)),
          `${words} is not among\n${labels.join('\n')}`,
        );
    });
  });

  it('takes a note by the light bulb; Undo and saving leave the file byte for byte as it was', async () => {
    await workbench.goToOffset(sourceOf('a source'));
    await workbench.quickFix('[who?]');
    await workbench.save(
      (saved) => saved === text.replace('a source mentioned', 'a source [who?] mentioned'),
      'the note',
    );
    await workbench.page.keyboard.press('Control+z');
    await workbench.save((saved) => saved === text, 'the article without it');
  });

  for (const [appearance, [name, theme]] of Object.entries(THEMES)) {
    it(`can be looked at: ${theme}`, async () => {
      await workbench.theme(theme);
      await workbench.page.locator(`.monaco-workbench.${appearance}`).waitFor();
      await workbench.hoverAt(sourceOf('a source') + 1, /weak/i);
      await workbench.screenshot(`article-${name}`);
    });
  }

  it('gets its notes and loses them again, byte for byte', async () => {
    await workbench.run('Insert Notes for All Findings');
    await workbench.save((saved) => saved.length > text.length, 'notes');
    await workbench.run('Remove All Notes');
    await workbench.save((saved) => saved === text, 'the article without them');
  });
});
