import type { Span } from '../../model';
import type { Paragraph } from '../../text/types';
import { firstAt } from '../../util/search';
import type { Extraction } from '../extraction';
import type { BroughtIn } from '../paragraph/brought-in';
import type { AttributionReading } from '../paragraph/read-attributions';
import type { Mention } from '../sources/mentions';
import type { UnnamedGroup } from '../sources/unnamed-groups';

/** Whom the sentence before a quotation brings in: "Lee shrugged. “No.”" */
export function broughtInBefore({ broughtIn }: AttributionReading, extraction: Extraction): BroughtIn | undefined {
  const at = extraction.content[0]?.[0] ?? 0;
  const before = broughtIn[firstAt(broughtIn.length, (i) => broughtIn[i].span[0] >= at) - 1];
  return before && extraction.sentence - before.sentence <= 1 ? before : undefined;
}

/** Whether another quotation stands right behind one: somebody else answers. */
export function isAnswered({ content }: Extraction, { prose, quotes }: Paragraph): boolean {
  const end = content[0]?.[1] ?? 0;
  const next = quotes[firstAt(quotes.length, (i) => quotes[i].span[0] >= end)]?.span[0];
  return next !== undefined && prose.slice(end, next).trim() === '' && !content.some(([from]) => from === next);
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
  { prose, quotes }: Paragraph,
): Mention | UnnamedGroup | undefined {
  const quote = content[0];
  if (!quote) return undefined;
  const end = quote[1];
  const openEnded = OPEN_ENDED.test(prose.slice(Math.max(quote[0], end - 3), end));
  const name = mentions.at(firstAt(mentions.length, (i) => mentions[i].span[0] >= end));
  const group = groups.at(firstAt(groups.length, (i) => groups[i].reading.span[0] >= end));
  const next = quotes[firstAt(quotes.length, (i) => quotes[i].span[0] >= end)]?.span[0] ?? Number.POSITIVE_INFINITY;
  const isFirst = (each: Mention | UnnamedGroup, [from]: Span): boolean =>
    from < next && (each.sentence === sentence || (openEnded && prose.slice(end, from).trim() === ''));
  const named =
    name && isFirst(name, name.span) && (name.subject || openEnded) && name.kind !== 'place' ? name : undefined;
  const people = group && isFirst(group, group.reading.span) ? group : undefined;
  return named && people ? (named.span[0] < people.reading.span[0] ? named : people) : (named ?? people);
}
