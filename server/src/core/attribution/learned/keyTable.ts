/** Weights of features by their keys: most keys have none. */
export interface SparseWeights {
  /** Ascending. */
  readonly keys: Int32Array;
  /** Where each key's weights start in the two arrays below; one more at the end. */
  readonly first: Int32Array;
  readonly channel: Uint8Array;
  readonly value: Int8Array;
}

/** Adds up weights by key: one memory access for most keys. */
export class KeyTable {
  /** Slots of two numbers: the key, and its weights if they are at most two, else where they stand. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** One bit for keys that may have a weight. */
  private readonly seen: Uint32Array;
  private readonly weights: SparseWeights;

  constructor(weights: SparseWeights) {
    const { keys, first } = weights;
    this.weights = weights;
    let size = 16;
    while (size < keys.length * 1.6) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    this.seen = new Uint32Array(1 << (SEEN_BITS - 5));
    keys.forEach((key, row) => {
      let at = key & this.mask;
      while (this.slots[at * 2 + 1] !== 0) at = (at + 1) & this.mask;
      this.slots[at * 2] = key;
      const count = first[row + 1]! - first[row]!;
      this.slots[at * 2 + 1] = count <= 2 ? this.packed(first[row]!, count) : MANY | row;
      const bit = key & SEEN_MASK;
      this.seen[bit >>> 5]! |= 1 << (bit & 31);
    });
  }

  /** Adds the key's weights to `scores[at + channel]`. */
  add(key: number, scores: Int32Array, at: number): void {
    const bit = key & SEEN_MASK;
    if ((this.seen[bit >>> 5]! & (1 << (bit & 31))) === 0) return;
    const { slots, mask } = this;
    for (let slot = (key & mask) << 1; slots[slot + 1] !== 0; slot = (slot + 2) & (mask * 2 + 1)) {
      if (slots[slot] !== key) continue;
      const packed = slots[slot + 1]!;
      if ((packed & MANY) !== 0) {
        this.addMany(packed & ~MANY, scores, at);
        return;
      }
      scores[at + ((packed >>> 8) & 15)]! += (packed << 24) >> 24;
      scores[at + ((packed >>> 20) & 15)]! += (packed << 12) >> 24;
      return;
    }
  }

  private addMany(row: number, scores: Int32Array, at: number): void {
    const { first, channel, value } = this.weights;
    for (let k = first[row]!; k < first[row + 1]!; k++) scores[at + channel[k]!]! += value[k]!;
  }

  private packed(start: number, count: number): number {
    const { channel, value } = this.weights;
    const one = (k: number): number => (channel[k]! << 8) | (value[k]! & 0xff);
    return one(start) | (count > 1 ? one(start + 1) << 12 : channel[start]! << 20) | FULL;
  }
}

/** Marks a slot in use. */
const FULL = 1 << 25;
const MANY = 1 << 26;
const SEEN_BITS = 19;
const SEEN_MASK = (1 << SEEN_BITS) - 1;

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
