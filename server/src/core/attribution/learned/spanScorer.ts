import { ChannelTable, PACKED, unpackSums } from './channelTable.ts';
import { DistanceSums } from './distanceSums.ts';
import type { SparseWeights } from './keyTable.ts';
import { classSets, distantAt, isOften, nearAt, partedAt, wordSets } from './knownSets.ts';
import { CHANNELS } from './lattice.ts';
import { Memo } from './memo.ts';
import type { Sequence } from './sequence.ts';
import {
  BEFORE,
  BORDERS,
  betweenContext,
  betweenFeatures,
  borders,
  classFeatures,
  cueAtBorder,
  cuesAbout,
  distanceOf,
  EDGES,
  edgeAt,
  HEAD,
  marksAndClasses,
  NEAR,
  newSetting,
  OTHERS,
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
  word,
  wordFeatures,
} from './spanFeatures.ts';
import { WINDOW, type Window } from './window.ts';
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
  private readonly ofDistance: DistanceSums;
  private room = newRoom(1024);
  /** Packed sums of the tokens last asked for, `ROOMS` each; a token has its place by its number's lowest bits. */
  private readonly sums = new Int32Array(RING * ROOMS * PACKED);
  /** Whose they are: the token's number and 1, for those with what stands between with its number and 1. */
  private readonly known = new Int32Array(RING * ROOMS);
  /** Buckets of cue scores of the paragraph's tokens. */
  private likely: Uint8Array = new Uint8Array(0);

  constructor(weights: SparseWeights) {
    this.weights = new ChannelTable(weights);
    this.words = wordSets(this.weights);
    this.classes = classSets(this.weights);
    this.ofDistance = new DistanceSums(this.weights);
  }

  /** Begins with a paragraph; `likely` holds the buckets of its tokens' cue scores. */
  begin(s: Sequence, likely: Uint8Array): void {
    if (this.room.border.length < s.count) this.room = newRoom(s.count * 2);
    const { room } = this;
    this.known.fill(0, 0, Math.min(s.count, RING) * ROOMS);
    this.words.rowsOf(s, room.rows);
    for (let i = 0; i < s.count; i++) room.border[i] = borders(s, i);
    this.likely = likely;
  }

  /** Writes the scores of a window's tokens to `out`, `CHANNELS` each. What does not depend on the cue's word or distance is added up once. */
  score(s: Sequence, w: Window, out: Int32Array): void {
    const { room, sums, setting, between, weights, own, ofDistance, ofBetween, sets } = this;
    readSetting(s, w, setting);
    separators(s, w, this.likely, between);
    ofDistance.begin(setting);
    for (let t = 0; t < w.count; t++) {
      const i = w.token[t]!;
      const distance = distanceOf(t - w.head);
      const far = ofDistance.of(distance);
      const apart = this.betweenSums(betweenContext(s, i, between[t]!, setting));
      const pair = this.pairPlace(s, i, between[t]!);
      const place = pair < 0 ? this.nearPlace(s, i, sideOf(between[t]!)) : pair;
      sets[0] = this.words.values[room.rows[i + MARGIN]! + distantAt(distance)]!;
      let n = this.edgeSets(s, w, t, 1);
      if (pair < 0) n = this.partedSets(s, i, between[t]!, n);
      weights.sum(sets, n, own, 0);
      for (let k = 0; k < PACKED; k++)
        own[k]! += sums[place * PACKED + k]! + ofDistance.sums[far + k]! + ofBetween.sums[apart + k]!;
      unpackSums(own, out, t * CHANNELS);
    }
  }

  /** Adds to `sets`, which has `n`, what the borders about a token weigh; most have none. Tells how many it has now. */
  private edgeSets(s: Sequence, w: Window, t: number, n: number): number {
    const edge = edgeAt(s, w, t);
    if (edge === 0) return n;
    const { sets, setting } = this;
    const side = this.between[t]! & 1;
    const border = this.room.border[w.token[t]!]!;
    sets[n++] = this.classes.edges[side * EDGES + edge]!;
    if (border !== 0) sets[n++] = this.weights.setOf(cueAtBorder(side, setting.word, border));
    return n;
  }

  /**
   * Where the sums of a token stand that depend on nothing of the cue but its side and what stands between, -1 if they
   * are not there: they are kept from the second cue on that sees the token, for the last number of `separators` on either side.
   */
  private pairPlace(s: Sequence, i: number, between: number): number {
    const { known, sums } = this;
    const near = (i & (RING - 1)) * ROOMS + sideOf(between);
    const place = near + SIDES;
    const seen = (i + 1) * BETWEENS + between + 1;
    if (known[place] === seen) return place;
    if (known[near] !== i + 1) return -1;
    known[place] = seen;
    this.weights.sum(this.sets, this.partedSets(s, i, between, 0), sums, place * PACKED);
    for (let k = 0; k < PACKED; k++) sums[place * PACKED + k]! += sums[near * PACKED + k]!;
    return place;
  }

  /** Adds to `sets`, which has `n`, those of `pairFeatures` but the first. Tells how many it has now. */
  private partedSets(s: Sequence, i: number, between: number, n: number): number {
    const { sets, weights } = this;
    const { rows } = this.room;
    const known = this.words.values;
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

  /** Where the sums of a token stand that depend on nothing of the cue but its side. */
  private nearPlace(s: Sequence, i: number, side: number): number {
    const { known, sums } = this;
    const place = (i & (RING - 1)) * ROOMS + side;
    if (known[place] === i + 1) return place;
    known[place] = i + 1;
    const count = side === HEAD ? this.headSets(s, i) : this.nearSets(s, i, side);
    this.weights.sum(this.sets, count, sums, place * PACKED);
    return place;
  }

  private headSets(s: Sequence, i: number): number {
    const { sets, weights } = this;
    let n = classFeatures(s, i, HEAD, sets, 0);
    n = wordFeatures(s, i, HEAD, sets, n);
    n = tripleFeatures(s, i, HEAD, sets, n);
    weights.findSets(sets, n);
    sets[n++] = this.othersSet(s, i, BEFORE);
    return n;
  }

  /** Puts the sets of the class, word and triple features of a token before or after the head into `sets`, and tells how many. */
  private nearSets(s: Sequence, i: number, side: number): number {
    const { sets, weights, classes } = this;
    const { rows, border } = this.room;
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
    sets[n++] = classes.marksAndBorders[(side * QUOTES + marks) * BORDERS + border[i]!]!;
    for (let place = 0; place < NEAR.length; place++)
      sets[n++] = known[rows[i + MARGIN + NEAR[place]!]! + nearAt(side, place)]!;
    sets[n++] = this.othersSet(s, i, side);
    return n;
  }

  /** What other likely cues about a token weigh. */
  private othersSet(s: Sequence, i: number, side: number): number {
    const others = cuesAbout(s, i, this.likely);
    return others === 0 ? 0 : this.classes.others[side * OTHERS + others]!;
  }

  private betweenSums(context: number): number {
    const memo = this.ofBetween;
    const whole = context * 16 + this.setting.marks;
    const at = memo.at(whole);
    if (!memo.claim(at, whole)) return at;
    const count = betweenFeatures(context, this.setting, this.keys, 0);
    this.weights.findSets(this.keys, count);
    this.weights.sum(this.keys, count, memo.sums, at);
    return at;
  }
}

/** Before and after the cue's head, and the head. */
const SIDES = 3;
const sideOf = (between: number): number => (between < 0 ? HEAD : between & 1);
/** Tokens whose sums are kept, a power of two: several windows, few enough for the processor's cache. */
const RING = 1024;
/** Numbers of `separators` are below this. */
const BETWEENS = 128;
/** Sums a token: for each side without and with what stands between. */
const ROOMS = 2 * SIDES;

/** What is known of a paragraph's tokens whatever cue is looked at. */
interface Room {
  /** See `borders`. */
  readonly border: Uint8Array;
  /** Where the sets of each token's word stand, with `MARGIN` on either side. */
  readonly rows: Int32Array;
}

const newRoom = (count: number): Room => ({
  border: new Uint8Array(count),
  rows: new Int32Array(count + 2 * MARGIN),
});
