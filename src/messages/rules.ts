import type { RuleId } from '../engine';

/** What rules are about, in the order of the README, with the words that stand above them there. */
export const RULE_SUBJECTS = {
  nobody: 'Nobody stands behind it',
  unclear: 'Somebody does, and readers cannot judge who',
  anonymity: 'What anonymity asks for',
  giving: 'How a source is given',
  assertions: 'What the copy asserts',
  leftovers: 'What should not be in print',
} as const;

/** What is said of a rule before it has found anything. */
export interface RuleText {
  readonly about: keyof typeof RULE_SUBJECTS;
  /** The question that it asks, for the README. */
  readonly asks: string;
  /** What it marks, for the settings and for the schema of a desk's file. Markdown. */
  readonly marks: string;
}

/**
 * Rule by rule. No program reads it while it runs: `npm run generate` puts it into the README and into package.nls.json,
 * where a translator finds it.
 */
export const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = {
  'unattributed-quote': {
    about: 'nobody',
    asks: 'Who said this?',
    marks: 'A quotation without a speaker.',
  },
  'unattributed-claim': {
    about: 'nobody',
    asks: 'How do we know?',
    marks: 'A claim in the paper’s own voice that wants a source.',
  },
  hearsay: {
    about: 'nobody',
    asks: '“It is believed”: by whom?',
    marks: 'Hearsay: “it is believed”, “is said to”.',
  },
  'hearsay-adverb': {
    about: 'nobody',
    asks: '“Reportedly”, “allegedly”: who reported it, who alleges it?',
    marks: '“Reportedly”, “allegedly”: an adverb in place of a source.',
  },
  'has-learned': {
    about: 'nobody',
    asks: '“The Courier has learned”: from whom?',
    marks: '“The Courier has learned”: the paper does not say how.',
  },
  'vague-source': {
    about: 'unclear',
    asks: '“Sources”, “officials”: who are they, and how do they know?',
    marks: 'An unnamed source with nothing to judge by.',
  },
  'vague-group': {
    about: 'unclear',
    asks: '“Experts”, “critics”: which ones?',
    marks: '“Experts”, “critics”, “residents”, and none of them named.',
  },
  'unnamed-study': {
    about: 'unclear',
    asks: '“Studies show”: which one?',
    marks: '“Studies show”: research that readers could not look up.',
  },
  'described-source': {
    about: 'unclear',
    asks: '“A senior county official”: can the name go in, and if not, why not?',
    marks: 'An unnamed source with a description.',
  },
  'anonymity-without-reason': {
    about: 'anonymity',
    asks: 'Why is there no name?',
    marks: 'Anonymity that the copy grants without saying why.',
  },
  'rote-reason': {
    about: 'anonymity',
    asks: '“Not authorized to speak”: what would happen to the source?',
    marks: 'A formula in place of a reason for anonymity: “not authorized to discuss the matter”.',
  },
  'anonymous-lead': {
    about: 'anonymity',
    asks: 'Can a named source carry the top of the story?',
    marks: 'A first paragraph that rests on somebody unnamed.',
  },
  'anonymous-quote': {
    about: 'anonymity',
    asks: 'Quoted word for word without a name: has the desk signed off?',
    marks: 'A direct quotation from somebody unnamed.',
  },
  'anonymous-opinion': {
    about: 'anonymity',
    asks: 'An opinion or an attack, unnamed: on the record, or out?',
    marks: 'An opinion or an attack from somebody unnamed.',
  },
  'plural-then-singular': {
    about: 'anonymity',
    asks: '“Sources”, then one source: how many told us?',
    marks: '“Sources said”, and further on only “the source”.',
  },
  'declined-to-comment': {
    about: 'anonymity',
    asks: 'Cited unnamed, and “declined to comment”: the same person?',
    marks: 'A body that declined to comment, and somebody of it who is cited unnamed.',
  },
  'single-source': {
    about: 'giving',
    asks: 'Who else can confirm it?',
    marks: 'A story in which everything comes from one source.',
  },
  'second-hand': {
    about: 'giving',
    asks: 'Whose reporting is this, and do we credit it?',
    marks: 'Reporting from elsewhere whose outlet, link or source is missing.',
  },
  'late-speaker': {
    about: 'giving',
    asks: 'Can the speaker come before the second sentence?',
    marks: 'A quotation of several sentences whose speaker comes only after the second.',
  },
  'late-attribution': {
    about: 'giving',
    asks: 'Can the source move up?',
    marks: 'A long claim that gives its source only at the end.',
  },
  'role-missing': {
    about: 'giving',
    asks: 'Who is this?',
    marks: 'A speaker whom the copy does not introduce.',
  },
  'ambiguous-pronoun': {
    about: 'giving',
    asks: 'Which of the two is “she”?',
    marks: 'A “he” or “she” that could be either of two people.',
  },
  'loaded-verb': {
    about: 'giving',
    asks: '“Claimed”, “admitted”: would “said” do?',
    marks: '“Claimed”, “admitted”, “refuted”: a verb that judges what was said.',
  },
  'crime-without-authority': {
    about: 'assertions',
    asks: 'Which court, charge or police statement is it from?',
    marks: 'A crime said of a named person without court, police or charge.',
  },
  'incomplete-poll': {
    about: 'assertions',
    asks: 'Who asked whom, how many, when?',
    marks: 'A poll without pollster, sample, dates or margin of error.',
  },
  'headline-unsupported': {
    about: 'assertions',
    asks: 'The headline has it, the story does not: which is right?',
    marks: 'A number, a name or quoted words that only the headline has.',
  },
  'off-the-record': {
    about: 'leftovers',
    asks: '“Not for attribution” in the copy: what did we agree?',
    marks: '“Off the record”, “not for attribution”: terms of an interview left in copy.',
  },
  'notes-left': {
    about: 'leftovers',
    asks: 'TK, [who?]: still to settle',
    marks: 'TK, “[citation needed]”, “AU:”: a note left in copy.',
  },
  'unused-directive': {
    about: 'leftovers',
    asks: 'A comment that silences nothing any more',
    marks: 'A comment that silences nothing any more.',
  },
};
