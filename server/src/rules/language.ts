import { once } from './once.ts';

/** Words that every English text is full of and few other languages have. */
const ENGLISH = /\b(?:the|of|and|to|was|is|that|for|with|his|he|said|in|are|by)\b/gi;
const SAMPLE = 4_000;

/**
 * Whether an article is English, as far as its first characters tell; short texts are taken for it. Rules about words
 * stay silent in other languages.
 */
export const isEnglish = once(({ text }) => {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/[^\s\d!-/:-@]+/g)?.length ?? 0;
  return words < 30 || (sample.match(ENGLISH)?.length ?? 0) / words > 0.1;
});
