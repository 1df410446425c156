import { isPluralNoun, LEXICON, singular } from '../../language/lexicon';
import type { Attribution } from '../../model';
import { rememberedWord } from '../../util/remembered';
import { INSIDERS } from '../data/unnamed-people';
import { wordSet } from '../../util/word-list';

/** What is asked about an unnamed source: which member of a crowd, which study, whose report, or simply who. */
export type UnnamedKind = 'insider' | 'crowd' | 'study' | 'reportage' | 'somebody';

const insiders = wordSet(INSIDERS);

const TIE =
  /\s(?:in|at|with|from|on|for|to|by|near|inside|within|close|familiar|involved|briefed|who|whose|that|which)\s/;
/** What other newsrooms printed: "media reports", "multiple reports", "Norwegian media", but not "the media". */
const REPORTAGE =
  /^(?:(?:the|some|several|multiple|numerous|various|recent|earlier|early|initial|unconfirmed|published|other|many|new)\s+){0,3}(?:(?:local|national|state|foreign|regional|international|news|press|media|newspaper|tv|television|\p{L}{2,20}(?:ese|ish|an|ch))\s+){0,3}(?:reports|news outlets|media outlets|newspapers)$|^(?:local|state|foreign|regional|\p{L}{2,20}(?:ese|ish|an|ch)) (?:state )?media$|^an? (?:(?:local|recent|published) )?(?:news|media|press|newspaper|television) report$/iu;
const MANY = /^(?:(?:so|a) )?(?:some|many|several|few|most|both|two|three|four|five|six|dozens|hundreds|a number)\b/;

/**
 * The noun that a phrase turns on, in lower case: "official" in "a senior county official with knowledge of the talks",
 * "voters" in "some of the voters".
 */
export const headOf = rememberedWord((words: string): string => {
  const [phrase = ''] = words.toLowerCase().split(TIE, 1);
  const [first = '', of] = phrase.split(/\sof\s/, 2);
  const counted =
    of !== undefined &&
    /(?:^|\s)(?:some|many|several|few|most|both|one|two|three|number|dozens|hundreds|all)$/.test(first);
  const head = (counted ? of : first).trim();
  return head.slice(head.lastIndexOf(' ') + 1).replace(/['’]s?$/, '');
});

/** Whether a phrase stands for more than one. */
export function isPluralPhrase(words: string): boolean {
  const lower = words.toLowerCase();
  if (/^an? (?:\S+ )?(?:number|handful|couple|majority|dozen|score|host|few) (?:of )?/.test(lower)) return true;
  return !/^(?:one|an?|another)\b/.test(lower) && (MANY.test(lower) || isPluralNoun(headOf(words)));
}

/** What an attribution to nobody by name asks for; `words` are those of its source. */
export function kindOfUnnamed({ grade, reasons }: Attribution, words: string): UnnamedKind {
  const head = headOf(words);
  const one = singular(head);
  if (REPORTAGE.test(words)) return 'reportage';
  if (reasons.some(({ code }) => code === 'unidentified') || (LEXICON.documents.has(one) && !LEXICON.roles.has(one)))
    return 'study';
  if (grade === 'described') return 'insider';
  const plural = isPluralPhrase(words);
  // "People" with not a word of who they are is everybody.
  if (insiders.has(one) && head !== 'people') return 'insider';
  return plural ? 'crowd' : 'somebody';
}
