import { key, key2, key3 } from './keys.ts';
import { CLOSER, OPENER, type Sequence } from './sequence.ts';
import type { Window } from './window.ts';
import { CLASS } from './wordClasses.ts';

/** Where a token stands to the cue's head. */
export const BEFORE = 0;
export const AFTER = 1;
export const HEAD = 2;
export const SIDES = 3;

export const word = (s: Sequence, i: number): number => (i < 0 || i >= s.count ? CLASS.edge : s.word[i]!);
export const type = (s: Sequence, i: number): number => (i < 0 || i >= s.count ? CLASS.edge : s.class[i]!);
const quote = (s: Sequence, i: number): number => (i < 0 || i >= s.count ? 0 : s.quote[i]!);

export const quotes = (s: Sequence, i: number): number => quote(s, i - 1) * 16 + quote(s, i) * 4 + quote(s, i + 1);

/** 1: the sentence starts at the token, 2: it ends there. */
export const borders = (s: Sequence, i: number): number =>
  (i === 0 || s.sentence[i - 1] !== s.sentence[i] ? 1 : 0) +
  (i + 1 === s.count || s.sentence[i + 1] !== s.sentence[i] ? 2 : 0);

/** Quotation marks about a token, in numbers below `QUOTES`, and sentence borders beside it, below `BORDERS`. */
export const QUOTES = 64;
export const BORDERS = 4;

/** Keys of what the classes of a token and its neighbours say whatever the cue is, but for the side of it they are on. */
export const anyClass = (side: number): number => key(100 + side, 0);
export const oneClass = (side: number, c: number): number => key(118 + side, c);
export const leftClasses = (side: number, before: number, c: number): number => key2(121 + side, before, c);
export const rightClasses = (side: number, c: number, behind: number): number => key2(124 + side, c, behind);
export const threeClasses = (side: number, before: number, c: number, behind: number): number =>
  key3(127 + side, c, before, behind);
export const marksAbout = (side: number, marks: number): number => key(136 + side, marks);
export const marksAndClasses = (side: number, marks: number, before: number, behind: number): number =>
  key3(139 + side, marks, before, behind);
export const marksAndBorders = (side: number, marks: number, border: number): number => key2(142 + side, border, marks);

export const CLASS_FEATURES = 8;

/** All of them. */
export function classFeatures(s: Sequence, i: number, side: number, out: Int32Array, n: number): number {
  const c = type(s, i);
  const before = type(s, i - 1);
  const behind = type(s, i + 1);
  const marks = quotes(s, i);
  out[n++] = anyClass(side);
  out[n++] = oneClass(side, c);
  out[n++] = leftClasses(side, before, c);
  out[n++] = rightClasses(side, c, behind);
  out[n++] = threeClasses(side, before, c, behind);
  out[n++] = marksAbout(side, marks);
  out[n++] = marksAndClasses(side, marks, before, behind);
  out[n++] = marksAndBorders(side, marks, borders(s, i));
  return n;
}

/** Where the words stand, from the token on, of which `nearWord` tells. */
export const NEAR = [0, -1, 1, -2, 2] as const;

/** Key of what one of the words about a token says whatever the cue is, but for the side of it they are on; `place` as in `NEAR`. */
export const nearWord = (side: number, place: number, word: number): number => key(103 + side + 3 * place, word);

export const WORD_FEATURES = NEAR.length;

/** Keys of what all of them say. */
export function wordFeatures(s: Sequence, i: number, side: number, out: Int32Array, n: number): number {
  for (let place = 0; place < NEAR.length; place++) out[n++] = nearWord(side, place, word(s, i + NEAR[place]!));
  return n;
}

export const TRIPLE_FEATURES = 2;

/** Keys of what the classes of the two tokens before and behind say. */
export function tripleFeatures(s: Sequence, i: number, side: number, out: Int32Array, n: number): number {
  out[n++] = threeBefore(side, type(s, i - 2), type(s, i - 1), type(s, i));
  out[n++] = threeBehind(side, type(s, i + 1), type(s, i + 2), type(s, i));
  return n;
}

export const threeBefore = (side: number, first: number, before: number, c: number): number =>
  key3(130 + side, first, before, c);
export const threeBehind = (side: number, behind: number, last: number, c: number): number =>
  key3(133 + side, behind, last, c);

/** What the features of all tokens of a window share. */
export interface Setting {
  word: number;
  /** The classes of the head and of the token behind it, in one number. */
  frame: number;
  run: number;
  /** How near a run without the cue stands on either side. */
  marks: number;
}

export const newSetting = (): Setting => ({ word: 0, frame: 0, run: -1, marks: 0 });

export function readSetting(s: Sequence, w: Window, out: Setting): void {
  const i = w.token[w.head]!;
  let left = 0;
  for (let t = w.head - 1; t >= 0 && left === 0; t--) {
    const r = s.run[w.token[t]!]!;
    if (r !== -1 && r !== s.run[i]) left = w.head - t <= 8 ? 1 : 2;
  }
  let right = 0;
  for (let t = w.head + 1; t < w.count && right === 0; t++) {
    const r = s.run[w.token[t]!]!;
    if (r !== -1 && r !== s.run[i]) right = t - w.head <= 3 ? 1 : t - w.head <= 8 ? 2 : 3;
  }
  out.word = s.word[i]!;
  out.frame = s.class[i]! * 64 + type(s, i + 1);
  out.run = s.run[i]!;
  out.marks = left * 4 + right;
}

/** Distances in tokens are told apart up to 4, then in two buckets; from 0 to `DISTANCES - 1`. */
export const DISTANCES = 13;
export const distanceOf = (d: number): number => (d < -8 ? 0 : d < -4 ? 1 : d > 8 ? 12 : d > 4 ? 11 : d + 6);

/** Whether it is of those that are told apart no more. */
export const isFar = (distance: number): boolean => distance === 0 || distance === DISTANCES - 1;

export const DISTANCE_FEATURES = 4;

/** Keys of what the distance to a cue says. */
export function distanceFeatures(distance: number, setting: Setting, out: Int32Array, n: number): number {
  const next = frameAtDistance(distance, setting.frame, out, n);
  out[next] = wordAtDistance(distance, setting.word);
  return next + 1;
}

/** Key of what a distance says in view of the cue's word. */
export const wordAtDistance = (distance: number, word: number): number => key2(201, distance, word);

/** Keys of what a distance says in view of `Setting.frame`. */
export function frameAtDistance(distance: number, frame: number, out: Int32Array, n: number): number {
  out[n++] = key(200, distance);
  out[n++] = key2(202, distance, frame >> 6);
  out[n++] = key2(203, distance, frame);
  return n;
}

export const BETWEEN_FEATURES = 4;

/** What stands between a token and the cue (see `separators`), and where both stand to the marks (see `quotes`), in one number. */
export function betweenContext(s: Sequence, i: number, between: number, marks: number, setting: Setting): number {
  const same = setting.run === -1 ? 0 : s.run[i] === setting.run ? 1 : 2;
  return (between * QUOTES + marks) * 4 + same;
}

/** Keys of what `context` says. */
export function betweenFeatures(context: number, setting: Setting, out: Int32Array, n: number): number {
  const between = context >> 8;
  const marks = (context & 255) + 256 * setting.marks;
  out[n++] = key(210, between);
  out[n++] = key2(211, setting.marks, between);
  out[n++] = key2(212, between & 1, marks);
  out[n++] = key2(213, between, (context >> 2) & 63);
  return n;
}

/** Key of what a token's word says at a distance from a cue. */
export const distantWord = (distance: number, word: number): number => key2(220, distance, word);

/** Where the words stand, from the token on, of which `partedWord` tells. */
export const PARTED = [0, -1, 1] as const;

/** Key of what one of these words says in view of what stands between the token and the cue; `place` as in `PARTED`. */
export const partedWord = (place: number, between: number, word: number): number => key2(221 + place, between, word);

export const PAIR_FEATURES = 2 + PARTED.length;

/** Keys of what a token says in view of a cue. */
export function pairFeatures(
  s: Sequence,
  i: number,
  distance: number,
  between: number,
  out: Int32Array,
  n: number,
): number {
  out[n++] = distantWord(distance, word(s, i));
  for (let place = 0; place < PARTED.length; place++)
    out[n++] = partedWord(place, between, word(s, i + PARTED[place]!));
  out[n++] = partedClasses(between, type(s, i - 1), type(s, i));
  return n;
}

export const partedClasses = (between: number, before: number, c: number): number =>
  key2(224, between, before * 64 + c);

export const BORDER_FEATURES = 3;

/** Keys of sentence borders, of where the window was cut, and of other likely cues about; most tokens have none of these. */
export function borderFeatures(
  s: Sequence,
  w: Window,
  t: number,
  between: number,
  setting: Setting,
  likely: Uint8Array,
  out: Int32Array,
  n: number,
): number {
  const i = w.token[t]!;
  const side = between & 1;
  const edge = edgeAt(s, w, t);
  const border = borders(s, i);
  const others = cuesAbout(likely, i);
  out[n++] = edge === 0 ? NONE : edgeOf(side, edge);
  out[n++] = border === 0 ? NONE : cueAtBorder(side, setting.word, border);
  out[n++] = others === 0 ? NONE : othersAbout(side, others);
  return n;
}

/** Where the window was cut beside a token, sentence borders there, and whether the cue is in another sentence: a number below `EDGES`. */
export function edgeAt(s: Sequence, w: Window, t: number): number {
  const i = w.token[t]!;
  const gap = (t > 0 && w.token[t - 1]! !== i - 1 ? 1 : 0) + (t + 1 < w.count && w.token[t + 1]! !== i + 1 ? 2 : 0);
  const cross = s.sentence[i] === s.sentence[w.token[w.head]!] ? 0 : 1;
  return gap + 4 * (borders(s, i) + 4 * cross);
}

/** How likely a token and those beside it head cues, in a paragraph or an array that has more about it: a number below `OTHERS`. */
export const cuesAbout = (likely: Uint8Array, i: number): number =>
  likely[i]! + 8 * ((likely[i - 1] ?? 0) + 8 * (likely[i + 1] ?? 0));

export const EDGES = 32;
export const OTHERS = 512;
export const edgeOf = (side: number, edge: number): number => key2(230, side, edge);
export const cueAtBorder = (side: number, cue: number, border: number): number => key3(231, side, cue, border);
export const othersAbout = (side: number, others: number): number => key2(232, side, others);

/** No feature. */
const NONE = -1;

/**
 * For every token what stands between it and the head: commas, sentence borders, marks, other likely cues, in one number;
 * odd numbers are of tokens after the head.
 */
export function separators(s: Sequence, w: Window, likely: Uint8Array, out: Int32Array): void {
  out[w.head] = -2;
  for (let step = -1; step <= 1; step += 2) {
    let commas = 0;
    let other = 0;
    let that = 0;
    let closed = 0;
    let border = 0;
    for (let t = w.head + step; t >= 0 && t < w.count; t += step) {
      out[t] = (step > 0 ? 1 : 0) + 2 * (Math.min(commas, 2) + 3 * (other + 2 * (that + 2 * (closed + 2 * border))));
      const i = w.token[t]!;
      const c = s.class[i]!;
      if (s.run[i] === -1 || s.run[i] === s.run[w.token[w.head]!]) {
        if (c === CLASS.comma || c === CLASS.dash || c === CLASS.colon || c === CLASS.semicolon) commas++;
        if (likely[i]! >= LIKELY) other = 1;
      }
      if (s.quote[i] === (step < 0 ? OPENER : CLOSER)) closed = 1;
      if (t + step >= 0 && t + step < w.count && s.sentence[i] !== s.sentence[w.token[t + step]!]) border = 1;
      if (c === CLASS.that && step > 0 && t - w.head <= 4) that = 1;
    }
  }
}

/** From this bucket on a token is rather a cue's head than not. */
const LIKELY = 3;

/** Tokens with a lower cue score (a logit) are not tried as cues. */
export const CANDIDATE = -1.5;
/** The bucket of the least likely tokens that are. */
export const CANDIDATE_BUCKET = 2;

/** Bucket of a cue score (a logit). */
export const bucketOf = (logit: number): number =>
  logit < -3 ? 0 : logit < CANDIDATE ? 1 : logit < 0 ? CANDIDATE_BUCKET : logit < 1.5 ? 3 : 4;
