import { isLetter } from '../core/text/characters.ts';
import { isEnglish } from './language.ts';
import { MAY_BE_TWICE, NEVER_TWICE } from './lexicon/repetition.ts';
import type { Rule } from './rule.ts';

export const repeatedWord: Rule = {
  id: 'repeated-word',
  severity: 'warning',
  summary: 'The same word twice in a row: "the the".',
  safe: true,
  *check(article) {
    if (!isEnglish(article)) return;
    const { text } = article;
    for (const { start, end, length } of pairs(text)) {
      const first = text.slice(start, start + length);
      if (isMistake(first, text.slice(end - length, end))) yield { start, end, message: `"${first}" twice in a row.` };
    }
  },
  fix({ text }, { start, end }) {
    const first = /^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '';
    const edit = { start: start + first.length, end, newText: '' };
    return [{ title: `Remove the second "${first}"`, edits: [edit], preferred: true }];
  },
};

/**
 * Where a word stands twice, case aside, with nothing but spaces between; read character by character because a regular
 * expression with a back reference takes ten times as long.
 */
function* pairs(text: string): Iterable<{ start: number; end: number; length: number }> {
  let first = 0;
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      at++;
      if (code !== 0x20 && code !== 0xa0) length = 0;
      continue;
    }
    const start = at;
    do at++;
    while (at < text.length && isLetter(text.charCodeAt(at)));
    if (at - start === length && isPair(text, first, start, at)) yield { start: first, end: at, length };
    first = start;
    length = at - start;
  }
}

/** What joins letters to something larger: "O'", "-on", "@the", "3rd". */
const PRECEDES = /[\p{N}\p{M}'’&@#/.-]/u;
const FOLLOWS = /[\p{N}\p{M}'’&@/-]/u;

function isPair(text: string, first: number, second: number, end: number): boolean {
  const length = end - second;
  if ((text.charCodeAt(first) | 32) !== (text.charCodeAt(second) | 32) || length > 40) return false;
  return (
    text.slice(first, first + length).toLowerCase() === text.slice(second, end).toLowerCase() &&
    !PRECEDES.test(text[first - 1] ?? '') &&
    !FOLLOWS.test(text[end] ?? '')
  );
}

/** The second in lower case too: "Bora Bora" and "will Will" are names. */
function isMistake(first: string, second: string): boolean {
  const word = second.toLowerCase();
  if (second !== word && !(first === first.toUpperCase() && first === second && word.length > 1)) return false;
  return NEVER_TWICE.has(word) || (second === word && first === second && word.length > 3 && !MAY_BE_TWICE.has(word));
}
