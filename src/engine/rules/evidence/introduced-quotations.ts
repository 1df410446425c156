import { isAnswer } from '../../claims/interview';
import { isTelling, lemmasOf } from '../../attribution/cues/verbs-that-tell';
import { LEXICON } from '../../language/lexicon';
import { verbLexiconOf } from '../../language/verb-lexicon';
import type { Quotation, Span } from '../../model';
import { INTRODUCING } from '../data/introducing';
import type { DraftView } from '../asking/draft';
import { blockBelow } from './draft-view';
import { lastFrom } from '../../util/search';
import { BESIDE_A_QUOTATION, FRAGMENT, FRAGMENT_WORDS, SIGNATURE_LENGTH, IN_CAPITALS } from './bars';
import { wordSet } from '../../util/word-list';

const THINGS = wordSet(INTRODUCING);
const bearsWords = (word: string): boolean => THINGS.has(word) || LEXICON.documents.has(word);

const COLON = /:\s*$/;
/** A name after a dash, an outlet in brackets, the rest of a headline after a colon. */
const SIGNED = /^\s{0,5}(?:(?:—|–|--?)\s{0,5}[\p{Lu}@]|\[\p{Lu}|:)/u;
/** What follows calls the quotation what it is. */
const SPOKEN =
  /^\s{0,9}(?:so (?:says?|said)|(?:that|those|this|the) (?:quote|quotation|words|line|statement|message))(?!\p{L})/iu;
const GOES_ON = /(?<!\p{L})(?:went on|goes on|continued|continues)(?!\p{L})/iu;

/** A tag as it stands behind a closing mark, and behind a comma where that was forgotten. */
const TAGGED =
  /[,?!] (?:said|says|told|added|adds) \p{Lu}|[,?!] (?:(?:\p{Lu}[\p{L}’'-]+ ){1,3}|he |she |they )(?:said|says|added|adds)(?!\p{L})/u;

const isUnclosed = ({ paragraphs }: DraftView, { block, inner }: Quotation): boolean =>
  paragraphs[block]?.quotes.at(-1)?.open === true && inner[1] - inner[0] > 0;

/**
 * Whether the copy beside a quotation shows that somebody speaks, though it was not read who: a colon before it, a comma
 * inside its closing mark and words behind, a signature, a verb of telling in its sentence, a thing that bears words
 * there or just before, a question that it answers. Such a quotation is no question for the reporter. `index` counts
 * the quotations of the draft.
 */
export function isIntroduced(draft: DraftView, index: number): boolean {
  const quotation = draft.quotations.at(index);
  if (!quotation) return false;
  const { block, span } = quotation;
  const sentence = sentenceFrom(draft, block, span[0]);
  const before = proseOf(draft, block, [Math.max(sentence[0], span[0] - BESIDE_A_QUOTATION), span[0]]);
  const after = wordsAfter(draft, quotation, draft.quotations.at(index + 1));
  const opens = before.trim() === '';
  const sentenceBefore = opens ? wordsUpTo(draft, block, sentence[0]) : '';
  if (COLON.test(before.slice(-20)) || SIGNED.test(after) || GOES_ON.test(after)) return true;
  if (/[:,?]\s*$/.test(sentenceBefore.slice(-20)) || isAnswer(draft.paragraphs[block]?.prose ?? '')) return true;
  if (endOf(draft, quotation) === ',' && /\p{L}/u.test(after)) return true;
  if (after.trim() === '' && (isSignedBelow(draft, quotation) || isHeadline(draft, quotation))) return true;
  const lexicon = verbLexiconOf(draft.words.cues);
  // “The lock is old, said Ann Lee. Where the closing mark was forgotten, the tag stands inside.
  if (isUnclosed(draft, quotation) && TAGGED.test(proseOf(draft, block, quotation.inner))) return true;
  const tells = (lemma: string): boolean => isTelling(lemma, lexicon);
  if (lemmasOf(`${before} ${after}`, lexicon).some((lemma) => tells(lemma) || bearsWords(lemma))) return true;
  const ahead = lemmasOf(sentenceBefore, lexicon);
  if (ahead.some((lemma) => THINGS.has(lemma))) return true;
  // “We never close,” Pellow said. “Never.” The tag of a quotation whose marks were not understood.
  if (/[“”"]/.test(sentenceBefore) && ahead.some(tells)) return true;
  return SPOKEN.test(draft.text.slice(span[1], span[1] + 40));
}

/** Whether a quotation that opens its paragraph goes on with the one above: that was never closed, or this begins with dots. */
export function goesOn(draft: DraftView, index: number): boolean {
  const { blocks, paragraphs, text, quotations } = draft;
  const quotation = quotations.at(index);
  const last = quotations.at(index - 1);
  const place = blocks[quotation?.block ?? -1];
  if (!quotation || !place || last?.block !== quotation.block - 1) return false;
  if (text.slice(place.span[0], Math.min(quotation.span[0], place.span[0] + BESIDE_A_QUOTATION)).trim() !== '')
    return false;
  if (paragraphs[last.block]?.quotes.at(-1)?.open === true) return true;
  const [start, end] = quotation.inner;
  return /^\s?(?:…|\.\s?\.)/.test(text.slice(start, Math.min(end, start + 9)));
}

/** A few words in lower case that the sentence goes on with: no speech of its own. */
export function isFragment(draft: DraftView, { inner, block }: Quotation): boolean {
  if (inner[1] - inner[0] > FRAGMENT) return false;
  const words = proseOf(draft, block, inner).trim();
  return /^\p{Ll}/u.test(words) && words.split(/\s+/).length <= FRAGMENT_WORDS;
}

/**
 * The words of a quotation's sentence behind it, up to the `next` quotation. After “Who knows?” the mayor's tag looks like
 * a sentence of its own.
 */
function wordsAfter(draft: DraftView, quotation: Quotation, next: Quotation | undefined): string {
  const { span, block } = quotation;
  const until = next?.block === block ? next.span[0] : Infinity;
  const asks = /[?!]/.test(endOf(draft, quotation));
  const sentence = sentenceFrom(draft, block, asks ? span[1] + 1 : span[1] - 1);
  return proseOf(draft, block, [span[1], Math.min(sentence[1], until, span[1] + BESIDE_A_QUOTATION)]);
}

/** The last mark or letter inside the quotation marks. */
const endOf = (draft: DraftView, { inner, block }: Quotation): string =>
  proseOf(draft, block, [Math.max(inner[0], inner[1] - 10), inner[1]])
    .trimEnd()
    .slice(-1);

/** The end of what stands before an offset: the sentence before, in this paragraph or at the end of the one before. */
function wordsUpTo(draft: DraftView, block: number, at: number): string {
  const { blocks } = draft;
  if (at > (blocks[block]?.span[0] ?? 0) + 2) {
    const sentence = sentenceFrom(draft, block, at - 1);
    return proseOf(draft, block, [Math.max(sentence[0], at - BESIDE_A_QUOTATION), at]);
  }
  const above = block - 1;
  const end = blocks[above]?.span[1];
  if (end === undefined) return '';
  const sentence = sentenceFrom(draft, above, end - 1);
  return proseOf(draft, above, [Math.max(sentence[0], end - BESIDE_A_QUOTATION), end]);
}

/** The sentence that holds an offset, or the last one before it. */
function sentenceFrom({ blocks }: DraftView, block: number, at: number): Span {
  const sentences = blocks[block]?.sentences ?? [];
  return (
    sentences[
      Math.max(
        0,
        lastFrom(sentences.length, at, (i) => sentences[i][0]),
      )
    ] ?? [at, at]
  );
}

function proseOf({ blocks, paragraphs }: DraftView, block: number, [from, to]: Span): string {
  const start = blocks[block]?.span[0] ?? 0;
  return from < to ? (paragraphs[block]?.prose.slice(from - start, to - start) ?? '') : '';
}

/** A line among headlines, in the single marks that they have: no paragraph stands right above it. */
function isHeadline(draft: DraftView, { span, block }: Quotation): boolean {
  const { blocks, text } = draft;
  if (blocks[block - 1]?.kind === 'body') return false;
  const opens = blocks[block]?.sentences[0]?.[0] === span[0];
  return opens && /^([‘'’])(?!\1)/.test(text.slice(span[0], span[0] + 2));
}

/** The paragraph below is a signature: a name after a dash, or a few words most of which have a capital. */
function isSignedBelow(draft: DraftView, { span, block }: Quotation): boolean {
  const { blocks, text } = draft;
  const place = blocks[block];
  const below = blockBelow(draft, block);
  const next = blocks[below];
  if (!place || !next || text.slice(span[1], Math.min(place.span[1], span[1] + BESIDE_A_QUOTATION)).trim() !== '')
    return false;
  if (SIGNED.test(text.slice(next.span[0], Math.min(next.span[1], next.span[0] + 20)))) return true;
  if (next.span[1] - next.span[0] > SIGNATURE_LENGTH) return false;
  const words = text.slice(...next.span).match(/\p{L}[\p{L}.’'-]*/gu) ?? [];
  return words.length >= 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * IN_CAPITALS;
}
