import { LEXICON } from '../../language/lexicon';
import type { Span } from '../../model';
import { keptFor } from '../asking/kept-per-block';
import { noteAfterWords } from '../evidence/note-places';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import { tells } from '../evidence/unnamed-sources';
import { blockAt, isReporters, quotationAt, wordsOf, isRead } from '../evidence/draft-view';
import { wordTable } from '../../util/word-table';
import { lastFrom } from '../../util/search';
import { BEFORE_A_PRONOUN } from './bars';

/** "Lee met Cruz. 'I quit,' he said.": two people nearby whom the pronoun fits, and nothing that tells them apart. */
export const ambiguousPronoun: Rule = {
  *choose(draft) {
    const people = peopleOf(draft);
    for (const [index, attribution] of draft.attributions.all().entries()) {
      const { flags, source } = attribution;
      const span = source[0];
      if (
        !span ||
        !flags.includes('pronoun') ||
        !flags.includes('uncertain') ||
        !isReporters(draft, attribution) ||
        !tells(draft, attribution)
      )
        continue;
      const block = blockAt(draft, span[0]);
      if (!isRead(draft, block)) continue;
      const words = wordsOf(draft, block, span);
      const gender = GENDER.get(words.toLowerCase());
      const near = gender ? candidates(draft, people, gender, block, span[0], attribution.content) : [];
      if (near.length < 2) continue;
      yield {
        span,
        block,
        attribution: index,
        args: { words, candidates: near.slice(-2).join(' or ') },
        note: noteAfterWords(draft, 'who', span),
      };
    }
  },
};

type Gender = 'man' | 'woman';
const GENDER = wordTable<Gender>({ he: 'man', she: 'woman' });

/** Full names whose first name tells a man or a woman, by surname. */
const fullNames = keptFor(({ prose }) => {
  const out: { readonly name: string; readonly last: string; readonly gender: Gender }[] = [];
  for (const [name, first, last] of prose.matchAll(NAME)) {
    const man = LEXICON.menNames.has(first.toLowerCase());
    if (man !== LEXICON.womenNames.has(first.toLowerCase()))
      out.push({ name: name.replace(/\s+/g, ' '), last, gender: man ? 'man' : 'woman' });
  }
  return out;
});
const NAME = /\b(\p{Lu}\p{Ll}{1,20})\s+(?:\p{Lu}\.\s+)?(\p{Lu}[\p{L}’'-]{1,24})\b(?!\s+\p{Lu})/gu;

type People = ReadonlyMap<string, { readonly name: string; readonly gender: Gender }>;

function peopleOf(draft: DraftView): People {
  const out = new Map<string, { readonly name: string; readonly gender: Gender }>();
  for (const [block, paragraph] of draft.paragraphs.entries()) {
    if (!isRead(draft, block)) continue;
    for (const { name, last, gender } of fullNames(paragraph)) if (!out.has(last)) out.set(last, { name, gender });
  }
  return out;
}

/**
 * Who of one gender is named in the reporter's words of the pronoun's sentence and the one before it, in the order of their
 * last mention. `content`: what the pronoun says; it does not speak of itself by name.
 */
function candidates(
  draft: DraftView,
  people: People,
  gender: Gender,
  block: number,
  at: number,
  content: readonly Span[],
): string[] {
  const { span, sentences } = draft.blocks[block];
  const { prose } = draft.paragraphs[block];
  const own = lastFrom(sentences.length, at, (i) => sentences[i][0]);
  const from = Math.max(sentences[Math.max(0, own - 1)]?.[0] ?? span[0], at - BEFORE_A_PRONOUN);
  const spokenOf = new Set(
    content.flatMap(([start, end]) =>
      surnames(prose.slice(start - span[0], Math.min(end, start + BEFORE_A_PRONOUN) - span[0])).map(({ word }) => word),
    ),
  );
  const near = new Set<string>();
  for (const { word, index } of surnames(prose.slice(from - span[0], at - span[0]))) {
    const person = people.get(word);
    if (person?.gender !== gender || spokenOf.has(word) || quotationAt(draft, from + index)) continue;
    near.delete(person.name);
    near.add(person.name);
  }
  return [...near];
}

const surnames = (words: string): { readonly word: string; readonly index: number }[] =>
  [...words.matchAll(/\p{Lu}[\p{L}’'-]{1,24}/gu)].map(({ 0: word, index }) => ({
    word: word.replace(/['’]s$/, ''),
    index,
  }));
