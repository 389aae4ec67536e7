import { key, key2, key3 } from './keys.ts';
import { CLOSER, OPENER, type Sequence } from './sequence.ts';
import type { Window } from './window.ts';
import { CLASS } from './wordClasses.ts';

/** Where a token stands to the cue's head. */
export const BEFORE = 0;
export const AFTER = 1;
export const HEAD = 2;

const word = (s: Sequence, i: number): number => (i < 0 || i >= s.count ? CLASS.edge : s.word[i]!);
const type = (s: Sequence, i: number): number => (i < 0 || i >= s.count ? CLASS.edge : s.class[i]!);
const quote = (s: Sequence, i: number): number => (i < 0 || i >= s.count ? 0 : s.quote[i]!);

const quotes = (s: Sequence, i: number): number => quote(s, i - 1) * 16 + quote(s, i) * 4 + quote(s, i + 1);

/** 1: the sentence starts at the token, 2: it ends there. */
const borders = (s: Sequence, i: number): number =>
  (i === 0 || s.sentence[i - 1] !== s.sentence[i] ? 1 : 0) +
  (i + 1 === s.count || s.sentence[i + 1] !== s.sentence[i] ? 2 : 0);

export const NEAR_FEATURES = 20;

/** Keys of what a token and its neighbours say whatever the cue is, but for the side of the cue that they are on. */
export function nearFeatures(s: Sequence, i: number, side: number, out: Int32Array, n: number): number {
  const w0 = word(s, i);
  const w1 = word(s, i - 1);
  const v1 = word(s, i + 1);
  const w2 = word(s, i - 2);
  const v2 = word(s, i + 2);
  const c0 = type(s, i);
  const c1 = type(s, i - 1);
  const d1 = type(s, i + 1);
  const c2 = type(s, i - 2);
  const d2 = type(s, i + 2);
  const q = quotes(s, i);
  const t = 100 + side;
  out[n++] = key(t, 0);
  out[n++] = key(t + 3, w0);
  out[n++] = key(t + 6, w1);
  out[n++] = key(t + 9, v1);
  out[n++] = key(t + 12, w2);
  out[n++] = key(t + 15, v2);
  out[n++] = key2(t + 18, w1, w0);
  out[n++] = key2(t + 21, w0, v1);
  out[n++] = key(t + 24, c0);
  out[n++] = key2(t + 27, c1, c0);
  out[n++] = key3(t + 30, c0, c1, d1);
  out[n++] = key3(t + 33, c2, c1, c0);
  out[n++] = key3(t + 36, d1, d2, c0);
  out[n++] = key(t + 39, q);
  out[n++] = key3(t + 42, q, c1, d1);
  out[n++] = key2(t + 45, borders(s, i), q);
  out[n++] = key3(t + 48, w0, c1, d1);
  out[n++] = key2(t + 51, w2, w1);
  out[n++] = key2(t + 54, v1, v2);
  out[n++] = key2(t + 57, c0, d1);
  return n;
}

/** What the features of all tokens of a window share. */
export interface Setting {
  word: number;
  class: number;
  next: number;
  previous: number;
  /** The classes beside the head and its own, in one number. */
  frame: number;
  run: number;
  /** How near a run without the cue stands on either side. */
  marks: number;
}

export const newSetting = (): Setting => ({ word: 0, class: 0, next: 0, previous: 0, frame: 0, run: -1, marks: 0 });

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
  out.class = s.class[i]!;
  out.next = word(s, i + 1);
  out.previous = word(s, i - 1);
  out.frame = s.class[i]! * 64 + type(s, i + 1);
  out.run = s.run[i]!;
  out.marks = left * 4 + right;
}

export const CUE_SPAN_FEATURES = 27;

/** Keys of what a token says in view of one cue. `between`: what stands between the two; see `separators`. */
export function cueSpanFeatures(
  s: Sequence,
  w: Window,
  t: number,
  setting: Setting,
  between: number,
  likely: Uint8Array,
  out: Int32Array,
  n: number,
): number {
  const d = t - w.head;
  const side = d < 0 ? BEFORE : d > 0 ? AFTER : HEAD;
  const i = w.token[t]!;
  const near = d < -8 ? -10 : d < -4 ? -8 : d > 8 ? 10 : d > 4 ? 8 : d;
  const w0 = word(s, i);
  const w1 = word(s, i - 1);
  const v1 = word(s, i + 1);
  const c0 = type(s, i);
  const c1 = type(s, i - 1);
  const d1 = type(s, i + 1);
  const q = quotes(s, i);
  const border = borders(s, i);
  const cue = setting.word;
  const cross = s.sentence[i] === s.sentence[w.token[w.head]!] ? 0 : 1;
  const gap = (t > 0 && w.token[t - 1]! !== i - 1 ? 1 : 0) + (t + 1 < w.count && w.token[t + 1]! !== i + 1 ? 2 : 0);
  const same = setting.run === -1 ? 0 : s.run[i] === setting.run ? 1 : 2;
  const others = likely[i]! + 8 * ((i > 0 ? likely[i - 1]! : 0) + 8 * (i + 1 < s.count ? likely[i + 1]! : 0));
  out[n++] = key2(201, q, setting.marks * 4 + same);
  out[n++] = key3(202, side, gap, border * 2 + cross);
  out[n++] = key(204, near);
  out[n++] = key2(205, near, cue);
  out[n++] = key2(206, near, setting.class);
  out[n++] = key2(207, near, w0);
  out[n++] = key3(208, near, c0, c1 * 64 + d1);
  out[n++] = key3(209, side, cue, w0);
  out[n++] = key3(210, side, cue, w1);
  out[n++] = key3(211, side, cue, c1 * 64 + c0);
  out[n++] = key3(212, side, cue, d1 * 64 + c0);
  out[n++] = key2(213, side, between);
  out[n++] = key3(214, side, between, q);
  out[n++] = key3(215, side, between, w0);
  out[n++] = key3(216, side, between, w1);
  out[n++] = key3(217, side, between, v1);
  out[n++] = key3(218, near, setting.next, setting.previous);
  out[n++] = key3(219, near, cue, setting.next);
  out[n++] = key3(220, near, cue, setting.previous);
  out[n++] = key3(221, side, setting.marks, q);
  out[n++] = key3(222, side, setting.marks, between);
  out[n++] = key2(223, side, others);
  out[n++] = key3(224, side, cue, border);
  out[n++] = key3(225, side, setting.frame, c1 * 64 + c0);
  out[n++] = key2(226, near, setting.frame);
  out[n++] = key3(227, side, between, c1 * 64 + c0);
  out[n++] = key3(228, side, between, d1 * 64 + c0);
  return n;
}

/** For every token what stands between it and the head: commas, sentence borders, marks, other likely cues; in buckets. */
export function separators(s: Sequence, w: Window, likely: Uint8Array, out: Int32Array): void {
  out[w.head] = 0;
  for (let step = -1; step <= 1; step += 2) {
    let commas = 0;
    let other = 0;
    let that = 0;
    let closed = 0;
    let border = 0;
    for (let t = w.head + step; t >= 0 && t < w.count; t += step) {
      out[t] = Math.min(commas, 2) + 3 * (other + 2 * (that + 2 * (closed + 2 * border)));
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

/** Bucket of a cue score (a logit). */
export const bucketOf = (logit: number): number =>
  logit < -3 ? 0 : logit < -1.5 ? 1 : logit < 0 ? 2 : logit < 1.5 ? 3 : 4;
