import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BUNDLE, bundle } from '../../../scripts/l10n.mjs';

describe('messages for translators', () => {
  it('are all in the bundle, as they are in the code', () => {
    assert.equal(readFileSync(BUNDLE, 'utf8'), bundle(), 'run npm run l10n');
  });
});
