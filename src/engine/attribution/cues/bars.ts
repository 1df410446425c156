/**
 * Every rate and distance by which cues are told.
 *
 * Rates are from 0 to 1. Those of verbs and nouns say how often the word introduces somebody's words in a frame, as the
 * lexicon of cues counted it. The bars were chosen by what the labelled articles gained and lost at them.
 *
 * Distances are in words unless a line says otherwise. None was counted: each was chosen as far enough for the phrases of
 * news copy that its line speaks of, and bounds a walk from one word, so that the cost stays linear in the length of the
 * sentence.
 */

// What counts as a cue.

/**
 * A word counts as a cue where that is likelier than not. In articles that it was not fitted to, `npm run fit` finds most and
 * best at 0.42 (F1 83.1); here (82.8) a sixth fewer are false.
 */
export const CUE_AT_LEAST = 0.5;
/** With a verb by which somebody tells something ("said", "warned") a miss costs an editor more than a doubtful reading. */
export const TELLING_CUE_AT_LEAST = 0.18;
/** … in the frames in which it often does: who finds that a gate is shut tells so, who finds a pilot does not. */
export const TELLING_FROM = 0.3;
/** A noun that introduces a "that" so often is something said: "claims were made by Fenn". */
export const SPEECH_NOUN_AT_LEAST = 0.4;
/** Nouns are named oftener than they say something: the bar is higher. */
export const NOUN_CUE_AT_LEAST = 0.6;
/** A verb that introduces somebody's words at least this often tells; what does so less often is an act. */
export const TELLING_VERB_AT_LEAST = 0.6;
/** A sentence that says no more than who speaks ("Fenn disagreed.") has its quotation beside it: little is asked of its verb. */
export const TAG_AT_LEAST = 0.35;
/** What is left of a verb's rate where a particle makes another verb of it: "signed off the checks". */
export const WITH_PARTICLE = 0.7;
/** What a verb is ahead of a preposition by as that which introduces a quotation: the latter says little of what follows. */
export const AHEAD_OF_PREPOSITION = 0.3;
/** No rate is certain: odds can be shifted from here. */
export const MOST_CERTAIN = 0.99;

// How a verb is read before its place is weighed.

/** From here on a verb is taken to introduce what stands beside it: as often as not. */
export const INTRODUCES = 0.5;
/** From here on a verb opens an attribution of its own wherever it stands, and ends what another introduces. */
export const OPENS_ATTRIBUTION = 0.8;
/** A gerund that does so at least this often goes on with what the same source says: "…, adding that". */
export const ADDS_AT_LEAST = 0.3;
/** A verb that is not so often behind what it introduces ("…, she said") is not turned about: "…, shut the gate". */
export const INVERTED_ABOVE = 0.3;
/** A verb of telling behind what was said has its hearers for an object, and nothing more to say: "…, she told the crew". */
export const TOLD_BEHIND = 0.6;
/** From here on a statement is what a verb is for: a "that" far behind it is still its own, a clause before it too. */
export const STATES = 0.8;
/** A verb that stands so often behind its content … */
export const NEEDS_NO_THAT = 0.8;
/** … and before a statement so often takes nothing else: what looks like its object is one whose verb was not seen. */
export const TAKES_STATEMENTS = 0.9;

// How far is looked from a verb.

/** Verbs back to the one that governs: "Fenn left the hall, …, saying". */
export const GOVERNED_WITHIN = 16;
/** Words from "issued" to the statement that says something. */
export const SENT_WITHIN = 4;
/** Words in the phrase that is to act: "a chance for [the harbour board] to say". */
export const ACTOR_WORDS = 8;
/** Words before a participle that opens its sentence: "Quietly and slowly recognizing this, Fenn left". */
export const OPENING_WITHIN = 3;
/** Words from a verb to the content that it may be parted from by adverbs and times: "said again on Monday that". */
export const FRAME_WITHIN = 30;
/** Words in an aside between a verb and its content, or in the clause that opens it: "said, if it rained, that". */
export const CONTENT_ASIDE_WORDS = 25;
/** The same before a clause with no "that" to tell it from the aside. */
export const ASIDE_BEFORE_CLAUSE = 14;
/** Words from "of" or "about" to the colon before the quotation: "said of a talk with the crew: “…”". */
export const COLON_WITHIN = 20;
/** Phrases and adverbs between a preposition and the content: "said in a letter to the crew on Monday that". */
export const ADJUNCTS = 8;
/** The same behind whoever is spoken to. */
export const ADJUNCTS_BEHIND_HEARER = 10;
/** Words from the object to "as": "described the gate last week as". */
export const AS_WITHIN = 5;
/** Words from whoever is told to "that": "told a meeting in Tarn, on the coast, that". */
export const TOLD_THAT_WITHIN = 16;
/** Words from a preposition to "that": "said on Monday in Tarn, on the coast, that". */
export const FAR_THAT_WITHIN = 25;
/** Words from the same preposition to the comma before a clause: "said on Monday in Tarn, the gate was shut". */
export const FAR_CLAUSE_WITHIN = 10;
/** Words in "as Fenn has often pointed out" behind the verb, to its mark. */
export const AS_CLAUSE_WORDS = 8;
/** Words of what stands before "…, she said", more than a phrase has that is no statement. */
export const STATEMENT_WORDS = 5;
/** … and of what opens with a quotation. */
export const QUOTED_STATEMENT_WORDS = 3;
/** Words from a passive to its "by". */
export const AGENT_WITHIN = 14;
/** Words before "known" among which a "not" leaves open what is asked: "is not yet known whether". */
export const NOT_WITHIN = 3;

// How far content runs.

/** UTF-16 units that make a quotation more than a title. */
export const LONG_QUOTATION = 30;
/** Words back to where the clause of a verb opens: "When the keeper of the old lock said". */
export const OPENER_WITHIN = 14;
/** Words from a comma to the verb of the main clause that begins there. */
export const MAIN_VERB_WITHIN = 10;
/** Words from a quotation to the verb that says whose it is: "…: “It sank,” the keeper of the lock said". */
export const TAG_VERB_WITHIN = 10;
/** Words from a comma to the verb of another's attribution with a quotation: ", the keeper said “no”". */
export const QUOTING_VERB_WITHIN = 8;
/** Words from ", but" to the verb of another's attribution. */
export const OTHER_VERB_WITHIN = 12;
/** Words back that are looked through for a whole statement: half the longest clause. */
export const STATEMENT_WITHIN = 120;
/** Words of time before "after": "Not long after". */
export const TIME_WORDS = 5;
/** Words from a comma to the "and" of its list. */
export const LIST_WITHIN = 14;
/** Words in "at his last rally" behind the preposition. */
export const VENUE_WORDS = 5;

// Phrases that are cues.

/** Words from "in" to "survey" or "view": "in a new statewide telephone survey". */
export const PHRASE_WITHIN = 9;
/** Descriptions that a source carries: "officials briefed on the talks who saw the letter". */
export const DESCRIPTIONS = 4;
/** How late in its sentence "according to" may follow a comma and still speak for what comes behind. */
export const LEADS_WITHIN = 12;
/** Words from a verb to the noun that is its object. */
export const OBJECT_WITHIN = 4;
/** Words in a name before a colon, at most. */
export const NAME_WORDS = 7;
/** … and in a name with what describes it, behind a quotation and a dash. */
export const SIGNATURE_WORDS = 15;
/** Words in a name without a quotation behind it: "Ann Fenn: we are done". */
export const BARE_NAME_WORDS = 3;
/** Words from "a" or "one of" to the role: "one of the older lock keepers". */
export const WORDS_TO_ROLE = 4;
/** Words behind a colon among which a verb makes it somebody's saying and no list of names. */
export const SAYING_WITHIN = 25;

// What a place tells: see odds.ts.

/** Words of content that are few, many; of a noun's, few. */
export const SHORT_CONTENT = 3;
export const LONG_CONTENT = 9;
export const SHORT_NOUN_CONTENT = 2;
/** Words between a subject and its verb that part them, and part them far. */
export const APART = 4;
export const FAR_APART = 8;
/** Words behind "seen" among which "as" makes it a view: "seen by many in the town as a way out". */
export const SEEN_AS_WITHIN = 10;
/** Words of a phrase that dates something: "over the next two weeks". */
export const DATE_WORDS = 4;
/** Words behind "at" within which the figure stands: "at more than 40". */
export const FIGURE_WITHIN = 4;
/** Words behind "by" up to what tells so: "by most early accounts". */
export const COUNTS_WITHIN = 3;
