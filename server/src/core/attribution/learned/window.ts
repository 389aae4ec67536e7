import type { Sequence } from './sequence.ts';

/** Tokens of a window at most, and how many of them stand before the cue's head. */
export const WINDOW = 131;
const LEFT = 60;
/** Tokens kept at either end of a marked run that does not hold the cue. */
const KEPT = 4;

/**
 * Likely cues at most on either side of a window's head. No sentence of the training corpus has more; texts of nothing
 * but reporting verbs do, and would cost a full window for each.
 */
const CROWD = 6;

/** The tokens that are tagged for one cue, in text order; long marked runs without the cue are cut to their ends. */
export interface Window {
  count: number;
  readonly token: Int32Array;
  /** Position of the cue's head in `token`. */
  head: number;
}

export const newWindow = (): Window => ({ count: 0, token: new Int32Array(WINDOW), head: 0 });

const before = new Int32Array(LEFT);

/** Fills `out` with the head's sentence and what marked runs tie to it. */
export function windowAt(s: Sequence, head: number, out: Window): void {
  let left = 0;
  for (let i = head - 1; i >= 0 && left < LEFT; i--) {
    if (s.sentence[i] !== s.sentence[i + 1] && !tied(s, i, head)) break;
    before[left++] = i;
    const r = s.run[i]!;
    if (r !== -1 && r !== s.run[head] && i === s.runEnd[r]! - KEPT) i = Math.min(i, s.runStart[r]! + KEPT);
  }
  let n = 0;
  while (left > 0) out.token[n++] = before[--left]!;
  out.head = n;
  out.token[n++] = head;
  for (let i = head + 1; i < s.count && n < WINDOW; i++) {
    if (s.sentence[i] !== s.sentence[i - 1] && !tied(s, i - 1, head)) break;
    out.token[n++] = i;
    const r = s.run[i]!;
    if (r !== -1 && r !== s.run[head] && i === s.runStart[r]! + KEPT - 1) i = Math.max(i, s.runEnd[r]! - KEPT - 1);
  }
  out.count = n;
}

/** Leaves out of a window what lies behind too many tokens whose bucket (`bucketOf`) is `least` or more. */
export function leaveCrowd(w: Window, likely: Uint8Array, least: number): void {
  let first = w.head;
  for (let others = 0; first > 0; first--) {
    if (likely[w.token[first - 1]!]! >= least) others++;
    if (others > CROWD) break;
  }
  let end = w.head + 1;
  for (let others = 0; end < w.count; end++) {
    if (likely[w.token[end]!]! >= least) others++;
    if (others > CROWD) break;
  }
  if (first > 0) w.token.copyWithin(0, first, end);
  w.head -= first;
  w.count = end - first;
}

/** Whether the sentence border between `i` and `i + 1` lies inside a run, or a run without the cue touches it. */
function tied(s: Sequence, i: number, head: number): boolean {
  const left = s.run[i]!;
  const right = s.run[i + 1]!;
  if (left === right) return left !== -1;
  if (right !== -1 && right !== s.run[head] && i >= head) return true;
  return left !== -1 && left !== s.run[head] && i < head;
}
