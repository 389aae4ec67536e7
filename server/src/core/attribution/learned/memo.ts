import { PACKED } from './channelTable.ts';

const SLOTS = 4096;

/** The same few contexts make up most of any text: their sums are kept, those of the last context of each slot. */
export class Memo {
  /** Packed sums, `PACKED` integers each. */
  readonly sums = new Int32Array(SLOTS * PACKED);
  private readonly contexts = new Int32Array(SLOTS * PACKED).fill(-1);

  /** Where in `sums` those of a context (a number >= 0) have their place. */
  at(context: number): number {
    return (Math.imul(context, 0x9e3779b1) >>> 20) * PACKED;
  }

  /** Makes the place the context's; true if it was not, and its sums are to be added up. */
  claim(at: number, context: number): boolean {
    if (this.contexts[at] === context) return false;
    this.contexts[at] = context;
    this.sums.fill(0, at, at + PACKED);
    return true;
  }
}
