import type { Span } from '../core/span.ts';
import { isLetter } from '../core/text/characters.ts';
import { say } from '../words/phrase.ts';
import { isEnglish } from './language.ts';
import { MAY_BE_TWICE, NEVER_TWICE } from './lexicon/repetition.ts';
import type { Rule } from './rule.ts';
import { inLines } from './scan/scannedText.ts';
import { REPEATED } from './scan/traits.ts';

const mistakes = inLines(REPEATED, function* (line) {
  for (const pair of pairs(line)) {
    const [first = '', second = ''] = line.slice(pair.start, pair.end).split(/ +/);
    if (isMistake(first, second)) yield pair;
  }
});

export const repeatedWord: Rule = {
  id: 'repeated-word',
  severity: 'warning',
  summary: 'The same word twice in a row: "the the".',
  safe: true,
  *check(article) {
    const found = mistakes(article);
    if (found.length === 0 || !isEnglish(article)) return;
    for (const { start, end } of found)
      yield {
        start,
        end,
        message: say`"${article.text.slice(start, article.text.indexOf(' ', start))}" twice in a row.`,
      };
  },
  fix({ text }, { start, end }) {
    const first = /^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '';
    const edit = { start: start + first.length, end, newText: '' };
    return [{ title: say`Remove the second "${first}"`, edits: [edit], preferred: true }];
  },
};

/** Where a word stands twice, case aside, with nothing but spaces between. */
function* pairs(line: string): Iterable<Span> {
  let word = 0;
  for (let space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', word)) {
    let next = space + 1;
    while (line.charCodeAt(next) === 0x20) next++;
    const first = isLetter(line.charCodeAt(word)) ? word : word + 1;
    const length = space - first;
    if (isPair(line, first, next, length)) yield { start: first, end: next + length };
    word = next;
  }
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
