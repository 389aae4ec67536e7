import { KEY_BITS } from '../../server/src/core/attribution/learned/keys.ts';

/** Numbers the keys that occur often enough, so that weights can be trained in dense arrays. */
export class KeyIndex {
  readonly keys: Int32Array;
  private readonly number: Int32Array;

  constructor(counts: Uint16Array, least: number) {
    const keys: number[] = [];
    this.number = new Int32Array(counts.length).fill(-1);
    for (let key = 0; key < counts.length; key++) {
      if (counts[key]! < least) continue;
      this.number[key] = keys.length;
      keys.push(key);
    }
    this.keys = Int32Array.from(keys);
  }

  /** The key's number, or `keys.length` if it is too rare to have a weight or no key at all. */
  of(key: number): number {
    const n = key < 0 ? -1 : this.number[key]!;
    return n < 0 ? this.keys.length : n;
  }
}

export const newCounts = (): Uint16Array => new Uint16Array(1 << KEY_BITS);

export function countKey(counts: Uint16Array, key: number): void {
  if (key >= 0 && counts[key]! < 0xffff) counts[key]!++;
}
