import { LINE_PATTERNS } from '../lexicon/boilerplate.ts';
import { ENDINGS, RUN_TOGETHER as WITHOUT_APOSTROPHE } from '../lexicon/contractions.ts';
import { WEEKDAYS } from '../lexicon/dates.ts';
import { ARABIC_ARTICLES, NAME_GROUPS } from '../lexicon/nameVariants.ts';
import { FIXED_PHRASES, LIKELY_PHRASES, LONG_FORMS } from '../lexicon/spunPhrases.ts';
import {
  ARABIC,
  ARTICLE,
  COPYRIGHT,
  DAY_NAME,
  ENDING,
  FIRST_PERSON,
  NAME,
  PAGE,
  RUN_TOGETHER,
  SPUN,
} from './traits.ts';
import { firstWordHash } from './wordHash.ts';

/**
 * Words by which rules find their places, with the traits that each gives its line. A word is a run of ASCII letters here:
 * what an expression wants as a word between `\b` is one.
 */
const WORDS: readonly (readonly [trait: number, words: Iterable<string>])[] = [
  [ARTICLE, ['a', 'an']],
  [ENDING, ENDINGS],
  [RUN_TOGETHER, WITHOUT_APOSTROPHE.keys()],
  [DAY_NAME, WEEKDAYS],
  [COPYRIGHT, ['c', 'copyright']],
  [NAME, NAME_GROUPS.flatMap(({ forms }) => forms.map(longestWord))],
  [ARABIC, ARABIC_ARTICLES],
  [SPUN, [...LONG_FORMS.keys(), ...FIXED_PHRASES.keys(), ...LIKELY_PHRASES.keys()]],
  [FIRST_PERSON, ['i', 'we', 'us', 'our', 'ours', 'my', 'me', 'myself', 'ourselves']],
  [PAGE, LINE_PATTERNS.flatMap(({ words }) => words).filter(word => /^[a-z]/.test(word))],
];

/** The longest run of ASCII letters: of "Türkiye" its end. */
function longestWord(form: string): string {
  const words = form.match(/[A-Za-z]+/g) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Open addressing over a power of two, sparsely filled: two words of a slot are hashes of it and their traits. */
const SLOTS = 1 << 10;
const hashes = new Int32Array(SLOTS);
const traits = new Int32Array(SLOTS);

for (const [trait, words] of WORDS) for (const word of words) add(firstWordHash(word), trait);

function add(hash: number, trait: number): void {
  let slot = hash & (SLOTS - 1);
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  hashes[slot] = hash;
  traits[slot]! |= trait;
}

/** The traits of a word by its hash; 0 for those that no rule asks for. */
export function wordTraits(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (hashes[slot] !== 0) {
    if (hashes[slot] === hash) return traits[slot]!;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}
