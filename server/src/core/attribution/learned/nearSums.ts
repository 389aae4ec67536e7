import { type ChannelTable, PACKED } from './channelTable.ts';
import { type ClassSets, nearAt, type WordSets } from './knownSets.ts';
import type { Sequence } from './sequence.ts';
import {
  AFTER,
  BEFORE,
  BORDERS,
  classFeatures,
  cuesAbout,
  HEAD,
  marksAndClasses,
  OTHERS,
  QUOTES,
  SIDES,
  threeBefore,
  threeBehind,
  threeClasses,
  tripleFeatures,
  wordFeatures,
} from './spanFeatures.ts';
import { newTraits, type TokenTraits } from './tokenTraits.ts';
import type { Window } from './window.ts';
import { CLASSES } from './wordClasses.ts';
import { MARGIN } from './wordWeights.ts';

/** Tokens whose sums are kept, a power of two: several windows, few enough for the processor's cache. */
export const RING = 256;

/** What tokens weigh that depends on nothing of the cue but its side: kept, as the windows of neighbouring cues overlap. */
export class NearSums {
  /** Packed sums of the tokens last asked for, one a side; a token has its place by its number's lowest bits. */
  readonly sums = new Int32Array(RING * SIDES * PACKED);
  /** Whose they are: the token's number and 1. */
  private readonly known = new Int32Array(RING * SIDES);
  private readonly keys = new Int32Array(32);
  private readonly sets = new Uint16Array(32);
  private readonly weights: ChannelTable;
  private readonly words: WordSets;
  private readonly classes: ClassSets;
  private traits = newTraits(0);

  constructor(weights: ChannelTable, words: WordSets, classes: ClassSets) {
    this.weights = weights;
    this.words = words;
    this.classes = classes;
  }

  /** Begins with a paragraph of so many tokens. */
  begin(count: number, traits: TokenTraits): void {
    this.known.fill(0, 0, Math.min(count, RING) * SIDES);
    this.traits = traits;
  }

  /** Whether the sums of a token are kept. */
  has(i: number, side: number): boolean {
    return this.known[placeOf(i, side)] === i + 1;
  }

  /** Where in `sums` those of the `t`-th token of a window stand. */
  of(s: Sequence, w: Window, t: number): number {
    const i = w.token[t]!;
    const side = t < w.head ? BEFORE : t > w.head ? AFTER : HEAD;
    if (!this.has(i, side)) {
      if (side === HEAD) this.learnHead(s, i);
      else this.learn(w, t, t + 1);
    }
    return placeOf(i, side) * PACKED;
  }

  /**
   * Adds up what the class, word and triple features of some of a window's tokens, but the head, and the likely cues about
   * them weigh. In one loop over many tokens: a call for each would cost as much.
   */
  learn(w: Window, from: number, to: number): void {
    const { keys, sets, sums, weights, known, traits } = this;
    const { left, right, marks, others } = this.classes;
    const { rows } = traits;
    const words = this.words.values;
    for (let t = from; t < to; t++) {
      const i = w.token[t]!;
      const side = t < w.head ? BEFORE : AFTER;
      const place = placeOf(i, side);
      if (known[place] === i + 1 || t === w.head) continue;
      known[place] = i + 1;
      const at = i + MARGIN;
      const c = traits.class[at]!;
      const before = traits.class[at - 1]!;
      const behind = traits.class[at + 1]!;
      const about = traits.marks[i]!;
      keys[0] = threeBefore(side, traits.class[at - 2]!, before, c);
      keys[1] = threeBehind(side, behind, traits.class[at + 2]!, c);
      keys[2] = threeClasses(side, before, c, behind);
      keys[3] = marksAndClasses(side, about, before, behind);
      weights.findSets(keys, 4, sets);
      sets[4] = left[(side * CLASSES + before) * CLASSES + c]!;
      sets[5] = right[(side * CLASSES + c) * CLASSES + behind]!;
      sets[6] = marks[(side * QUOTES + about) * BORDERS + traits.border[i]!]!;
      sets[7] = others[side * OTHERS + cuesAbout(traits.likely, at)]!;
      sets[8] = words[rows[at]! + nearAt(side, 0)]!;
      sets[9] = words[rows[at - 1]! + nearAt(side, 1)]!;
      sets[10] = words[rows[at + 1]! + nearAt(side, 2)]!;
      sets[11] = words[rows[at - 2]! + nearAt(side, 3)]!;
      sets[12] = words[rows[at + 2]! + nearAt(side, 4)]!;
      weights.sum(sets, 13, sums, place * PACKED);
    }
  }

  private learnHead(s: Sequence, i: number): void {
    const { sets, keys, weights } = this;
    const place = placeOf(i, HEAD);
    this.known[place] = i + 1;
    let n = classFeatures(s, i, HEAD, keys, 0);
    n = wordFeatures(s, i, HEAD, keys, n);
    n = tripleFeatures(s, i, HEAD, keys, n);
    weights.findSets(keys, n, sets);
    sets[n++] = this.classes.others[cuesAbout(this.traits.likely, i + MARGIN)]!;
    weights.sum(sets, n, this.sums, place * PACKED);
  }
}

const placeOf = (i: number, side: number): number => (i & (RING - 1)) * SIDES + side;
