import type { ParagraphText } from '../../paragraph.ts';
import type { Span } from '../../span.ts';
import { addSums, ChannelTable, PACKED, unpackSum } from './channelTable.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures, probability } from './confidence.ts';
import { CUE_FEATURES, FIRST_LOOK, firstCueFeatures, mayHeadCue, otherCueFeatures, wordKey } from './cueFeatures.ts';
import { Decoder, UNIT } from './decoder.ts';
import { KeySet, KeyTable, type SparseWeights } from './keyTable.ts';
import { CHANNELS, CONTENT, CUE, OUT, SOURCE } from './lattice.ts';
import { Memo } from './memo.ts';
import { encode, type Sequence } from './sequence.ts';
import {
  AFTER,
  BEFORE,
  betweenContext,
  betweenFeatures,
  borderFeatures,
  bucketOf,
  classContext,
  classFeatures,
  DISTANCES,
  distanceFeatures,
  distanceOf,
  HEAD,
  newSetting,
  pairFeatures,
  readSetting,
  separators,
  withoutBorders,
  wordFeatures,
} from './spanFeatures.ts';
import { isWhole, leaveCrowd, newWindow, WINDOW, windowAt } from './window.ts';

/** What training made; scores in units of `1 / UNIT`, natural logarithms. */
export interface Model {
  readonly cue: SparseWeights;
  readonly cueBias: number;
  /** Keys of frequent words that head no cue. */
  readonly never: Int32Array;
  /** A token whose first features score less heads no cue. */
  readonly firstLook: number;
  readonly span: SparseWeights;
  readonly structure: Int32Array;
  readonly acceptBias: number;
  /** Weights of `confidenceFeatures`. */
  readonly confidence: Int32Array;
}

/** An attribution as the model sees it, offsets relative to its paragraph. */
export interface LearnedAttribution {
  readonly cue: Span;
  readonly source: Span | null;
  /** One or two spans, in text order. */
  readonly content: readonly Span[];
  /** Probability that this is an attribution. */
  readonly confidence: number;
}

/** Least confidence at which an attribution is rather reported than not: where F is best. */
export const LEAST = 0.3;
/** Tokens that score less are not tried as cues. */
const CANDIDATE = -1.5 * UNIT;
const CANDIDATE_BUCKET = bucketOf(CANDIDATE / UNIT);
/** A labelling that scores less is none. */
const HOPELESS = -6 * UNIT;
const ABSENT = -100 * UNIT;

export class Tagger {
  private readonly model: Model;
  private readonly never: KeySet;
  private readonly cueWeights: KeyTable;
  private readonly spanWeights: ChannelTable;
  private readonly decoder: Decoder;
  private readonly keys = new Int32Array(64);
  private readonly window = newWindow();
  private readonly setting = newSetting();
  private readonly between = new Int32Array(WINDOW);
  private sequence: Sequence | undefined;
  private room = newRoom(1024);
  private readonly ofClasses = new Memo();
  private readonly ofBetween = new Memo();
  private readonly ofDistance = new Int32Array(DISTANCES * PACKED);
  private readonly distanceKnown = new Uint8Array(DISTANCES);
  private readonly own = new Int32Array(PACKED);

  private readonly features = new Float64Array(CONFIDENCE_FEATURES);
  /** Told the confidence's features of every attribution found: training asks for them. */
  seen: ((features: Float64Array) => void) | null = null;

  constructor(model: Model) {
    this.model = model;
    this.never = new KeySet(model.never);
    this.cueWeights = new KeyTable(model.cue);
    this.spanWeights = new ChannelTable(model.span);
    this.decoder = new Decoder(model.structure);
  }

  /** All attributions of a paragraph that are at least `least` likely, in the order of their cues; they may overlap. */
  candidates(p: ParagraphText, least: number): LearnedAttribution[] {
    const s = encode(p, this.sequence);
    this.sequence = s;
    const scores = this.cueScores(s);
    const room = this.roomFor(s.count);
    for (let i = 0; i < s.count; i++) room.likely[i] = bucketOf(scores[i]! / UNIT);
    withoutBorders(s, room.likely, room.plain);
    const out: LearnedAttribution[] = [];
    for (let i = 0; i < s.count; i++) {
      if (scores[i]! < CANDIDATE) continue;
      const confidence = this.attributionAt(s, i, scores[i]!, room);
      if (confidence < least) continue;
      this.seen?.(this.features);
      out.push({ ...this.spans(p), confidence });
    }
    return out;
  }

  /** For each token how likely it heads a cue. */
  cueScores(s: Sequence): Int32Array {
    const { keys, model, cueWeights } = this;
    const out = new Int32Array(s.count).fill(ABSENT);
    for (let i = 0; i < s.count; i++) {
      if (!mayHeadCue(s, i) || this.never.has(wordKey(s, i))) continue;
      firstCueFeatures(s, i, keys);
      const first = model.cueBias + cueWeights.sum(keys, 0, FIRST_LOOK);
      if (first < model.firstLook) continue;
      otherCueFeatures(s, i, keys);
      out[i] = first + cueWeights.sum(keys, FIRST_LOOK, CUE_FEATURES);
    }
    return out;
  }

  /** Labels the window of a cue and tells how likely it is an attribution; -1 where there is none. */
  private attributionAt(s: Sequence, head: number, cueScore: number, room: Room): number {
    const w = this.window;
    windowAt(s, head, w);
    leaveCrowd(w, room.likely, CANDIDATE_BUCKET);
    this.scoreWindow(s, room);
    const score = this.model.acceptBias + this.decoder.best(w.count, w.head);
    if (score < HOPELESS) return -1;
    confidenceFeatures(s, w, this.decoder.labels, score, cueScore, this.features);
    return probability(this.features, this.model.confidence);
  }

  /** Fills the decoder's scores. What depends on the distance alone is added up once. */
  private scoreWindow(s: Sequence, room: Room): void {
    const { window: w, setting, between, keys, spanWeights, own, ofDistance, ofBetween, decoder } = this;
    readSetting(s, w, setting);
    separators(s, w, room.likely, between);
    this.distanceKnown.fill(0);
    const whole = isWhole(s, w);
    for (let t = 0; t < w.count; t++) {
      const i = w.token[t]!;
      const side = t < w.head ? BEFORE : t > w.head ? AFTER : HEAD;
      const distance = distanceOf(t - w.head);
      const near = this.nearSums(s, i, side, room);
      const far = this.distanceSums(distance);
      const apart = this.betweenSums(betweenContext(s, i, between[t]!, setting));
      let n = pairFeatures(s, i, distance, between[t]!, keys, 0);
      if (!whole || room.plain[i] === 0) n = borderFeatures(s, w, t, between[t]!, setting, room.likely, keys, n);
      spanWeights.sum(keys, n, own, 0);
      for (let k = 0; k < PACKED; k++) {
        const both = own[k]! + room.sums[near + k]! + ofDistance[far + k]! + ofBetween.sums[apart + k]!;
        unpackSum(both, k, decoder.scores, t * CHANNELS);
      }
    }
  }

  private roomFor(count: number): Room {
    if (this.room.plain.length < count) this.room = newRoom(count * 2);
    this.room.known.fill(0, 0, count * 3);
    return this.room;
  }

  /** Where the sums of what says the distance stand. */
  private distanceSums(distance: number): number {
    const at = distance * PACKED;
    if (this.distanceKnown[distance] === 1) return at;
    this.distanceKnown[distance] = 1;
    this.spanWeights.sum(this.keys, distanceFeatures(distance, this.setting, this.keys, 0), this.ofDistance, at);
    return at;
  }

  /** Where in the room the sums of a token stand that depend on nothing of the cue but its side. */
  private nearSums(s: Sequence, i: number, side: number, room: Room): number {
    const at = (i * 3 + side) * PACKED;
    if (room.known[i * 3 + side] === 1) return at;
    room.known[i * 3 + side] = 1;
    this.spanWeights.sum(this.keys, wordFeatures(s, i, side, this.keys, 0), room.sums, at);
    addSums(this.ofClasses.sums, this.classSums(s, i, side), room.sums, at);
    return at;
  }

  private classSums(s: Sequence, i: number, side: number): number {
    const memo = this.ofClasses;
    const context = classContext(s, i, side);
    const at = memo.at(context);
    if (memo.claim(at, context))
      this.spanWeights.sum(this.keys, classFeatures(s, i, side, this.keys, 0), memo.sums, at);
    return at;
  }

  private betweenSums(context: number): number {
    const memo = this.ofBetween;
    const whole = context * 16 + this.setting.marks;
    const at = memo.at(whole);
    if (memo.claim(at, whole))
      this.spanWeights.sum(this.keys, betweenFeatures(context, this.setting, this.keys, 0), memo.sums, at);
    return at;
  }

  private spans(p: ParagraphText): Pick<LearnedAttribution, 'cue' | 'source' | 'content'> {
    const { labels } = this.decoder;
    const w = this.window;
    const of: { start: number; end: number }[][] = [[], [], [], []];
    for (let t = 0; t < w.count; t++) {
      const label = labels[t]!;
      if (label === OUT) continue;
      const end = p.tokens.end[w.token[t]!]!;
      if (t > 0 && labels[t - 1] === label) of[label]!.at(-1)!.end = end;
      else of[label]!.push({ start: p.tokens.start[w.token[t]!]!, end });
    }
    return { cue: of[CUE]![0]!, source: of[SOURCE]![0] ?? null, content: of[CONTENT]! };
  }
}

/** What is known of a paragraph's tokens whatever cue is looked at. */
interface Room {
  /** Buckets of cue scores. */
  readonly likely: Uint8Array;
  /** See `withoutBorders`. */
  readonly plain: Uint8Array;
  /** Packed sums of each token and side, made when first asked for. */
  readonly sums: Int32Array;
  readonly known: Uint8Array;
}

const newRoom = (count: number): Room => ({
  likely: new Uint8Array(count),
  plain: new Uint8Array(count),
  sums: new Int32Array(count * 3 * PACKED),
  known: new Uint8Array(count * 3),
});
