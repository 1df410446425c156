/** A word as the tagger sees it. Offsets are relative to the text that was given. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  /** Part-of-speech tags in the tagger's own names: "Noun", "Verb", "Person", "PastTense" … */
  readonly tags: ReadonlySet<string>;
}

/** The port through which the engine asks for parts of speech, one bounded sentence at a time. */
export interface Tagger {
  tag(sentence: string): readonly TaggedWord[];
}
