import { ChannelTable, PACKED, unpackTotal } from './channelTable.ts';
import { DistanceSums } from './distanceSums.ts';
import type { SparseWeights } from './keyTable.ts';
import { type ClassSets, classSets, distantAt, isOften, partedAt, type WordSets, wordSets } from './knownSets.ts';
import { CHANNELS } from './lattice.ts';
import { Memo } from './memo.ts';
import { NearSums, RING } from './nearSums.ts';
import type { Sequence } from './sequence.ts';
import {
  betweenContext,
  betweenFeatures,
  cueAtBorder,
  DISTANCES,
  distanceOf,
  EDGES,
  edgeAt,
  frameAtDistance,
  HEAD,
  isFar,
  newSetting,
  PARTED,
  partedClasses,
  partedWord,
  readSetting,
  SIDES,
  separators,
  word,
  wordAtDistance,
} from './spanFeatures.ts';
import { newTraits, readTraits } from './tokenTraits.ts';
import { WINDOW, type Window } from './window.ts';
import { CLASSES } from './wordClasses.ts';
import { MARGIN } from './wordWeights.ts';

/** Scores the tokens of a cue's window for the decoder. */
export class SpanScorer {
  private readonly weights: ChannelTable;
  private readonly words: WordSets;
  private readonly classes: ClassSets;
  private readonly keys = new Int32Array(8);
  private readonly sets = new Uint16Array(16);
  private readonly own = new Int32Array(PACKED);
  private readonly shared = new Int32Array(PACKED);
  private readonly setting = newSetting();
  private readonly between = new Int32Array(WINDOW);
  private readonly ofBetween = new Memo(11);
  private readonly ofFrame: DistanceSums;
  private readonly ofWord: DistanceSums;
  private readonly near: NearSums;
  private traits = newTraits(1024);
  /** Packed sums as `pairPlace` tells. */
  private readonly pairs = new Int32Array(RING * SIDES * PACKED);
  /** Whose they are: the token's number, what stands between and whether it is far, in one number. */
  private readonly known = new Int32Array(RING * SIDES);
  /** Buckets of cue scores of the paragraph's tokens. */
  private likely: Uint8Array = new Uint8Array(0);

  constructor(weights: SparseWeights) {
    this.weights = new ChannelTable(weights);
    this.words = wordSets(this.weights);
    this.classes = classSets(this.weights);
    this.near = new NearSums(this.weights, this.words, this.classes);
    this.ofFrame = new DistanceSums(this.weights, frameAtDistance);
    this.ofWord = new DistanceSums(this.weights, (distance, word, out, n) => {
      out[n] = wordAtDistance(distance, word);
      return n + 1;
    });
  }

  /** Begins with a paragraph; `likely` holds the buckets of its tokens' cue scores. */
  begin(s: Sequence, likely: Uint8Array): void {
    if (this.traits.border.length < s.count) this.traits = newTraits(s.count * 2);
    readTraits(s, likely, this.traits);
    this.words.rowsOf(s, this.traits.rows);
    this.near.begin(s.count, this.traits);
    this.known.fill(0, 0, Math.min(s.count, RING) * SIDES);
    this.likely = likely;
  }

  /** Writes the scores of a window's tokens, times `RANKS`, to `out`, `CHANNELS` each. */
  score(s: Sequence, w: Window, out: Int32Array): void {
    const { setting, between, own, shared, near } = this;
    readSetting(s, w, setting);
    separators(s, w, this.likely, between);
    this.ofFrame.begin(setting.frame);
    this.ofWord.begin(setting.word);
    near.learn(w, 0, w.count);
    let before = -1;
    for (let t = 0; t < w.count; t++) {
      const i = w.token[t]!;
      const distance = distanceOf(t - w.head);
      const context = betweenContext(s, i, between[t]!, this.traits.marks[i]!, setting);
      const whole = context * DISTANCES + distance;
      if (whole !== before) this.share(context, distance);
      before = whole;
      const pair = this.pairPlace(s, w, t, distance);
      let n = this.closeSets(i, distance);
      n = this.edgeSets(s, w, t, n);
      this.weights.sum(this.sets, n, own, 0);
      unpackTotal(own, this.pairs, pair, shared, out, t * CHANNELS);
    }
  }

  /** Puts into `shared` what a distance weighs and what stands between, which neighbours often have in common. */
  private share(context: number, distance: number): void {
    const { shared, ofFrame, ofWord, ofBetween } = this;
    const frame = ofFrame.of(distance);
    const word = ofWord.of(distance);
    const apart = this.betweenSums(context);
    for (let k = 0; k < PACKED; k++)
      shared[k] = ofFrame.sums[frame + k]! + ofWord.sums[word + k]! + ofBetween.sums[apart + k]!;
  }

  /** Adds to `sets`, which has `n`, what the borders about a token weigh; most have none. Tells how many it has now. */
  private edgeSets(s: Sequence, w: Window, t: number, n: number): number {
    const edge = edgeAt(s, w, t);
    if (edge === 0) return n;
    const { sets, setting } = this;
    const side = this.between[t]! & 1;
    const border = this.traits.border[w.token[t]!]!;
    sets[n++] = this.classes.edges[side * EDGES + edge]!;
    if (border !== 0) sets[n++] = this.weights.setOf(cueAtBorder(side, setting.word, border));
    return n;
  }

  /**
   * Where in `pairs` the sums of a token stand that depend on nothing of the cue but its side and what stands between: they
   * are kept for the last number of `separators` on either side. What the token's word weighs far from the cue is among them.
   */
  private pairPlace(s: Sequence, w: Window, t: number, distance: number): number {
    const { known, pairs, near } = this;
    const i = w.token[t]!;
    const between = this.between[t]!;
    const place = (i & (RING - 1)) * SIDES + (between < 0 ? HEAD : between & 1);
    const at = place * PACKED;
    const seen = ((i + 1) * BETWEENS + between + 1) * 2 + (isFar(distance) ? 1 : 0);
    if (known[place] === seen) return at;
    known[place] = seen;
    let n = this.partedSets(s, i, between);
    if (isFar(distance)) this.sets[n++] = this.distantSet(i, distance);
    this.weights.sum(this.sets, n, pairs, at);
    const from = near.of(s, w, t);
    for (let k = 0; k < PACKED; k++) pairs[at + k]! += near.sums[from + k]!;
    return at;
  }

  /** Puts the sets of `pairFeatures` but the first into `sets`, and tells how many. */
  private partedSets(s: Sequence, i: number, between: number): number {
    const { keys, sets, weights } = this;
    const { rows, class: classes } = this.traits;
    const at = i + MARGIN;
    const known = this.words.values;
    if (isOften(between)) {
      for (let place = 0; place < PARTED.length; place++)
        sets[place] = known[rows[at + PARTED[place]!]! + partedAt(place, between)]!;
      sets[PARTED.length] = this.classes.parted[(between * CLASSES + classes[at - 1]!) * CLASSES + classes[at]!]!;
    } else {
      for (let place = 0; place < PARTED.length; place++)
        keys[place] = partedWord(place, between, word(s, i + PARTED[place]!));
      keys[PARTED.length] = partedClasses(between, classes[at - 1]!, classes[at]!);
      weights.findSets(keys, PARTED.length + 1, sets);
    }
    return PARTED.length + 1;
  }

  /** Puts what a token's word weighs near the cue into `sets`, and tells how many it has. */
  private closeSets(i: number, distance: number): number {
    if (isFar(distance)) return 0;
    this.sets[0] = this.distantSet(i, distance);
    return 1;
  }

  private distantSet(i: number, distance: number): number {
    return this.words.values[this.traits.rows[i + MARGIN]! + distantAt(distance)]!;
  }

  private betweenSums(context: number): number {
    const memo = this.ofBetween;
    const whole = context * 16 + this.setting.marks;
    const at = memo.at(whole);
    if (!memo.claim(at, whole)) return at;
    const count = betweenFeatures(context, this.setting, this.keys, 0);
    this.weights.findSets(this.keys, count, this.sets);
    this.weights.sum(this.sets, count, memo.sums, at);
    return at;
  }
}

/** Numbers of `separators` are below this. */
const BETWEENS = 128;
