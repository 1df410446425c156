import assert from 'node:assert/strict';
import { explain } from '../../../scripts/why/explain';

/** What is said of one thing: its title's line and the labelled lines beneath it. */
function part(lines: readonly string[], title: RegExp): string[] {
  const from = lines.findIndex((line) => title.test(line));
  assert.ok(from >= 0, `no ${String(title)} in\n${lines.join('\n')}`);
  const to = lines.indexOf('', from);
  return lines.slice(from, to < 0 ? undefined : to).map((line) => line.trim().replace(/\s+/g, ' '));
}

const why = (text: string): string[] => explain(text, 'plaintext').split('\n');

describe('why a sentence is read as it is', () => {
  const lines = why('The mayor, Ann Fenn, said the gate in Tarn has leaked.');

  it('has the words with their classes beneath them', () => {
    const at = lines.findIndex((line) => /The\s+mayor/.test(line));
    assert.match(lines[at - 1], /^ {2}0\s+1/);
    assert.match(lines[at + 1], /Determiner\s+Noun\s+Comma\s+Proper\s+Proper/);
    assert.match(lines[at + 2], /say past\/participle: finite/);
    assert.equal(lines[at].indexOf('mayor'), lines[at + 1].indexOf('Noun'));
  });

  it('has what a verb may introduce, what it weighs and what became of it', () => {
    const said = part(lines, /“said”/);
    assert.deepEqual(said.slice(0, 5), [
      '6 “said”, say, finite',
      'frame clause',
      'source The mayor, Ann Fenn',
      'cue said',
      'content the gate in Tarn has leaked',
    ]);
    assert.match(said[5], /^lexicon say: clause \d+ · /);
    assert.match(said[6], /^odds (?:in|out)side [+−]\d\.\d, .* = [+−]\d\.\d$/);
    assert.match(said[7], /^weight rate 0\.\d\d → likelihood 0\.\d\d ≥ bar 0\.\d\d/);
    assert.deepEqual(said.slice(8), ['verdict yes: it passes its bar (verb-content)', 'source is a person by name']);
  });

  it('has the attribution with its grade and the reasons for it', () => {
    const attribution = part(lines, /^ {2}source/);
    assert.match(attribution[4], /^grade named \(strong\), speaker Ann Fenn$/);
    assert.match(attribution[5], /^name: /);
    assert.match(attribution[6], /^role: /);
  });
});

describe('why a sentence is not read otherwise', () => {
  it('says that a verb stays under its bar, and by how much', () => {
    const read = part(why('The paper was read by Fenn at the gate in Tarn.'), /“was read”/);
    assert.match(read.at(-2)!, /likelihood 0\.\d\d < bar 0\.\d\d$/);
    assert.equal(read.at(-1), 'verdict no: it stays under its bar');
  });

  it('says that a verb introduces nothing', () => {
    assert.equal(part(why('The gate leaked.'), /“leaked”/).at(-1), 'verdict no: it introduces nothing');
  });

  it('says that a verb is none that can be a cue', () => {
    assert.match(
      part(why('The offer was considered.'), /“was considered”/).at(-1)!,
      /^verdict no: it can be no cue here/,
    );
  });

  it('says that a source cites nobody', () => {
    const we = part(why('We want the gate in Tarn to be mended.'), /“want”/);
    assert.match(we.at(-2)!, /^verdict yes/);
    assert.match(we.at(-1)!, /^source is the writer or anybody/);
  });

  it('says who has the words of a noun', () => {
    const lines = why('Her claim that the gate leaks was in the file.');
    assert.equal(part(lines, /“claim”, a noun/).at(-2), 'verdict yes: it passes its bar (nominal)');
    const denied = why('Fenn dismissed the claim that the gate leaks.');
    assert.match(part(denied, /“claim”, a noun/).at(-1)!, /^verdict no/);
    const drew = part(why('The plan drew criticism from residents.'), /“drew”/);
    assert.equal(drew.at(-1), 'verdict no cue of its own: nominal has its words');
  });

  it('says what a quotation does for a verb that is no cue by itself', () => {
    const barked = part(why('“The gate leaks and the town will pay for it,” Fenn barked.'), /“barked”/);
    assert.equal(barked.at(-2), 'verdict yes: a quotation stands beside it (content-verb)');
  });
});

describe('the claims and findings of a sentence', () => {
  const lines = why('It was the largest flood ever, and critics say nobody was warned.');

  it('come with what each word counts for', () => {
    const claim = part(lines, /^ {2}own words/);
    assert.ok(
      claim.some((line) => /^superlative \+\d “/.test(line)),
      claim.join('\n'),
    );
    assert.match(claim.at(-1)!, /^claim superlative, [\d.]+ of 10 points$/);
  });

  it('come with their messages', () => {
    const finding = part(lines, /vague-(?:source|group) at “critics”/);
    assert.match(finding[1], /^“critics”/);
  });

  it('are left out where nothing is read', () => {
    const text = '---\ntitle: Gate leaks\n---\n\nThe gate in Tarn leaks.';
    assert.match(explain(text, 'markdown').split('\n')[0], /^FRONTMATTER 0–\d+, not read for attributions$/);
  });
});
