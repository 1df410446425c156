import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PATTERNS, RULES } from '../../../../../src/engine/rules';

const CATALOGUE = resolve('src/engine/rules/catalogue');

describe('the patterns that rules look for', () => {
  it('are listed by each rule that asks for some, so that no paragraph is searched when the rules are asked', () => {
    const asking = readdirSync(CATALOGUE)
      .filter((file) => /\b(?:matchesIn|reporterMatches)\(/.test(readFileSync(resolve(CATALOGUE, file), 'utf8')))
      .map((file) => file.replace(/\.ts$/, ''));
    assert.ok(asking.length > 3);
    assert.deepEqual(
      RULES.filter(({ searches }) => searches)
        .map(({ id }) => id)
        .sort(),
      asking.sort(),
    );
    for (const file of asking) {
      const text = readFileSync(resolve(CATALOGUE, `${file}.ts`), 'utf8');
      const declared = [...text.matchAll(/^const (\w+): Searched =/gm)].map(([, name]) => name);
      const listed = /searches: \(\) => \[([^\]]*)\]/.exec(text)?.[1]?.split(/,\s*/) ?? [];
      assert.deepEqual(listed.sort(), declared.sort(), file);
    }
  });

  it('are found everywhere in a text, and each once', () => {
    assert.ok(PATTERNS.every(({ pattern }) => pattern.global));
    assert.equal(new Set(PATTERNS).size, PATTERNS.length);
  });
});
