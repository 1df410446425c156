import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonEnd, commonStart } from '../../../../src/engine/text/common-ends';
import { Lines } from '../../../../src/engine/text/lines';
import { runs } from '../../properties';

const shown = (lines: Lines) =>
  Array.from(lines.starts, (start, i) => ({ start, end: lines.ends[i], blank: lines.isBlank(i) }));

/** Texts in which every second character ends a line, or half ends one. */
const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n'), maxLength: 30, size: 'max' });

describe('lines', () => {
  it('end at LF, CR LF and CR, and hold everything else', () => {
    assert.deepEqual(shown(Lines.of('---\na\r\n \r\rb', 3)), [
      { start: 3, end: 3, blank: true },
      { start: 4, end: 5, blank: false },
      { start: 7, end: 8, blank: true },
      { start: 9, end: 9, blank: true },
      { start: 10, end: 11, blank: false },
    ]);
  });

  it('are those of the text, whatever was edited in it', () => {
    fc.assert(
      fc.property(text, text, text, text, fc.nat(4), fc.nat(4), (a, b, c, d, lastFrom, nowFrom) => {
        for (const [last, now] of [
          [a + b + d, a + c + d],
          [a + b, a + b],
          [a, b],
        ] as const) {
          const from = Math.min(nowFrom, now.length);
          const before = commonStart(last, now);
          const after = now.length - commonEnd(last, now);
          const next = Lines.of(last, Math.min(lastFrom, last.length)).next(now, from, {
            before,
            from: after,
            moved: now.length - last.length,
          });
          assert.deepEqual(shown(next), shown(Lines.of(now, from)));
        }
      }),
      { numRuns: runs(1_000) },
    );
  });
});
