import { KeyPlaces } from './keyPlaces.ts';
import type { SparseWeights } from './keyTable.ts';
import { CHANNELS } from './lattice.ts';

/**
 * Sums of weights for all channels are kept two to an integer, so that adding a feature takes five additions. The lower
 * half may borrow from the upper one; `unpackSums` gives it back. Weights are bytes and features few: no half overflows.
 */
export const PACKED = (CHANNELS + 1) >> 1;

/** Integers a row: the key, then its weights. */
const ROW = PACKED + 1;

/** Weights of all channels by key. */
export class ChannelTable {
  private readonly places: KeyPlaces;
  /** A row for each place; the first is no place's and weighs nothing. */
  private readonly rows: Int32Array;

  constructor(weights: SparseWeights) {
    const { keys } = weights;
    this.places = new KeyPlaces(keys);
    this.rows = new Int32Array((this.places.count + 1) * ROW);
    for (let at = 0; at < this.rows.length; at += ROW) this.rows[at] = NO_KEY;
    keys.forEach((key, row) => {
      const at = (this.places.of(key) + 1) * ROW;
      this.rows[at] = key;
      this.fill(at + 1, weights, row);
    });
  }

  private fill(at: number, { first, channel, value }: SparseWeights, row: number): void {
    for (let k = first[row]!; k < first[row + 1]!; k++) {
      const c = channel[k]!;
      this.rows[at + (c >> 1)]! += (c & 1) === 0 ? value[k]! : value[k]! * 0x10000;
    }
  }

  /** Writes what the first `count` of `keys` weigh together as packed sums to `at`. */
  sum(keys: Int32Array, count: number, sums: Int32Array, at: number): void {
    const { rows } = this;
    let [a, b, c, d, e] = [0, 0, 0, 0, 0];
    for (let k = 0; k < count; k++) {
      const row = this.rowOf(keys[k]!);
      a = (a + rows[row + 1]!) | 0;
      b = (b + rows[row + 2]!) | 0;
      c = (c + rows[row + 3]!) | 0;
      d = (d + rows[row + 4]!) | 0;
      e = (e + rows[row + 5]!) | 0;
    }
    sums[at] = a;
    sums[at + 1] = b;
    sums[at + 2] = c;
    sums[at + 3] = d;
    sums[at + 4] = e;
  }

  /** The row of a key, or the first row: without a branch, as half of all keys are in the table and half are not. */
  private rowOf(key: number): number {
    const at = ((this.places.of(key) + 1) * ROW) | 0;
    const differs = this.rows[at]! ^ key;
    return at & ~((differs | -differs) >> 31);
  }
}

/** Of rows without a key. */
const NO_KEY = -2;

/** Adds the packed sums at `from` to those at `to`. */
export function addSums(of: Int32Array, from: number, sums: Int32Array, to: number): void {
  for (let k = 0; k < PACKED; k++) sums[to + k]! += of[from + k]!;
}

/** Writes packed sums, one integer of each channel pair, as one number a channel. */
export function unpackSum(both: number, pair: number, out: Int32Array, at: number): void {
  const low = (both << 16) >> 16;
  out[at + 2 * pair] = low;
  if (2 * pair + 1 < CHANNELS) out[at + 2 * pair + 1] = (both - low) >> 16;
}
