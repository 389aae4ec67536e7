import { ChannelTable, PACKED, unpackSum } from './channelTable.ts';
import type { SparseWeights } from './keyTable.ts';
import { classSets, distantAt, isOften, nearAt, partedAt, wordSets } from './knownSets.ts';
import { CHANNELS } from './lattice.ts';
import { Memo } from './memo.ts';
import type { Sequence } from './sequence.ts';
import {
  AFTER,
  BEFORE,
  BORDERS,
  betweenContext,
  betweenFeatures,
  borderFeatures,
  borders,
  classFeatures,
  DISTANCES,
  distanceFeatures,
  distanceOf,
  HEAD,
  marksAndClasses,
  NEAR,
  NONE,
  newSetting,
  PARTED,
  partedClasses,
  partedWord,
  QUOTES,
  quotes,
  readSetting,
  separators,
  threeClasses,
  tripleFeatures,
  type,
  withoutBorders,
  word,
  wordFeatures,
} from './spanFeatures.ts';
import { isWhole, WINDOW, type Window } from './window.ts';
import { CLASSES } from './wordClasses.ts';
import { MARGIN } from './wordWeights.ts';

/** Scores the tokens of a cue's window for the decoder. */
export class SpanScorer {
  private readonly weights: ChannelTable;
  private readonly words: ReturnType<typeof wordSets>;
  private readonly classes: ReturnType<typeof classSets>;
  private readonly keys = new Int32Array(64);
  private readonly sets = new Int32Array(64);
  private readonly own = new Int32Array(PACKED);
  private readonly setting = newSetting();
  private readonly between = new Int32Array(WINDOW);
  private readonly ofBetween = new Memo(11);
  private readonly ofDistance = new Int32Array(DISTANCES * PACKED);
  private readonly distanceKnown = new Uint8Array(DISTANCES);
  private room = newRoom(1024);
  /** Buckets of cue scores of the paragraph's tokens. */
  private likely: Uint8Array = new Uint8Array(0);

  constructor(weights: SparseWeights) {
    this.weights = new ChannelTable(weights);
    this.words = wordSets(this.weights);
    this.classes = classSets(this.weights);
  }

  /** Begins with a paragraph; `likely` holds the buckets of its tokens' cue scores. */
  begin(s: Sequence, likely: Uint8Array): void {
    if (this.room.plain.length < s.count) this.room = newRoom(s.count * 2);
    this.room.known.fill(0, 0, s.count * 3);
    this.words.rowsOf(s, this.room.rows);
    withoutBorders(s, likely, this.room.plain);
    this.likely = likely;
  }

  /** Writes the scores of a window's tokens to `out`, `CHANNELS` each. What depends on the distance alone is added up once. */
  score(s: Sequence, w: Window, out: Int32Array): void {
    const { room, likely, setting, between, weights, own, ofDistance, ofBetween } = this;
    readSetting(s, w, setting);
    separators(s, w, likely, between);
    this.distanceKnown.fill(0);
    const whole = isWhole(s, w);
    for (let t = 0; t < w.count; t++) {
      const i = w.token[t]!;
      const side = t < w.head ? BEFORE : t > w.head ? AFTER : HEAD;
      const distance = distanceOf(t - w.head);
      const near = this.nearSums(s, i, side);
      const far = this.distanceSums(distance);
      const apart = this.betweenSums(betweenContext(s, i, between[t]!, setting));
      let n = this.pairSets(s, i, distance, between[t]!);
      if (!whole || room.plain[i] === 0) n = this.borderSets(s, w, t, n);
      weights.sum(this.sets, n, own, 0);
      for (let k = 0; k < PACKED; k++) {
        const both = own[k]! + room.sums[near + k]! + ofDistance[far + k]! + ofBetween.sums[apart + k]!;
        unpackSum(both, k, out, t * CHANNELS);
      }
    }
  }

  /** Puts the sets of `pairFeatures` into `sets`, and tells how many there are. */
  private pairSets(s: Sequence, i: number, distance: number, between: number): number {
    const { sets, weights } = this;
    const { rows } = this.room;
    const known = this.words.values;
    let n = 0;
    sets[n++] = known[rows[i + MARGIN]! + distantAt(distance)]!;
    if (isOften(between)) {
      for (let place = 0; place < PARTED.length; place++)
        sets[n++] = known[rows[i + MARGIN + PARTED[place]!]! + partedAt(place, between)]!;
      sets[n++] = this.classes.parted[(between * CLASSES + type(s, i - 1)) * CLASSES + s.class[i]!]!;
    } else {
      for (let place = 0; place < PARTED.length; place++)
        sets[n++] = weights.setOf(partedWord(place, between, word(s, i + PARTED[place]!)));
      sets[n++] = weights.setOf(partedClasses(between, type(s, i - 1), s.class[i]!));
    }
    return n;
  }

  private borderSets(s: Sequence, w: Window, t: number, n: number): number {
    const { keys, sets, weights } = this;
    const found = borderFeatures(s, w, t, this.between[t]!, this.setting, this.likely, keys, 0);
    for (let k = 0; k < found; k++) if (keys[k] !== NONE) sets[n++] = weights.setOf(keys[k]!);
    return n;
  }

  /** Where the sums of what says the distance stand. */
  private distanceSums(distance: number): number {
    const at = distance * PACKED;
    if (this.distanceKnown[distance] === 1) return at;
    this.distanceKnown[distance] = 1;
    this.sumOfKeys(distanceFeatures(distance, this.setting, this.keys, 0), this.ofDistance, at);
    return at;
  }

  /** Where in the room the sums of a token stand that depend on nothing of the cue but its side. */
  private nearSums(s: Sequence, i: number, side: number): number {
    const { known, sums } = this.room;
    const at = (i * 3 + side) * PACKED;
    if (known[i * 3 + side] === 1) return at;
    known[i * 3 + side] = 1;
    if (side === HEAD) {
      let n = classFeatures(s, i, side, this.keys, 0);
      n = wordFeatures(s, i, side, this.keys, n);
      n = tripleFeatures(s, i, side, this.keys, n);
      this.sumOfKeys(n, sums, at);
    } else this.weights.sum(this.sets, this.nearSets(s, i, side), sums, at);
    return at;
  }

  /** Puts the sets of the class, word and triple features of a token before or after the head into `sets`, and tells how many. */
  private nearSets(s: Sequence, i: number, side: number): number {
    const { sets, weights, classes } = this;
    const { rows } = this.room;
    const known = this.words.values;
    const c = s.class[i]!;
    const before = type(s, i - 1);
    const behind = type(s, i + 1);
    const marks = quotes(s, i);
    let n = tripleFeatures(s, i, side, sets, 0);
    sets[n++] = threeClasses(side, before, c, behind);
    sets[n++] = marksAndClasses(side, marks, before, behind);
    weights.findSets(sets, n);
    sets[n++] = classes.any[side]!;
    sets[n++] = classes.one[side * CLASSES + c]!;
    sets[n++] = classes.left[(side * CLASSES + before) * CLASSES + c]!;
    sets[n++] = classes.right[(side * CLASSES + c) * CLASSES + behind]!;
    sets[n++] = classes.marks[side * QUOTES + marks]!;
    sets[n++] = classes.marksAndBorders[(side * QUOTES + marks) * BORDERS + borders(s, i)]!;
    for (let place = 0; place < NEAR.length; place++)
      sets[n++] = known[rows[i + MARGIN + NEAR[place]!]! + nearAt(side, place)]!;
    return n;
  }

  private betweenSums(context: number): number {
    const memo = this.ofBetween;
    const whole = context * 16 + this.setting.marks;
    const at = memo.at(whole);
    if (memo.claim(at, whole)) this.sumOfKeys(betweenFeatures(context, this.setting, this.keys, 0), memo.sums, at);
    return at;
  }

  /** Writes what the first `count` of `keys` weigh together to `at`. */
  private sumOfKeys(count: number, sums: Int32Array, at: number): void {
    this.weights.findSets(this.keys, count);
    this.weights.sum(this.keys, count, sums, at);
  }
}

/** What is known of a paragraph's tokens whatever cue is looked at. */
interface Room {
  /** See `withoutBorders`. */
  readonly plain: Uint8Array;
  /** Where the sets of each token's word stand, with `MARGIN` on either side. */
  readonly rows: Int32Array;
  /** Packed sums of each token and side, made when first asked for. */
  readonly sums: Int32Array;
  readonly known: Uint8Array;
}

const newRoom = (count: number): Room => ({
  plain: new Uint8Array(count),
  rows: new Int32Array(count + 2 * MARGIN),
  sums: new Int32Array(count * 3 * PACKED),
  known: new Uint8Array(count * 3),
});
