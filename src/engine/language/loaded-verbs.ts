import { Form, formsOf } from './morphology';
import { VERB_CLASSES, type VerbClass } from './verb-classes';
import { verbsThat } from './verb-table';

type SenseOf<Name extends string> = Name extends `loaded-${infer Sense}` ? Sense : never;

/** What a verb tells readers besides that something was said. */
export type LoadedSense = SenseOf<VerbClass>;

const LOADED = 'loaded-';

/** What the verbs that judge tell, by their lemma. */
export const LOADED_SENSES: ReadonlyMap<string, LoadedSense> = new Map(
  VERB_CLASSES.filter((name) => name.startsWith(LOADED)).flatMap((name) =>
    [...verbsThat(name)].map((lemma) => [lemma, name.slice(LOADED.length) as LoadedSense] as const),
  ),
);

/** The past and present forms of the verbs of a class as a pattern's alternatives, the longest first. */
const alternatives = (is: VerbClass): string =>
  [...formsOf(verbsThat(is), Form.Past | Form.Present)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|');

/** What nobody does with words, and a quotation is hung on. */
export const GESTURES = alternatives('loaded-gesture');

/** That somebody was proved wrong. */
export const DISPROOFS = alternatives('loaded-disproof');
