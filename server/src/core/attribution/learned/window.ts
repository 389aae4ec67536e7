import type { Sequence } from './sequence.ts';
import { CANDIDATE_BUCKET } from './spanFeatures.ts';

/** Tokens of a window at most, and how many of them stand before the cue's head. */
export const WINDOW = 131;
const LEFT = 60;
/** Tokens kept at either end of a marked run that does not hold the cue. */
const KEPT = 4;

/**
 * A crowd of likely cues ends a window, before its last: so many on either side of the head, or fewer so close that the last
 * is nearer than some tokens. One window in five hundred of the training corpus has one, and three quotations in twenty
 * thousand were read otherwise without; texts of nothing but reporting verbs would cost a full window for each.
 */
const CROWD = 5;
const CLOSE_CROWD = 3;
/** In tokens from the head. */
const CLOSE = 10;

/** The tokens that are tagged for one cue, in text order; long marked runs without the cue are cut to their ends. */
export interface Window {
  count: number;
  readonly token: Int32Array;
  /** Position of the cue's head in `token`. */
  head: number;
}

export const newWindow = (): Window => ({ count: 0, token: new Int32Array(WINDOW), head: 0 });

const before = new Int32Array(LEFT);

/**
 * Fills `out` with the head's sentence and what marked runs tie to it, up to a crowd of tokens whose bucket (`bucketOf`) is
 * `CANDIDATE_BUCKET` or more.
 */
export function windowAt(s: Sequence, head: number, likely: Uint8Array, out: Window): void {
  let left = 0;
  let others = 0;
  for (let i = head - 1; i >= 0 && left < LEFT; i--) {
    if (s.sentence[i] !== s.sentence[i + 1] && !tied(s, i, head)) break;
    if (likely[i]! >= CANDIDATE_BUCKET && isCrowd(++others, left + 1)) break;
    before[left++] = i;
    const r = s.run[i]!;
    if (r !== -1 && r !== s.run[head] && i === s.runEnd[r]! - KEPT) i = Math.min(i, s.runStart[r]! + KEPT);
  }
  let n = 0;
  while (left > 0) out.token[n++] = before[--left]!;
  out.head = n;
  out.token[n++] = head;
  others = 0;
  for (let i = head + 1; i < s.count && n < WINDOW; i++) {
    if (s.sentence[i] !== s.sentence[i - 1] && !tied(s, i - 1, head)) break;
    if (likely[i]! >= CANDIDATE_BUCKET && isCrowd(++others, n - out.head)) break;
    out.token[n++] = i;
    const r = s.run[i]!;
    if (r !== -1 && r !== s.run[head] && i === s.runStart[r]! + KEPT - 1) i = Math.max(i, s.runEnd[r]! - KEPT - 1);
  }
  out.count = n;
}

const isCrowd = (others: number, distance: number): boolean =>
  others === CROWD || (others === CLOSE_CROWD && distance < CLOSE);

/** Whether the sentence border between `i` and `i + 1` lies inside a run, or a run without the cue touches it. */
function tied(s: Sequence, i: number, head: number): boolean {
  const left = s.run[i]!;
  const right = s.run[i + 1]!;
  if (left === right) return left !== -1;
  if (right !== -1 && right !== s.run[head] && i >= head) return true;
  return left !== -1 && left !== s.run[head] && i < head;
}
