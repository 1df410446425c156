import type { Span } from '../../model';
import type { Extraction } from '../extraction';
import type { Anchor, IndividualPool, SpanOrAnchor } from '../journal/anchors';
import type { BroughtIn } from '../paragraph/brought-in';
import type { HandOver } from '../paragraph/hand-over';
import type { AttributionReading } from '../paragraph/read-attributions';
import type { Resolved } from '../people/resolved';
import type { Paragraph } from '../../text/types';

/**
 * By what somebody holds the floor: quoted words of theirs (`quoted`), words that were only reported (`reported`) or that
 * stand further up in the paragraph (`earlier`), a colon at a paragraph's end (`handed`; `block` where all that follows is theirs, with marks or without), a sentence that
 * brings them in and says that they were spoken to (`asked`) or nothing of the kind (`broughtIn`), an interview that is
 * theirs (`interview`).
 */
export type HeldBy = 'quoted' | 'reported' | 'earlier' | 'handed' | 'block' | 'asked' | 'broughtIn' | 'interview';

/** Whose words may stand next, at the end of a paragraph. */
export interface Floor {
  readonly holder: Resolved;
  readonly by: HeldBy;
  /** Source and cue, for a quotation that goes on from them. */
  readonly source: readonly Anchor[];
  readonly cue: readonly Anchor[];
  /** Their last quotation was never closed: by the rule of print the next paragraph goes on with it. */
  readonly open: boolean;
  /** Set-off blocks have begun to take what a colon announced. */
  readonly begun?: boolean;
}

/** A quotation without a cue of its own that found its speaker. */
export interface Continued {
  readonly resolved: Resolved;
  readonly pattern: 'carried-quote' | 'free-quote';
  readonly source: readonly SpanOrAnchor[];
  readonly cue: readonly SpanOrAnchor[];
  readonly uncertain: boolean;
}

/** Holders of whom the copy leaves no doubt that they speak on. */
const SURE: ReadonlySet<HeldBy> = new Set<HeldBy>(['quoted', 'handed', 'block', 'asked', 'interview']);

/** Whether a quotation of this paragraph is the holder's: it opens the paragraph, or an earlier one is still open. */
export function goesOn(floor: Floor, { content }: Extraction, { prose }: Paragraph): Continued | undefined {
  const opens = prose.slice(0, content[0]?.[0] ?? 0).trim() === '';
  if (!opens && !floor.open && floor.by !== 'interview') return undefined;
  const { holder, source, cue, by, open } = floor;
  const given: Omit<Continued, 'uncertain'> = { resolved: holder, pattern: 'carried-quote', source, cue };
  if (open || SURE.has(by)) return { ...given, uncertain: false };
  // A person whose words were only reported may go on in quotation marks; a body or a crowd hardly does.
  return isOnePerson(holder) ? { ...given, uncertain: true } : undefined;
}

/** Whether somebody is a single person with a name. */
export const isOnePerson = ({ referent }: Resolved): boolean =>
  referent !== undefined && !referent.plural && referent.kind === 'person';

/** Whether somebody is more than a capital word of which nothing shows whether it is a name. */
export const isTold = ({ referent }: Resolved): boolean =>
  referent !== undefined && (referent.sure || referent.name.length > 1);

/** What a paragraph with somebody's words in it leaves behind. */
export function floorBehind(
  reading: AttributionReading,
  resolved: readonly Resolved[],
  paragraph: Paragraph,
  pool: IndividualPool,
): Floor | undefined {
  const last = paragraph.sentences[paragraph.sentences.length - 1];
  const index = lastSpeech(reading, resolved);
  const extraction = reading.extractions[index];
  if (!last || !extraction) return undefined;
  const { content, cue, kind } = extraction;
  const handed = handedOn(resolved[index], extraction, pool);
  const inLast = content.some((span) => span[1] > last.span[0]) || cue.some((span) => span[1] > last.span[0]);
  // Who was quoted further up in the paragraph may go on, if nobody else has come in.
  if (!inLast) return kind === 'indirect' ? undefined : { ...handed, open: false, by: 'earlier' };
  const quoted = kind !== 'indirect' || paragraph.prose.trimEnd().endsWith(':');
  return { ...handed, open: paragraph.quotes.at(-1)?.open === true, by: quoted ? 'quoted' : 'reported' };
}

/** Which of a paragraph's extractions ends last; -1 when none is somebody's speech. */
function lastSpeech({ extractions }: AttributionReading, resolved: readonly Resolved[]): number {
  let best = -1;
  let bestEnd = -1;
  extractions.forEach(({ content, pattern }, index) => {
    if (pattern === 'nominal' || pattern === 'hearsay' || pattern === 'hearsay-adverb' || pattern === 'passive') return;
    if (!resolved[index]?.referent) return;
    const end = content.reduce((last, span) => Math.max(last, span[1]), Number.NEGATIVE_INFINITY);
    if (end > bestEnd || (end === bestEnd && extractions[best].kind === 'indirect')) {
      best = index;
      bestEnd = end;
    }
  });
  return best;
}

/** The floor of whoever stands behind some words. */
export const spokenBy = (holder: Resolved, where: Extraction, by: HeldBy, pool: IndividualPool): Floor => ({
  ...handedOn(holder, where, pool),
  open: false,
  by,
});

/** The floor that a colon at a paragraph's end gives to somebody. */
export const handedTo = (holder: Resolved, to: HandOver, pool: IndividualPool): Floor => ({
  ...handedOn(holder, to, pool),
  open: false,
  by: to.block ? 'block' : 'handed',
});

/** The floor of somebody whom a paragraph's last sentence brings in. */
export const broughtInAs = (holder: Resolved, { span, asked }: BroughtIn, pool: IndividualPool): Floor => ({
  ...handedOn(holder, { source: [span], cue: [] }, pool),
  open: false,
  by: asked ? 'asked' : 'broughtIn',
});

/** What is known of a speaker, so that a later paragraph can refer to it. */
function handedOn(
  holder: Resolved,
  { source, cue }: { readonly source: readonly Span[]; readonly cue: readonly Span[] },
  pool: IndividualPool,
): Pick<Floor, 'holder' | 'source' | 'cue'> {
  const anchored = (where: SpanOrAnchor): Anchor => pool.anchor(where);
  return {
    holder: {
      ...holder,
      reasons: holder.reasons.map(({ code, span }) => (span ? { code, span: anchored(span) } : { code })),
    },
    source: source.map(anchored),
    cue: cue.map(anchored),
  };
}
