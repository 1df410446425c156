import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze, DraftAnalyzer } from '../../../src/engine/analyzer';
import { createTagger } from '../../../src/engine/language/tagger';
import type { Markup, Report } from '../../../src/engine/model';
import { runs } from '../properties';
import { markups, paragraph } from './made-drafts';

const tagger = createTagger();
const example = (name: string) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');

const DRAFTS: readonly (readonly [text: string, markup: Markup])[] = [
  [example('harbour-bridge.md'), 'markdown'],
  [example('library-roof.md'), 'markdown'],
  [example('mill-fire.html'), 'html'],
  [example('library-roof.md').replace(/^---[^]*?---\s*/, ''), 'plaintext'],
];

/** What somebody types or pastes: words that change who is meant, marks that change what is quoted, markup. */
const PIECES = [
  'x', ' ', '\n', '\n\n', '“', '”', '"', '.', ', she said', ' he said. ', 'Officials said ', 'It is believed that ',
  'Mayor Ann Prill', ' Prill ', '“We knew,” said Tom Rudge, the harbour master.\n\n', '---\n', '# ', '> ', '<p>', '</p>',
  '<!-- note -->', '[citation needed]', 'ALSO READ: ', '\uD83D', '🗞', '\u0000', "'", '’', ' [who?]', '(', ')',
  '\n\n“We waited.\n\n', '\n\nNobody came,” said Ada Moor.\n\n', 'Why do you stay?\n\n', 'I stay for my nets.\n\n', 'Q: ', 'A: ',
  '# Interview with Ada Moor\n\n', '\n\n> “I have not had a dry cup of tea”\n\n',
]; // prettier-ignore

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A place as a share of the text, so that an edit made for one version still fits the next. */
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }) },
    fc.integer({ min: 50, max: 900 }),
  ),
  insert: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join('')),
});

const applied = (text: string, { at, remove, insert }: Edit): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
};

function finish(steps: Generator<void, Report, void>): Report {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As plain data, so that how a report is kept in memory is nobody's business. */
const plain = (report: Report): unknown => JSON.parse(JSON.stringify(report));

describe('reading a draft again after an edit', () => {
  it('gives the report that a reading from scratch gives, whatever was edited', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DRAFTS),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        ([draft, markup], edits) => {
          const analyzer = new DraftAnalyzer(markup, tagger);
          finish(analyzer.steps(draft));
          let text = draft;
          for (const each of edits) {
            text = applied(text, each);
            assert.deepEqual(plain(finish(analyzer.steps(text))), plain(analyze(text, markup, tagger)));
          }
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it('gives it when what comes above hands on a word, and a headline that had nothing to take back stands between', () => {
    for (const [above, break_, below] of [
      ['k,state that``.', 'Ct', '1’t be test measures.”'],
      ['Rudge argued:', 'Ct', 'The wall is old.'],
      ['“We did not know it then,” Prill said. “It was', '# Callow', '“It was late, and we did not know it then.”'],
    ]) {
      for (const markup of ['plaintext', 'markdown'] as const) {
        const text = [above, break_, below].join('\n\n');
        const analyzer = new DraftAnalyzer(markup, tagger);
        finish(analyzer.steps([break_, below].join('\n\n')));
        assert.deepEqual(plain(finish(analyzer.steps(text))), plain(analyze(text, markup, tagger)), text);
      }
    }
  });

  it('gives it when paragraphs of a story come, go and change places', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(2),
      insert: fc.array(paragraph, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 8 }),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n\n', '\n'),
        markups,
        (first, changes, between, markup) => {
          const analyzer = new DraftAnalyzer(markup, tagger);
          let story = first;
          finish(analyzer.steps(story.join(between)));
          for (const { at, remove, insert } of changes) {
            story = [...story];
            story.splice(Math.floor(at * story.length), remove, ...insert);
            const text = story.join(between);
            assert.deepEqual(plain(finish(analyzer.steps(text))), plain(analyze(text, markup, tagger)));
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('gives that report after a reading that was broken off', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DRAFTS), edit, fc.integer({ min: 1, max: 40 }), ([draft, markup], each, steps) => {
        const analyzer = new DraftAnalyzer(markup, tagger);
        const broken = analyzer.steps(draft);
        for (let i = 0; i < steps; i++) broken.next();
        broken.return(undefined as never);
        const text = applied(draft, each);
        assert.deepEqual(plain(finish(analyzer.steps(text))), plain(analyze(text, markup, tagger)));
      }),
      { numRuns: runs(25) },
    );
  });

  it('leaves the report of an earlier version as it was, even if nobody had looked at it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DRAFTS),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        ([draft, markup], edits) => {
          const analyzer = new DraftAnalyzer(markup, tagger);
          const versions = [draft];
          for (const each of edits) versions.push(applied(versions.at(-1)!, each));
          const reports = versions.map((text) => finish(analyzer.steps(text)));
          for (const [i, report] of reports.entries())
            assert.deepEqual(plain(report), plain(analyze(versions[i]!, markup, tagger)));
        },
      ),
      { numRuns: runs(20) },
    );
  });

  it('asks no rule about more than it can see: the lines above a quotation in a headline’s marks', () => {
    const line = 'Harbour plan in doubt';
    const quoted = '‘We knew that it was not safe, and nobody would listen to us at all.’';
    const whole = 'The mill by the harbour burned down on Monday, and the smoke hung over the town for hours.';
    const drafts = [line, whole].map((first) => [first, line, line, line, line, quoted, whole].join('\n\n'));
    for (const [from, to] of [drafts, [...drafts].reverse()]) {
      const analyzer = new DraftAnalyzer('plaintext', tagger);
      finish(analyzer.steps(from!));
      assert.deepEqual(plain(finish(analyzer.steps(to!))), plain(analyze(to!, 'plaintext', tagger)));
    }
  });

  it('gives other findings for other options, from the same reading', () => {
    const analyzer = new DraftAnalyzer('markdown', tagger);
    const [text] = DRAFTS[0]!;
    finish(analyzer.steps(text));
    const quiet = finish(analyzer.steps(text, { severities: { hearsay: 'off', 'vague-source': 'error' } }));
    assert.ok(quiet.findings.every(({ rule }) => rule !== 'hearsay'));
    assert.ok(quiet.findings.some(({ rule, severity }) => rule === 'vague-source' && severity === 'error'));
    assert.deepEqual(plain(finish(analyzer.steps(text))), plain(analyze(text, 'markdown', tagger)));
  });
});
