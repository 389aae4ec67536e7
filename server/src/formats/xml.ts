/** What XML 1.0 has no way to write, not even as a reference: most control characters, half a surrogate pair, two more. */
const FORBIDDEN = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/** Some parsers read U+0085 and U+2028 as line ends unless they are references. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Text as the content of an element. Characters that XML can't hold become U+FFFD, one for one. */
export const xmlText = (text: string): string => escaped(text, /[&<>\r\u0085\u2028]/g);

/** Text as the value of an attribute, in double quotation marks. */
export const xmlAttribute = (text: string): string => escaped(text, /[&<>"\t\n\r\u0085\u2028]/g);

const escaped = (text: string, special: RegExp): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(special, character => REFERENCES[character]!);
