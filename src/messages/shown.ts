/**
 * Longest string that is shown, in UTF-16 code units. Our longest sentences with words of a draft in them have about
 * 250; VS Code cuts a notification at 1,000, and would cut off the end, which says what the message is about.
 */
const LONGEST = 600;

/** Tabs and the ends of lines, by any name. */
const LINE_ENDS = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * Characters that print nothing and act instead: controls, among them what opens a terminal's escape sequences; marks
 * that turn the direction of words around; halves of surrogate pairs, which no encoding can write.
 */
const CONTROLS =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]|\p{Surrogate}/gu;

/** Whether a string is one line that prints as it stands: no control, no turned direction, no half of a character. */
export const isOneLine = (text: string): boolean => text.search(LINE_ENDS) < 0 && text.search(CONTROLS) < 0;

/** Before the second half of "](" and "$(": VS Code makes a link of the one and an icon of the other. */
const JOINTS = /[\]$](?=\()/g;

/** Shows nothing and keeps apart what it stands between. */
const WORD_JOINER = '\u2060';

/**
 * A string as it may be shown, on one line, by anything: a notification, a label, a tooltip, a log, a terminal. A desk's
 * file, a file's name and a draft come from anybody, and VS Code turns `[words](command:…)` in a notification into a
 * link that runs the command, also in Restricted Mode; a terminal obeys escape sequences. Here all of that becomes
 * words. Copy that only wants to be read looks as it was written. Preparing a string twice changes nothing more.
 */
export function shown(text: string): string {
  const line = text.replace(LINE_ENDS, ' ').replace(CONTROLS, '\uFFFD').replace(JOINTS, `$&${WORD_JOINER}`);
  return line.length <= LONGEST ? line : withoutMiddle(line);
}

/** Cut in the middle, and never through a surrogate pair. */
function withoutMiddle(line: string): string {
  const half = LONGEST / 2 - 1;
  const head = line.slice(0, half).replace(/[\uD800-\uDBFF]$/, '');
  const tail = line.slice(-half).replace(/^[\uDC00-\uDFFF]/, '');
  return `${head}…${tail}`;
}

/**
 * A value as JSON that says all of it and does nothing to a terminal: what {@link shown} would replace is written as an
 * escape.
 */
export function shownJson(value: unknown): string {
  return JSON.stringify(value).replace(
    CONTROLS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
