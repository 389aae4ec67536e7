/** Factors tried for one bucket before all start again with twice the room. */
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
  /** For each bucket of keys the number of the factor that spreads them to places of their own. */
  private readonly factors: Uint16Array;

  constructor(keys: Int32Array) {
    let bits = 4;
    while (1 << bits < keys.length * 1.08) bits++;
    const buckets = new Buckets(keys, (1 << (bits - 2)) - 1);
    let factors = factorsFor(buckets, bits);
    while (!factors) factors = factorsFor(buckets, ++bits);
    this.count = 1 << bits;
    this.shift = 32 - bits;
    this.mask = buckets.mask;
    this.factors = factors;
  }

  of(key: number): number {
    return Math.imul(key, factorOf(this.factors[key & this.mask]!)) >>> this.shift;
  }
}

/** The n-th factor: numbers take up half the room of the factors themselves. */
const factorOf = (n: number): number => (Math.imul(n, 0x915f77f5) + 0x9e3779b1) | 1;

/** Keys by their lowest bits. */
class Buckets {
  readonly mask: number;
  /** Where in `keys` each bucket starts; one more at the end. */
  readonly start: Int32Array;
  readonly keys: Int32Array;

  constructor(keys: Int32Array, mask: number) {
    this.mask = mask;
    this.start = new Int32Array(mask + 2);
    this.keys = new Int32Array(keys.length);
    for (const key of keys) this.start[(key & mask) + 1]!++;
    for (let b = 0; b <= mask; b++) this.start[b + 1]! += this.start[b]!;
    const free = this.start.slice();
    for (const key of keys) this.keys[free[key & mask]!++] = key;
  }

  /** The buckets that hold keys, the fullest first. */
  fullestFirst(): number[] {
    const bySize: number[][] = [];
    for (let b = 0; b <= this.mask; b++) {
      const size = this.start[b + 1]! - this.start[b]!;
      while (bySize.length <= size) bySize.push([]);
      bySize[size]!.push(b);
    }
    return bySize.slice(1).reverse().flat();
  }
}

/** Fills the fullest buckets first, while there is room; null if some bucket finds none. */
function factorsFor(buckets: Buckets, bits: number): Uint16Array | null {
  const factors = new Uint16Array(buckets.mask + 1);
  const taken = new Uint8Array(1 << bits);
  for (const b of buckets.fullestFirst()) {
    let n = 0;
    while (!takePlaces(buckets, b, factorOf(n), 32 - bits, taken)) if (++n === TRIES) return null;
    factors[b] = n;
  }
  return factors;
}

/** Takes a place for each key of a bucket, or none for any. */
function takePlaces(buckets: Buckets, b: number, factor: number, shift: number, taken: Uint8Array): boolean {
  const { keys, start } = buckets;
  for (let k = start[b]!; k < start[b + 1]!; k++) {
    const place = Math.imul(keys[k]!, factor) >>> shift;
    if (taken[place] === 1) {
      while (k-- > start[b]!) taken[Math.imul(keys[k]!, factor) >>> shift] = 0;
      return false;
    }
    taken[place] = 1;
  }
  return true;
}
