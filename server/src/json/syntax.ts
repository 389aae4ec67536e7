import { type ParseError, printParseErrorCode } from 'jsonc-parser';

/** Deepest nesting that is read: the parser calls itself for each level. */
export const DEEPEST = 200;

/** Offset of the first bracket that opens one level too many. */
export function tooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) inString = !inString;
    else if (inString && code === BACKSLASH) at++;
    else if (!inString && (code === BRACKET || code === BRACE)) depth++;
    else if (!inString && (code === BRACKET + 2 || code === BRACE + 2)) depth--;
    if (depth > DEEPEST) return at;
  }
  return null;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Their closing partners are two further on. */
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** What is wrong where the parser stopped, in words for whoever writes the file. */
export const reasonOf = ({ error }: ParseError): string =>
  REASONS[printParseErrorCode(error)] ?? 'something is wrong here';

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is none of true, false and null',
  InvalidNumberFormat: 'a number that is none',
  PropertyNameExpected: 'the name of a property is missing, in double quotation marks',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'more text where the file should end',
  InvalidCommentToken: 'a comment, and JSON has none',
  UnexpectedEndOfComment: 'the end of a comment is missing',
  UnexpectedEndOfString: 'a closing quotation mark is missing',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'a \\u without four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash before a character that takes none',
  InvalidCharacter: 'a character that has to be escaped',
};
