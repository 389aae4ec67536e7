import { say } from '../words/phrase.ts';
import type { Rule } from './rule.ts';
import { inLines } from './scan/scannedText.ts';
import { DOUBLE_SPACE } from './scan/traits.ts';

/** Two or more spaces between words of one line; spaces at line ends and indentation are left alone. */
const DOUBLE = /(?<=\S)[ \u00a0]{2,}(?=\S)/g;

const places = inLines(DOUBLE_SPACE, function* (line) {
  for (const { 0: found, index } of line.matchAll(DOUBLE)) yield { start: index, end: index + found.length };
});

export const doubleSpace: Rule = {
  id: 'double-space',
  severity: 'hint',
  summary: 'Two or more spaces in a row.',
  safe: true,
  *check(article) {
    for (const { start, end } of places(article)) yield { start, end, message: say`${end - start} spaces in a row.` };
  },
  fix: (_, { start, end }) => [{ title: say`Leave one space`, edits: [{ start, end, newText: ' ' }], preferred: true }],
};
