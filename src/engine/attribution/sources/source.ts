import type { Reason, Span } from '../../model';
import type { NameKind } from './proper-names';

/** What kind of thing a source's words stand for. */
export type SourceKind =
  /** No source is given. */
  | 'nobody'
  /** The writer, the reader, everybody: no source. */
  | 'writer'
  /** The writer who says something in the first person ("I asked"): the byline stands behind it. */
  | 'byline'
  /** he, she, they, it: somebody given elsewhere. */
  | 'pronoun'
  | 'person'
  | 'body'
  | 'spokes'
  | 'document'
  /** Unnamed people: "officials", "a neighbour", "the senator". */
  | 'people'
  /** What neither speaks nor can be read: "the move", "Lee's comments". */
  | 'thing';

export type Gender = 'man' | 'woman' | '';

/** What the words for a source say by themselves, before the rest of the draft is asked. Offsets into the paragraph. */
export interface SourceReading {
  readonly kind: SourceKind;
  /** The phrase as it is printed, asides left off. */
  readonly label: string;
  readonly span: Span;
  /** The words of a name, titles left off; empty for none. */
  readonly name: readonly string[];
  readonly nameSpan?: Span | undefined;
  readonly nameKind?: NameKind | undefined;
  /** Further names that speak with the first: "Lee and Marlow". Titles left off. */
  readonly others: readonly string[];
  readonly gender: Gender;
  readonly plural: boolean;
  /** "the official", "that report": it points back to something. */
  readonly definite: boolean;
  /** Lower-case head noun, or the pronoun. */
  readonly head: string;
  readonly reasons: readonly Reason[];
  /** The source was a relative pronoun ("who"), read as the words that it stands for. */
  readonly relative: boolean;
  /** Its only capital word opens the sentence, so nothing shows whether that is a name. */
  readonly opener: boolean;
}

/** With all fields, in the order in which every reading has them: one shape is read faster than several. */
export const NO_SOURCE: SourceReading = {
  kind: 'nobody',
  label: '',
  span: [0, 0],
  name: [],
  nameSpan: undefined,
  nameKind: undefined,
  others: [],
  gender: '',
  plural: false,
  definite: false,
  head: '',
  reasons: [],
  relative: false,
  opener: false,
};
