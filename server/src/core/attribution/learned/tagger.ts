import type { ParagraphText } from '../../paragraph.ts';
import type { Span } from '../../span.ts';
import { addSums, ChannelTable, PACKED, unpackSums } from './channelTable.ts';
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
  wordFeatures,
} from './spanFeatures.ts';
import { leaveCrowd, newWindow, WINDOW, windowAt } from './window.ts';

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
  private cache = newCache(256);
  private readonly ofClasses = new Memo();
  private readonly ofBetween = new Memo();
  private readonly atDistance = new Int32Array(DISTANCES * PACKED);
  private readonly distanceKnown = new Uint8Array(DISTANCES);
  private readonly sums = new Int32Array(PACKED);

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
    const s = encode(p);
    const scores = this.cueScores(s);
    const likely = new Uint8Array(s.count);
    for (let i = 0; i < s.count; i++) likely[i] = bucketOf(scores[i]! / UNIT);
    const cache = this.clearCache(s.count);
    const out: LearnedAttribution[] = [];
    for (let i = 0; i < s.count; i++) {
      if (scores[i]! < CANDIDATE) continue;
      const found = this.attributionAt(p, s, i, scores[i]!, likely, cache, least);
      if (found) out.push(found);
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

  private attributionAt(
    p: ParagraphText,
    s: Sequence,
    head: number,
    cueScore: number,
    likely: Uint8Array,
    cache: Cache,
    least: number,
  ): LearnedAttribution | null {
    const w = this.window;
    windowAt(s, head, w);
    leaveCrowd(w, likely, CANDIDATE_BUCKET);
    this.scoreWindow(s, likely, cache);
    const score = this.model.acceptBias + this.decoder.best(w.count, w.head);
    if (score < HOPELESS) return null;
    confidenceFeatures(s, w, this.decoder.labels, score, cueScore, this.features);
    const confidence = probability(this.features, this.model.confidence);
    if (confidence < least) return null;
    this.seen?.(this.features);
    return { ...this.spans(p), confidence };
  }

  /** Fills the decoder's scores. What depends on the distance alone is added up once. */
  private scoreWindow(s: Sequence, likely: Uint8Array, cache: Cache): void {
    const { window: w, setting, between, keys, spanWeights, sums } = this;
    readSetting(s, w, setting);
    separators(s, w, likely, between);
    this.distanceKnown.fill(0);
    for (let t = 0; t < w.count; t++) {
      const i = w.token[t]!;
      const side = t < w.head ? BEFORE : t > w.head ? AFTER : HEAD;
      const distance = distanceOf(t - w.head);
      let n = pairFeatures(s, i, distance, between[t]!, keys, 0);
      n = borderFeatures(s, w, t, between[t]!, setting, likely, keys, n);
      sums.fill(0);
      spanWeights.add(keys, n, sums, 0);
      addSums(cache.sums, this.nearSums(s, i, side, cache), sums, 0);
      addSums(this.atDistance, this.distanceSums(distance), sums, 0);
      addSums(this.ofBetween.sums, this.betweenSums(betweenContext(s, i, between[t]!, setting)), sums, 0);
      unpackSums(sums, 0, this.decoder.scores, t * CHANNELS);
    }
  }

  private clearCache(count: number): Cache {
    if (this.cache.known.length < count * 3) this.cache = newCache(count * 2);
    this.cache.known.fill(0, 0, count * 3);
    return this.cache;
  }

  /** Where the sums of what says the distance stand. */
  private distanceSums(distance: number): number {
    const at = distance * PACKED;
    if (this.distanceKnown[distance] === 1) return at;
    this.distanceKnown[distance] = 1;
    this.atDistance.fill(0, at, at + PACKED);
    this.spanWeights.add(this.keys, distanceFeatures(distance, this.setting, this.keys, 0), this.atDistance, at);
    return at;
  }

  /** Where in the cache the sums of a token stand that depend on nothing of the cue but its side. */
  private nearSums(s: Sequence, i: number, side: number, cache: Cache): number {
    const at = (i * 3 + side) * PACKED;
    if (cache.known[i * 3 + side] === 1) return at;
    cache.known[i * 3 + side] = 1;
    cache.sums.fill(0, at, at + PACKED);
    this.spanWeights.add(this.keys, wordFeatures(s, i, side, this.keys, 0), cache.sums, at);
    addSums(this.ofClasses.sums, this.classSums(s, i, side), cache.sums, at);
    return at;
  }

  private classSums(s: Sequence, i: number, side: number): number {
    const memo = this.ofClasses;
    const context = classContext(s, i, side);
    const at = memo.at(context);
    if (memo.claim(at, context))
      this.spanWeights.add(this.keys, classFeatures(s, i, side, this.keys, 0), memo.sums, at);
    return at;
  }

  private betweenSums(context: number): number {
    const memo = this.ofBetween;
    const whole = context * 16 + this.setting.marks;
    const at = memo.at(whole);
    if (memo.claim(at, whole))
      this.spanWeights.add(this.keys, betweenFeatures(context, this.setting, this.keys, 0), memo.sums, at);
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

/** Scores of tokens that do not depend on the cue, made when first asked for. */
interface Cache {
  readonly known: Uint8Array;
  readonly sums: Int32Array;
}

const newCache = (count: number): Cache => ({
  known: new Uint8Array(count * 3),
  sums: new Int32Array(count * 3 * PACKED),
});
