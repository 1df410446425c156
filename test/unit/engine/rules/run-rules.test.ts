import assert from 'node:assert/strict';
import { InBlocks } from '../../../../src/engine/util/in-blocks';
import { draftOf, findings, type Given } from './draft';

const TEXT = 'Officials said so. “They knew.”\n\nIt is believed that he left.';
const GIVEN: readonly Given[] = [
  { source: 'Officials', cue: 'said', content: 'so', grade: 'vague' },
  { cue: 'is believed', grade: 'agentless', pattern: 'hearsay' },
];

describe('running the rules', () => {
  it('gives findings in the order of the text, with their own severities', () => {
    assert.deepEqual(
      findings(draftOf(TEXT, GIVEN)).map(({ rule, severity, block }) => [rule, severity, block]),
      [
        ['vague-source', 'warning', 0],
        ['unattributed-quote', 'warning', 0],
        ['hearsay', 'warning', 1],
      ],
    );
  });

  it('takes the desk’s severities, and drops what is off', () => {
    const severities = { 'vague-source': 'off', hearsay: 'hint' } as const;
    assert.deepEqual(
      findings(draftOf(TEXT, GIVEN), { severities }).map(({ rule, severity }) => [rule, severity]),
      [
        ['unattributed-quote', 'warning'],
        ['hearsay', 'hint'],
      ],
    );
  });

  it('gives the same fingerprints when something is written above', () => {
    const prints = (text: string) => findings(draftOf(text, GIVEN)).map(({ fingerprint }) => fingerprint);
    assert.deepEqual(prints(`The mill is old.\n\n${TEXT}`), prints(TEXT));
  });

  it('gives a sentence the same fingerprint with a note in it', () => {
    const text = 'Sources said officials said so.';
    const given: readonly Given[] = [
      { source: 'Sources', cue: 'said', grade: 'vague' },
      { source: 'officials', cue: 'said', grade: 'vague' },
    ];
    const [, before] = findings(draftOf(text, given));
    const after = findings(draftOf(text.replace('Sources', 'Sources [who?]'), given));
    assert.deepEqual(
      after.map(({ fingerprint }) => fingerprint),
      [before!.fingerprint],
    );
  });

  it('knows the notes of the desk’s own texts', () => {
    const noteTexts = { 'citation-needed': '(CN)', who: '(NAME?)', 'according-to-whom': '(BY?)' };
    const draft = draftOf(TEXT.replace('Officials', 'Officials (NAME?)'), GIVEN);
    assert.ok(!findings(draft, { noteTexts }).some(({ rule }) => rule === 'vague-source'));
    assert.ok(findings(draft).some(({ rule }) => rule === 'vague-source'));
  });

  it('marks each of very many', () => {
    const text = Array.from({ length: 400 }, () => 'Officials said so. “They knew.”').join('\n\n');
    const draft = draftOf(text, GIVEN.slice(0, 1));
    const many = {
      ...draft,
      attributions: InBlocks.of(
        draft.blocks.map(({ span }, block) => ({
          ...draft.attributions.at(0)!,
          source: [[span[0], span[0] + 9]] as const,
          cue: [[span[0] + 10, span[0] + 14]] as const,
          block,
        })),
        draft.blocks.length,
      ),
    };
    assert.ok(findings(many).length >= 800);
  });
});
