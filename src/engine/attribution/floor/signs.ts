import type { Span } from '../../model';
import type { Paragraph } from '../../text/types';
import { LABEL_WITHIN, LONGEST_NAME_LINE, LONGEST_PULLED, LONGEST_QUESTION } from './bars';

/** What a block shows, by itself, of whose words stand in it and in those around it. Offsets relative to the block. */
export interface FloorSigns {
  /** Its last quotation is never closed. */
  readonly opens: boolean;
  /** It begins with an opening mark; or what it begins with is closed and was not opened in it. */
  readonly begins: 'mark' | 'inside' | undefined;
  /** It has no word: an embed, a rule of asterisks. */
  readonly wordless: boolean;
  /** It has no quotation. */
  readonly plain: boolean;
  /** The whole block is set in italics, or ends in a credit: below a picture it is the caption. */
  readonly captions: boolean;
  /** "The Post:", "AS:", "Q:" at its beginning. */
  readonly label: Span | undefined;
  /** The name, where the block is no more than a name and what its bearer is: "Ann Lee, 34, baker". */
  readonly names: Span | undefined;
  /** It is short, asks, and quotes nobody. */
  readonly asks: boolean;
  /** The writer of the block speaks as "I" or "we", outside quotation marks. */
  readonly firstPerson: boolean;
  /** It speaks to somebody as "you". */
  readonly addresses: boolean;
  /** Words that might be taken out of the copy and set large: those of a quotation that is all there is, or of a block quotation. */
  readonly pulled: readonly string[];
}

const NAME = String.raw`\p{Lu}[\p{L}\d.’'-]*`;
const LABEL = new RegExp(
  String.raw`^\s{0,20}((?:The )?${NAME}(?: (?:of |de |van |the )?${NAME}){0,3})\s?:(?=\s+\S|$)`,
  'u',
);
/** With an age or a description, so that it is no heading. */
const NAME_LINE = new RegExp(
  String.raw`^\s{0,20}(${NAME}(?: ${NAME}){1,3}),\s+(?:\d{1,3}|[^.!?:“”"]{2,60})\s{0,9}$`,
  'u',
);

/** Words before a colon that are no speaker. */
const NOBODY =
  /^(?:note|update|warning|example|fact|headline|subject|re|ps|translation|breaking|correction|remember|look|listen|yes|no|where|when|what|who|why|how|tickets|cost|price|date|time|venue|read|watch|also)$/i;

const I =
  /(?<![\p{L}\p{N}’'])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]ur|me|us)(?![\p{L}\p{N}])/u;
const YOU = /(?<!\p{L})(?:you|your|yourself)(?!\p{L})/iu;

/** Marks around a whole block that set it in italics. */
const ITALIC = /^\s{0,9}(?:([*_])(?!\1)[^]*\1|<(?:em|i)>[^]*<\/(?:em|i)>)\s{0,9}$/;
const CREDIT = /(?:^|[\s(])(?:credit|photo|photograph|picture|image|pic)s?(?: by)?\s?[:/]/i;

/** Reads the signs of one block, whose prose is what is printed of `raw`. */
export function signsOf({ kind, prose, quotes }: Paragraph, raw: string): FloorSigns {
  const text = prose.trim();
  const from = prose.length - prose.trimStart().length;
  const first = quotes[0];
  const begins = first?.span[0] === from ? (first.inner[0] === from ? 'inside' : 'mark') : undefined;
  const own = withoutQuotes(prose, quotes);
  const label = LABEL.exec(prose.slice(0, LABEL_WITHIN));
  return {
    opens: quotes.at(-1)?.open === true,
    begins,
    wordless: !/[\p{L}\p{N}]/u.test(text),
    plain: quotes.length === 0,
    captions: raw.length <= LONGEST_PULLED && (ITALIC.test(raw) || CREDIT.test(text)),
    label: label && !NOBODY.test(label[1]) ? spanIn(label) : undefined,
    names: text.length <= LONGEST_NAME_LINE ? spanIn(NAME_LINE.exec(prose)) : undefined,
    asks: text.endsWith('?') && text.length <= LONGEST_QUESTION && quotes.length === 0,
    firstPerson: I.test(own),
    addresses: YOU.test(own),
    pulled: text.length <= LONGEST_PULLED ? pulledFrom(kind, text, raw, quotes) : [],
  };
}

/** Where the first group of a match stands. */
function spanIn(match: RegExpExecArray | null): Span | undefined {
  if (!match) return undefined;
  const at = match[0].indexOf(match[1]);
  return [at, at + match[1].length];
}

function withoutQuotes(prose: string, quotes: Paragraph['quotes']): string {
  if (quotes.length === 0) return prose;
  let out = '';
  let from = 0;
  for (const { span } of quotes) {
    out += prose.slice(from, span[0]);
    from = span[1];
  }
  return out + prose.slice(from);
}

/** The words of a lone quotation, or of a block quotation: as a whole, and without its last line. */
function pulledFrom(kind: Paragraph['kind'], text: string, raw: string, quotes: Paragraph['quotes']): string[] {
  if (kind === 'blockquote') {
    // What is printed has no line of the file; the last of them has so many words.
    const last = /(?:\n[\s>]*|<br[^<>]*>|<\/p>\s*<p[^<>]*>)([^\n]+?)\s*(?:<[^<>]*>\s*)*$/i.exec(raw)?.[1];
    const below = last === undefined ? 0 : wordsIn(last.replace(/<[^<>]*>/g, ' '));
    const words = text.split(' ');
    return below === 0 || below >= words.length
      ? [plainWords(text)]
      : [plainWords(text), plainWords(words.slice(0, -below).join(' '))];
  }
  const [only] = quotes;
  return quotes.length === 1 && only.span[1] - only.span[0] >= text.length - 1 ? [plainWords(text)] : [];
}

const wordsIn = (line: string): number => line.trim().split(/\s+/).filter(Boolean).length;

/** Words in lower case with a blank on either side of each: what can be looked for in other words. */
export function plainWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []).join(' ').replaceAll('’', "'")} `;
}
