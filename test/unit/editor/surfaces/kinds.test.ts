import assert from 'node:assert/strict';
import { FINDING_KINDS, kindOf, type FindingKind } from '../../../../src/editor/surfaces/kinds';
import type { Grade } from '../../../../src/engine/model';
import { RULE_IDS } from '../../../../src/engine/rules/profiles';
import { attribution, finding, sampleReport } from '../sample';

/** How each rule's findings are drawn: a kind, or that of the source they are about. */
const KINDS: Readonly<Record<string, FindingKind | 'the source’s'>> = {
  'unattributed-quote': 'missing',
  'unattributed-claim': 'missing',
  hearsay: 'hearsay',
  'hearsay-adverb': 'the source’s',
  'has-learned': 'the source’s',
  'vague-source': 'vague',
  'vague-group': 'the source’s',
  'unnamed-study': 'the source’s',
  'described-source': 'described',
  'anonymity-without-reason': 'the source’s',
  'rote-reason': 'the source’s',
  'anonymous-lead': 'the source’s',
  'anonymous-quote': 'the source’s',
  'anonymous-opinion': 'the source’s',
  'plural-then-singular': 'the source’s',
  'declined-to-comment': 'the source’s',
  'single-source': 'the source’s',
  'second-hand': 'the source’s',
  'late-speaker': 'query',
  'late-attribution': 'query',
  'role-missing': 'query',
  'ambiguous-pronoun': 'the source’s',
  'loaded-verb': 'query',
  'crime-without-authority': 'missing',
  'incomplete-poll': 'the source’s',
  'headline-unsupported': 'the source’s',
  'off-the-record': 'the source’s',
  'notes-left': 'the source’s',
  'unused-directive': 'the source’s',
};

const BY_GRADE: Readonly<Record<Grade, FindingKind>> = {
  named: 'query',
  organization: 'query',
  document: 'query',
  described: 'described',
  vague: 'vague',
  agentless: 'hearsay',
};

describe('the kind of a finding', () => {
  it('is known of every rule', () => assert.deepEqual(Object.keys(KINDS).sort(), [...RULE_IDS].sort()));

  for (const [rule, expected] of Object.entries(KINDS)) {
    it(`of ${rule} is ${expected}`, () => {
      for (const [grade, kind] of Object.entries(BY_GRADE)) {
        const attributions = [attribution(grade as Grade, { content: 'the mill was doomed' })];
        const found = kindOf(finding(rule, 'Sources', { attribution: 0 }), { ...sampleReport(), attributions });
        assert.equal(found, expected === 'the source’s' ? kind : expected, grade);
      }
    });
  }

  it('is a query where it is about no source and its rule has no kind', () => {
    assert.equal(kindOf(finding('notes-left', 'Sources'), sampleReport()), 'query');
    assert.equal(kindOf(finding('constructor', 'Sources'), sampleReport()), 'query');
  });

  it('is one of those that are drawn, from the worst on', () =>
    assert.deepEqual(FINDING_KINDS, ['missing', 'hearsay', 'vague', 'described', 'query']));
});
