import assert from 'node:assert/strict';
import type { Report } from '../../../src/engine/model';
import { jsonReport } from '../../../src/formats/json';
import { LineIndex } from '../../../src/formats/lines';
import { shownJson } from '../../../src/messages/shown';
import { textReport } from '../../../src/formats/text';
import { ACTS, HOSTILE } from '../hostile';

const TEXT = 'The ferry is late.\n\n“It is always late,” a deckhand said.\r\n“Always.”\n';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const REPORT: Report = {
  markup: 'plaintext',
  length: TEXT.length,
  words: 11,
  blocks: [{ kind: 'body', span: [0, 18], sentences: [[0, 18]] }],
  attributions: [
    {
      source: [at('a deckhand')],
      cue: [at('said')],
      content: [at('“It is always late,”')],
      kind: 'direct',
      grade: 'described',
      speaker: 'a deckhand',
      reasons: [{ code: 'rank', span: at('deckhand') }],
      flags: ['noReason'],
      pattern: 'verb-source',
      block: 0,
    },
  ],
  quotations: [
    { span: at('“It is always late,”'), inner: at('It is always late,'), attribution: 0, use: 'speech', block: 0 },
    { span: at('“Always.”'), inner: at('Always.'), attribution: -1, use: 'speech', block: 0 },
  ],
  sources: [{ label: 'a deckhand', grade: 'described', attributions: [0] }],
  silenced: 0,
  findings: [
    {
      rule: 'unattributed-quote',
      span: at('“Always.”'),
      severity: 'warning',
      args: { words: 'Always.' },
      attribution: -1,
      block: 0,
      fingerprint: 'f1',
    },
    {
      rule: 'described-source',
      span: at('a deckhand'),
      severity: 'information',
      args: { source: 'a deckhand' },
      attribution: 0,
      block: 0,
      fingerprint: 'f2',
    },
  ],
};

describe('lines and columns', () => {
  it('count from one across LF, CRLF and lone CR', () => {
    const lines = new LineIndex('ab\ncd\r\nef\rgh');
    assert.deepEqual([0, 2, 3, 7, 8, 10, 12].map((offset) => lines.label(offset)), [
      '1:1', '1:3', '2:1', '3:1', '3:2', '4:1', '4:3',
    ]); // prettier-ignore
  });

  it('give the end of a text without a last line end', () => assert.equal(new LineIndex('a').label(1), '1:2'));
  it('give an empty text one line', () => assert.equal(new LineIndex('').label(0), '1:1'));
});

describe('the text report', () => {
  const lines = textReport('ferry.txt', TEXT, REPORT).split('\n');

  it('opens with the file and its counts', () => {
    assert.equal(lines[0], 'ferry.txt');
    assert.equal(
      lines[1],
      '  11 words · 2 quotations · 1 attribution · 1 source · 2 queries (1 warning, 1 for information)',
    );
  });

  it('lists the findings in the order of the text with line and column', () => {
    const queries = lines.slice(lines.indexOf('Queries') + 1);
    assert.match(queries[0]!, /^ +3:22 {2}information {2}“a deckhand” {2}described-source$/);
    assert.match(queries[1]!, /^ +“a deckhand” is not named/);
    assert.match(queries[2]!, /^ +4:1 {2}warning/);
  });

  it('lists each quotation with its source and strength, and says when there is none', () => {
    const quotations = lines.slice(lines.indexOf('Quotations') + 1);
    assert.match(quotations[0]!, /3:1 {2}Weak {8}“It is always late,”/);
    assert.match(quotations[1]!, /— a deckhand, unnamed but described, on background; no reason for anonymity/);
    assert.match(quotations[2]!, /4:1 {2}Missing/);
    assert.match(quotations[3]!, /— nobody given/);
  });

  it('ends with the sources and where they speak', () => {
    assert.match(
      lines[lines.indexOf('Sources') + 1]!,
      /Weak +a deckhand \(unnamed but described, on background, line 3\)/,
    );
  });

  it('explains each attribution when asked', () => {
    const explained = textReport('ferry.txt', TEXT, REPORT, { explain: true });
    assert.ok(!lines.join('\n').includes('How each attribution was read'));
    assert.match(explained, /source {3}“a deckhand”\n +cue {6}“said”\n +content {2}“It is always late,”/);
    assert.match(explained, /“said” comes first, its subject “a deckhand” after it/);
    assert.match(explained, /“deckhand” says how senior the source is\./);
  });

  it('colours by meaning and leaves the words alone', () => {
    const painted = textReport('ferry.txt', TEXT, REPORT, { paint: (style, text) => `<${style}>${text}</>` });
    assert.match(painted, /<yellow>warning +<\/>/);
    assert.equal(painted.replace(/<[^>]*>/g, ''), lines.join('\n'));
  });

  for (const [name, nasty] of Object.entries(HOSTILE)) {
    it(`lets nothing of a draft or its name act in the terminal: ${name}`, () => {
      const span = [0, nasty.length] as const;
      const [attribution] = REPORT.attributions;
      const report: Report = {
        ...REPORT,
        attributions: [{ ...attribution!, source: [span], content: [span], speaker: nasty }],
        quotations: [{ ...REPORT.quotations[0]!, inner: span }],
        sources: [{ ...REPORT.sources[0]!, label: nasty }],
        findings: [{ ...REPORT.findings[0]!, rule: nasty, span, args: { words: nasty } }],
      };
      const out = textReport(nasty, nasty + TEXT.slice(nasty.length), report, { explain: true });
      for (const line of out.split('\n')) assert.doesNotMatch(line, ACTS);
      assert.equal(out.split('\n').length, textReport('a', TEXT, report, { explain: true }).split('\n').length);
    });
  }
});

describe('the JSON report', () => {
  const json = JSON.parse(JSON.stringify(jsonReport('ferry.txt', TEXT, REPORT)));

  it('gives spans as pairs, grades and the speaker', () => {
    const [attribution] = json.attributions;
    assert.deepEqual(attribution.source, [at('a deckhand')]);
    assert.deepEqual(attribution.content, [at('“It is always late,”')]);
    assert.equal(attribution.grade, 'described');
    assert.equal(attribution.strength, 'weak');
    assert.equal(attribution.speaker, 'a deckhand');
    assert.equal(attribution.flags[0].code, 'noReason');
    assert.deepEqual(attribution.reasons[0].range, at('deckhand'));
  });

  it('gives findings with range, place and message', () => {
    assert.deepEqual(json.findings[0].range, at('“Always.”'));
    assert.deepEqual([json.findings[0].line, json.findings[0].column], [4, 1]);
    assert.match(json.findings[0].message, /who said this/);
  });

  it('lists a quotation nobody stands behind as missing', () => {
    assert.deepEqual(
      json.quotations.map((quotation: { speaker: string; strength: string }) => [quotation.speaker, quotation.strength]),
      [['a deckhand', 'weak'], [null, 'missing']],
    ); // prettier-ignore
  });

  it('says all of a draft and does nothing to a terminal', () => {
    for (const nasty of Object.values(HOSTILE)) {
      const written = shownJson(jsonReport(nasty, nasty + TEXT, { ...REPORT, sources: [], findings: [] }));
      assert.equal(JSON.parse(written).path, nasty);
      assert.doesNotMatch(written, /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]/);
    }
    assert.equal(shownJson('“é” 🗞 \u202E'), '"“é” 🗞 \\u202e"');
  });
});
