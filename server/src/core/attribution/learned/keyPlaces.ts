/** Multipliers tried for one bucket before all start again with twice the room. */
const TRIES = 5000;

/**
 * A perfect hash: each of some keys has a place of its own, so that looking one up is one comparison and no loop whose
 * end the processor would have to guess. A key that is none of them shares the place of one that is, or a free one.
 */
export class KeyPlaces {
  /** Places are numbers from 0 to `count - 1`, a power of two. */
  readonly count: number;
  private readonly shift: number;
  private readonly mask: number;
  /** For each bucket of keys the factor that spreads them to places of their own. */
  private readonly factors: Int32Array;

  constructor(keys: Int32Array) {
    let bits = 4;
    while (1 << bits < keys.length * 1.3) bits++;
    const buckets = bucketsOf(keys, (1 << (bits - 2)) - 1);
    let factors = factorsFor(buckets, bits);
    while (!factors) factors = factorsFor(buckets, ++bits);
    this.count = 1 << bits;
    this.shift = 32 - bits;
    this.mask = buckets.length - 1;
    this.factors = factors;
  }

  of(key: number): number {
    return Math.imul(key, this.factors[key & this.mask]!) >>> this.shift;
  }
}

function bucketsOf(keys: Int32Array, mask: number): number[][] {
  const buckets: number[][] = Array.from({ length: mask + 1 }, () => []);
  for (const key of keys) buckets[key & mask]!.push(key);
  return buckets;
}

/** Fills the fullest buckets first, while there is room; null if some bucket finds none. */
function factorsFor(buckets: readonly number[][], bits: number): Int32Array | null {
  const factors = new Int32Array(buckets.length);
  const taken = new Uint8Array(1 << bits);
  const order = buckets.map((_, b) => b).sort((a, b) => buckets[b]!.length - buckets[a]!.length || a - b);
  for (const b of order) {
    const keys = buckets[b]!;
    let factor = 0x9e3779b1;
    let tries = 0;
    while (!takePlaces(keys, factor, 32 - bits, taken)) {
      factor = (Math.imul(factor, 0x915f77f5) + 2) | 1;
      if (++tries === TRIES) return null;
    }
    factors[b] = factor;
  }
  return factors;
}

/** Takes a place for each key, or none for any. */
function takePlaces(keys: readonly number[], factor: number, shift: number, taken: Uint8Array): boolean {
  for (let k = 0; k < keys.length; k++) {
    const place = Math.imul(keys[k]!, factor) >>> shift;
    if (taken[place] === 1) {
      while (k-- > 0) taken[Math.imul(keys[k]!, factor) >>> shift] = 0;
      return false;
    }
    taken[place] = 1;
  }
  return true;
}
