import type { ParagraphText } from '../../paragraph.ts';
import type { Span } from '../../span.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures, probability } from './confidence.ts';
import { CUE_FEATURES, FIRST_LOOK, firstCueFeatures, mayHeadCue, otherCueFeatures, wordKey } from './cueFeatures.ts';
import { Decoder, UNIT } from './decoder.ts';
import { KeySet, KeyTable, type SparseWeights } from './keyTable.ts';
import { CHANNELS, CONTENT, CUE, OUT, SOURCE } from './lattice.ts';
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
  NONE,
  newSetting,
  pairFeatures,
  readSetting,
  separators,
  wordFeatures,
} from './spanFeatures.ts';
import { newWindow, WINDOW, windowAt } from './window.ts';

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
/** Slots for scores of class contexts. */
const MEMO = 4096;
/** A labelling that scores less is none. */
const HOPELESS = -6 * UNIT;
const ABSENT = -100 * UNIT;

export class Tagger {
  private readonly model: Model;
  private readonly never: KeySet;
  private readonly cueWeights: KeyTable;
  private readonly spanWeights: KeyTable;
  private readonly decoder: Decoder;
  private readonly keys = new Int32Array(64);
  private readonly window = newWindow();
  private readonly setting = newSetting();
  private readonly between = new Int32Array(WINDOW);
  private readonly cueScore = new Int32Array(1);
  private cache = newCache(256);
  private readonly memoContexts = new Int32Array(MEMO).fill(-1);
  private readonly memoScores = new Int32Array(MEMO * CHANNELS);
  private readonly atDistance = new Int32Array(DISTANCES * CHANNELS);
  private readonly distanceKnown = new Uint8Array(DISTANCES);
  private readonly atBetween = new Int32Array(CHANNELS);

  private readonly features = new Float64Array(CONFIDENCE_FEATURES);
  /** Told the confidence's features of every attribution found: training asks for them. */
  seen: ((features: Float64Array) => void) | null = null;

  constructor(model: Model) {
    this.model = model;
    this.never = new KeySet(model.never);
    this.cueWeights = new KeyTable(model.cue);
    this.spanWeights = new KeyTable(model.span);
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
    const { keys, model, cueWeights, cueScore: score } = this;
    const out = new Int32Array(s.count).fill(ABSENT);
    for (let i = 0; i < s.count; i++) {
      if (!mayHeadCue(s, i) || this.never.has(wordKey(s, i))) continue;
      firstCueFeatures(s, i, keys);
      score[0] = model.cueBias;
      for (let k = 0; k < FIRST_LOOK; k++) cueWeights.add(keys[k]!, score, 0);
      if (score[0]! < model.firstLook) continue;
      otherCueFeatures(s, i, keys);
      for (let k = FIRST_LOOK; k < CUE_FEATURES; k++) cueWeights.add(keys[k]!, score, 0);
      out[i] = score[0]!;
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
    this.scoreWindow(s, likely, cache);
    const score = this.model.acceptBias + this.decoder.best(w.count, w.head);
    if (score < HOPELESS) return null;
    confidenceFeatures(s, w, this.decoder.labels, score, cueScore, this.features);
    const confidence = probability(this.features, this.model.confidence);
    if (confidence < least) return null;
    this.seen?.(this.features);
    return { ...this.spans(p), confidence };
  }

  /** Fills the decoder's scores. What depends on the distance alone, or on what stands between alone, is added up once. */
  private scoreWindow(s: Sequence, likely: Uint8Array, cache: Cache): void {
    const { window: w, setting, between, atDistance, atBetween } = this;
    const { scores } = this.decoder;
    readSetting(s, w, setting);
    separators(s, w, likely, between);
    this.distanceKnown.fill(0);
    let last = Number.NaN;
    for (let t = 0; t < w.count; t++) {
      const i = w.token[t]!;
      const side = t < w.head ? BEFORE : t > w.head ? AFTER : HEAD;
      const near = this.nearScores(s, i, side, cache);
      const distance = distanceOf(t - w.head);
      this.distanceScores(distance);
      const context = betweenContext(s, i, between[t]!, setting);
      if (context !== last) {
        last = context;
        atBetween.fill(0);
        this.add(betweenFeatures(last, setting, this.keys, 0), atBetween, 0);
      }
      const at = t * CHANNELS;
      const far = distance * CHANNELS;
      for (let c = 0; c < CHANNELS; c++)
        scores[at + c] = cache.scores[near + c]! + atDistance[far + c]! + atBetween[c]!;
      this.add(pairFeatures(s, i, distance, between[t]!, this.keys, 0), scores, at);
      this.add(borderFeatures(s, w, t, between[t]!, setting, likely, this.keys, 0), scores, at);
    }
  }

  private clearCache(count: number): Cache {
    if (this.cache.known.length < count * 3) this.cache = newCache(count * 2);
    this.cache.known.fill(0, 0, count * 3);
    return this.cache;
  }

  private distanceScores(distance: number): void {
    if (this.distanceKnown[distance] === 1) return;
    this.distanceKnown[distance] = 1;
    const at = distance * CHANNELS;
    this.atDistance.fill(0, at, at + CHANNELS);
    this.add(distanceFeatures(distance, this.setting, this.keys, 0), this.atDistance, at);
  }

  private add(count: number, scores: Int32Array, at: number): void {
    const { keys, spanWeights } = this;
    for (let k = 0; k < count; k++) {
      if (keys[k] !== NONE) spanWeights.add(keys[k]!, scores, at);
    }
  }

  /** Where in the cache the scores of a token stand that depend on nothing of the cue but its side. */
  private nearScores(s: Sequence, i: number, side: number, cache: Cache): number {
    const at = (i * 3 + side) * CHANNELS;
    if (cache.known[i * 3 + side] === 1) return at;
    cache.known[i * 3 + side] = 1;
    const memo = this.classScores(s, i, side);
    for (let c = 0; c < CHANNELS; c++) cache.scores[at + c] = this.memoScores[memo + c]!;
    this.add(wordFeatures(s, i, side, this.keys, 0), cache.scores, at);
    return at;
  }

  /** The same few contexts of classes make up most of any text: their scores are kept, the last one of each slot. */
  private classScores(s: Sequence, i: number, side: number): number {
    const context = classContext(s, i, side);
    const slot = (Math.imul(context, 0x9e3779b1) >>> 20) & (MEMO - 1);
    const at = slot * CHANNELS;
    if (this.memoContexts[slot] === context) return at;
    this.memoContexts[slot] = context;
    this.memoScores.fill(0, at, at + CHANNELS);
    this.add(classFeatures(s, i, side, this.keys, 0), this.memoScores, at);
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
  readonly scores: Int32Array;
}

const newCache = (count: number): Cache => ({
  known: new Uint8Array(count * 3),
  scores: new Int32Array(count * 3 * CHANNELS),
});
