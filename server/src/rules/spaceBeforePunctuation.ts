import { isEnglish } from './language.ts';
import type { Rule } from './rule.ts';

const SPACED = /[ \u00a0]{1,3}[,;:!?.](?=[\s”"’')]|$)/gm;
/** What a word or number ends with; after other characters a spaced mark is part of something else. */
const ENDS_WORD = /[\p{L}\p{N})\]”"’'%]/u;

export const spaceBeforePunctuation: Rule = {
  id: 'space-before-punctuation',
  severity: 'warning',
  summary: 'A space before a full stop, comma or other mark.',
  safe: true,
  *check(article) {
    if (!isEnglish(article)) return;
    const { text } = article;
    for (const { 0: found, index } of text.matchAll(SPACED)) {
      const end = index + found.length;
      const mark = found.at(-1)!;
      if (!ENDS_WORD.test(text[index - 1] ?? ' ')) continue;
      if (mark === '.' && /^ ?[.]|^["”’']*[\p{L}\p{N}]/u.test(text.slice(end, end + 6))) continue;
      if (mark === ':' && /^[)(|]/.test(text.slice(end, end + 1))) continue;
      yield { start: index, end, message: `A space before "${mark}".` };
    }
  },
  fix: ({ text }, { start, end }) => [
    { title: `Close up "${text[end - 1]}"`, edits: [{ start, end: end - 1, newText: '' }], preferred: true },
  ],
};
