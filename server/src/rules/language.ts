import { isSpace } from '../core/text/characters.ts';
import { once } from './once.ts';
import { firstWordHash, NO_LETTER, withLetter } from './scan/wordHash.ts';

/** Words that every English text is full of and few other languages have. */
const ENGLISH: ReadonlySet<number> = new Set(
  'the of and to was is that for with his he said in are by'.split(' ').map(firstWordHash),
);
const SAMPLE = 4_000;
const FEWEST_WORDS = 30;

/**
 * Whether an article is English, as far as its first characters tell; short texts are taken for it. Rules about words
 * stay silent in other languages. Read letter by letter, since expressions take three times as long.
 */
export const isEnglish = once(({ text }) => {
  let words = 0;
  let english = 0;
  let inWord = false;
  let hash = NO_LETTER;
  const end = Math.min(text.length, SAMPLE);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    const lower = code | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) {
      hash = withLetter(hash, lower);
      if (!inWord) words++;
      inWord = true;
      continue;
    }
    if (hash !== NO_LETTER && ENGLISH.has(hash)) english++;
    hash = NO_LETTER;
    const isPart = code >= 0x80 ? !isSpace(code) : code > 0x5a && code < 0x7f;
    if (isPart && !inWord) words++;
    inWord = isPart;
  }
  return words < FEWEST_WORDS || english / words > 0.1;
});
