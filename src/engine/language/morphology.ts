import { rememberedWord } from '../util/remembered';
import { DOUBLING_VERBS, IRREGULAR_VERBS, NO_VERB_FORMS, VERBS } from './data/verbs';

/** What a verb's form can be; a form may be several at once ("said" is past and participle). Bits. */
export const Form = { Base: 1, Present: 2, Past: 4, Participle: 8, Gerund: 16 } as const;

/** A reading of a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  /** Bits of {@link Form}. */
  readonly forms: number;
}

const words = (data: string): string[] => data.split(/\s+/).filter(Boolean);

const doubling = new Set(words(DOUBLING_VERBS));
const irregular = new Map(
  IRREGULAR_VERBS.split('|').map((entry) => {
    const [base, past, participle] = words(entry);
    return [base, { past: past.split('/'), participle: participle.split('/') }] as const;
  }),
);

/** Base form plus -s, -es or -ies. */
export function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (lemma === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stem(lemma)}ed`;
}

/** Base form plus -ing. */
export function gerund(lemma: string): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  return `${stem(lemma)}ing`;
}

const stem = (lemma: string): string =>
  doubling.has(lemma) ? lemma + lemma.slice(-1) : /c$/.test(lemma) ? `${lemma}k` : lemma;

/** Every form of some verbs, by the form. */
export function conjugate(lemmas: readonly string[]): ReadonlyMap<string, VerbReading> {
  const table = new Map<string, { lemma: string; forms: number }>();
  const add = (form: string, lemma: string, bit: number): void => {
    const known = table.get(form);
    if (!known) table.set(form, { lemma, forms: bit });
    else if (known.lemma === lemma) known.forms |= bit;
    // "found" is read as "find", "lay" as itself: the commoner verb in news copy keeps a shared form.
    else if (irregular.has(lemma) && bit !== Form.Base && !(known.forms & Form.Base))
      table.set(form, { lemma, forms: bit });
  };
  for (const lemma of lemmas) {
    add(lemma, lemma, Form.Base);
    add(thirdPerson(lemma), lemma, Form.Present);
    add(gerund(lemma), lemma, Form.Gerund);
    const odd = irregular.get(lemma);
    for (const past of odd?.past ?? [regularPast(lemma)]) add(past, lemma, Form.Past);
    for (const participle of odd?.participle ?? [regularPast(lemma)]) add(participle, lemma, Form.Participle);
  }
  return table;
}

const readings = conjugate([...new Set([...words(VERBS), ...irregular.keys()])].sort());

const unguessed = new Set(words(NO_VERB_FORMS));

/** Verbs that the lexicon lacks are told by their ending: "barked", "shrugging". */
function guess(lower: string): VerbReading | undefined {
  if (lower.length < 6 || lower.length > 20 || unguessed.has(lower) || !/^[a-z]+$/.test(lower)) return undefined;
  if (/[^e]ed$/.test(lower)) return { lemma: lower.slice(0, -2), forms: Form.Past | Form.Participle };
  if (/[^aeiou]ing$/.test(lower) && lower.length > 6) return { lemma: lower.slice(0, -3), forms: Form.Gerund };
  return undefined;
}

const BRITISH = /is(e|es|ed|ing)$/;

/** Null: no verb. One look for the few thousand words that come again and again; most of them are no verbs. */
const reading = rememberedWord(
  (lower): VerbReading | null =>
    readings.get(lower) ??
    (BRITISH.test(lower) ? readings.get(lower.replace(BRITISH, 'iz$1')) : undefined) ??
    guess(lower) ??
    null,
);

/** The reading of a lower-case word as a verb, or undefined when no verb of the lexicon has that form. */
export const readVerb = (lower: string): VerbReading | undefined => reading(lower) ?? undefined;
