import { type ChannelTable, PACKED } from './channelTable.ts';
import { DISTANCE_FEATURES, DISTANCES, distanceFeatures, type Setting } from './spanFeatures.ts';

/** Cues whose sums are kept: as few as do, so that they stay in the processor's cache. */
const BITS = 6;

/** What the distances to a cue weigh. The same few cues make up most of any text: the sums of the last one of each slot are kept. */
export class DistanceSums {
  readonly sums = new Int32Array((DISTANCES * PACKED) << BITS);
  private readonly known = new Uint8Array(DISTANCES << BITS);
  private readonly words = new Int32Array(1 << BITS);
  private readonly frames = new Int32Array(1 << BITS).fill(-1);
  private readonly keys = new Int32Array(DISTANCE_FEATURES);
  private readonly weights: ChannelTable;
  private setting: Setting | null = null;
  private slot = 0;

  constructor(weights: ChannelTable) {
    this.weights = weights;
  }

  /** Begins with the window of a cue. */
  begin(setting: Setting): void {
    const { word, frame } = setting;
    this.setting = setting;
    this.slot = Math.imul(word + frame, 0x9e3779b1) >>> (32 - BITS);
    if (this.words[this.slot] === word && this.frames[this.slot] === frame) return;
    this.words[this.slot] = word;
    this.frames[this.slot] = frame;
    this.known.fill(0, this.slot * DISTANCES, (this.slot + 1) * DISTANCES);
  }

  /** Where in `sums` those of a distance stand. */
  of(distance: number): number {
    const place = this.slot * DISTANCES + distance;
    if (this.known[place] === 0) {
      this.known[place] = 1;
      const count = distanceFeatures(distance, this.setting!, this.keys, 0);
      this.weights.findSets(this.keys, count);
      this.weights.sum(this.keys, count, this.sums, place * PACKED);
    }
    return place * PACKED;
  }
}
