import assert from 'node:assert/strict';
import { analyze } from '../../../../../src/engine/analyzer';
import type { Span } from '../../../../../src/engine/model';
import { NO_TAGS } from '../reading-help';

/** Source, cue and content of what is cited in a headline over a paragraph that cites nobody. */
function cited(headline: string): string[] {
  const text = `# ${headline}\n\nIt rained all day on the quay and in the old town.`;
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
  return analyze(text, 'markdown', NO_TAGS).attributions.map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

describe('a headline', () => {
  const HELD: readonly (readonly [headline: string, cited: string])[] = [
    ['Quay may sink by spring, say engineers', 'engineers | say | Quay may sink by spring'],
    ['Tarn woman claims gate was open', 'Tarn woman | claims | gate was open'],
    ['Ruritania urges Tarn to open weir', 'Ruritania | urges | Tarn to open weir'],
    ['Quay ‘will sink’ by spring: engineers', 'engineers | : | Quay ‘will sink’ by spring'],
    ['Ferry crews go unpaid - union', 'union | - | Ferry crews go unpaid'],
    ['Mayor Odo Fenn: ‘We were too late’', 'Mayor Odo Fenn | : | ‘We were too late’'],
  ];
  for (const [headline, expected] of HELD)
    it(`cites: ${headline}`, () => assert.deepEqual(cited(headline), [expected]));

  const NOBODY = [
    'Mayor names panel to look into storm',
    'Odo Fenn: a life on the water',
    'Tarn: bridge shut for a week',
    'Town signs deal - and regrets it',
  ];
  for (const headline of NOBODY) it(`cites nobody: ${headline}`, () => assert.deepEqual(cited(headline), []));

  it('is asked nothing', () => {
    const { findings } = analyze('# Officials say quay “may sink”\n\nIt rained all day.', 'markdown', NO_TAGS);
    assert.deepEqual(findings, []);
  });

  it('has nobody’s words go on below it', () => {
    const { attributions } = analyze('# Odo Fenn says quay may sink\n\n“It has begun.”', 'markdown', NO_TAGS);
    assert.equal(attributions.length, 1);
  });

  it('names whom the copy then calls by surname', () => {
    const { attributions } = analyze('# Ada Quill says quay may sink\n\nQuill said it had begun.', 'markdown', NO_TAGS);
    assert.deepEqual(
      attributions.map(({ speaker }) => speaker),
      ['Ada Quill', 'Ada Quill'],
    );
  });
});
