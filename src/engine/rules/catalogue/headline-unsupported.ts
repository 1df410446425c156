import { keptFor } from '../asking/kept-per-block';
import type { Span } from '../../model';
import { LEXICON } from '../../language/lexicon';
import type { Token } from '../../text/types';
import { COMMON_FIRST_NAMES, COUNTED_THINGS, LOOSE_NUMBERS } from '../data/numbers';
import { headlineOf, type Headline } from '../evidence/headline';
import { bearsOut, figuresIn } from '../evidence/numbers';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import type { RawFinding } from '../asking/raw-finding';
import { wordTable } from '../../util/word-table';
import { READ } from '../../text/read-kinds';
import { wordSet } from '../../util/word-list';
import { IN_CAPITALS } from '../evidence/bars';
import { ANSWERS_WITHIN, HEADLINE_READ, HEADLINE_STEM, STORY_WORDS } from './bars';

/** A number, a name or quoted words in the headline that the story under it does not have. */
export const headlineUnsupported: Rule = {
  *choose(draft) {
    const headline = headlineOf(draft);
    if (!headline) return;
    const body = new Body(draft);
    if (!body.enough) return;
    const at = ([start, end]: Span): Span => [headline.start + start, headline.start + end];
    const names = [...strayNames(headline, body)].filter((span) => !isAnswering(draft, headline.block, at(span)));
    for (const span of [...strayNumbers(headline, body), ...names, ...strayQuotes(headline, body)]) {
      yield finding(draft, headline.block, at(span));
    }
  },
};

/** "An interview with Ann Lee": the answers below are hers, though nothing else names her. */
function isAnswering({ attributions, blocks }: DraftView, headline: number, [start, end]: Span): boolean {
  const last = Math.min(headline + ANSWERS_WITHIN, blocks.length - 1);
  for (let block = headline + 1; block <= last; block++)
    for (const { source } of attributions.of(block))
      if (source.some(([from, to]) => from < end && to > start)) return true;
  return false;
}

function finding({ text }: DraftView, block: number, span: Span): RawFinding {
  return { span, block, args: { words: text.slice(...span).replace(/\s+/g, ' ') } };
}

const tokensOf = ({ paragraph }: Headline): Token[] =>
  paragraph.sentences.flatMap(({ tokens }) => tokens).slice(0, HEADLINE_READ.tokens);

/** What one paragraph of the story has that a headline may speak of. */
interface Part {
  readonly figures: readonly number[];
  /** Every word, possessives and marks left off. */
  readonly vocabulary: ReadonlySet<string>;
  /** The first letters of words, for adjectives of a place: "Brit" of "British". */
  readonly stems: ReadonlySet<string>;
  /** Initials of names in a row: "fbi" of "Federal Bureau of Investigation". */
  readonly initials: ReadonlySet<string>;
  /** All words with one blank between them. */
  readonly flow: string;
  readonly words: number;
}

const partOf = keptFor(({ sentences }): Part => {
  const flow: string[] = [];
  const figures: number[] = [];
  const vocabulary = new Set<string>();
  const stems = new Set<string>();
  const initials = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { value } of figuresIn(tokens)) figures.push(value);
    addInitials(tokens, initials);
    for (const { kind, lower } of tokens) {
      if (kind === 'mark' || lower.length > 60) continue;
      flow.push(open(lower));
      for (const word of [lower, ...lower.split('-')]) {
        vocabulary.add(plain(word));
        stems.add(plain(word).slice(0, HEADLINE_STEM));
      }
    }
  }
  return { figures, vocabulary, stems, initials, flow: ` ${flow.join(' ')} `, words: flow.length };
});

function addInitials(tokens: readonly Token[], to: Set<string>): void {
  let run = '';
  for (const { capital, text, lower } of tokens) {
    if (capital) {
      run += text[0].toLowerCase();
      for (let from = Math.max(0, run.length - 6); from < run.length - 1; from++) to.add(run.slice(from));
    } else if (!LINKS.has(lower)) run = '';
  }
}

/** The story under the headline, ready to be asked. */
class Body {
  readonly #parts: readonly Part[];

  constructor({ blocks, paragraphs }: DraftView) {
    this.#parts = paragraphs.filter((_, block) => READ.has(blocks[block].kind)).map(partOf);
  }

  /** Whether a story is more than a note of one: one that is still being written cannot bear out its headline yet. */
  get enough(): boolean {
    let words = 0;
    return this.#parts.some((part) => (words += part.words) >= STORY_WORDS);
  }

  has(what: 'vocabulary' | 'stems' | 'initials', word: string): boolean {
    return this.#parts.some((part) => part[what].has(word));
  }

  hasFigure(fits: (value: number) => boolean): boolean {
    return this.#parts.some(({ figures }) => figures.some(fits));
  }

  /** Words in a row, as {@link Part.flow} has them. */
  hasWords(words: string): boolean {
    return this.#parts.some(({ flow }) => flow.includes(` ${words} `));
  }
}

const LINKS = wordSet('of the for and on in &');

/** A word without the marks that differ between a headline and a story. */
const plain = (word: string): string => word.replace(/[.'’‘,]/g, '');
/** The same with its hyphens open: "alt right" and "alt-right". */
const open = (word: string): string => plain(word).replace(/-/g, ' ');

const listed = wordSet(COUNTED_THINGS);
const loose = wordSet(LOOSE_NUMBERS);

function* strayNumbers(headline: Headline, body: Body): Generator<Span> {
  const tokens = tokensOf(headline);
  for (const figure of figuresIn(tokens)) {
    const first = tokens.findIndex(({ start }) => start === figure.start);
    // Years stand for elections and seasons; "5 things to know" counts what the story lists.
    if (figure.value < 2 || (figure.value >= 1900 && figure.value <= 2100 && /^\d{4}$/.test(tokens[first].text)))
      continue;
    if (
      loose.has(tokens[first].lower) ||
      tokens.slice(first, first + 9).some(({ lower }) => listed.has(lower.split('-').pop() ?? ''))
    )
      continue;
    if (!body.hasFigure((value) => bearsOut(value, figure))) yield [figure.start, figure.end];
  }
}

/** Names that stories give another way. */
const ALIASES = wordTable<string>({
  us: 'american america united', usa: 'american america united', uk: 'british britain united', eu: 'european brussels',
  gop: 'republican republicans', un: 'united', dems: 'democrats democratic', dem: 'democrat democratic', pm: 'minister premier',
  mp: 'parliament', mps: 'parliament', ny: 'york', nyc: 'york', la: 'los', dc: 'washington', fed: 'federal', feds: 'federal',
  scotus: 'supreme', doj: 'justice', dhs: 'homeland', twitter: 'tweet tweeted tweets x', facebook: 'post posted', potus: 'president', va: 'virginia veterans', tv: 'television', ceo: 'chief executive', ai: 'artificial',
}); // prettier-ignore

function* strayNames(headline: Headline, body: Body): Generator<Span> {
  const tokens = tokensOf(headline);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const shouted = words.filter(({ text }) => text.length > 3 && text === text.toUpperCase()).length > words.length / 3;
  const capitals = words.filter(({ text, capital }) => text.length > 3 && capital).length;
  const long = words.filter(({ text }) => text.length > 3).length;
  // Where each word has its capital, only a first name tells a name.
  const titled = capitals > long * IN_CAPITALS;
  if (shouted) return;
  for (const [i, token] of tokens.entries()) {
    if (!token.capital || token.lower.length < 3 || token.text.endsWith('.') || isStart(tokens, i)) continue;
    const first = tokens[i - 1];
    const isPerson = first !== undefined && first.capital && isFirstName(first.lower);
    if (isKnown(token.lower, body)) continue;
    if (
      titled
        ? !isPerson || common.has(first.lower) || isKnown(first.lower, body)
        : isFirstName(token.lower) && tokens[i + 1]?.capital
    )
      continue;
    yield [isPerson ? first.start : token.start, token.end];
  }
}

const common = wordSet(COMMON_FIRST_NAMES);
const isFirstName = (lower: string): boolean => LEXICON.menNames.has(lower) || LEXICON.womenNames.has(lower);

function isStart(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  // "News guide: …", "Update: …" are the desk's labels.
  const label = tokens.findIndex(({ text }) => text === ':');
  return (label <= 4 && i < label) || before === undefined || (before.kind === 'mark' && !/^[,&)]$/.test(before.text));
}

function isKnown(lower: string, body: Body): boolean {
  const word = plain(lower.replace(/['’]s$/, ''));
  if (body.has('vocabulary', word) || body.has('initials', word)) return true;
  if (word.length >= HEADLINE_STEM + 1 && body.has('stems', word.slice(0, HEADLINE_STEM))) return true;
  if (word.includes('-')) return word.split('-').some((part) => body.has('vocabulary', part));
  return (
    (ALIASES.get(word)?.split(' ') ?? []).some((alias) => body.has('vocabulary', alias)) || !/^\p{L}+$/u.test(word)
  );
}

function* strayQuotes({ paragraph }: Headline, body: Body): Generator<Span> {
  for (const { inner, open: unclosed, span } of paragraph.quotes.slice(0, HEADLINE_READ.quotes)) {
    if (unclosed) continue;
    const words = paragraph.prose.slice(...inner);
    // Words left out and words put in part what was said.
    const parts = words
      .split(/…|\.{3}|\[[^[\]]{0,60}\]/)
      .map(inFlow)
      .filter(Boolean);
    if (parts.some((part) => !body.hasWords(part))) yield span;
  }
}

const inFlow = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[.'’‘,]/g, '')
    .replace(/[^\p{L}\p{N}$£€%&@#]+/gu, ' ')
    .trim();
