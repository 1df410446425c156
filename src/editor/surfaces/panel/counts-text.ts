import { isHardlyRead, type Report } from '../../../engine';
import { hardlyReadSentence, type Translate } from '../../../messages';
import type { Counts } from './model';

/** "3 missing, 5 weak": short enough for the status bar. */
export function countsText({ missing, weak }: Counts, t: Translate): string {
  if (missing > 0 && weak > 0) return t('{0} missing, {1} weak', missing, weak);
  if (missing > 0) return t('{0} missing', missing);
  if (weak > 0) return t('{0} weak', weak);
  return t('Nothing to ask');
}

/** What the status bar says of a reading: a large file with no article in it has not been found sound. */
export function readingText(counts: Counts, report: Report, t: Translate): string {
  const isSilent = counts.missing === 0 && counts.weak === 0;
  return isSilent && isHardlyRead(report) ? t('No article found') : countsText(counts, t);
}

/** The same as a sentence, for a tooltip and a screen reader, with what somebody has silenced. */
export function readingSentence(counts: Counts, report: Report, t: Translate): string {
  return isHardlyRead(report)
    ? t('On the Record: {0}', hardlyReadSentence(report, t))
    : countsSentence(counts, report.silenced, t);
}

/** What is counted as a sentence, with what somebody has silenced. */
export function countsSentence(counts: Counts, silenced: number, t: Translate): string {
  const sentence = standing(counts, t);
  if (silenced === 0) return sentence;
  return `${sentence} ${silenced === 1 ? t('1 finding is silenced.') : t('{0} findings are silenced.', silenced)}`;
}

function standing({ missing, weak }: Counts, t: Translate): string {
  if (missing === 0 && weak === 0) return t('On the Record: every quotation and statement has somebody behind it.');
  return t('On the Record: {0} with nobody behind them, {1} with a weak source.', missing, weak);
}
