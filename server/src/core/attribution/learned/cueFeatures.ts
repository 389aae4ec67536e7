import { key, key2, key3 } from './keys.ts';
import type { Sequence } from './sequence.ts';
import { CLASS } from './wordClasses.ts';

/** Classes of which a token never heads a cue. */
const NEVER = new Uint8Array(64);
for (const name of [
  'determiner',
  'possessivePronoun',
  'subject',
  'object',
  'it',
  'relative',
  'that',
  'as',
  'by',
  'and',
  'but',
  'subordinate',
  'question',
  'quantity',
  'day',
  'title',
  'number',
  'year',
  'address',
  'stop',
  'dots',
  'ask',
  'comma',
  'semicolon',
  'dash',
  'opener',
  'closer',
  'mark',
  'single',
  'open',
  'close',
  'possessive',
  'contraction',
  'other',
] as const) {
  NEVER[CLASS[name]] = 1;
}

export const mayHeadCue = (s: Sequence, i: number): boolean => NEVER[s.class[i]!] === 0;

const word = (s: Sequence, i: number): number => (i < 0 || i >= s.count ? CLASS.edge : s.word[i]!);
const type = (s: Sequence, i: number): number => (i < 0 || i >= s.count ? CLASS.edge : s.class[i]!);
const quote = (s: Sequence, i: number): number => (i < 0 || i >= s.count ? 0 : s.quote[i]!);

/** Where the words stand, from a token on, that tell by themselves whether it heads a cue. */
export const WORDS_OF_CUE = [0, -1, 1, -2, 2, -3, 3] as const;
const TEMPLATES = [1, 8, 9, 10, 11, 12, 13] as const;

/** Key of what one of them says; `place` as in `WORDS_OF_CUE`. */
export const wordOfCue = (place: number, word: number): number => key(TEMPLATES[place]!, word);

/** The key by which a model knows a word. */
export const wordKey = (s: Sequence, i: number): number => wordOfCue(0, s.word[i]!);

/** The first so many features already tell most tokens that head no cue: two words and what stands next to them. */
export const FIRST_LOOK = 8;
export const FIRST_WORDS = 2;
export const CUE_FEATURES = 34;
/** Where the features that single words are stand among all: the keys before are those of the first look. */
const OTHER_WORDS = FIRST_LOOK;
/** Features that are no single words: from here to the end, and between the first two words. Those of the second look come first. */
export const SECOND_JOINT = OTHER_WORDS + WORDS_OF_CUE.length - FIRST_WORDS;
export const OTHER_JOINT = SECOND_JOINT + 7;

/** Keys of all features that say whether token `i` heads a cue. */
export function cueFeatures(s: Sequence, i: number, out: Int32Array): void {
  out[0] = wordOfCue(0, word(s, i));
  firstJoint(s, i, out);
  out[FIRST_LOOK - 1] = wordOfCue(1, word(s, i - 1));
  for (let place = FIRST_WORDS; place < WORDS_OF_CUE.length; place++)
    out[OTHER_WORDS + place - FIRST_WORDS] = wordOfCue(place, word(s, i + WORDS_OF_CUE[place]!));
  secondJoint(s, i, out);
  otherJoint(s, i, out);
}

/** Keys of the first look that are no single words, from 1 to `FIRST_LOOK - 2`. */
export function firstJoint(s: Sequence, i: number, out: Int32Array): void {
  const w = word(s, i);
  const c = type(s, i);
  const w1 = word(s, i - 1);
  const v1 = word(s, i + 1);
  const c1 = type(s, i - 1);
  const d1 = type(s, i + 1);
  out[1] = key3(2, c, c1, d1);
  out[2] = key2(3, c, w1);
  out[3] = key2(4, c, v1);
  out[4] = key2(5, w, w1);
  out[5] = key2(6, w, v1);
  out[6] = key3(7, w, c1, d1);
}

/** The keys of the second look that are no single words, from `SECOND_JOINT` to `OTHER_JOINT`: marks and borders about a token. */
export function secondJoint(s: Sequence, i: number, out: Int32Array): void {
  const w = word(s, i);
  const q = quote(s, i);
  const around = gapToRun(s, i, -1) * 16 + gapToRun(s, i, 1);
  let n = SECOND_JOINT;
  out[n++] = key2(26, q, w);
  out[n++] = key3(27, q, quote(s, i - 1), quote(s, i + 1));
  out[n++] = key2(28, around, q > 0 ? 1 : 0);
  out[n++] = key2(29, around, w);
  out[n++] = key2(34, around, type(s, i));
  out[n++] = key2(30, toBorder(s, i, -1), w);
  out[n++] = key2(31, toBorder(s, i, 1), w);
}

/** The other keys that are no single words, from `OTHER_JOINT` to `CUE_FEATURES`. */
export function otherJoint(s: Sequence, i: number, out: Int32Array): void {
  const w = word(s, i);
  const w1 = word(s, i - 1);
  const w2 = word(s, i - 2);
  const v1 = word(s, i + 1);
  const v2 = word(s, i + 2);
  const c = type(s, i);
  const c1 = type(s, i - 1);
  const c2 = type(s, i - 2);
  const d1 = type(s, i + 1);
  const d2 = type(s, i + 2);
  let n = OTHER_JOINT;
  out[n++] = key3(14, w, w1, w2);
  out[n++] = key3(15, w, v1, v2);
  out[n++] = key3(16, w, w1, v1);
  out[n++] = key2(17, w1, w2);
  out[n++] = key2(18, v1, v2);
  out[n++] = key3(19, w, c2, c1);
  out[n++] = key3(20, w, d1, d2);
  out[n++] = key3(21, c2 * 64 + c1, c, d1 * 64 + d2);
  out[n++] = key3(22, c, c1, c2);
  out[n++] = key3(23, c, d1, d2);
  out[n++] = key3(24, c, w1, v1);
  out[n++] = key3(25, c, w1, w2);
  out[n++] = key2(32, w, w2);
  out[n++] = key2(33, w, v2);
}

/** Tokens from `i` to the nearest marked run on one side, in buckets; 9: none within reach in this sentence. */
function gapToRun(s: Sequence, i: number, step: number): number {
  if (!s.marked) return 9;
  if (s.run[i] !== -1) return 8;
  for (let d = 1; d <= 20; d++) {
    const j = i + d * step;
    if (j < 0 || j >= s.count) return 9;
    if (s.sentence[j] !== s.sentence[i]) return s.run[j] === -1 ? 9 : 7;
    if (s.run[j] !== -1) return d <= 3 ? d : d <= 6 ? 4 : d <= 12 ? 5 : 6;
  }
  return 9;
}

/** Tokens to the sentence's border on one side, in buckets. */
function toBorder(s: Sequence, i: number, step: number): number {
  for (let d = 1; d <= 6; d++) {
    const j = i + d * step;
    if (j < 0 || j >= s.count || s.sentence[j] !== s.sentence[i]) return Math.min(d, 5);
  }
  return 6;
}
