import type { Profile } from '../engine';
import type { Translate } from './translate';

/** What a house profile is called. */
export function profileLabel(profile: Profile, t: Translate): string {
  switch (profile) {
    case 'balanced':
      return t('Balanced');
    case 'ap':
      return 'The Associated Press';
    case 'reuters':
      return 'Reuters';
    case 'bbc':
      return 'BBC';
    case 'nyt':
      return 'The New York Times';
    case 'guardian':
      return 'The Guardian';
    case 'npr':
      return 'NPR';
    case 'wikipedia':
      return 'Wikipedia';
    case 'quiet':
      return t('Quiet');
    case 'thorough':
      return t('Thorough');
  }
}

/** What the house stresses. */
export function profileSentence(profile: Profile, t: Translate): string {
  switch (profile) {
    case 'balanced':
      return t('Each rule as loud as it is by itself: a middle way between the houses.');
    case 'ap':
      return t('A reason for every anonymity, facts and no opinions from unnamed sources, complete polls.');
    case 'reuters':
      return t('A source for everything that is not established, and never “sources” where there is one.');
    case 'bbc':
      return t('More than one source, credentials for those who speak, figures with their source.');
    case 'nyt':
      return t('Unnamed sources are quoted and lead a story by way of exception, and a formula is no reason.');
    case 'guardian':
      return t('The fullest description that can be given, no attacks without a name, credit to others’ reporting.');
    case 'npr':
      return t(
        '“Has learned”, “reportedly” and “officials say” are not enough, and nobody unnamed attacks or praises.',
      );
    case 'wikipedia':
      return t('No weasel words: groups, studies and hearsay have names, and claims have sources.');
    case 'quiet':
      return t('Only what hardly anybody would let pass.');
    case 'thorough':
      return t('Everything, and most of it as a warning: for the last reading of a delicate story.');
  }
}
