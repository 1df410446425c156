import { isWriters, type Attribution, type Flag, type Reason, type ReasonCode } from '../engine';
import type { Translate } from './translate';
import { quoted } from './words';

/** Who is taken to stand behind an attribution, by the best name that the draft gives; null when it gives none. */
export function speakerLabel(attribution: Pick<Attribution, 'speaker' | 'reasons'>, t: Translate): string | null {
  return attribution.speaker ?? (isWriters(attribution) ? t('the writer') : null);
}

/**
 * What each code says of a grade: `words` are those of the draft that show it, in quotation marks; undefined where what it
 * tells is an absence.
 */
export const REASONS: Readonly<Record<ReasonCode, (words: string | undefined, t: Translate) => string>> = {
  name: (words, t) => (words ? t('{0} is a name.', words) : t('No name is given.')),
  byline: (words, t) =>
    words ? t('{0} is the writer, whom the byline names.', words) : t('The writer says it, whom the byline names.'),
  role: (words, t) =>
    words ? t('{0} says what the source does.', words) : t('The copy does not say what the source does.'),
  tied: (words, t) =>
    words ? t('Taken to be {0}, from earlier in the copy.', words) : t('Tied to a source given earlier.'),
  body: (words, t) =>
    words ? t('{0} is a named body or speaks for one.', words) : t('A named body stands behind it.'),
  document: (words, t) =>
    words ? t('{0} is a document that can be looked up.', words) : t('An identified document stands behind it.'),
  share: (words, t) =>
    words
      ? t('{0}: a share of those who were asked, so a poll or survey stands behind it.', words)
      : t('A poll or survey stands behind it.'),
  affiliation: (words, t) =>
    words ? t('{0} says where the source belongs.', words) : t('The copy does not say where the source belongs.'),
  rank: (words, t) =>
    words ? t('{0} says how senior the source is.', words) : t('The copy does not say how senior the source is.'),
  side: (words, t) =>
    words ? t('{0} says which side the source is on.', words) : t('The copy does not say which side the source is on.'),
  knowledge: (words, t) =>
    words ? t('{0} says how the source knows.', words) : t('The copy does not say how the source knows.'),
  bare: (words, t) => (words ? t('{0} could be anybody.', words) : t('Nothing tells the reader who the source is.')),
  pseudonym: (words, t) =>
    words ? t('{0} is not the source’s real name.', words) : t('The name is not the source’s real one.'),
  unidentified: (words, t) =>
    words ? t('{0} is not identified, so nobody can look it up.', words) : t('The study or report is not identified.'),
  impersonal: (words, t) =>
    words ? t('{0} leaves out who says it.', words) : t('The sentence leaves out who says it.'),
  anonymityReason: (words, t) =>
    words ? t('Why there is no name: {0}.', words) : t('The copy does not say why there is no name.'),
  anonymityRote: (words, t) =>
    words
      ? t('{0} is a formula: it does not tell readers why there is no name.', words)
      : t('The reason for leaving out the name is a formula.'),
};

/** Why a grade is what it is, quoting the words that made it so. `text` is the draft that was analysed. */
export function reasonSentence({ code, span }: Reason, text: string, t: Translate): string {
  return REASONS[code](span && quoted(text.slice(span[0], span[1])), t);
}

/** What else is known of an attribution, beside its grade: as a tag beside a source in a list, and as a sentence. */
export const FLAGS: Readonly<Record<Flag, Readonly<Record<'label' | 'sentence', (t: Translate) => string>>>> = {
  pronoun: {
    label: (t) => t('pronoun'),
    sentence: (t) => t('The source is a pronoun here.'),
  },
  carried: {
    label: (t) => t('goes on from a neighbouring paragraph'),
    sentence: (t) => t('The source is given in a neighbouring paragraph; the quotation goes on here.'),
  },
  uncertain: {
    label: (t) => t('uncertain who'),
    sentence: (t) => t('Who this is could be read in more than one way: please check.'),
  },
  secondHand: {
    label: (t) => t('second-hand'),
    sentence: (t) => t('Second-hand: the source passes on what somebody else said or published.'),
  },
  late: {
    label: (t) => t('late attribution'),
    sentence: (t) => t('Readers learn who says this only long after it begins.'),
  },
  loadedVerb: {
    label: (t) => t('loaded verb'),
    sentence: (t) => t('The verb judges what was said.'),
  },
  reasonGiven: {
    label: (t) => t('reason for anonymity given'),
    sentence: (t) => t('The copy says why the source is not named.'),
  },
  roteReason: {
    label: (t) => t('rote reason for anonymity'),
    sentence: (t) => t('The reason given for leaving out the name is a formula.'),
  },
  noReason: {
    label: (t) => t('no reason for anonymity'),
    sentence: (t) => t('The copy does not say why the source is not named.'),
  },
};

/** What else is known of an attribution, beside its grade. */
export const flagSentence = (flag: Flag, t: Translate): string => FLAGS[flag].sentence(t);

/** A flag as a tag beside a source in a list. */
export const flagLabel = (flag: Flag, t: Translate): string => FLAGS[flag].label(t);
