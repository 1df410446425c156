import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { THEMES } from './themes';
import { Workbench } from './workbench';

const DRAFT = readFileSync(join(ROOT, 'examples/harbour-bridge.md'), 'utf8');

describe('the workbench with panel and hover', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('harbour-bridge.md', DRAFT);
    await workbench.run('Show Quotations');
    await workbench.rows.first().waitFor();
    await workbench.widenPanel(120);
  });
  after(() => workbench?.close());

  for (const [appearance, [name, theme]] of Object.entries(THEMES)) {
    it(`can be looked at: ${theme}`, async () => {
      await workbench.theme(theme);
      await workbench.page.locator(`.monaco-workbench.${appearance}`).waitFor();
      await workbench.hover('officials said', /An editor might ask/);
      await workbench.screenshot(name);
    });
  }
});
