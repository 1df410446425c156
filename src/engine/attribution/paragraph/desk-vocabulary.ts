import { conjugate, Form, readVerb, type VerbReading } from '../../language/morphology';
import { nameKey, NO_WORDS, type DeskWords } from '../../words';
import { cueStrength } from '../../language/cue-strength';
import type { SourceReading } from '../sources/source';

/** What a reading asks of the lexicons, with the desk's own words among them. */
export interface Vocabulary {
  /** See {@link readVerb}. */
  verb(lower: string): VerbReading | undefined;
  /** See {@link cueStrength}. */
  strength(lemma: string, frame: string): number;
  /** A source as it was read; one that the desk knows is the person or the body that the desk says. */
  known(source: SourceReading): SourceReading;
}

/** What a verb of the desk's can do, as well as "say" can. */
const FRAMES: ReadonlySet<string> = new Set(['post', 'that', 'clause', 'quote', 'obj-that', 'obj-quote', 'obj-clause']);

/** The lexicons and the words of one desk. */
export function vocabularyOf({ bodies, people, cues }: DeskWords): Vocabulary {
  const lemmas = new Set(cues.map((cue) => cue.trim().toLowerCase()).filter(Boolean));
  const verbs = formsOf([...lemmas]);
  const kinds = new Map<string, 'body' | 'person'>([
    ...bodies.map((name) => [nameKey(name), 'body'] as const),
    ...people.map((name) => [nameKey(name), 'person'] as const),
  ]);
  return {
    verb: (lower) => readVerb(lower) ?? verbs.get(lower),
    strength: (lemma, frame) =>
      lemmas.has(lemma) && FRAMES.has(frame) ? cueStrength('say', frame) : cueStrength(lemma, frame),
    known(source) {
      if (kinds.size === 0 || source.kind === 'nobody' || source.kind === 'writer') return source;
      const kind = kinds.get(nameKey(source.name.join(' '))) ?? kinds.get(nameKey(source.label));
      return kind ? asKnown(source, kind) : source;
    },
  };
}

/** The lexicons alone. */
export const LEXICONS: Vocabulary = vocabularyOf(NO_WORDS);

/** Nobody has told how a new verb is spelt: "quip" gives "quiped" and "quipped". */
function formsOf(lemmas: readonly string[]): ReadonlyMap<string, VerbReading> {
  const forms = new Map(conjugate(lemmas));
  for (const lemma of lemmas) {
    if (!/[^aeiou][aeiou][bdfgklmnprtvz]$/.test(lemma)) continue;
    const doubled = lemma + lemma.slice(-1);
    forms.set(`${doubled}ed`, { lemma, forms: Form.Past | Form.Participle });
    forms.set(`${doubled}ing`, { lemma, forms: Form.Gerund });
  }
  return forms;
}

function asKnown(source: SourceReading, kind: 'body' | 'person'): SourceReading {
  const name = source.name.length > 0 ? source.name : source.label.replace(/^(?:the|an?)\s+/i, '').split(/\s+/);
  const code = kind === 'body' ? 'body' : 'name';
  const span = source.nameSpan ?? source.span;
  const others = source.reasons.filter((reason) => reason.code === 'role');
  return {
    ...source,
    kind,
    name,
    nameSpan: span,
    nameKind: kind,
    definite: true,
    opener: false,
    reasons: [{ code, span }, ...others],
  };
}
