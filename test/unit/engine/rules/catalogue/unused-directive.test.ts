import assert from 'node:assert/strict';
import { analyze } from '../../../../../src/engine/analyzer';
import { createTagger } from '../../../../../src/engine/language/tagger';
import type { Markup } from '../../../../../src/engine/model';

const tagger = createTagger();
const reported = (text: string, markup: Markup = 'markdown') =>
  analyze(text, markup, tagger).findings.filter(({ rule }) => rule === 'unused-directive').length;

describe('a comment that silences nothing', () => {
  for (const text of [
    '<!-- on-the-record: ignore vague-source -- known, JW -->\nAda Prill said the mill was shut.',
    '<!-- on-the-record: ignore hearsay -->\nOfficials said the mill was shut.',
    '<!-- on-the-record: ignore-block all -->\nThe mill stands by the river.',
    '<!-- on-the-record: ignore-file vague-source -->\n\nAda Prill said the mill was shut.',
    'Ada Prill said the mill was shut. <!-- on-the-record: ignore vague-source -->',
    'Officials said the mill was shut.\n\n<!-- on-the-record: ignore vague-source -->\n\nIt stands by the river.',
  ]) {
    it(`is reported: ${text.replace(/\n/g, ' / ')}`, () => assert.equal(reported(text), 1));
  }

  it('is reported in HTML', () => {
    assert.equal(reported('<!-- on-the-record: ignore vague-source --><p>Ada Prill said so.</p>', 'html'), 1);
  });

  for (const text of [
    '<!-- on-the-record: ignore vague-source -- known, JW -->\nOfficials said the mill was shut.',
    '<!-- on-the-record: ignore -->\nOfficials said the mill was shut.',
    '<!-- on-the-record: ignore-block vague-source -->\nThe mill is shut. Officials said it was close to collapse.',
    '<!-- on-the-record: ignore-file vague-source -->\n\nThe mill is old.\n\nOfficials said it was shut.',
    '<!-- the record of the mill is in the shared folder -->\nAda Prill said so.',
    '`<!-- on-the-record: ignore vague-source -->` is how a desk silences a mark, Ada Prill said.',
    'Ada Prill said the mill was shut.',
  ]) {
    it(`is not: ${text.replace(/\n/g, ' / ')}`, () => assert.equal(reported(text), 0));
  }
});
