import { verbLexiconOf, type VerbLexicon } from '../../language/verb-lexicon';
import { nameKey, NO_WORDS, type DeskWords } from '../../words';
import type { SourceReading } from '../sources/source';

/** What a reading asks of the lexicons, with the desk's own words among them. */
export interface Vocabulary extends VerbLexicon {
  /** A source as it was read; one that the desk knows is the person or the body that the desk says. */
  known(source: SourceReading): SourceReading;
}

/** The lexicons and the words of one desk. */
export function vocabularyOf({ bodies, people, cues }: DeskWords): Vocabulary {
  const kinds = new Map<string, 'body' | 'person'>([
    ...bodies.map((name) => [nameKey(name), 'body'] as const),
    ...people.map((name) => [nameKey(name), 'person'] as const),
  ]);
  return {
    ...verbLexiconOf(cues),
    known(source) {
      if (kinds.size === 0 || source.kind === 'nobody' || source.kind === 'writer') return source;
      const kind = kinds.get(nameKey(source.name.join(' '))) ?? kinds.get(nameKey(source.label));
      return kind ? asKnown(source, kind) : source;
    },
  };
}

/** The lexicons alone. */
export const LEXICONS: Vocabulary = vocabularyOf(NO_WORDS);

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
