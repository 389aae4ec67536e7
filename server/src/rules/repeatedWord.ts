import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { isLetter } from '../core/text/characters.ts';
import { isEnglish } from './language.ts';
import { MAY_BE_TWICE, NEVER_TWICE } from './lexicon/repetition.ts';
import { nonblankLines } from './places.ts';
import type { Rule } from './rule.ts';

export const repeatedWord: Rule = {
  id: 'repeated-word',
  severity: 'warning',
  summary: 'The same word twice in a row: "the the".',
  safe: true,
  *check(article) {
    if (!isEnglish(article)) return;
    for (const { start, end } of pairs(article)) {
      const [first = '', second = ''] = article.text.slice(start, end).split(/ +/);
      if (isMistake(first, second)) yield { start, end, message: `"${first}" twice in a row.` };
    }
  },
  fix({ text }, { start, end }) {
    const first = /^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '';
    const edit = { start: start + first.length, end, newText: '' };
    return [{ title: `Remove the second "${first}"`, edits: [edit], preferred: true }];
  },
};

/**
 * Where a word stands twice, case aside, with nothing but spaces between. Read from space to space, because a regular
 * expression with a back reference takes twenty times as long.
 */
function* pairs(article: Article): Iterable<Span> {
  const { text } = article;
  let space = -1;
  for (const line of nonblankLines(article)) {
    let word = line.start;
    for (;;) {
      if (space < word) space = nextSpace(text, word);
      if (space >= line.end) break;
      let next = space + 1;
      while (text.charCodeAt(next) === 0x20) next++;
      const first = isLetter(text.charCodeAt(word)) ? word : word + 1;
      const length = space - first;
      // Most pairs of words end here: they begin with different letters.
      const alike = (text.charCodeAt(first) | 32) === (text.charCodeAt(next) | 32);
      if (alike && isPair(text, first, next, length)) yield { start: first, end: next + length };
      word = next;
    }
  }
}

function nextSpace(text: string, from: number): number {
  const at = text.indexOf(' ', from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** What joins letters to something larger: "O'", "-on", "@the", "3rd". */
const PRECEDES = /[\p{N}\p{M}'’&@#/.-]/u;
const FOLLOWS = /[\p{L}\p{N}\p{M}'’&@/-]/u;
const LONGEST = 40;

function isPair(text: string, first: number, second: number, length: number): boolean {
  if (length <= 0 || length > LONGEST) return false;
  const word = text.slice(first, first + length).toLowerCase();
  return (
    word === text.slice(second, second + length).toLowerCase() &&
    /^\p{L}+$/u.test(word) &&
    !PRECEDES.test(text[first - 1] ?? '') &&
    !FOLLOWS.test(text[second + length] ?? '')
  );
}

/** The second in lower case too: "Bora Bora" and "will Will" are names. */
function isMistake(first: string, second: string): boolean {
  const word = second.toLowerCase();
  if (second !== word && !(first === first.toUpperCase() && first === second && word.length > 1)) return false;
  return NEVER_TWICE.has(word) || (second === word && first === second && word.length > 3 && !MAY_BE_TWICE.has(word));
}
