import type { Rule } from './rule.ts';

/** Two or more spaces between words of one line; spaces at line ends and indentation are left alone. */
const DOUBLE = /(?<=\S)[ \u00a0]{2,}(?=\S)/g;

export const doubleSpace: Rule = {
  id: 'double-space',
  severity: 'hint',
  summary: 'Two or more spaces in a row.',
  safe: true,
  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(DOUBLE))
      yield { start: index, end: index + found.length, message: `${found.length} spaces in a row.` };
  },
  fix: (_, { start, end }) => [{ title: 'Leave one space', edits: [{ start, end, newText: ' ' }], preferred: true }],
};
