import { KeyPlaces } from './keyPlaces.ts';

/** Weights of features by their keys: most keys have none. */
export interface SparseWeights {
  /** Ascending. */
  readonly keys: Int32Array;
  /** Where each key's weights start in the two arrays below; one more at the end. */
  readonly first: Int32Array;
  readonly channel: Uint8Array;
  readonly value: Int8Array;
}

/** Weights of one channel by key. */
export class KeyTable {
  private readonly places: KeyPlaces;
  /** Key and weight of each place in one number, `key * 256 + weight + 128`. */
  private readonly rows: Int32Array;

  constructor({ keys, value }: SparseWeights) {
    this.places = new KeyPlaces(keys);
    this.rows = new Int32Array(this.places.count).fill(NO_KEY << 8);
    keys.forEach((key, row) => {
      this.rows[this.places.of(key)] = (key << 8) | (value[row]! + 128);
    });
  }

  /** What a key weighs: without a branch, as half of all keys are in the table and half are not. */
  of(key: number): number {
    const row = this.rows[this.places.of(key)]!;
    const differs = (row >> 8) ^ key;
    return ((row & 255) - 128) & ~((differs | -differs) >> 31);
  }

  /** What the keys from `from` to `to` (exclusive) weigh together. */
  sum(keys: Int32Array, from: number, to: number): number {
    let sum = 0;
    for (let k = from; k < to; k++) sum += this.of(keys[k]!);
    return sum;
  }
}

/** Of places without a key. */
const NO_KEY = -2;

/** A set of keys. */
export class KeySet {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (const key of keys) {
      let at = key & this.mask;
      while (this.slots[at] !== -1) at = (at + 1) & this.mask;
      this.slots[at] = key;
    }
  }

  has(key: number): boolean {
    let at = key & this.mask;
    while (this.slots[at] !== -1) {
      if (this.slots[at] === key) return true;
      at = (at + 1) & this.mask;
    }
    return false;
  }
}
