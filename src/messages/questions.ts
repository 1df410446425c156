import type { Attribution, Finding, ReasonCode } from '../engine';
import { argument } from './args';
import { findingMessage } from './findings';
import type { Translate } from './translate';

/**
 * What an editor might ask the reporter, one question a line: about how a statement is sourced, or about one finding.
 * A sound attribution earns no questions.
 */
export function questions(subject: Attribution | Finding, t: Translate): readonly string[] {
  return 'rule' in subject ? ofFinding(subject, t) : ofAttribution(subject, t);
}

function ofAttribution({ grade, kind, flags, reasons, speaker }: Attribution, t: Translate): readonly string[] {
  const has = (code: ReasonCode) => reasons.some((reason) => reason.code === code);
  const asked: string[] = [];
  if (flags.includes('uncertain')) {
    asked.push(speaker ? t('Is this {0} speaking?', speaker) : t('Who is speaking here?'));
  }
  switch (grade) {
    case 'described':
      asked.push(t('Can the source go on the record?'));
      if (!has('knowledge')) asked.push(t('How does the source know: saw it, heard it, read it?'));
      if (!has('affiliation')) asked.push(t('Where does the source work?'));
      if (!flags.includes('reasonGiven')) asked.push(t('Why is there no name, and may we tell readers?'));
      if (kind === 'direct') asked.push(t('Does this need the exact words of somebody unnamed?'));
      break;
    case 'vague':
      if (has('unidentified')) {
        asked.push(t('Which study or report is it, by whom, and from when?'), t('Have we read it ourselves?'));
        break;
      }
      asked.push(
        t('Who is it, and how many people told us?'),
        t('How do they know: saw it, heard it, read it?'),
        t('What is the most we can tell readers about them?'),
      );
      break;
    case 'agentless':
      asked.push(t('Who says so?'), t('If we know it ourselves, can we simply say how?'));
      break;
    case 'organization':
      if (kind !== 'indirect') asked.push(t('Did a person say this, and may we name them?'));
      break;
    case 'named':
    case 'document':
      break;
  }
  if (flags.includes('secondHand')) asked.push(t('Whose reporting is it, and who was their source?'));
  if (flags.includes('late')) asked.push(t('Can the source come sooner?'));
  if (flags.includes('loadedVerb')) asked.push(t('Would “said” do?'));
  return asked;
}

function ofFinding(finding: Finding, t: Translate): readonly string[] {
  switch (finding.rule) {
    case 'unattributed-quote':
      return [
        t('Who said this, to whom, and when?'),
        t('Is it in our notes or on a recording?'),
        t('Can the speaker be named by the end of the first sentence?'),
      ];
    case 'unattributed-claim':
      return [findingMessage(finding, t), ...ofClaim(argument(finding, 'reason'), t)];
    default:
      return [findingMessage(finding, t)];
  }
}

function ofClaim(reason: string, t: Translate): readonly string[] {
  switch (reason) {
    case 'number':
      return [t('Is it counted or estimated, and over what period?')];
    case 'superlative':
      return [t('Is there a list or a database to check it against?')];
    case 'cause':
      return [t('Is there another explanation?')];
    case 'motive':
      return [t('Did they say so themselves, or is it our reading?')];
    case 'allegation':
      return [t('Has the person accused been asked for a reply?'), t('Has a lawyer seen it?')];
    case 'prediction':
      return [t('Is it a plan, a forecast or a guess?')];
    case 'generalization':
      return [t('How many people did we ask?')];
    case 'judgment':
      return [t('Can it be shown instead, or given to somebody who holds it?')];
    case 'unwitnessed':
      return [t('Is it our own observation? If so, say so.')];
    default:
      return [];
  }
}
