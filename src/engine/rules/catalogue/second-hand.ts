import type { Markup, Span } from '../../model';
import { anyWithin } from '../../util/spans';
import type { Paragraph } from '../../text/types';
import { keptFor } from '../asking/kept-per-block';
import { OUTLET } from '../evidence/outlets';
import { noteAfterSentence } from '../evidence/note-places';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import type { RawFinding } from '../asking/raw-finding';
import { unnamedSources } from '../evidence/unnamed-sources';
import { quotationAt, sentenceAt, wordsOf } from '../evidence/draft-view';
import { knows } from '../../words';
import { READ } from '../../text/read-kinds';

/** Reporting taken from elsewhere: the outlet is not named, not linked where the draft links, or had it from somebody unnamed. */
export const secondHand: Rule<Taken> = {
  *candidates(draft, own) {
    const { kind: blockKind, span: place } = draft.blocks[own];
    for (const { span, sense } of READ.has(blockKind) ? takenIn(draft, draft.paragraphs[own]) : []) {
      const [start, end]: Span = [place[0] + span[0], place[0] + span[1]];
      if (quotationAt(draft, start) || isLinked(draft, own, start)) continue;
      if (sense === 'unlinked' && isOwn(draft, wordsOf(draft, own, [start, end]))) continue;
      yield question(draft, own, [start, end], sense);
    }
    for (const { attribution, block, span, kind } of unnamedSources(draft, own, 'vague')) {
      if (kind !== 'reportage' || isLinked(draft, block, span[0])) continue;
      yield { ...question(draft, block, span, 'unnamed'), attribution };
    }
  },
  *choose(draft, kept) {
    const linking = isLinking(draft);
    const seen = new Set<Span>();
    for (const each of kept) {
      if (each.what.args.sense === 'unlinked' && !linking) continue;
      const { block, span } = each.in(draft);
      const sentence = sentenceAt(draft, block, span[0]);
      if (!sentence || seen.has(sentence)) continue;
      seen.add(sentence);
      yield each;
    }
  },
};

type Taken = RawFinding & { readonly args: { readonly sense: Sense } };

/** Whether a word can be a link. In plain text it cannot, whatever addresses stand there. */
const HAS_LINKS: Readonly<Record<Markup, boolean>> = { plaintext: false, markdown: true, html: true };

/** Whether a draft gives its sources as links. */
function isLinking({ markup, paragraphs }: DraftView): boolean {
  if (!HAS_LINKS[markup]) return false;
  let links = 0;
  for (const paragraph of paragraphs) if ((links += paragraph.links.length) > 1) return true;
  return false;
}

/** Whether the sentence around an offset has a link. */
function isLinked(draft: DraftView, block: number, at: number): boolean {
  const sentence = sentenceAt(draft, block, at);
  const from = draft.blocks[block].span[0];
  return !sentence || anyWithin(draft.paragraphs[block].links, [sentence[0] - from, sentence[1] - from]);
}

/** "told The Harbour Post", in The Harbour Post. */
function isOwn({ words: { outlets } }: DraftView, words: string): boolean {
  return outlets.length > 0 && knows(outlets, outletOf(words));
}

const outletOf = (words: string): string => words.replace(/^.*?\b(?:told|by)\s+/, '');

/** `theirs`: the other outlet's source has no name; `unnamed`: the outlet has none; `unlinked`: it is named and not linked. */
type Sense = 'theirs' | 'unnamed' | 'unlinked';

function question(draft: DraftView, block: number, span: Span, sense: Sense): Taken {
  const words = wordsOf(draft, block, span);
  const args: Taken['args'] = sense === 'unlinked' ? { sense, outlet: outletOf(words), words } : { sense, words };
  return { span, block, args, note: noteAfterSentence(draft, 'citation-needed', block, span) };
}

const PEOPLE = '(?:sources?|officials?|people|persons?|insiders?|aides?|diplomats?|executives?)';
const THEIRS = new RegExp(
  `\\bciting\\s+(?:\\p{L}[\\p{L}.’'-]*\\s+){0,4}?${PEOPLE}\\b|\\bquot(?:ed|ing|es)\\s+(?:\\p{L}[\\p{L}.’'-]*\\s+){0,4}?${PEOPLE}\\s+as\\s+saying\\b`,
  'giu',
);
const OUTLETS =
  '(?:newspaper|paper|magazine|tabloid|broadcaster|website|(?:news|television|TV|radio)\\s+(?:station|channel|agency|program|programme|network|website|show|site)|media\\s+outlet|news\\s+outlet|blog)';
const UNNAMED = new RegExp(
  `\\b(?:told|telling|interview\\s+with|reported\\s+by|according\\s+to)\\s+(?:an?|one|another)\\s+(?:\\p{L}[\\p{L}’'-]*\\s+){0,3}?${OUTLETS}\\b(?!,\\s+the\\s)`,
  'giu',
);
const UNLINKED = new RegExp(`\\b(?:told|first\\s+reported\\s+by)\\s+${OUTLET}`, 'gu');
const WORTH_A_LOOK = /citing|quot|told|telling|interview|reported|according/i;

const found = keptFor(({ prose }) =>
  WORTH_A_LOOK.test(prose) ? [...places(prose, THEIRS, 'theirs'), ...places(prose, UNNAMED, 'unnamed')] : [],
);
const unlinked = keptFor(({ prose }) => (WORTH_A_LOOK.test(prose) ? places(prose, UNLINKED, 'unlinked') : []));

const places = (prose: string, pattern: RegExp, sense: Sense): { readonly span: Span; readonly sense: Sense }[] =>
  Array.from(prose.matchAll(pattern), ({ 0: words, index }) => ({ span: [index, index + words.length], sense }));

/** Everything that may be taken from elsewhere, in the order of the text; a link can be missing only where there are any. */
function takenIn({ markup }: DraftView, paragraph: Paragraph) {
  const all = HAS_LINKS[markup] ? [...found(paragraph), ...unlinked(paragraph)] : found(paragraph);
  return [...all].sort((a, b) => a.span[0] - b.span[0]);
}
