import type { BlockKind } from '../../model';
import { readParagraph } from '../../text/prose/read-paragraph';
import type { Paragraph } from '../../text/types';
import type { DraftView } from '../asking/draft';
import { READ } from '../../text/read-kinds';

/** The draft's headline: where it stands and how it reads. */
export interface Headline {
  readonly block: number;
  /** Where `paragraph` begins in the draft. */
  readonly start: number;
  readonly paragraph: Paragraph;
}

/** Lines between a headline and the body. */
const ABOVE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'frontmatter',
  'comment',
  'byline',
  'dateline',
  'caption',
  'furniture',
  'code',
  'embed',
]);

/** The headline above the body, or the title in the front matter; undefined for copy without either. */
export function headlineOf(draft: DraftView): Headline | undefined {
  for (const [block, { kind, span }] of draft.blocks.entries()) {
    if (kind === 'headline') return { block, start: span[0], paragraph: draft.paragraphs[block] };
    if (READ.has(kind) || !ABOVE.has(kind)) break;
  }
  return draft.blocks[0]?.kind === 'frontmatter' ? titleOf(draft) : undefined;
}

const TITLE =
  /^(?:title|headline)[ \t]*[:=][ \t]*(?:"([^"\n]{1,400})"|'((?:[^'\n]|''){1,400})'|([^\s"'>|][^\n]{0,400}))/im;

function titleOf({ text, blocks }: DraftView): Headline | undefined {
  const [from, to] = blocks[0].span;
  const match = TITLE.exec(text.slice(from, Math.min(to, from + 4000)));
  const title = match?.slice(1).find(Boolean);
  if (!match || !title) return undefined;
  const start = from + match.index + match[0].indexOf(title);
  return { block: 0, start, paragraph: readParagraph(title, 'headline', 'plaintext') };
}
