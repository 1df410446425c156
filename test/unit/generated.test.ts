import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TO_BE_WRITTEN } from '../../scripts/lib/new-rule.mjs';
import { generated } from '../../scripts/lib/generated/index.mjs';

describe('what is made of something else', () => {
  for (const [path, text] of generated()) {
    it(`is as it should be: ${path}`, () => {
      assert.equal(readFileSync(path, 'utf8'), text, 'out of date: run npm run generate');
      assert.ok(!text.includes(TO_BE_WRITTEN), `${TO_BE_WRITTEN}: something of a new rule`);
    });
  }
});
