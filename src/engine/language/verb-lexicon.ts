import { cueStrength } from './cue-strength';
import { conjugate, Form, readVerb, type VerbReading } from './morphology';
import { VERB_TABLE, verbsThat, type Verb } from './verb-table';
import type { VerbClass } from './verb-classes';

/** What a reading of a draft asks about verbs: the table, or the table and a desk's own verbs. */
export interface VerbLexicon {
  /** See {@link readVerb}. */
  verb(lower: string): VerbReading | undefined;
  /** See {@link cueStrength}. */
  strength(lemma: string, frame: string): number;
  /** Whether a verb is of a class, by its base form or as a passive ("*say"). */
  is(lemma: string, what: VerbClass): boolean;
}

const isOf = (lemma: string, what: VerbClass): boolean =>
  verbsThat(what).has(lemma.startsWith('*') ? lemma.slice(1) : lemma);

/** The table alone. */
export const VERB_LEXICON: VerbLexicon = { verb: readVerb, strength: cueStrength, is: isOf };

/** What a verb of the desk's can do as well as "say" can, … */
const FRAMES: ReadonlySet<string> = new Set(['post', 'that', 'clause', 'quote', 'obj-that', 'obj-quote', 'obj-clause']);
/** … and what it is, as "say" is. */
const CLASSES: ReadonlySet<VerbClass> = new Set<VerbClass>(['tells', 'opines']);

const made = new WeakMap<readonly string[], VerbLexicon>();

/** The table and a desk's own verbs, as somebody wrote them: in their base form, in any case and spelling. */
export function verbLexiconOf(cues: readonly string[]): VerbLexicon {
  let lexicon = made.get(cues);
  if (!lexicon) made.set(cues, (lexicon = withVerbs(cues)));
  return lexicon;
}

function withVerbs(cues: readonly string[]): VerbLexicon {
  const verbs = new Map<string, Verb>();
  for (const cue of cues) {
    const verb = verbOf(cue.trim().toLowerCase());
    if (verb.lemma) verbs.set(verb.lemma, verb);
  }
  if (verbs.size === 0) return VERB_LEXICON;
  const forms = new Map<string, VerbReading>();
  for (const [form, reading] of conjugate(verbs.values()))
    forms.set(form, { ...reading, opensClause: true, opensThat: true });
  return {
    verb: (lower) => forms.get(lower) ?? readVerb(lower),
    strength: (lemma, frame) => cueStrength(verbs.has(lemma) && FRAMES.has(frame) ? 'say' : lemma, frame),
    is: (lemma, what) => (CLASSES.has(what) && verbs.has(lemma)) || isOf(lemma, what),
  };
}

/** The row of a verb, however it is spelt. Of one without a row nobody has told how it is spelt. */
function verbOf(cue: string): Verb {
  const known = readVerb(cue);
  const row = known && known.forms & Form.Base ? VERB_TABLE.get(known.lemma) : undefined;
  return (
    row ?? { lemma: cue, others: [], doubles: /[^aeiou][aeiou][bdfgklmnprstvz]$/.test(cue), past: [], participle: [] }
  );
}
