import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markupOf } from '../../../../src/cli/run';
import { READ } from '../../../../src/engine/text/read-kinds';
import { splitBlocks } from '../../../../src/engine/text/blocks/split-draft';

const PAGES = join(__dirname, 'pages');

/** How the blocks begin that are read of each page, in order: the article, and nothing that a site puts around it. */
const READ_OF: Readonly<Record<string, readonly string[]>> = {
  'amp.html': ['The owner of a mill', 'A former worker said', 'The owner, Silas Orme'],
  'comments.html': ['The cliff path', 'A landslip'],
  'cookie-wall.html': ['The lock gates', 'Sources close', '“Nobody has told', 'The board was'],
  'docs-export.html': ['Officials say', '“We were told', 'Critics say', 'It is believed'],
  'drupal.html': ['Critics say', 'A spokesman', 'Some of the crew'],
  'live-blog.html': ['The harbour', 'Waves are', 'All schools', 'Good morning'],
  'local-paper.html': ['PINE FORK', '“I can', 'The city manager', 'The utility'],
  'nested-divs.html': ['A cull of gulls', 'The council is', '“They are not'],
  'newspaper-theme.html': ['Repairs to', '“We are waiting', 'It is believed'],
  'pasted-city-paper.txt': ['KARSUND', 'Residents', '“We pay', 'The commissioner'],
  'pasted-live-page.md': ['The harbour', 'All schools', 'Good morning'],
  'pasted-us-local.txt': ['ALDER CREEK', '“I had', 'Some parents', 'The roof was'],
  'table-layout.html': ['The Bishop', 'He is said', 'It is not known'],
  'web-forms.html': ['KARSUND', 'The minister'],
};

/** Labels that are no sentence and no furniture that could be told: they may be read, and say nothing. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  'nested-divs.html': ['Nell Harker'],
  'table-layout.html': ['Bishop to leave', 'Also today'],
};

const readOf = (page: string): string[] => {
  const text = readFileSync(join(PAGES, page), 'utf8');
  return splitBlocks(text, markupOf(page))
    .filter(({ kind }) => READ.has(kind))
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/<[^>]*>/g, ' ')
        .replace(/&[lr]dquo;/g, '“')
        .replace(/\s+/g, ' ')
        .trim(),
    );
};

describe('a whole page', () => {
  it('is tested as it stands in its file', () =>
    assert.deepEqual(readdirSync(PAGES).sort(), Object.keys(READ_OF).sort()));

  for (const [page, begins] of Object.entries(READ_OF))
    it(`${page}: its article is read, and nothing else`, () => {
      const labels = LABELS[page] ?? [];
      const read = readOf(page).filter((block) => !labels.some((label) => block.startsWith(label)));
      assert.deepEqual(
        read.map((block, i) => (begins[i] !== undefined && block.startsWith(begins[i]) ? begins[i] : block)),
        begins,
      );
    });
});
