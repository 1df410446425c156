import type { Span } from '../../model';
import type { Paragraph } from '../../text/types';
import type { Anchor, IndividualPool, SpanOrAnchor } from '../journal/anchors';
import type { UnnamedGroup } from '../sources/unnamed-groups';
import type { Mention } from '../sources/mentions';
import type { AttributionReading } from '../paragraph/read-attributions';
import type { Resolved } from '../people/resolve-source';
import type { Extraction } from '../extraction';
import { firstAt } from '../../util/search';

/** What a paragraph hands on to the next: whose words stood at its end. */
export interface Tail {
  readonly resolved: Resolved;
  /** Source and cue, for a quotation that goes on from them. */
  readonly source: readonly Anchor[];
  readonly cue: readonly Anchor[];
  /** Its last quotation was never closed: by the rule of print the next paragraph goes on with it. */
  readonly open: boolean;
  /** It ended in quoted words of the source's. */
  readonly quoted: boolean;
  /** It ended in a colon after which the source has the word: in the next paragraph, with or without quotation marks. */
  readonly block: boolean;
  /** Set-off blocks have begun to take that word. */
  readonly begun?: boolean;
}

/** A free-standing quotation that found its speaker. */
export interface Continued {
  readonly resolved: Resolved;
  readonly pattern: 'carried-quote' | 'free-quote';
  readonly source: readonly SpanOrAnchor[];
  readonly cue: readonly SpanOrAnchor[];
  readonly uncertain: boolean;
}

/** The name that stands as a subject in the sentence before a quotation: "Lee shrugged. “No.”" */
export function subjectBeforeQuote(reading: AttributionReading, extraction: Extraction): Mention | undefined {
  const at = extraction.content[0]?.[0] ?? 0;
  const { mentions } = reading;
  for (let m = firstAt(mentions.length, (i) => mentions[i].span[0] >= at) - 1; m >= 0; m--) {
    const { subject, kind, sentence } = mentions[m];
    if (extraction.sentence - sentence > 1) break;
    if (subject && kind !== 'place') return mentions[m];
  }
  return undefined;
}

/** A quotation that ends so is not over: who speaks follows. */
const OPEN_ENDED = /[,?!]['’]?["”»]?$/;

/**
 * Whoever stands behind a quotation as its speaker, by no verb that is known: the first subject in its own sentence
 * (“No,” Lee, for the port, shot back), or a name right after it, where the quotation ends in a comma or a question.
 */
export function subjectAfterQuote(
  { mentions, groups }: AttributionReading,
  { content, sentence }: Extraction,
  { prose }: Paragraph,
): Mention | UnnamedGroup | undefined {
  const quote = content[0];
  if (!quote) return undefined;
  const end = quote[1];
  const openEnded = OPEN_ENDED.test(prose.slice(Math.max(quote[0], end - 3), end));
  const name = mentions.at(firstAt(mentions.length, (i) => mentions[i].span[0] >= end));
  const group = groups.at(firstAt(groups.length, (i) => groups[i].reading.span[0] >= end));
  const isFirst = (each: Mention | UnnamedGroup, [from]: Span): boolean =>
    each.sentence === sentence || (openEnded && prose.slice(end, from).trim() === '');
  const named =
    name && isFirst(name, name.span) && (name.subject || openEnded) && name.kind !== 'place' ? name : undefined;
  const people = group && isFirst(group, group.reading.span) ? group : undefined;
  return named && people ? (named.span[0] < people.reading.span[0] ? named : people) : (named ?? people);
}

/** Whether what stood at the end of the paragraph before speaks on in a quotation that opens this one. */
export function continues(tail: Tail | undefined, extraction: Extraction, paragraph: Paragraph): Continued | undefined {
  if (!tail) return undefined;
  const opens = paragraph.prose.slice(0, extraction.content[0]?.[0] ?? 0).trim() === '';
  if (!opens && !tail.open) return undefined;
  if (tail.open || tail.quoted) return { ...tail, pattern: 'carried-quote', uncertain: false };
  // A person whose words were only reported may go on in quotation marks; a body or a crowd hardly does.
  if (tail.resolved.referent?.kind === 'person' && !tail.resolved.referent.plural)
    return { ...tail, pattern: 'carried-quote', uncertain: true };
  return undefined;
}

/** What a paragraph hands on; nothing when it ended in the paper's own voice. */
export function tailOf(
  reading: AttributionReading,
  resolved: readonly Resolved[],
  paragraph: Paragraph,
  pool: IndividualPool,
): Tail | undefined {
  const last = paragraph.sentences[paragraph.sentences.length - 1];
  if (!last) return undefined;
  let best = -1;
  let bestEnd = -1;
  reading.extractions.forEach(({ content, pattern }, index) => {
    if (pattern === 'nominal' || pattern === 'hearsay' || pattern === 'hearsay-adverb' || pattern === 'passive') return;
    if (!resolved[index]?.referent) return;
    const end = content.reduce((last, span) => Math.max(last, span[1]), Number.NEGATIVE_INFINITY);
    if (end > bestEnd || (end === bestEnd && reading.extractions[best]!.kind === 'indirect')) {
      best = index;
      bestEnd = end;
    }
  });
  const extraction = reading.extractions[best];
  if (!extraction) return undefined;
  const inLast =
    extraction.content.some((span) => span[1] > last.span[0]) || extraction.cue.some((span) => span[1] > last.span[0]);
  if (!inLast) return undefined;
  const quote = paragraph.quotes[paragraph.quotes.length - 1];
  return {
    ...handedOn(resolved[best]!, extraction, pool),
    open: quote?.open === true,
    quoted: extraction.kind !== 'indirect' || endsInColon(paragraph),
    block: false,
  };
}

/** What is known of a speaker, so that a later paragraph can refer to it. */
export function handedOn(
  resolved: Resolved,
  { source, cue }: Pick<Extraction, 'source' | 'cue'>,
  pool: IndividualPool,
): Pick<Tail, 'resolved' | 'source' | 'cue'> {
  const anchored = (where: SpanOrAnchor): Anchor => pool.anchor(where);
  return {
    resolved: {
      ...resolved,
      reasons: resolved.reasons.map(({ code, span }) => (span ? { code, span: anchored(span) } : { code })),
    },
    source: source.map(anchored),
    cue: cue.map(anchored),
  };
}

const endsInColon = ({ prose }: Paragraph): boolean => prose.trimEnd().endsWith(':');
