import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { isUpper } from '../core/text/characters.ts';
import { say } from '../words/phrase.ts';
import {
  ACRONYM_CONSONANT,
  FOREIGN,
  NO_NOUN_PHRASE,
  SAID_AS_WORD,
  SOUNDS_CONSONANT,
  SOUNDS_VOWEL,
  SPELLED_OUT,
  UNDECIDED,
} from './lexicon/articleSounds.ts';
import type { Rule } from './rule.ts';
import type { ScannedLine } from './scan/scanLine.ts';
import { inLines } from './scan/scannedText.ts';
import { ARTICLE } from './scan/traits.ts';

/** The article, what may stand between (marks, brackets, currency signs), and as much of the word as decides its sound. */
const CANDIDATE =
  /(?<![^\s(["“‘'—–])([Aa]n?)[ \u00a0]+["“‘'([]{0,2}[$£€]?(\d[\d,.]*|[\p{L}][\p{L}\p{M}\p{N}.&’'-]{0,40})/uy;

const BETWEEN = /[ \u00a0]+["“‘'([]{0,2}[$£€]?/;

type Sound = 'vowel' | 'consonant' | null;

export const indefiniteArticle: Rule = {
  id: 'indefinite-article',
  severity: 'warning',
  summary: '"a" before a vowel sound, or "an" before a consonant sound.',
  safe: true,
  *check(article) {
    for (const { start, end } of wrongArticles(article)) {
      const [wrong = '', word = ''] = article.text.slice(start, end).split(BETWEEN);
      yield { start, end, message: say`"${wrong} ${word}" should be "${other(wrong)} ${word}" by its sound.` };
    }
  },
  fix({ text }, { start }) {
    const wrong = /^an?/i.exec(text.slice(start, start + 2))?.[0] ?? '';
    const newText = other(wrong);
    const edit = { start, end: start + wrong.length, newText };
    return [{ title: say`Replace "${wrong}" by "${newText}"`, edits: [edit], preferred: true }];
  },
};

/** Each place spans the article and the word; spun-phrase asks for them as well. */
export const wrongArticles: (article: Article) => readonly Span[] = inLines(ARTICLE, wrongIn);

function* wrongIn(line: string, { words }: ScannedLine): Iterable<Span> {
  let after = 0;
  for (let i = 0; i < words.length; i += 2) {
    const at = words[i]!;
    if ((words[i + 1]! & ARTICLE) === 0 || at < after || isPlainlyRight(line, at)) continue;
    CANDIDATE.lastIndex = at;
    const match = CANDIDATE.exec(line);
    if (!match) continue;
    after = at + match[0].length;
    const article = match[1]!;
    const word = match[2]!.replace(/[.,'’&-]+$/, end => (/\p{L}\.\p{L}\.$/u.test(match[2]!) ? end : ''));
    const sound = /\d/.test(word[0]!) ? soundOfNumber(word) : soundOfWord(word);
    if (sound === null || (sound === 'vowel') === (article.length === 2)) continue;
    if (!misread(line, at, article, word)) yield { start: at, end: after - (match[2]!.length - word.length) };
  }
}

/** What no list below is about: "a" before a lower-case letter that is always a consonant, "an" before one that is always a vowel. */
function isPlainlyRight(line: string, at: number): boolean {
  if (line.charCodeAt(at + 1) === 0x20) return ALWAYS_CONSONANT.has(line.charCodeAt(at + 2));
  return line.charCodeAt(at + 2) === 0x20 && ALWAYS_VOWEL.has(line.charCodeAt(at + 3));
}

const codes = (letters: string): ReadonlySet<number> => new Set([...letters].map(letter => letter.charCodeAt(0)));
const ALWAYS_CONSONANT = codes('bcdgjklnpqrstvwyz');
const ALWAYS_VOWEL = codes('ai');

const other = (article: string): string => (article.length === 2 ? article.slice(0, 1) : `${article}n`);

/** Whether the letters are no article here: a grade or a label in capitals, a preposition of another language, a list. */
function misread(text: string, at: number, article: string, word: string): boolean {
  if (NO_NOUN_PHRASE.has(word) || FOREIGN.has(word)) return true;
  const before = text.slice(Math.max(0, at - 24), at);
  if (FOREIGN.has(/(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '')) return true;
  if (article.startsWith('a')) return false;
  const sentenceStart = /(?:^|[\n.!?:—–"“‘'(]| -)\s*$/.test(before) || at === 0;
  return !sentenceStart || /^\p{Lu}/u.test(word);
}

function soundOfNumber(digits: string): Sound {
  const number = digits.replace(/[.,]+$/, '');
  if (number.startsWith('8') || /^1[18](?:$|\.|,)/.test(number)) return 'vowel';
  return /^1[18]\d{2}$/.test(number) ? null : 'consonant';
}

function soundOfWord(word: string): Sound {
  const bare = word.replace(/[.'’&-]+$/, '');
  if (isUpper(bare.charCodeAt(0))) {
    const dotted = /^\p{Lu}(?:\.\p{Lu})+/u.exec(bare)?.[0];
    if (dotted) return soundOfAcronym(dotted.replaceAll('.', ''));
    if (/^\p{Lu}(?:$|[-'’&])/u.test(bare)) return soundOfLetter(bare[0]!);
    if (/^\p{Lu}[\p{Lu}\p{N}]+(?:s|'s|’s|-.*)?$/u.test(bare))
      return soundOfAcronym(bare.replace(/(?:['’]?s|-.*)$/, ''));
  }
  const lower = plain(bare);
  if (UNDECIDED.test(lower)) return null;
  if (SOUNDS_VOWEL.test(lower)) return 'vowel';
  if (SOUNDS_CONSONANT.test(lower)) return 'consonant';
  if (/^[aeiou]/.test(lower)) return 'vowel';
  return /^[a-z]{2}/.test(lower) && /[aeiouy]/.test(lower) && /^.\P{Lu}/u.test(bare) ? 'consonant' : null;
}

function soundOfLetter(letter: string): Sound {
  if ('AEFHILMORX'.includes(letter)) return 'vowel';
  return 'BCDGJKPQTUVWYZ'.includes(letter) ? 'consonant' : null;
}

/** Letter by letter or as a word; null where that is a matter of habit that we do not know. */
function soundOfAcronym(acronym: string): Sound {
  if (SPELLED_OUT.has(acronym)) return 'vowel';
  if (SAID_AS_WORD.has(acronym)) return 'consonant';
  if (/^[FHLMNRSX]/.test(acronym) || acronym.length > 5) return null;
  if (ACRONYM_CONSONANT.test(acronym)) return acronym.length > 4 ? null : 'consonant';
  return /^[AEIO]/.test(acronym) ? 'vowel' : 'consonant';
}

/** Lower case, without accents at the start: "État" begins as "Etat" does. */
const plain = (word: string): string =>
  (/[^ -~]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word).toLowerCase();
