import type { Sequence } from './sequence.ts';
import { borders, quotes } from './spanFeatures.ts';
import { CLASS } from './wordClasses.ts';
import { MARGIN } from './wordWeights.ts';

/** What is known of a paragraph's tokens whatever cue is looked at, so that no cue's window asks for it anew. */
export interface TokenTraits {
  /** See `borders`. */
  readonly border: Uint8Array;
  /** See `quotes`. */
  readonly marks: Uint8Array;
  /** Each token's class, with `MARGIN` on either side. */
  readonly class: Uint8Array;
  /** Bucket of each token's cue score, with `MARGIN` on either side. */
  readonly likely: Uint8Array;
  /** Where the sets of each token's word stand, with `MARGIN` on either side. */
  readonly rows: Int32Array;
}

export const newTraits = (count: number): TokenTraits => ({
  border: new Uint8Array(count),
  marks: new Uint8Array(count),
  class: new Uint8Array(count + 2 * MARGIN),
  likely: new Uint8Array(count + 2 * MARGIN),
  rows: new Int32Array(count + 2 * MARGIN),
});

/** Writes all but `rows`; `likely` holds the buckets of the tokens' cue scores. */
export function readTraits(s: Sequence, likely: Uint8Array, out: TokenTraits): void {
  for (let i = 0; i < s.count; i++) {
    out.border[i] = borders(s, i);
    out.marks[i] = quotes(s, i);
    out.class[i + MARGIN] = s.class[i]!;
    out.likely[i + MARGIN] = likely[i]!;
  }
  out.class.fill(CLASS.edge, s.count + MARGIN, s.count + 2 * MARGIN);
  out.likely.fill(0, s.count + MARGIN, s.count + 2 * MARGIN);
}
