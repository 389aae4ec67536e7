import { PACKED } from './channelTable.ts';

/** Integers a slot: the sums, then their context. */
const SLOT = PACKED + 1;

/** The same few contexts make up most of any text: their sums are kept, those of the last context of each slot. */
export class Memo {
  readonly sums: Int32Array;
  private readonly shift: number;

  /** It has `1 << bits` slots: as few as do, so that they stay in the processor's cache. */
  constructor(bits: number) {
    this.sums = new Int32Array(SLOT << bits).fill(-1);
    this.shift = 32 - bits;
  }

  /** Where in `sums` those of a context (a number >= 0) have their place. */
  at(context: number): number {
    return (Math.imul(context, 0x9e3779b1) >>> this.shift) * SLOT;
  }

  /** Makes the place the context's; true if it was not, and its sums are to be added up. */
  claim(at: number, context: number): boolean {
    if (this.sums[at + PACKED] === context) return false;
    this.sums[at + PACKED] = context;
    return true;
  }
}
