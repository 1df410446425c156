import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MARKUPS, type BlockKind } from '../../../../src/engine/model';
import { splitBlocks } from '../../../../src/engine/text/blocks/split-draft';
import { readParagraph } from '../../../../src/engine/text/prose/read-paragraph';
import type { Quote } from '../../../../src/engine/text/types';

/** Any code units at all, and among them, often, what the reader of a draft looks at. */
const PIECES =
  `“ ” " ' ’ ‘ « » „ '' \`\` \` * _ ** [ ] ( ) ](a) [^1] < > <b> </b> <p> <!-- --> <br> & &amp; &rsquo; &ldquo; {{ }}
{% %} . ? ! ... … — -- - # > 1. | --- \`\`\` said Roe Mr. U.S. dogs' don’t https://a.example \u2060 \u0000 \ud83d \udc00 5'10" 40% @x`.split(
    /\s+/,
  );
const draft = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES, ' ', ' ', '\n', '\n\n', '\r\n'), fc.string({ unit: 'binary', maxLength: 4 })),
    { maxLength: 60, size: 'max' },
  )
  .map((pieces) => pieces.join(''));
const markup = fc.constantFrom(...MARKUPS);
const kind = fc.constantFrom<BlockKind>('body', 'list', 'blockquote', 'headline', 'furniture', 'code');

describe('whatever a draft holds', () => {
  it('blocks stand in order, apart, and are not blank', () => {
    fc.assert(
      fc.property(draft, markup, (text, language) => {
        let last = 0;
        for (const { start, end } of splitBlocks(text, language)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
    );
  });

  it('plain text between blocks is blank, but for the marks of a list', () => {
    fc.assert(
      fc.property(draft, (text) => {
        let last = 0;
        const between: string[] = [];
        for (const { start, end } of splitBlocks(text, 'plaintext')) {
          between.push(text.slice(last, start));
          last = end;
        }
        between.push(text.slice(last));
        for (const gap of between) assert.doesNotMatch(gap, /\p{L}/u);
      }),
    );
  });

  it('prose is as long as the raw text, and its line ends stay', () => {
    fc.assert(
      fc.property(draft, kind, markup, (raw, block, language) => {
        const { prose } = readParagraph(raw, block, language);
        assert.equal(prose.length, raw.length);
        for (let i = 0; i < raw.length; i++) if (raw[i] === '\n' || raw[i] === '\r') assert.equal(prose[i], raw[i]);
      }),
    );
  });

  it('each token stands in its sentence, in order, and no sentence begins or ends with a space', () => {
    fc.assert(
      fc.property(draft, markup, (raw, language) => {
        const { sentences } = readParagraph(raw, 'body', language);
        let last = 0;
        for (const { span, tokens } of sentences) {
          assert.equal(span[0], tokens[0]?.start);
          assert.equal(span[1], tokens[tokens.length - 1]?.end);
          for (const { start, end } of tokens) {
            assert.ok(start >= last && end > start);
            last = end;
          }
        }
        assert.ok(last <= raw.length);
      }),
    );
  });

  it('quotations stand in order and apart, each with its own inside it and no token across its marks', () => {
    const check = (quotes: readonly Quote[], from: number, to: number): void => {
      let last = from;
      for (const { span, inner, open, nested } of quotes) {
        assert.ok(
          // Speech that began in the paragraph before has no mark to open it.
          span[0] >= last && span[1] <= to && span[0] <= inner[0] && inner[0] <= inner[1] && inner[1] <= span[1],
        );
        assert.equal(open, inner[1] === span[1]);
        check(nested, inner[0], inner[1]);
        last = span[1];
      }
    };
    fc.assert(
      fc.property(draft, markup, (raw, language) => {
        const { quotes, sentences } = readParagraph(raw, 'body', language);
        check(quotes, 0, raw.length);
        const edges = quotes.flatMap(({ span, inner }) => [span[0], inner[0], inner[1], span[1]]);
        for (const { tokens } of sentences) {
          for (const { start, end } of tokens) for (const edge of edges) assert.ok(edge <= start || edge >= end);
        }
      }),
    );
  });
});
