import { VERBS } from './data/verbs';
import { VERB_CLASSES, type VerbClass } from './verb-classes';

/** How a verb is spelt where that does not follow from its lemma. */
export interface Verb {
  readonly lemma: string;
  /** Other spellings of the lemma: "favour" beside "favor". */
  readonly others: readonly string[];
  /** Its last consonant doubles, though it has two syllables: "admitted". */
  readonly doubles: boolean;
  /** Irregular pasts and participles; none where they are regular. */
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** Rates (0 to 1) by the frame. */
export type Rates = ReadonlyMap<string, number>;

const verbs = new Map<string, Verb>();
const rates = new Map<string, Rates>();
const classes = new Map<string, Set<string>>(VERB_CLASSES.map((name) => [name, new Set()]));

for (const row of VERBS.trim().split('\n')) {
  const [head, ...rest] = row.trim().split(': ');
  const [spellings, ...forms] = head.split(' ');
  const [lemma, ...others] = spellings.split('/');
  const doubles = forms[0]?.startsWith('-') ?? false;
  const [past, participle] = forms.slice(doubles ? 1 : 0).map((form) => form.split('/'));
  verbs.set(lemma, { lemma, others, doubles, past: past ?? [], participle: participle ?? past ?? [] });
  for (const part of rest.join('').split('; ')) {
    if (part.startsWith('be ')) rates.set(`*${lemma}`, ratesOf(part.slice(3)));
    else if (part.includes(':')) rates.set(lemma, ratesOf(part));
    else if (part) for (const name of part.split(' ')) classes.get(name)?.add(lemma);
  }
}

/** "that:90 ~:70" as rates. */
export function ratesOf(entries: string): Rates {
  const read = new Map<string, number>();
  for (const entry of entries.split(' ')) {
    const at = entry.lastIndexOf(':');
    read.set(entry.slice(0, at), Number(entry.slice(at + 1)) / 100);
  }
  return read;
}

/** The rows of `data/verbs.ts` by their lemma. */
export const VERB_TABLE: ReadonlyMap<string, Verb> = verbs;

/** How often the verbs introduce somebody's words, by the lemma or, for a passive, the lemma after "*". */
export const VERB_RATES: ReadonlyMap<string, Rates> = rates;

/** The verbs of a class, by their lemma. */
export const verbsThat = (is: VerbClass): ReadonlySet<string> => classes.get(is)!;

/** The passives of a class, as the readers of cues name them: "*tell" for "is told". */
export const passivesThat = (...are: readonly VerbClass[]): ReadonlySet<string> =>
  new Set(are.flatMap((is) => [...verbsThat(is)].map((lemma) => `*${lemma}`)));
