import type { Attribution, Span } from '../../model';
import { LEXICON, singular } from '../../language/lexicon';
import { KNOWN_PEOPLE } from '../data/known-people';
import { keptFor, perStretch } from '../asking/kept-per-block';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import type { RawFinding } from '../asking/raw-finding';
import { attributionsIn, blockAt, firstOfEach, isReporters, wordsOf, isRead } from '../evidence/draft-view';
import { knows } from '../../words';
import { READ } from '../../text/read-kinds';
import { wordSet } from '../../util/word-list';
import { ROLE_WITHIN } from './bars';

/** A name that speaks as soon as it comes up, and nothing says whose it is. */
export const roleMissing: Rule<Speaker> = {
  *candidates(draft, own) {
    for (const [attribution, each] of attributionsIn(draft, own)) {
      const name = nameOf(draft, each);
      if (!name) continue;
      const { span, block, words } = name;
      const given = knows(draft.words.people, words) || known.has(words.toLowerCase()) || tellsRole(draft, name);
      yield { span, block, attribution, args: { name: words }, surname: surnameOf(words), given };
    }
  },
  *choose(draft, kept) {
    // The first block that is read is a headline in all but its mark, or a lead that may leave the role to the next paragraph.
    const top = draft.blocks.findIndex(({ kind }) => READ.has(kind));
    // The second time round, readers have met them.
    for (const each of firstOfEach(kept, ({ what }) => what.surname)) {
      const { surname, given } = each.what;
      if (given) continue;
      const { span, block } = each.in(draft);
      if (block !== top && firstPlace(draft, surname) >= span[0] && !isTitled(draft, surname)) yield each;
    }
  },
};

/** Somebody who speaks by name. `given`: the copy beside the name, or everybody, knows who that is. */
type Speaker = RawFinding & { readonly surname: string; readonly given: boolean };

const known: ReadonlySet<string> = new Set(KNOWN_PEOPLE.trim().split(/\s*[|\n]\s*/));

interface Name {
  readonly span: Span;
  readonly block: number;
  readonly words: string;
}

/** Patterns in which a person speaks. */
const SPEAKS: ReadonlySet<string> = new Set(['verb-content', 'content-verb', 'verb-source', 'told', 'according-to']);

/** A first name and a surname that stand in the source, and nothing beside them that the engine knows for a role. */
function nameOf(draft: DraftView, each: Attribution): Name | undefined {
  const cue = each.cue[0] && draft.text.slice(each.cue[0][0], Math.min(each.cue[0][1], each.cue[0][0] + 40));
  // A writer or a work that the copy refers to is not somebody it has spoken to.
  if (each.kind === 'indirect' && !/\b(?:said|says|told|tells)\b/i.test(cue ?? '')) return undefined;
  if (
    each.grade !== 'named' ||
    !SPEAKS.has(each.pattern) ||
    each.flags.length > 0 ||
    each.namedAt ||
    !isReporters(draft, each)
  )
    return undefined;
  const span = each.reasons.find(({ code }) => code === 'name')?.span;
  if (!span || each.reasons.some(({ code }) => code === 'role')) return undefined;
  const block = blockAt(draft, span[0]);
  if (!isRead(draft, block)) return undefined;
  const words = wordsOf(draft, block, span);
  return /^\p{Lu}\S*(?:\s\S+){1,3}$/u.test(words) ? { span, block, words } : undefined;
}

const surnameOf = (name: string): string =>
  (
    name
      .replace(/,?\s(?:Jr|Sr)\.?$|\s(?:II|III)$/u, '')
      .split(' ')
      .pop() ?? name
  ).toLowerCase();

/** A word's first place in a paragraph with a capital, and whether a title stands in front of it anywhere there. */
interface Capital {
  readonly lower: string;
  readonly start: number;
  readonly titled: boolean;
}

const capitalsOf = keptFor(({ sentences }): readonly Capital[] => {
  const found = new Map<string, Capital>();
  for (const { tokens } of sentences) {
    for (const [i, { capital, lower, start }] of tokens.entries()) {
      if (!capital) continue;
      const before = found.get(lower);
      const titled = before?.titled === true || isTitle(tokens[i - 1]?.lower) || isTitle(tokens[i - 2]?.lower);
      if (!before || titled !== before.titled) found.set(lower, { lower, start: before?.start ?? start, titled });
    }
  }
  return [...found.values()];
});

/** The words with a capital in a stretch of a draft. */
interface Capitals {
  /** Where each first stands: which of the paragraphs, and the offset in it. */
  readonly first: ReadonlyMap<string, readonly [paragraph: number, start: number]>;
  /** Those that stand behind a title, or in a headline: a name that it can give bare is one that readers know. */
  readonly titled: ReadonlySet<string>;
}

const capitalsIn = perStretch(({ paragraphs }, from, end): Capitals => {
  const first = new Map<string, readonly [paragraph: number, start: number]>();
  const titled = new Set<string>();
  for (const [i, paragraph] of paragraphs.slice(from, end).entries()) {
    const read = READ.has(paragraph.kind);
    for (const capital of capitalsOf(paragraph)) {
      if (read && !first.has(capital.lower)) first.set(capital.lower, [i, capital.start]);
      if (capital.titled || paragraph.kind === 'headline') titled.add(capital.lower);
    }
  }
  return { first, titled };
});

/** Where a surname first stands in a draft. */
function firstPlace(draft: DraftView, surname: string): number {
  let place = Infinity;
  capitalsIn.some(draft, ({ first }, block) => {
    const at = first.get(surname);
    if (at) place = draft.blocks[block + at[0]].start + at[1];
    return at !== undefined;
  });
  return place;
}

const isTitled = (draft: DraftView, surname: string): boolean =>
  capitalsIn.some(draft, ({ titled }) => titled.has(surname));

const COURTESY = wordSet('mr mr. mrs mrs. ms ms. miss sir lady');

function isTitle(word: string | undefined): boolean {
  return (
    word !== undefined &&
    !COURTESY.has(word) &&
    (LEXICON.titles.has(word) || LEXICON.roles.has(word) || LEXICON.spokes.has(word))
  );
}

/** "Ann Lee, 43, who runs the chandlery", "Ann Lee of Callow", "Ann Lee (Labour)", "the Courier’s Ann Lee". */
const TOLD_AFTER =
  /^\s?(?:,\s?(?:\d{1,3}\b|an?\s|the\s|one\s|his\s|her\s|who\b|whose\b|which\b|then\b|now\b|of\s|from\s|at\s|with\s|\p{Ll}|\p{Lu})|\(|of\s|from\s|at\s|with\s|who\b|[—–-]|for\s)/u;
const TOLD_BEFORE = /(?:['’]s?|\p{Ll}{3,})\s$|,\s$/u;
const DOES =
  /\b(?:runs?|ran|owns?|owned|works?|worked|leads?|led|heads?|headed|teaches|taught|studies|studied|founded|coaches|coached|represents?|represented|lives?|lived|plays?|played|stars?|starred|sings|wrote|writes|chairs?|chaired|directs?|directed|manages?|managed|serves?|served|edits)\b/i;

/** Whether the words around a name, or the sentences beside it, say what its bearer is. */
function tellsRole(draft: DraftView, { span, block, words }: Name): boolean {
  const from = draft.blocks[block].span[0];
  const { prose } = draft.paragraphs[block];
  const after = prose.slice(span[1] - from, span[1] - from + ROLE_WITHIN);
  const before = prose.slice(Math.max(0, span[0] - from - ROLE_WITHIN), span[0] - from);
  if (TOLD_AFTER.test(after)) return true;
  const beside = /(\S{1,40})\s$/u.exec(before)?.[1] ?? '';
  // Words in front of a name, other than those of the sentence, are what its bearer is called.
  if (TOLD_BEFORE.test(before) && !PLAIN.has(beside.toLowerCase().replace(/[^\p{L}]+/gu, ''))) return true;
  const name = new Set(words.toLowerCase().split(' '));
  return Array.from(`${before} ${after}`.matchAll(/\p{L}[\p{L}.-]*/gu), ([word]) =>
    word.toLowerCase().replace(/\.$/, ''),
  ).some((word) => !name.has(word) && (isTitle(singular(word)) || DOES.test(word)));
}

/** Words that may stand right before a name that is told nothing about. */
const PLAIN = wordSet(
  'said says told asked added wrote and but that when as to by according if while because so or because since then tweeted argued warned explained replied',
);
