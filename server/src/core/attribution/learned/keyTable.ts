/** Weights of features by their keys: most keys have none. */
export interface SparseWeights {
  /** Ascending. */
  readonly keys: Int32Array;
  /** Where each key's weights start in the two arrays below; one more at the end. */
  readonly first: Int32Array;
  readonly channel: Uint8Array;
  readonly value: Int8Array;
}

/** Looks keys up in constant time, and absent ones, which are most, quickly. */
export class KeyTable {
  private readonly slots: Int32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;
  private readonly seen: Uint32Array;

  constructor(keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    this.rows = new Int32Array(size);
    this.seen = new Uint32Array(1 << (SEEN_BITS - 5));
    keys.forEach((key, row) => {
      let at = key & this.mask;
      while (this.slots[at] !== -1) at = (at + 1) & this.mask;
      this.slots[at] = key;
      this.rows[at] = row;
      const bit = key & SEEN_MASK;
      this.seen[bit >>> 5]! |= 1 << (bit & 31);
    });
  }

  /** The key's position in the list given, -1 if it is not there. */
  row(key: number): number {
    const bit = key & SEEN_MASK;
    if ((this.seen[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    let at = key & this.mask;
    for (;;) {
      const slot = this.slots[at]!;
      if (slot === key) return this.rows[at]!;
      if (slot === -1) return -1;
      at = (at + 1) & this.mask;
    }
  }
}

const SEEN_BITS = 19;
const SEEN_MASK = (1 << SEEN_BITS) - 1;
