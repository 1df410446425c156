import type { Span } from '../../model';
import { anyWithin, SpanSet } from '../../util/spans';
import { ACCUSED, AUTHORITY, CRIMES, NO_CRIME, OFFENDERS, PLAYED, SPORT } from '../data/crimes';
import { keptFor, perBlock, perStretch } from '../asking/kept-per-block';
import { reporterMatches, type PatternMatch } from '../evidence/patterns';
import type { Rule, Searched } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import type { RawFinding } from '../asking/raw-finding';
import { attributionsIn, sentenceAt, wordsOf } from '../evidence/draft-view';
import { append } from '../../util/append';
import { READ } from '../../text/read-kinds';
import { AUTHORITY_WITHIN } from './bars';

/** A named person is said to have committed a crime, and no court, police or plea stands behind it. */
export const crimeWithoutAuthority: Rule<Crime> = {
  searches: () => [LABEL, CRIME],
  *candidates(draft, block) {
    for (const place of reporterMatches(draft, block, LABEL)) {
      // "Accused killer" stays one, whoever is cited in the sentence.
      const accused = place.match.groups?.accused !== undefined;
      if (!accused && (hasAuthority(draft, place) || isPlayed(draft, place))) continue;
      yield finding(place, place.match.groups?.label ?? '', 'label');
    }
    for (const place of reporterMatches(draft, block, CRIME)) {
      const name = place.match.groups?.name ?? '';
      if (hasAuthority(draft, place)) continue;
      const found = finding(place, place.match.groups?.crime ?? '', 'verb');
      yield /\s/.test(name) ? found : { ...found, alone: name };
    }
  },
  choose(draft, kept) {
    const people = surnamesOf(draft, new Set(kept.flatMap(({ what: { alone } }) => alone ?? [])));
    return kept.filter(({ what: { alone } }) => alone === undefined || people.has(alone));
  },
};

/** `alone`: the name is a capital word alone, which has to be a person's. */
type Crime = RawFinding & { readonly alone?: string };

const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'-]{1,24}(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]{1,24})){0,3})`;
const LABEL: Searched = {
  needed: new RegExp(OFFENDERS),
  pattern: new RegExp(
    String.raw`(?<![\p{L}’'-])(?<label>(?:(?<accused>${ACCUSED})\s)(?:[\p{Ll}-]{2,16}\s){0,2}(?:${OFFENDERS})|(?:${OFFENDERS}))\s${NAME}`,
    'gu',
  ),
};
const CRIME: Searched = {
  needed: new RegExp(CRIMES),
  pattern: new RegExp(
    String.raw`(?<![\p{L}’'-])${NAME}(?:,\s[^,.;!?]{1,60},)?\s(?:(?:who|also|once|then|later|had|has|brutally|repeatedly|secretly|allegedly)\s){0,2}(?<crime>${CRIMES})\b(?!\s(?:${NO_CRIME})\b)`,
    'gu',
  ),
};

/** Which of some capital words the story has as somebody's surname: one alone is a person only then. */
function surnamesOf(draft: DraftView, words: ReadonlySet<string>): ReadonlySet<string> {
  const left = new Set(words);
  const found = new Set<string>();
  if (words.size === 0) return found;
  surnames.some(draft, (names) => {
    for (const name of names) if (left.delete(name)) found.add(name);
    return left.size === 0;
  });
  return found;
}

/** Each capital word that follows a first name. */
const SURNAME = new RegExp(
  String.raw`(?<=\p{Lu}[\p{L}’'-]{1,24}\s(?:\p{Lu}\.\s)?)\p{Lu}[\p{L}’'-]{1,24}(?![\p{L}’'-])`,
  'gu',
);

const surnamesIn = keptFor(({ prose }): ReadonlySet<string> => new Set(prose.match(SURNAME)));

const surnames = perStretch(({ blocks, paragraphs }, first, end): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let block = first; block < end; block++)
    if (READ.has(blocks[block].kind)) for (const name of surnamesIn(paragraphs[block])) names.add(name);
  return names;
});

/** The words to mark: the label or the verb, with whom it is about. */
function finding({ block, span, match }: PatternMatch, words: string, shape: 'label' | 'verb'): RawFinding {
  // A label opens the match and a verb closes it.
  const start = shape === 'label' ? span[0] : span[1] - words.length;
  const name = (match.groups?.name ?? '').replace(/\s+/g, ' ');
  return { span: [start, start + words.length], block, args: { words: words.replace(/\s+/g, ' '), name, shape } };
}

const AS_PLAYED = new RegExp(`^(?:${PLAYED})$`);

/** "Shooter Ida Fenn won gold": a sport. */
function isPlayed(draft: DraftView, { block, span, match }: PatternMatch): boolean {
  const sentence = sentenceAt(draft, block, span[0]);
  return (
    sentence !== undefined && AS_PLAYED.test(match.groups?.label ?? '') && SPORT.test(wordsOf(draft, block, sentence))
  );
}

function hasAuthority(draft: DraftView, { block, span }: PatternMatch): boolean {
  const sentence = sentenceAt(draft, block, span[0]);
  if (!sentence || toldIn(draft, block).holds(span[0])) return true;
  const from = draft.blocks[block].span[0];
  if (anyWithin(draft.paragraphs[block].links, [sentence[0] - from, sentence[1] - from])) return true;
  return AUTHORITY.test(
    wordsOf(draft, block, [
      Math.max(sentence[0], span[0] - AUTHORITY_WITHIN),
      Math.min(sentence[1], span[1] + AUTHORITY_WITHIN),
    ]),
  );
}

/** What some source in a block tells. */
const toldIn = perBlock((draft, block): SpanSet => {
  const spans: Span[] = [];
  for (const [, { grade, pattern, content }] of attributionsIn(draft, block)) {
    if (grade !== 'agentless' && pattern !== 'adjectival') append(spans, content);
  }
  return new SpanSet(spans);
});
