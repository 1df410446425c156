/**
 * The public types of the engine: text in, {@link Report} out.
 *
 * Every offset is a UTF-16 code unit into the text that was analysed; every span is half open. Nothing here knows a
 * screen, a file system or a language of messages: findings carry a rule, a place and arguments, and whoever shows them
 * words them.
 */

/** `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/**
 * The markups that a draft may be written in, called as VS Code calls their languages; decides what is prose and what is
 * markup.
 */
export const MARKUPS = ['plaintext', 'markdown', 'html'] as const;
export type Markup = (typeof MARKUPS)[number];

/**
 * What a block of a draft is. Only `body`, `list` and `blockquote` are read for attributions and claims; headlines are
 * kept for the rules that compare them with the text; the rest is left alone.
 */
export type BlockKind =
  | 'body'
  | 'list'
  | 'blockquote'
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'furniture'
  | 'frontmatter'
  | 'code'
  /** A script, a frame, a picture without words, a line of a template: nothing of it is text. */
  | 'embed'
  | 'comment';

/**
 * How well a reader can judge who stands behind an attribution, best first.
 * `author` never leaves the engine: it marks the writer's own voice ("we need"), which cites nobody. What the writer is
 * told to have said ("I asked") is `named`: the byline stands behind it.
 */
export type Grade = 'named' | 'document' | 'organization' | 'described' | 'vague' | 'agentless';

/** The grade as it is shown: five words from strong to missing. */
export type Strength = 'strong' | 'fair' | 'weak' | 'veryWeak' | 'missing';

/** `direct`: all content stands in quotation marks; `mixed`: part of it does; `indirect`: none. */
export type ContentKind = 'direct' | 'mixed' | 'indirect';

/**
 * One thing that made a grade what it is, with the words that show it. `code` is stable and worded in
 * `messages/reasons.ts`.
 */
export interface Reason {
  readonly code: ReasonCode;
  /** The very words, in the text that was analysed; absent for a reason that is an absence ("no name is given"). */
  readonly span?: Span;
}

export type ReasonCode =
  /** A personal name stands in the source. */
  | 'name'
  /** The writer speaks in the first person: the byline is the name. */
  | 'byline'
  /** A title, office or role stands beside the name or in place of it ("the senator"). */
  | 'role'
  /** The name was given earlier; the source is tied to it by surname, role or pronoun (`span`: the earlier mention). */
  | 'tied'
  /** A named body, its campaign, its spokesperson. */
  | 'body'
  /** An identified report, poll, filing, letter or data set. */
  | 'document'
  /** A share of people who were asked, behind which a poll must stand: "47 percent". */
  | 'share'
  /** What the reader is told of an unnamed source. */
  | 'affiliation'
  | 'rank'
  | 'side'
  | 'knowledge'
  /** The name that is printed is not the source's own: "Ada (not her real name)". */
  | 'pseudonym'
  /** A bare word for somebody: "a source", "officials", "critics". */
  | 'bare'
  /** A report or study that is not identified. */
  | 'unidentified'
  /** Impersonal hearsay: "it is believed", "reportedly". */
  | 'impersonal'
  /** Why the source is not named, as the copy gives it. */
  | 'anonymityReason'
  /** A formula instead of a reason: "not authorized to speak publicly". */
  | 'anonymityRote';

/** Facts beside the grade, never folded into it. */
export type Flag =
  /** The source is a pronoun. */
  | 'pronoun'
  /** Source and cue stand in an earlier (or the next) paragraph: the quotation goes on. */
  | 'carried'
  /** Who the source is could be answered in more than one way. */
  | 'uncertain'
  /** The source passes on what another source said or published. */
  | 'secondHand'
  /** The attribution comes long after its claim begins. */
  | 'late'
  /** The cue judges what it introduces ("admitted", "claimed"). */
  | 'loadedVerb'
  /** The copy says why the source is unnamed, or says so with a formula, or says that it is unnamed and gives no reason. */
  | 'reasonGiven'
  | 'roteReason'
  | 'noReason';

/**
 * Which pattern tied source, cue and content; worded by `messages/patterns.ts` for the hover and for `analyze --explain`.
 */
export type PatternId =
  | 'verb-content' // officials said that …
  | 'content-verb' // …, officials said
  | 'verb-source' // …, said officials
  | 'told' // she told reporters that …
  | 'according-to' // according to officials, …
  | 'passive' // … was described by officials as …
  | 'nominal' // the claim that …, his view is …
  | 'adjectival' // she was confident that …, critical of …
  | 'colon' // Smith: “…”
  | 'transcript' // SMITH: … / Q: …
  | 'free-quote' // a quotation whose speaker stands in another sentence
  | 'carried-quote' // a quotation that goes on from the paragraph before
  | 'signed' // “…” — Ann Smith
  | 'hearsay' // it is believed that …, is expected to
  | 'hearsay-adverb'; // reportedly, allegedly

/** One place where the draft gives something as said, written, shown, believed or wanted by a source. */
export interface Attribution {
  /** The words that name or describe who stands behind it; empty when nobody is given. */
  readonly source: readonly Span[];
  /** The words that mark it as somebody's: "said", "according to", "reportedly". */
  readonly cue: readonly Span[];
  /** What is attributed. */
  readonly content: readonly Span[];
  readonly kind: ContentKind;
  readonly grade: Grade;
  /** The best name that the draft gives for the source, short references resolved; null when it gives none. */
  readonly speaker: string | null;
  /** Where `speaker` is named, when that is elsewhere. */
  readonly namedAt?: Span;
  readonly reasons: readonly Reason[];
  readonly flags: readonly Flag[];
  readonly pattern: PatternId;
  /** Index into {@link Report.blocks}: the block in which the content stands. */
  readonly block: number;
}

/** A stretch in quotation marks, marks included. */
export interface Quotation {
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  /** Index into {@link Report.attributions}, or -1: nobody stands behind it. */
  readonly attribution: number;
  /**
   * `speech`: words that somebody said or wrote, and so want a speaker. `phrase`: a title, a nickname, a term, scare
   * quotes.
   */
  readonly use: 'speech' | 'phrase';
  readonly block: number;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A query that a careful editor might put to the reporter. */
export interface Finding {
  /** A rule's id from the catalogue in `rules/`. */
  readonly rule: string;
  /** The words to mark. */
  readonly span: Span;
  readonly severity: Severity;
  /** What the message quotes and says: words of the draft, counts, reason codes. */
  readonly args: Readonly<Record<string, string | number>>;
  /** Index into {@link Report.attributions}, or -1. */
  readonly attribution: number;
  /** Index into {@link Report.blocks}. */
  readonly block: number;
  /** Other words that the query rests on. */
  readonly related?: readonly Span[];
  /** Which note answers it, and where it goes; absent when no note fits. */
  readonly note?: NotePlace;
  /** Identity that survives edits elsewhere in the draft; holds no text of it. */
  readonly fingerprint: string;
}

export type NoteKind = 'citation-needed' | 'who' | 'according-to-whom';

/** Where a note goes: `at` is an offset that lies outside quoted words and after closing punctuation. */
export interface NotePlace {
  readonly kind: NoteKind;
  readonly at: number;
}

/** A block of the draft with its sentences. */
export interface ReportBlock {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly sentences: readonly Span[];
}

/** Somebody or something that the draft cites, with everything attributed to it. */
export interface SourceEntry {
  /** The best name or description that the draft gives. */
  readonly label: string;
  readonly grade: Grade;
  /** Indices into {@link Report.attributions}, in the order of the text. */
  readonly attributions: readonly number[];
}

/** What one analysis says of one text. Immutable; `toJSON` gives it as plain data. */
export interface Report {
  readonly markup: Markup;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** Words of prose that were read. */
  readonly words: number;
  readonly blocks: readonly ReportBlock[];
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly sources: readonly SourceEntry[];
  /** Without those that somebody has silenced. */
  readonly findings: readonly Finding[];
  /** How many findings somebody has silenced, in the copy or in the desk's baseline. */
  readonly silenced: number;
}

/** Whether it is the writer who says something ("I asked", "we reported"): the byline names them, the copy does not. */
export const isWriters = ({ reasons }: Pick<Attribution, 'reasons'>): boolean =>
  reasons.some(({ code }) => code === 'byline');

/** The strength that each grade is shown as (see docs/grades.md). */
export const STRENGTH: Readonly<Record<Grade, Strength>> = {
  named: 'strong',
  document: 'strong',
  organization: 'fair',
  described: 'weak',
  vague: 'veryWeak',
  agentless: 'veryWeak',
};
