/** Elements of the arrays that others are cut from. */
const CHUNK = 1 << 14;

type Numbers = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/**
 * Cuts short typed arrays from long ones: ten times cheaper than making each on its own, and a paragraph needs several. A long
 * one is kept in memory as long as anything cut from it is in use.
 */
class Cutter<T extends Numbers> {
  private readonly make: (length: number) => T;
  private chunk: T;
  private used = 0;

  constructor(make: (length: number) => T) {
    this.make = make;
    this.chunk = make(0);
  }

  /** An array of zeros. */
  cut(length: number): T {
    if (this.used + length > this.chunk.length) {
      if (length > CHUNK >> 2) return this.make(length);
      this.chunk = this.make(CHUNK);
      this.used = 0;
    }
    const from = this.used;
    this.used += length;
    return this.chunk.subarray(from, this.used) as T;
  }
}

const ints = new Cutter(length => new Int32Array(length));
const units = new Cutter(length => new Uint16Array(length));
const bytes = new Cutter(length => new Uint8Array(length));

/** Arrays of zeros, for what lives no longer than the analysis of a text. */
export const intArray = (length: number): Int32Array => ints.cut(length);
export const unitArray = (length: number): Uint16Array => units.cut(length);
export const byteArray = (length: number): Uint8Array => bytes.cut(length);
