/**
 * Strings that somebody could write into a desk's file, a file's name or a draft to make what shows them do something:
 * follow a link, run a command, draw an icon, move a terminal's cursor, begin a line of their own, turn words around.
 */
export const HOSTILE: Readonly<Record<string, string>> = {
  'a link that runs a command': '[guide](command:workbench.action.toggleLightDarkThemes)',
  'a link with a title': '[guide](command:workbench.action.quit "Safe")',
  'a link to a page': '[guide](https://evil.example/?q=1)',
  'a link to a file': '[guide](file:///etc/passwd)',
  'a link in angle brackets': '<command:workbench.action.quit>',
  'a link in HTML': '<a href="command:workbench.action.quit">guide</a>',
  'an icon': 'safe $(trash) $(sync~spin)',
  'a colour of a terminal': '\u001B[31mred\u001B[0m',
  'a title of a terminal': '\u001B]0;title\u0007',
  'a link of a terminal': '\u001B]8;;https://evil.example/\u001B\\guide\u001B]8;;\u001B\\',
  'controls of eight bits': '\u009B31mred\u009D0;title\u009C\u007F',
  'a line of its own': 'draft.md\non-the-record: all is well',
  'lines by other names': 'a\r\nb\rc\u0085d\u2028e\u2029f\u000Bg\u000Ch',
  'words turned around': 'draft\u202Etxt.exe\u202C \u2066a\u2069 \u200Eb\u200F \u061Cc',
  'halves of characters': 'a\uD800b\uDC00',
  'a placeholder': '{0} {1} {2}',
};

/** What must not stand in anything that is shown: none of it is a mark of print. */
export const ACTS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]|\p{Surrogate}|\]\(|\$\(/u;
