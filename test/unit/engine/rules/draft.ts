import { signsOf } from '../../../../src/engine/attribution/floor/signs';
import { InBlocks } from '../../../../src/engine/util/in-blocks';
import type { Attribution, Finding, Grade, Markup, PatternId, Quotation, Span } from '../../../../src/engine/model';
import { DEFAULT_NOTE_TEXTS, findNotes, maskable, withoutNotes } from '../../../../src/engine/copy/notes';
import { DEFAULT_OPTIONS, type Options } from '../../../../src/engine/options';
import { findingsOf } from '../../../../src/engine/rules/run-rules';
import { nextStretches } from '../../../../src/engine/rules/asking/stretches';
import type { DraftView } from '../../../../src/engine/rules/asking/draft';
import type { Claim } from '../../../../src/engine/claims/types';
import { NO_ATTRIBUTIONS } from '../../../../src/engine/attribution/paragraph/read-attributions';
import { FilePlaces } from '../../../../src/engine/file-places';
import { PlacedBlock, printed } from '../../../../src/engine/printed-draft';
import type { Block } from '../../../../src/engine/text/types';
import { readParagraph } from '../../../../src/engine/text/prose/read-paragraph';

/** An attribution by its words; each is looked for behind the one before. */
export interface Given {
  readonly source?: string;
  readonly cue?: string;
  readonly content?: string;
  readonly grade: Grade;
  readonly pattern?: PatternId;
  readonly speaker?: string;
  readonly flags?: Attribution['flags'];
}

/** A draft read by hand: paragraphs are apart by blank lines, and quotations are speech unless they are in `phrases`. */
export function draftOf(
  written: string,
  given: readonly Given[] = [],
  more: {
    readonly markup?: Markup;
    readonly phrases?: readonly string[];
    readonly claims?: readonly (readonly Claim[])[];
  } = {},
): DraftView {
  const markup = more.markup ?? 'plaintext';
  const notes = findNotes(written, DEFAULT_NOTE_TEXTS);
  const copy = withoutNotes(written, maskable(written, notes));
  const inFile = Array.from(copy.matchAll(/\S(?:(?!\n\n)[^])*/g), (match): Block => ({
    kind: 'body',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const draft = printed(
    inFile,
    inFile.map(({ start, end }, i) => {
      const raw = copy.slice(start, end);
      const paragraph = readParagraph(raw, 'body', markup);
      const claims = more.claims?.[i] ?? [];
      return { paragraph, attributions: NO_ATTRIBUTIONS, signs: signsOf(paragraph, raw), claims, words: 0 };
    }),
  );
  const { paragraphs } = draft;
  const text = draft.text.slice(0, Infinity);
  const blocks = draft.blocks.map((block, i) => new PlacedBlock(block, paragraphs[i]));
  let from = 0;
  const find = (words: string | undefined): Span[] => {
    if (!words) return [];
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return [[start, start + words.length]];
  };
  const attributions = given.map(({ source, cue, content, grade, pattern, speaker, flags }): Attribution => {
    const found = { source: find(source), cue: find(cue), content: find(content) };
    from = Math.max(from, ...[...found.source, ...found.cue].map(([start]) => start));
    return {
      ...found,
      kind: 'indirect',
      grade,
      speaker: speaker ?? null,
      reasons: [],
      flags: flags ?? [],
      pattern: pattern ?? 'verb-content',
      block: Math.max(
        0,
        blocks.findIndex(({ span }) => (found.content[0]?.[0] ?? 0) < span[1]),
      ),
    };
  });
  const quotations = paragraphs.flatMap(({ quotes }, block): Quotation[] =>
    quotes.map(({ span, inner }) => {
      const base = blocks[block].start;
      const at = (each: Span): Span => [base + each[0], base + each[1]];
      const attribution = attributions.findIndex(({ content }) =>
        content.some(([start, end]) => start < at(span)[1] && at(span)[0] < end),
      );
      const phrase = more.phrases?.some((words) => text.slice(...at(inner)) === words);
      return { span: at(span), inner: at(inner), attribution, use: phrase ? 'phrase' : 'speech', block };
    }),
  );
  return {
    ...draft,
    written,
    places: new FilePlaces(written, markup, inFile, draft),
    markup,
    blocks,
    attributions: InBlocks.of(attributions, paragraphs.length),
    quotations: InBlocks.of(quotations, paragraphs.length),
    states: paragraphs,
    stretches: nextStretches([], paragraphs),
    threshold: DEFAULT_OPTIONS.claims,
    notes,
    words: DEFAULT_OPTIONS.words,
  };
}

/** The rules that these tests are about; the others of the catalogue have tests of their own. */
const ASKED = [
  'unattributed-quote',
  'vague-source',
  'hearsay',
  'hearsay-adverb',
  'described-source',
  'unattributed-claim',
];

/** What those rules find in a draft. */
export function findings(draft: DraftView, options: Partial<Options> = {}): Finding[] {
  return findingsOf(draft, { ...DEFAULT_OPTIONS, ...options }).filter(({ rule }) => ASKED.includes(rule));
}

/** The words that one rule marks. */
export function marked(rule: string, draft: DraftView): string[] {
  return findings(draft)
    .filter((finding) => finding.rule === rule)
    .map(({ span }) => draft.written.slice(...span));
}

/** The draft with the place of each note shown by a caret. */
export function noted(draft: DraftView): string {
  const places = findings(draft).flatMap(({ note }) => (note ? [note.at] : []));
  return [...new Set(places)]
    .sort((a, b) => b - a)
    .reduce((text, at) => `${text.slice(0, at)}^${text.slice(at)}`, draft.written);
}
