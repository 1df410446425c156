import { isWriters, type Attribution, type Flag, type Reason } from '../engine';
import type { Translate } from './translate';
import { quoted } from './words';

/** Who is taken to stand behind an attribution, by the best name that the draft gives; null when it gives none. */
export function speakerLabel(attribution: Pick<Attribution, 'speaker' | 'reasons'>, t: Translate): string | null {
  return attribution.speaker ?? (isWriters(attribution) ? t('the writer') : null);
}

/** Why a grade is what it is, quoting the words that made it so. `text` is the draft that was analysed. */
export function reasonSentence(reason: Reason, text: string, t: Translate): string {
  const words = reason.span ? quoted(text.slice(reason.span[0], reason.span[1])) : undefined;
  switch (reason.code) {
    case 'name':
      return words ? t('{0} is a name.', words) : t('No name is given.');
    case 'byline':
      return words
        ? t('{0} is the writer, whom the byline names.', words)
        : t('The writer says it, whom the byline names.');
    case 'role':
      return words ? t('{0} says what the source does.', words) : t('The copy does not say what the source does.');
    case 'tied':
      return words ? t('Taken to be {0}, from earlier in the copy.', words) : t('Tied to a source given earlier.');
    case 'body':
      return words ? t('{0} is a named body or speaks for one.', words) : t('A named body stands behind it.');
    case 'document':
      return words
        ? t('{0} is a document that can be looked up.', words)
        : t('An identified document stands behind it.');
    case 'affiliation':
      return words
        ? t('{0} says where the source belongs.', words)
        : t('The copy does not say where the source belongs.');
    case 'rank':
      return words
        ? t('{0} says how senior the source is.', words)
        : t('The copy does not say how senior the source is.');
    case 'side':
      return words
        ? t('{0} says which side the source is on.', words)
        : t('The copy does not say which side the source is on.');
    case 'knowledge':
      return words ? t('{0} says how the source knows.', words) : t('The copy does not say how the source knows.');
    case 'bare':
      return words ? t('{0} could be anybody.', words) : t('Nothing tells the reader who the source is.');
    case 'unidentified':
      return words
        ? t('{0} is not identified, so nobody can look it up.', words)
        : t('The study or report is not identified.');
    case 'impersonal':
      return words ? t('{0} leaves out who says it.', words) : t('The sentence leaves out who says it.');
    case 'anonymityReason':
      return words ? t('Why there is no name: {0}.', words) : t('The copy does not say why there is no name.');
    case 'anonymityRote':
      return words
        ? t('{0} is a formula: it does not tell readers why there is no name.', words)
        : t('The reason for leaving out the name is a formula.');
  }
}

/** What else is known of an attribution, beside its grade. */
export function flagSentence(flag: Flag, t: Translate): string {
  switch (flag) {
    case 'pronoun':
      return t('The source is a pronoun here.');
    case 'carried':
      return t('The source is given in a neighbouring paragraph; the quotation goes on here.');
    case 'uncertain':
      return t('Who this is could be read in more than one way: please check.');
    case 'secondHand':
      return t('Second-hand: the source passes on what somebody else said or published.');
    case 'late':
      return t('Readers learn who says this only long after it begins.');
    case 'loadedVerb':
      return t('The verb judges what was said.');
    case 'reasonGiven':
      return t('The copy says why the source is not named.');
    case 'roteReason':
      return t('The reason given for leaving out the name is a formula.');
    case 'noReason':
      return t('The copy does not say why the source is not named.');
  }
}

/** A flag as a tag beside a source in a list. */
export function flagLabel(flag: Flag, t: Translate): string {
  switch (flag) {
    case 'pronoun':
      return t('pronoun');
    case 'carried':
      return t('goes on from a neighbouring paragraph');
    case 'uncertain':
      return t('uncertain who');
    case 'secondHand':
      return t('second-hand');
    case 'late':
      return t('late attribution');
    case 'loadedVerb':
      return t('loaded verb');
    case 'reasonGiven':
      return t('reason for anonymity given');
    case 'roteReason':
      return t('rote reason for anonymity');
    case 'noReason':
      return t('no reason for anonymity');
  }
}
