import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/engine/analyzer';
import { createTagger } from '../../../src/engine/language/tagger';
import { jsonReport } from '../../../src/formats/json';
import { checkSeed, seedFolder } from '../../../scripts/seed-check.mjs';

describe('a real article with its site’s furniture around it', () => {
  it('gets the marks that an editor would want, and none in the furniture', function () {
    // The article is not ours to ship: without it there is nothing to check.
    if (!existsSync(join(seedFolder, 'article.txt'))) this.skip();
    const text = readFileSync(join(seedFolder, 'article.txt'), 'utf8');
    const expected: unknown = JSON.parse(readFileSync(join(seedFolder, 'expected.json'), 'utf8'));
    const report = jsonReport('article.txt', text, analyze(text, 'plaintext', createTagger()));
    const failed = checkSeed(text, report, expected).filter(({ ok }) => !ok);
    assert.deepEqual(failed, []);
  });
});
