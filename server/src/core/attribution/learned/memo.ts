import { PACKED } from './channelTable.ts';

const BITS = 14;
/** Integers a slot: the sums, then their context. */
const SLOT = PACKED + 1;

/** The same few contexts make up most of any text: their sums are kept, those of the last context of each slot. */
export class Memo {
  readonly sums = new Int32Array(SLOT << BITS).fill(-1);

  /** Where in `sums` those of a context (a number >= 0) have their place. */
  at(context: number): number {
    return (Math.imul(context, 0x9e3779b1) >>> (32 - BITS)) * SLOT;
  }

  /** Makes the place the context's; true if it was not, and its sums are to be added up. */
  claim(at: number, context: number): boolean {
    if (this.sums[at + PACKED] === context) return false;
    this.sums[at + PACKED] = context;
    return true;
  }
}
