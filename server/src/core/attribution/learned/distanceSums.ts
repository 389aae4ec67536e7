import { type ChannelTable, PACKED } from './channelTable.ts';
import { DISTANCES } from './spanFeatures.ts';

/** Cues whose sums are kept: as few as do, so that they stay in the processor's cache. */
const BITS = 8;

/** Adds the keys of what a distance says in view of a trait to `out`, which has `n`, and tells how many it has now. */
type DistanceKeys = (distance: number, trait: number, out: Int32Array, n: number) => number;

/**
 * What the distances to a cue weigh in view of one trait of it. The same few traits make up most of any text: the sums of
 * the last one of each slot are kept.
 */
export class DistanceSums {
  readonly sums = new Int32Array((DISTANCES * PACKED) << BITS);
  private readonly known = new Uint8Array(DISTANCES << BITS);
  private readonly traits = new Int32Array(1 << BITS);
  private readonly keys = new Int32Array(4);
  private readonly sets = new Uint16Array(4);
  private readonly weights: ChannelTable;
  private readonly keysOf: DistanceKeys;
  private trait = 0;
  private slot = 0;

  constructor(weights: ChannelTable, keysOf: DistanceKeys) {
    this.weights = weights;
    this.keysOf = keysOf;
  }

  /** Begins with the window of a cue. */
  begin(trait: number): void {
    this.trait = trait;
    this.slot = Math.imul(trait, 0x9e3779b1) >>> (32 - BITS);
    if (this.traits[this.slot] === trait) return;
    this.traits[this.slot] = trait;
    this.known.fill(0, this.slot * DISTANCES, (this.slot + 1) * DISTANCES);
  }

  /** Where in `sums` those of a distance stand. */
  of(distance: number): number {
    const place = this.slot * DISTANCES + distance;
    if (this.known[place] === 0) this.learn(distance, place);
    return place * PACKED;
  }

  private learn(distance: number, place: number): void {
    this.known[place] = 1;
    const count = this.keysOf(distance, this.trait, this.keys, 0);
    this.weights.findSets(this.keys, count, this.sets);
    this.weights.sum(this.sets, count, this.sums, place * PACKED);
  }
}
