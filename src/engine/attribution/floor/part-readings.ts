import type { Span } from '../../model';
import type { Paragraph } from '../../text/types';
import type { FloorPart } from '../paragraph/floor-part';
import { NO_ATTRIBUTIONS, type AttributionReading } from '../paragraph/read-attributions';
import type { HandOver } from '../paragraph/hand-over';
import { NO_SOURCE, type SourceReading } from '../sources/source';
import type { FloorSigns } from './signs';

/** A block with what it says by itself. */
export interface SignedReading {
  readonly paragraph: Paragraph;
  readonly attributions: AttributionReading;
  readonly signs: FloorSigns;
}

/** What a block says that plays a part on the floor. */
export function readAs({ paragraph, attributions, signs }: SignedReading, part: FloorPart): AttributionReading {
  if (part === 'unclosed') return { ...attributions, part };
  const uses = attributions.uses.map(() => ({ attributed: 'phrase', alone: 'phrase' }) as const);
  if (part === 'turn' || part === 'labelled') {
    const from = signs.label ? signs.label[1] + 1 : 0;
    const labelled = part === 'labelled' ? signs.label : undefined;
    return { ...turn(paragraph.prose, from, labelled, attributions), uses, part };
  }
  if (part === 'names') return { ...NO_ATTRIBUTIONS, handsTo: handedTo(nameAt(paragraph.prose, signs.names!)), part };
  // A line that signs the words says whose they are.
  const signed = attributions.extractions.flatMap(({ pattern }, i) =>
    part === 'aside' && pattern === 'signed' ? [i] : [],
  );
  return {
    ...NO_ATTRIBUTIONS,
    extractions: signed.map((i) => attributions.extractions[i]),
    sources: signed.map((i) => attributions.sources[i]),
    flags: signed.map((i) => attributions.flags[i]),
    uses,
    part,
  };
}

/** All words of a paragraph from an offset on, as those of whoever has the floor, or of whom its label names. */
function turn(
  prose: string,
  offset: number,
  label: Span | undefined,
  { extractions, sources }: AttributionReading,
): AttributionReading {
  const from = offset + prose.slice(offset).length - prose.slice(offset).trimStart().length;
  const named = label ? extractions.findIndex(({ source }) => source[0]?.[0] === label[0]) : -1;
  const source = label && (named < 0 ? nameAt(prose, label) : sources[named]);
  return {
    ...NO_ATTRIBUTIONS,
    extractions: [
      {
        source: label ? [label] : [],
        cue: label ? [[label[1], label[1] + 1]] : [],
        content: [[from, prose.trimEnd().length]],
        kind: 'direct',
        pattern: label ? 'transcript' : 'free-quote',
        sentence: 0,
      },
    ],
    sources: [source ?? NO_SOURCE],
    flags: [[]],
  };
}

/** The word, given to somebody by a line that names them. */
export const handedTo = (reading: SourceReading): HandOver => ({
  source: [reading.span],
  cue: [],
  sentence: 0,
  reading,
  block: false,
});

/** A person's name where it stands in prose that is read for nothing else. */
export function nameAt(prose: string, span: Span): SourceReading {
  const label = prose.slice(span[0], span[1]);
  return {
    ...NO_SOURCE,
    kind: 'person',
    label,
    span,
    name: label.split(/\s+/),
    nameSpan: span,
    nameKind: 'person',
    reasons: [{ code: 'name', span }],
  };
}
