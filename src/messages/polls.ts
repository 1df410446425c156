import type { Translate } from './translate';

/** What a poll leaves out, in words: the codes of the rule, apart by commas; a code that is not known stays as it is. */
export function pollParts(codes: string, t: Translate): string {
  const names: Readonly<Record<string, string>> = {
    pollster: t('who took it'),
    sample: t('how many were asked'),
    population: t('who was asked'),
    dates: t('when it was taken'),
    margin: t('the margin of error'),
  };
  return codes
    .split(',')
    .filter(Boolean)
    .map((code) => (Object.hasOwn(names, code) ? names[code] : code))
    .join(', ');
}
