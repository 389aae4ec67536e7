import { withRoom } from '../../text/arrays.ts';
import { KeyPlaces } from './keyPlaces.ts';
import { KEY_BITS } from './keys.ts';
import type { SparseWeights } from './keyTable.ts';
import { CHANNELS } from './lattice.ts';
import { RANKS } from './paths.ts';

/**
 * Sums of weights for all channels are kept two to an integer, so that adding a feature takes five additions. The lower
 * half may borrow from the upper one; `unpackTotal` gives it back. Weights are bytes and features few: no half overflows.
 */
export const PACKED = (CHANNELS + 1) >> 1;

/** What of a row is left beside the key. */
const SET_BITS = 32 - KEY_BITS;
const SET_MASK = (1 << SET_BITS) - 1;
/** Stands in a row for a set whose number does not fit. */
const RARE = SET_MASK;

/** Sets are numbers below this: they are kept in 16 bits. */
const MOST = 1 << 16;

/**
 * Weights of all channels by key. Most keys share their weights with others: each set of weights is kept once, the
 * commonest first, so that what is looked up most fits into the processor's cache. A set is named by where it stands.
 */
export class ChannelTable {
  private readonly places: KeyPlaces;
  /** The key and the set of each place in one number. Free places have the set that weighs nothing. */
  private readonly rows: Int32Array;
  /** The sets of all places, for the rows that can't hold theirs. */
  private readonly rare: Uint16Array;
  /** `PACKED` integers a set; set 0 weighs nothing. */
  private sets = new Int32Array(PACKED);
  private used = PACKED;

  constructor(weights: SparseWeights) {
    const { keys } = weights;
    this.places = new KeyPlaces(keys);
    this.rows = new Int32Array(this.places.count);
    this.rare = new Uint16Array(this.places.count);
    distinctSets(weights).forEach(({ packed, rows }, index) => {
      const set = this.nextSet();
      this.sets.set(packed, set);
      for (const row of rows) {
        const place = this.places.of(keys[row]!);
        this.rare[place] = set;
        this.rows[place] = (keys[row]! << SET_BITS) | Math.min(index + 1, RARE);
      }
    });
  }

  /** The set of a key, 0 if it weighs nothing: found without a branch, as half of all keys are in the table and half are not. */
  setOf(key: number): number {
    const place = this.places.of(key);
    const row = this.rows[place]!;
    const differs = (row >>> SET_BITS) ^ key;
    const set = row & SET_MASK & ~((differs | -differs) >> 31);
    return set === RARE ? this.rare[place]! : set * PACKED;
  }

  /** A set that weighs what two weigh together. */
  joined(one: number, other: number): number {
    if (one === 0 || other === 0) return one + other;
    const set = this.nextSet();
    this.sum(Uint16Array.of(one, other), 2, this.sets, set);
    return set;
  }

  /** Makes room for a set. */
  private nextSet(): number {
    const set = this.used;
    this.used += PACKED;
    if (this.used > MOST) throw new Error('The learned tagger has more sets of weights than can be numbered');
    this.sets = withRoom(this.sets, this.used);
    return set;
  }

  /** Writes what the first `count` of `sets` weigh together as packed sums to `at`. */
  sum(sets: Uint16Array, count: number, sums: Int32Array, at: number): void {
    const weights = this.sets;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let k = 0; k < count; k++) {
      const from = sets[k]!;
      a = (a + weights[from]!) | 0;
      b = (b + weights[from + 1]!) | 0;
      c = (c + weights[from + 2]!) | 0;
      d = (d + weights[from + 3]!) | 0;
      e = (e + weights[from + 4]!) | 0;
    }
    sums[at] = a;
    sums[at + 1] = b;
    sums[at + 2] = c;
    sums[at + 3] = d;
    sums[at + 4] = e;
  }

  /** Writes the sets of the first `count` of `keys`. */
  findSets(keys: Int32Array, count: number, sets: Uint16Array): void {
    for (let k = 0; k < count; k++) sets[k] = this.setOf(keys[k]!);
  }
}

/** A set of weights and the rows of the keys that have it. */
interface WeightSet {
  readonly packed: Int32Array;
  readonly rows: number[];
}

/** The sets of weights, those of most keys first. */
function distinctSets(weights: SparseWeights): WeightSet[] {
  const { keys, first, channel, value } = weights;
  const sets = new Map<string, WeightSet>();
  for (let row = 0; row < keys.length; row++) {
    let name = '';
    for (let k = first[row]!; k < first[row + 1]!; k++)
      name += String.fromCharCode((channel[k]! << 8) | (value[k]! & 0xff));
    const set = sets.get(name);
    if (set) set.rows.push(row);
    else sets.set(name, { packed: packedWeights(weights, row), rows: [row] });
  }
  return [...sets.values()].sort((a, b) => b.rows.length - a.rows.length);
}

function packedWeights({ first, channel, value }: SparseWeights, row: number): Int32Array {
  const packed = new Int32Array(PACKED);
  for (let k = first[row]!; k < first[row + 1]!; k++) {
    const c = channel[k]!;
    packed[c >> 1]! += (c & 1) === 0 ? value[k]! : value[k]! * 0x10000;
  }
  return packed;
}

/**
 * Writes the total of three packed sums, the second of which stands at `keptAt`, as one number a channel to `at`, times
 * `RANKS` as the decoder wants them.
 */
export function unpackTotal(
  own: Int32Array,
  kept: Int32Array,
  keptAt: number,
  shared: Int32Array,
  out: Int32Array,
  at: number,
): void {
  for (let pair = 0; pair < PACKED; pair++) {
    const both = own[pair]! + kept[keptAt + pair]! + shared[pair]!;
    const low = (both << 16) >> 16;
    out[at + 2 * pair] = low * RANKS;
    if (2 * pair + 1 < CHANNELS) out[at + 2 * pair + 1] = ((both - low) >> 16) * RANKS;
  }
}
