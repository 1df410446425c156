// npm run screenshot
//
// Takes the pictures of the example draft again and puts the dark one where README.md shows it.
import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, ROOT } from './lib/paths.mjs';
import { main, Trouble } from './lib/process.mjs';
import { uiTests } from './lib/ui-tests.mjs';

const MOST_BYTES = 300_000;

main(async () => {
  const { failed } = await uiTests('test/ui/screenshots.test.ts');
  if (failed > 0) return 1;
  const picture = join(ROOT, 'media/screenshot.png');
  copyFileSync(join(OUT, 'screenshots/dark.png'), picture);
  const { size } = statSync(picture);
  if (size > MOST_BYTES) throw new Trouble(`media/screenshot.png has ${size} bytes, more than a page should load.`);
  console.log(`media/screenshot.png: ${size} bytes. The others are in out/screenshots.`);
  return 0;
});
