import type { Article } from '../core/model.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { BEFORE_NAMES, CLAUSE_WORDS, KEEPS_HYPHEN, SUSPENDED, SYLLABLES } from './lexicon/compounds.ts';
import { once } from './once.ts';
import type { Fix, Rule } from './rule.ts';
import { inLines } from './scan/scannedText.ts';
import { LOOSE_HYPHEN } from './scan/traits.ts';

/** " -" after a word or an abbreviation's full stop ("U.S. -Russia"); a signature after a sentence (". -J.") is none. */
// What stands before is looked at last: at every character of a text it would cost much.
const BEFORE_HYPHEN = /[ \u00a0][-‐‑](?=\p{L})(?<=(?:[\p{L}\p{N})]|\p{Lu}\.)..)/gu;
const AFTER_HYPHEN = /[-‐‑][ \u00a0](?=\p{L})(?<=[\p{L}\p{N}]..)/gu;

const places = inLines(LOOSE_HYPHEN, function* (line) {
  for (const pattern of [BEFORE_HYPHEN, AFTER_HYPHEN])
    for (const { index } of line.matchAll(pattern)) {
      const after = wordAt(line, index + 2);
      if (pattern === AFTER_HYPHEN && SUSPENDED.has(after.toLowerCase())) continue;
      yield { start: index - wordBefore(line, index).length, end: index + 2 + after.length };
    }
});

export const brokenHyphen: Rule = {
  id: 'broken-hyphen',
  severity: 'warning',
  summary: 'A hyphen with a space on one side: a broken compound or a lost dash.',
  safe: false,
  *check(article) {
    for (const { start, end } of places(article)) {
      const wording = article.text.slice(start, end);
      yield {
        start,
        end,
        message: say`"${wording}" has a hyphen with a space on one side: a broken compound, or a lost dash.`,
      };
    }
  },
  fix(article, { start, end }) {
    const wording = article.text.slice(start, end);
    const gap = /[ \u00a0][-‐‑]|[-‐‑][ \u00a0]/.exec(wording);
    if (!gap) return [];
    const [before, after] = [wording.slice(0, gap.index), wording.slice(gap.index + 2)];
    const reading = (title: (whole: string) => Phrase, between: string): Fix => ({
      title: title(before + between + after),
      edits: [{ start: start + gap.index, end: start + gap.index + 2, newText: between }],
    });
    const hyphen = reading(whole => say`Close up: "${whole}"`, gap[0].trim());
    const dash = reading(whole => say`Write a dash: "${whole}"`, ` ${dashOf(article)} `);
    const word = reading(whole => say`Join to one word: "${whole}"`, '');
    if (looksLikeDash(before, after)) return preferFirst([dash, hyphen]);
    if (gap[0].startsWith(' ') || !/^\p{Ll}+$/u.test(after)) return preferFirst([hyphen, dash]);
    const keeps = article.text[start - 1] === '-' || keepsHyphen(article, before.toLowerCase());
    return preferFirst(keeps ? [hyphen, word, dash] : [word, hyphen, dash]);
  },
};

/** A clause goes on, a price was left, or a capital follows a word that makes no compounds with names. */
const looksLikeDash = (before: string, after: string): boolean =>
  CLAUSE_WORDS.has(after.toLowerCase()) ||
  /\d$/.test(before) ||
  /^(?:Mrs?|Ms|Dr)$/.test(after) ||
  (/^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(after) && !KEEPS_HYPHEN.has(before) && !BEFORE_NAMES.has(before));

/** "ex- president", but "ex- pected" in a text whose words were divided at the ends of lines. */
const keepsHyphen = (article: Article, before: string): boolean =>
  KEEPS_HYPHEN.has(before) && !(SYLLABLES.has(before) && hasDividedWords(article));

const FEWEST_DIVIDED = 3;

const hasDividedWords: (article: Article) => boolean = once(({ text }) => {
  let divided = 0;
  for (const { 1: before = '', 2: after = '' } of text.matchAll(/(?<![\p{L}-])(\p{Ll}{2,20})- (\p{Ll}{2,20})/gu))
    if (!KEEPS_HYPHEN.has(before) && !SUSPENDED.has(after) && !CLAUSE_WORDS.has(after)) divided++;
  return divided >= FEWEST_DIVIDED;
});

const preferFirst = (fixes: readonly Fix[]): Fix[] =>
  fixes.map((fix, i) => (i === 0 ? { ...fix, preferred: true } : fix));

const dashOf = ({ text }: Article): string => (text.includes('—') ? '—' : text.includes('–') ? '–' : '-');

const wordAt = (text: string, at: number): string =>
  /^(?:\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+)/u.exec(text.slice(at, at + 30))?.[0] ?? '';

const wordBefore = (text: string, at: number): string =>
  /(?:\p{L}\.)+$|[\p{L}\p{N}]+$|\)$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
