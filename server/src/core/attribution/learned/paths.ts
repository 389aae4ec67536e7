import { adjacent, CONTENT, CUE, OUT, SOURCE } from './lattice.ts';

/** Below any score that a labelling can have, and far enough from the least integer to add to. */
export const IMPOSSIBLE = -1e8;

/**
 * Paths are compared by their score times four plus a rank that tells the label which they come from: the greater of two
 * such numbers is the better path and names its origin.
 */
export const RANKS = 4;
export const RANK = RANKS - 1;
export const NEVER = IMPOSSIBLE * RANKS;

/** Where a path to each label may come from; of equal paths the one from the label named first is taken. */
export const ORIGINS: readonly (readonly number[])[] = [
  [OUT, CONTENT, SOURCE, CUE],
  [OUT, SOURCE, CUE, CONTENT],
  [OUT, CONTENT, CUE, SOURCE],
  [CUE, OUT, CONTENT, SOURCE],
];
const rankOf = (from: number, to: number): number => RANK - ORIGINS[to]!.indexOf(from);

/** The rank of the path that stays in the cue. */
export const STAY = rankOf(CUE, CUE);

/** Where in `base` the changes of labels after the head start. */
export const AFTER = 16;

/** The greater of two numbers, without a branch: which one it is the processor could not guess. */
export function greater(a: number, b: number): number {
  const d = (a - b) | 0;
  return (a - (d & (d >> 31))) | 0;
}

/** What of the changes of labels, before and after the head, is the same at every token. */
export function changesWithoutScores(structure: Int32Array): Int32Array {
  const out = new Int32Array(2 * AFTER);
  for (let side = 0; side <= 1; side++) {
    for (let from = OUT; from <= CUE; from++) {
      for (let to = OUT; to <= CUE; to++) {
        const weight = from === to ? 0 : structure[adjacent(side, from * 4 + to)]!;
        out[side * AFTER + from * 4 + to] = weight * RANKS + rankOf(from, to);
      }
    }
  }
  return out;
}
