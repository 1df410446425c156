import assert from 'node:assert/strict';
import { behind } from '../reading-help';

describe('a quotation with no words around it', () => {
  it('goes on from the paragraph whose quotation was never closed', () => {
    const found = behind('And it was dark', ['Ada Quill said: “It was cold.', '“And it was dark.”'])!;
    assert.equal(found.speaker, 'Ada Quill');
    assert.ok(found.flags.includes('carried'));
    assert.ok(!found.flags.includes('uncertain'));
  });

  it('goes on without an opening mark of its own', () => {
    const found = behind('It was dark', ['Ada Quill said: “It was cold.', 'It was dark. Nobody came.” She left.'])!;
    assert.equal(found.speaker, 'Ada Quill');
    assert.equal(
      behind('She left', ['Ada Quill said: “It was cold.', 'It was dark. Nobody came.” She left.']),
      undefined,
    );
  });

  it('goes on from somebody’s quotation at the end of the paragraph before', () => {
    assert.equal(
      behind('And it was dark', ['“It was cold,” Ada Quill said.', '“And it was dark, too.”'])?.speaker,
      'Ada Quill',
    );
  });

  it('goes on from what was only reported, in doubt', () => {
    const found = behind('It was dark', ['Ada Quill said the pier was shut.', '“It was dark, and nobody came.”'])!;
    assert.equal(found.speaker, 'Ada Quill');
    assert.ok(found.flags.includes('uncertain'));
  });

  it('does not go on from a crowd', () => {
    assert.equal(
      behind('It was dark', ['Officials said the pier was shut.', '“It was dark, and nobody came.”']),
      undefined,
    );
  });

  it('does not go on over a paragraph of the paper’s own', () => {
    const paragraphs = [
      '“It was cold,” Ada Quill said.',
      'The pier has stood there since 1904.',
      '“It was dark, and nobody came.”',
    ];
    assert.equal(behind('It was dark', paragraphs), undefined);
  });
});

describe('a paragraph that ends in a colon', () => {
  const quote = '“It was dark, and nobody came.”';

  for (const [lead, speaker] of [
    ['Ada Quill issued this statement:', 'Ada Quill'],
    ['Ada Quill continued:', 'Ada Quill'],
    ['Asked Quill:', 'Quill'],
    ['The Tarn Courier reports:', 'Tarn Courier'],
    ['A transcript of the call as follows:', 'A transcript of the call'],
  ] as const) {
    it(`hands on the word: “${lead}”`, () => {
      const found = behind('It was dark', [lead, quote])!;
      assert.equal(found.speaker, speaker);
      assert.equal(found.pattern, 'carried-quote');
      assert.ok(found.source.length > 0);
    });
  }

  it('is gone on from by every quotation that follows', () => {
    assert.equal(behind('And cold', ['Ada Quill wrote:', quote, '“And cold, too, for June.”'])?.speaker, 'Ada Quill');
  });

  it('hands on a paragraph without quotation marks, and no more than one', () => {
    const paragraphs = [
      'Ada Quill wrote on her blog on Monday.',
      'She wrote:',
      'The pier was dark at nine.',
      'The harbour opened in 1904.',
    ];
    const found = behind('The pier was dark', paragraphs)!;
    assert.equal(found.speaker, 'Ada Quill');
    assert.equal(found.kind, 'indirect');
    assert.ok(found.flags.includes('carried'));
    assert.equal(behind('The harbour opened', paragraphs), undefined);
  });

  it('hands on nothing where it only gives the time or opens a list', () => {
    assert.equal(behind('It was dark', ['12:20 p.m.:', quote]), undefined);
    assert.equal(behind('The pier was dark', ['Here is what to know:', 'The pier was dark at nine.']), undefined);
  });
});

describe('a quotation whose speaker no verb shows', () => {
  const before = 'Ada Quill said the pier was shut.';

  it('is the first subject’s behind it, not that of the paragraph before', () => {
    assert.equal(
      behind('It was dark', [before, '“It was dark,” Bo Marsh, for the port, shot back.'])?.speaker,
      'Bo Marsh',
    );
  });

  it('is a group’s behind it', () => {
    assert.equal(
      behind('It was dark', [before, '“It was dark, and nobody came,” a neighbour can be heard on the tape.'])?.grade,
      'described',
    );
  });

  it('is the name’s that opens the next sentence, where it ends in a question', () => {
    assert.equal(
      behind('Who saw the boat', [before, '“Who saw the boat?” Bo Marsh, arms folded, stared at the quay.'])?.speaker,
      'Bo Marsh',
    );
  });
});

describe('a turn in a transcript', () => {
  it('goes on to the end of its paragraph', () => {
    const found = behind('It is shut', ['QUILL: I saw the pier. It is shut. Nobody told us.'])!;
    assert.equal(found.pattern, 'transcript');
    assert.equal(found.content.length, 1);
  });

  it('ends where the next one begins', () => {
    const paragraph = 'QUILL: I saw the pier. It is shut. MARSH: Who told you? Was it Lee?';
    assert.notDeepEqual(behind('It is shut', [paragraph])?.source, behind('Was it Lee', [paragraph])?.source);
  });
});
