import type { Finding } from '../engine';
import { isPlural, quoted } from './words';

/** A finding's argument as text; the first of the names that it carries, or nothing. */
export function argument(finding: Finding, ...names: readonly string[]): string {
  for (const name of names) {
    const value = finding.args[name];
    if (value !== undefined && value !== '') return String(value);
  }
  return '';
}

/** The marked words in quotation marks. */
export function markedWords(finding: Finding): string {
  return quoted(argument(finding, 'words', 'source', 'trigger'));
}

/** The words for the source in quotation marks. */
export function sourceWords(finding: Finding): string {
  return quoted(argument(finding, 'source', 'words'));
}

/** Whether the words for the source take a plural verb. */
export function sourceIsPlural(finding: Finding): boolean {
  return isPlural(argument(finding, 'source', 'words'));
}

/** A number that the rule counted; 0 when it gave none. */
export function count(finding: Finding, name = 'count'): number {
  const value = Number(finding.args[name]);
  return Number.isFinite(value) ? value : 0;
}
