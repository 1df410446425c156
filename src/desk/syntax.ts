import { createScanner, printParseErrorCode, type ParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import type { Translate } from '../messages/translate';

/** What the parser calls its tokens: its names for them are gone when it has been compiled. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const;

/** Where brackets stand in more than `most` others; -1 when they do nowhere. */
export function tooDeep(text: string, most: number): number {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      if (open.length === most) return scanner.getTokenOffset();
      open.push(token);
    } else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) {
      // One that does not fit closes nothing: the parser, too, looks for the one that does.
      if (open.at(-1) === token - 1) open.pop();
    }
  }
  return -1;
}

/** What is wrong with the JSON, for a message that begins with the place. */
export function syntaxMessage(error: ParseErrorCode, t: Translate): string {
  switch (printParseErrorCode(error)) {
    case 'InvalidSymbol':
      return t('words have to stand in quotation marks');
    case 'PropertyNameExpected':
      return t('the name of a setting is missing here');
    case 'ValueExpected':
      return t('a value is missing here');
    case 'ColonExpected':
      return t('a colon is missing here');
    case 'CommaExpected':
      return t('a comma is missing here');
    case 'CloseBraceExpected':
      return t('a closing brace is missing');
    case 'CloseBracketExpected':
      return t('a closing bracket is missing');
    case 'EndOfFileExpected':
      return t('nothing may follow the closing brace');
    case 'UnexpectedEndOfComment':
      return t('this comment does not end');
    case 'UnexpectedEndOfString':
      return t('a quotation mark is missing');
    default:
      return t('this is not JSON');
  }
}
