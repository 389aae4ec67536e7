import { say } from '../words/phrase.ts';
import { isEnglish } from './language.ts';
import type { Rule } from './rule.ts';
import { inLines } from './scan/scannedText.ts';
import { SPACED_STOP } from './scan/traits.ts';

const SPACED = /[ \u00a0]{1,3}[,;:!?.](?=[\s”"’')]|$)/g;
/** What a word or number ends with; after other characters a spaced mark is part of something else. */
const ENDS_WORD = /[\p{L}\p{N})\]”"’'%]/u;

const places = inLines(SPACED_STOP, function* (line) {
  for (const { 0: found, index } of line.matchAll(SPACED)) {
    const end = index + found.length;
    const mark = found.at(-1)!;
    if (!ENDS_WORD.test(line[index - 1] ?? ' ')) continue;
    if (mark === '.' && /^ ?[.]|^["”’']*[\p{L}\p{N}]/u.test(line.slice(end, end + 6))) continue;
    if (mark === ':' && /^[)(|]/.test(line.slice(end, end + 1))) continue;
    yield { start: index, end };
  }
});

export const spaceBeforePunctuation: Rule = {
  id: 'space-before-punctuation',
  severity: 'warning',
  summary: 'A space before a full stop, comma or other mark.',
  safe: true,
  *check(article) {
    const found = places(article);
    if (found.length === 0 || !isEnglish(article)) return;
    for (const { start, end } of found) yield { start, end, message: say`A space before "${article.text[end - 1]!}".` };
  },
  fix({ text }, { start, end }) {
    const mark = text[end - 1]!;
    // The space stands on the wrong side: `say ,"No`.
    const moved = /^["“'‘]\p{L}/u.test(text.slice(end, end + 2));
    const edit = moved ? { start, end, newText: `${mark} ` } : { start, end: end - 1, newText: '' };
    return [{ title: say`Close up "${mark}"`, edits: [edit], preferred: true }];
  },
};
