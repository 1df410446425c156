import assert from 'node:assert/strict';
import { analyze } from '../../../../src/engine/analyzer';
import type { Tagger } from '../../../../src/engine/language/types';
import type { Attribution, Span } from '../../../../src/engine/model';
import { NO_TAGS } from './reading-help';

/**
 * Readings as text. In
 *
 *     {s:Ann Lee|named} {c:said} {t:the port would close}.
 *
 * `s` marks the source, `c` the cue and `t` the content (what is told). Behind a bar stands, where a test is about it,
 * the source's grade, a flag, or else the speaker it stands for: {s:She|Ann Lee|uncertain}. The marks of a second attribution have a
 * number, and may stand inside those of another: {s:Lee} {c:said} {t:that {s2:Fenn} {c2:claims} {t2:it is over}}. A part
 * that is in pieces is marked in pieces. Every attribution of a text is marked, and nothing else.
 */
interface Marked {
  readonly bare: string;
  readonly attributions: readonly Parts[];
}

interface Parts {
  readonly spans: readonly { readonly part: Part; readonly span: Span }[];
  readonly labels: readonly string[];
}

type Part = 's' | 'c' | 't';

const GRADES = new Set(['named', 'organization', 'document', 'described', 'vague', 'agentless']);

const FLAGS = new Set([
  'uncertain',
  'carried',
  'secondHand',
  'late',
  'loadedVerb',
  'reasonGiven',
  'roteReason',
  'noReason',
]);

/** Asserts that a text without its marks is read as its marks say. */
export function reads(annotated: string, tagger: Tagger = NO_TAGS): void {
  const expected = parse(annotated);
  const found = analyze(expected.bare, 'plaintext', tagger).attributions.map((each) =>
    partsOf(each, annotated.includes('|') ? labelsLike(expected, each) : []),
  );
  assert.equal(written({ bare: expected.bare, attributions: found }), written(expected));
}

/** A test for each text of a table. */
export function readings(title: string, texts: readonly string[]): void {
  describe(title, () => {
    for (const text of texts) it(text, () => reads(text));
  });
}

function parse(annotated: string): Marked {
  const parts = new Map<string, { spans: { part: Part; span: Span }[]; labels: string[] }>();
  const open: { part: Part; number: string; start: number }[] = [];
  let bare = '';
  for (let at = 0; at < annotated.length;) {
    const opening = /^\{([sct])(\d?):/.exec(annotated.slice(at, at + 4));
    const closing = open.length > 0 ? /^(?:\|([^{}]*))?\}/.exec(annotated.slice(at)) : null;
    if (opening) {
      open.push({ part: opening[1] as Part, number: opening[2] || '1', start: bare.length });
      at += opening[0].length;
    } else if (closing) {
      const { part, number, start } = open.pop()!;
      const own = parts.get(number) ?? { spans: [], labels: [] };
      own.spans.push({ part, span: [start, bare.length] });
      if (closing[1]) own.labels.push(...closing[1].split('|'));
      parts.set(number, own);
      at += closing[0].length;
    } else bare += annotated[at++];
  }
  assert.deepEqual(open, [], `a mark is not closed: ${annotated}`);
  return { bare, attributions: [...parts.values()] };
}

function partsOf({ source, cue, content }: Attribution, labels: readonly string[]): Parts {
  const of = (part: Part, spans: readonly Span[]) => spans.map((span) => ({ part, span }));
  return { spans: [...of('s', source), ...of('c', cue), ...of('t', content)], labels };
}

/** What is found of the kinds of labels that the attribution of the same words has in the expected reading. */
function labelsLike({ attributions }: Marked, { source, content, grade, flags, speaker }: Attribution): string[] {
  const shares = ({ spans }: Parts, part: Part, found: readonly Span[]): boolean =>
    spans.some((each) => each.part === part && found.some(([start]) => start === each.span[0]));
  const heard = attributions.filter((each) => shares(each, 's', source));
  const same = heard.find((each) => shares(each, 't', content)) ?? heard[0];
  return (same?.labels ?? []).map((label) => {
    if (GRADES.has(label)) return grade;
    if (FLAGS.has(label)) return flags.some((flag) => flag === label) ? label : `not ${label}`;
    return String(speaker);
  });
}

/** Both readings are written by this, so that a failure shows two texts that differ in their marks alone. */
function written({ bare, attributions }: Marked): string {
  // In the order of their cues: who says two things says the first first.
  const ordered = attributions
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => placeOf(a, 'c') - placeOf(b, 'c') || placeOf(a, 't') - placeOf(b, 't'));
  const marks: { readonly at: number; readonly rank: number; readonly text: string }[] = [];
  for (const [index, { spans, labels }] of ordered.entries()) {
    const number = index === 0 ? '' : String(index + 1);
    const first = spans.findIndex(({ part }) => part === 's');
    for (const [i, { part, span }] of spans.entries()) {
      const [start, end] = span;
      const label = i === first && labels.length > 0 ? `|${labels.join('|')}` : '';
      // Of two that begin together the longer one is outside, of two that end together the one that began first, and of
      // two of the same words the first.
      const turn = index / 1000;
      marks.push({ at: start, rank: 1e6 - end + turn, text: `{${part}${number}:` });
      marks.push({ at: end, rank: -start - turn, text: `${label}}` });
    }
  }
  marks.sort((a, b) => b.at - a.at || b.rank - a.rank);
  return marks.reduce((text, { at, text: mark }) => text.slice(0, at) + mark + text.slice(at), bare);
}

/** Where a part of an attribution first stands, or else the first of its words. */
function placeOf({ spans }: Parts, part: Part): number {
  const own = spans.filter((each) => each.part === part);
  return Math.min(...(own.length > 0 ? own : spans).map(({ span }) => span[0]));
}
