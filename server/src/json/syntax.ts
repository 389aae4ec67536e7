import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { type Phrase, say } from '../words/phrase.ts';

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
export const reasonOf = ({ error }: ParseError): Phrase =>
  REASONS[printParseErrorCode(error)] ?? say`something is wrong here`;

const REASONS: Readonly<Record<string, Phrase>> = {
  InvalidSymbol: say`a word that is none of true, false and null`,
  InvalidNumberFormat: say`a number that is none`,
  PropertyNameExpected: say`the name of a property is missing, in double quotation marks`,
  ValueExpected: say`a value is missing`,
  ColonExpected: say`a colon is missing`,
  CommaExpected: say`a comma is missing`,
  CloseBraceExpected: say`a closing brace is missing`,
  CloseBracketExpected: say`a closing bracket is missing`,
  EndOfFileExpected: say`more text where the file should end`,
  InvalidCommentToken: say`a comment, and JSON has none`,
  UnexpectedEndOfComment: say`the end of a comment is missing`,
  UnexpectedEndOfString: say`a closing quotation mark is missing`,
  UnexpectedEndOfNumber: say`a number that breaks off`,
  InvalidUnicode: say`a \\u without four hexadecimal digits`,
  InvalidEscapeCharacter: say`a backslash before a character that takes none`,
  InvalidCharacter: say`a character that has to be escaped`,
};
