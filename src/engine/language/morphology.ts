import { rememberedWord } from '../util/remembered';
import { NO_VERB_FORMS } from './data/no-verbs';
import { LONGEST_GUESS, CLAUSE_AT_LEAST, SHORTEST_GERUND, SHORTEST_GUESS } from './bars';
import { VERB_RATES, VERB_TABLE, type Verb } from './verb-table';

/** What a verb's form can be; a form may be several at once ("said" is past and participle). Bits. */
export const Form = { Base: 1, Present: 2, Past: 4, Participle: 8, Gerund: 16 } as const;

/** A reading of a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  /** Bits of {@link Form}. */
  readonly forms: number;
  /** A clause follows it where it is finite: "said the gate …". */
  readonly opensClause: boolean;
  /** It tells what follows in "that …": "said that …", but not "suits that …". */
  readonly opensThat: boolean;
}

/** Base form plus -s, -es or -ies. */
function thirdPerson(lemma: string, [stem]: readonly string[]): string {
  if (lemma === 'have') return 'has';
  if (lemma === 'be') return 'is';
  // "quizzes", but "focuses"
  if (/[sz]$/.test(lemma)) return `${stem}es`;
  if (/(?:x|ch|sh|[^o]o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function regularPasts(lemma: string, stems: readonly string[]): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return stems.map((stem) => `${stem}ed`);
}

function gerunds(lemma: string, stems: readonly string[]): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return [`${lemma.slice(0, -1)}ing`];
  return stems.map((stem) => `${stem}ing`);
}

/** "ban", "quit": one syllable that ends in one consonant after one vowel. */
const SHORT = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bdfgklmnprstvz]$/;
/** "travel", "signal": Americans double no -l, the British do. */
const IN_L = /[aeiouy][^aeiou]+[aeiou]l$/;

/** What -ed and -ing are added to. Verbs of two syllables are met with one consonant and with two ("kidnaped"). */
function stemsOf(lemma: string, doubles: boolean): readonly string[] {
  if (lemma.endsWith('e')) return [lemma];
  if (lemma.endsWith('c')) return [`${lemma}k`];
  const doubled = lemma + lemma.slice(-1);
  if (SHORT.test(lemma)) return [doubled];
  return doubles || IN_L.test(lemma) ? [lemma, doubled] : [lemma];
}

/** "realize", "analyze", which the British write with an s; "seize" and "prize" they do not. */
const IN_ZE = /..[^e][iy]ze$/;

/** A lemma in all its spellings. */
function spellingsOf({ lemma, others }: Verb): readonly string[] {
  return IN_ZE.test(lemma) ? [lemma, ...others, `${lemma.slice(0, -2)}se`] : [lemma, ...others];
}

function opens(lemma: string, frame: 'clause' | 'that'): boolean {
  const rates = VERB_RATES.get(lemma);
  return (rates?.get(frame) ?? rates?.get('~') ?? 0) >= CLAUSE_AT_LEAST;
}

/** Every form of some verbs, by the form. */
export function conjugate(verbs: Iterable<Verb>): ReadonlyMap<string, VerbReading> {
  const table = new Map<string, { -readonly [K in keyof VerbReading]: VerbReading[K] }>();
  for (const verb of verbs) {
    const { lemma, doubles } = verb;
    const says = { lemma, opensClause: opens(lemma, 'clause'), opensThat: opens(lemma, 'that') };
    const add = (form: string, bit: number): void => {
      const known = table.get(form);
      if (known?.lemma === lemma) known.forms |= bit;
      // "found" is read as "find", "lay" as itself: the commoner verb in news copy keeps a shared form.
      else if (!known || (verb.past.length > 0 && bit !== Form.Base && !(known.forms & Form.Base)))
        table.set(form, { ...says, forms: bit });
    };
    for (const spelling of spellingsOf(verb)) {
      const stems = stemsOf(spelling, doubles);
      add(spelling, Form.Base);
      add(thirdPerson(spelling, stems), Form.Present);
      for (const gerund of gerunds(spelling, stems)) add(gerund, Form.Gerund);
      if (verb.past.length > 0) continue;
      for (const past of regularPasts(spelling, stems)) add(past, Form.Past | Form.Participle);
    }
    for (const past of verb.past) add(past, Form.Past);
    for (const participle of verb.participle) add(participle, Form.Participle);
  }
  return table;
}

/** Every form of the table. Made when a word is first asked about, so that the engine is there sooner. */
let readings: ReadonlyMap<string, VerbReading> | undefined;

const unguessed = new Set(NO_VERB_FORMS.split(/\s+/).filter(Boolean));

/** Verbs that the table lacks are told by their ending: "barked", "shrugging". */
function guess(lower: string): VerbReading | undefined {
  if (lower.length < SHORTEST_GUESS || lower.length > LONGEST_GUESS || unguessed.has(lower) || !/^[a-z]+$/.test(lower))
    return undefined;
  if (/[^e]ed$/.test(lower)) return guessed(lower.slice(0, -2), Form.Past | Form.Participle);
  if (/[^aeiou]ing$/.test(lower) && lower.length >= SHORTEST_GERUND) return guessed(lower.slice(0, -3), Form.Gerund);
  return undefined;
}

const guessed = (lemma: string, forms: number): VerbReading => ({
  lemma,
  forms,
  opensClause: false,
  opensThat: false,
});

/** Null: no verb. One look for the few thousand words that come again and again; most of them are no verbs. */
const reading = rememberedWord((lower): VerbReading | null => {
  readings ??= conjugate(VERB_TABLE.values());
  return readings.get(lower) ?? guess(lower) ?? null;
});

/** The reading of a lower-case word as a verb, or undefined when no verb of the table has that form. */
export const readVerb = (lower: string): VerbReading | undefined => reading(lower) ?? undefined;

/** The forms of some verbs, by their lemma, that are of one of the `kinds`, bits of {@link Form}. */
export function formsOf(lemmas: ReadonlySet<string>, kinds: number): ReadonlySet<string> {
  const table = conjugate([...lemmas].flatMap((lemma) => VERB_TABLE.get(lemma) ?? []));
  return new Set([...table].flatMap(([form, { forms }]) => (forms & kinds ? form : [])));
}
