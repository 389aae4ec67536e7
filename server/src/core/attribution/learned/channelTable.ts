import { KeyPlaces } from './keyPlaces.ts';
import type { SparseWeights } from './keyTable.ts';
import { CHANNELS } from './lattice.ts';

/**
 * Sums of weights for all channels are kept two to an integer, so that adding a feature takes five additions. The lower
 * half may borrow from the upper one; `unpackSums` gives it back. Weights are bytes and features few: no half overflows.
 */
export const PACKED = (CHANNELS + 1) >> 1;

/**
 * Weights of all channels by key. Most keys share their weights with others, the rare ones aside: each set of weights is kept once, the
 * commonest first, so that what is looked up most fits into the processor's cache.
 */
export class ChannelTable {
  private readonly places: KeyPlaces;
  /** Two integers a place: its key and where in `sets` its weights stand. */
  private readonly rows: Int32Array;
  /** `PACKED` integers a set; the first weighs nothing. */
  private readonly sets: Int32Array;

  constructor(weights: SparseWeights) {
    const { keys } = weights;
    this.places = new KeyPlaces(keys);
    this.rows = new Int32Array(this.places.count * 2);
    for (let at = 0; at < this.rows.length; at += 2) this.rows[at] = NO_KEY;
    const sets = distinctSets(weights);
    this.sets = new Int32Array((sets.length + 1) * PACKED);
    sets.forEach(({ packed, rows }, index) => {
      const at = (index + 1) * PACKED;
      this.sets.set(packed, at);
      for (const row of rows) {
        const key = keys[row]!;
        this.rows.set([key, at], this.places.of(key) * 2);
      }
    });
  }

  /** Writes what the first `count` of `keys` weigh together as packed sums to `at`. */
  sum(keys: Int32Array, count: number, sums: Int32Array, at: number): void {
    const { sets } = this;
    let [a, b, c, d, e] = [0, 0, 0, 0, 0];
    for (let k = 0; k < count; k++) {
      const set = this.setOf(keys[k]!);
      a = (a + sets[set]!) | 0;
      b = (b + sets[set + 1]!) | 0;
      c = (c + sets[set + 2]!) | 0;
      d = (d + sets[set + 3]!) | 0;
      e = (e + sets[set + 4]!) | 0;
    }
    sums[at] = a;
    sums[at + 1] = b;
    sums[at + 2] = c;
    sums[at + 3] = d;
    sums[at + 4] = e;
  }

  /** Where a key's weights stand: without a branch, as half of all keys are in the table and half are not. */
  private setOf(key: number): number {
    const { rows } = this;
    const at = this.places.of(key) * 2;
    const differs = rows[at]! ^ key;
    return rows[at + 1]! & ~((differs | -differs) >> 31);
  }
}

/** Of places without a key. */
const NO_KEY = -2;

/** A set of weights and the rows of the keys that have it. */
interface WeightSet {
  readonly packed: Int32Array;
  readonly rows: number[];
}

/** The sets of weights, those of most keys first. */
function distinctSets({ keys, first, channel, value }: SparseWeights): WeightSet[] {
  const sets = new Map<string, WeightSet>();
  for (let row = 0; row < keys.length; row++) {
    const packed = new Int32Array(PACKED);
    for (let k = first[row]!; k < first[row + 1]!; k++) {
      const c = channel[k]!;
      packed[c >> 1]! += (c & 1) === 0 ? value[k]! : value[k]! * 0x10000;
    }
    const name = packed.join();
    const set = sets.get(name);
    if (set) set.rows.push(row);
    else sets.set(name, { packed, rows: [row] });
  }
  return [...sets.values()].sort((a, b) => b.rows.length - a.rows.length);
}

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
