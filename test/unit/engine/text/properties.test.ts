import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MARKUPS, type BlockKind } from '../../../../src/engine/model';
import { splitBlocks } from '../../../../src/engine/text/blocks/split-draft';
import { rawSpan } from '../../../../src/engine/text/places';
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

  it('prose has no blank but one between words, and nothing that takes no room', () => {
    fc.assert(
      fc.property(draft, kind, markup, (raw, block, language) => {
        const { prose } = readParagraph(raw, block, language);
        assert.doesNotMatch(prose, /^ | $| {2}|[^\S ]|[\0-\x1f\u00ad\u200b-\u200f\u2060\ufeff]/);
      }),
    );
  });

  it('each character of prose has its own place in the raw text, in order', () => {
    fc.assert(
      fc.property(draft, kind, markup, (raw, block, language) => {
        const { prose, places } = readParagraph(raw, block, language);
        let last = 0;
        for (let i = 0; i < prose.length; i++) {
          const [start, end] = rawSpan(places, [i, i + 1]);
          assert.ok(start < end && end <= raw.length);
          // A character of two code units may be written as one entity.
          assert.ok(start >= last || (start === places.startOf(i - 1) && end === last));
          assert.equal(places.printedAt(places.startOf(i)) <= i, true);
          last = end;
        }
      }),
    );
  });

  it('plain words stand in the raw text as they are printed', () => {
    fc.assert(
      fc.property(draft, markup, (raw, language) => {
        const { sentences, places } = readParagraph(raw, 'body', language);
        for (const { tokens } of sentences)
          for (const { start, end, text } of tokens) {
            const [from, to] = rawSpan(places, [start, end]);
            if (to - from === text.length && /^[a-z]+$/i.test(text)) assert.equal(raw.slice(from, to), text);
          }
      }),
    );
  });

  it('each token stands in its sentence, in order, and no sentence begins or ends with a space', () => {
    fc.assert(
      fc.property(draft, markup, (raw, language) => {
        const { prose, sentences } = readParagraph(raw, 'body', language);
        let last = 0;
        for (const { span, tokens } of sentences) {
          assert.equal(span[0], tokens[0]?.start);
          assert.equal(span[1], tokens[tokens.length - 1]?.end);
          for (const { start, end } of tokens) {
            assert.ok(start >= last && end > start);
            last = end;
          }
        }
        assert.ok(last <= prose.length);
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
        const { prose, quotes, sentences } = readParagraph(raw, 'body', language);
        check(quotes, 0, prose.length);
        const edges = quotes.flatMap(({ span, inner }) => [span[0], inner[0], inner[1], span[1]]);
        for (const { tokens } of sentences) {
          for (const { start, end } of tokens) for (const edge of edges) assert.ok(edge <= start || edge >= end);
        }
      }),
    );
  });
});
