import type { ParagraphText } from '../../paragraph.ts';
import type { Span } from '../../span.ts';
import { CUE_FEATURES, FIRST_LOOK, firstCueFeatures, mayHeadCue, otherCueFeatures } from './cueFeatures.ts';
import { Decoder, UNIT } from './decoder.ts';
import { KeyTable, type SparseWeights } from './keyTable.ts';
import { CHANNELS, CONTENT, CUE, OUT, SOURCE } from './lattice.ts';
import { encode, type Sequence } from './sequence.ts';
import {
  AFTER,
  BEFORE,
  bucketOf,
  CUE_SPAN_FEATURES,
  cueSpanFeatures,
  HEAD,
  NEAR_FEATURES,
  nearFeatures,
  newSetting,
  readSetting,
  separators,
} from './spanFeatures.ts';
import { newWindow, WINDOW, windowAt } from './window.ts';

/** What training made; scores in units of `1 / UNIT`, natural logarithms. */
export interface Model {
  readonly cue: SparseWeights;
  readonly cueBias: number;
  /** A token whose first features score less heads no cue. */
  readonly firstLook: number;
  readonly span: SparseWeights;
  readonly structure: Int32Array;
  readonly acceptBias: number;
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

/** Tokens that score less are not tried as cues. */
const CANDIDATE = -2.5 * UNIT;
const ABSENT = -100 * UNIT;

export class Tagger {
  private readonly model: Model;
  private readonly cueKeys: KeyTable;
  private readonly cueValues: Int8Array;
  private readonly spanKeys: KeyTable;
  private readonly decoder: Decoder;
  private readonly keys = new Int32Array(64);
  private readonly window = newWindow();
  private readonly setting = newSetting();
  private readonly between = new Int32Array(WINDOW);

  constructor(model: Model) {
    this.model = model;
    this.cueKeys = new KeyTable(model.cue.keys);
    this.cueValues = model.cue.value;
    this.spanKeys = new KeyTable(model.span.keys);
    this.decoder = new Decoder(model.structure);
  }

  /** All attributions of a paragraph that are at least `least` likely, most likely first; they may overlap. */
  candidates(p: ParagraphText, least: number): LearnedAttribution[] {
    const s = encode(p);
    const scores = this.cueScores(s);
    const likely = Uint8Array.from(scores, score => bucketOf(score / UNIT));
    const cache = newCache(s.count);
    const out: LearnedAttribution[] = [];
    for (let i = 0; i < s.count; i++) {
      if (scores[i]! < CANDIDATE) continue;
      const found = this.attributionAt(p, s, i, likely, cache, least);
      if (found) out.push(found);
    }
    return out.sort((a, b) => b.confidence - a.confidence);
  }

  /** For each token how likely it heads a cue. */
  cueScores(s: Sequence): Int32Array {
    const { keys, model } = this;
    const out = new Int32Array(s.count).fill(ABSENT);
    for (let i = 0; i < s.count; i++) {
      if (!mayHeadCue(s, i)) continue;
      firstCueFeatures(s, i, keys);
      let score = model.cueBias;
      for (let k = 0; k < FIRST_LOOK; k++) score += this.cueWeight(keys[k]!);
      if (score < model.firstLook) continue;
      otherCueFeatures(s, i, keys);
      for (let k = FIRST_LOOK; k < CUE_FEATURES; k++) score += this.cueWeight(keys[k]!);
      out[i] = score;
    }
    return out;
  }

  private cueWeight(key: number): number {
    const row = this.cueKeys.row(key);
    return row < 0 ? 0 : this.cueValues[row]!;
  }

  private attributionAt(
    p: ParagraphText,
    s: Sequence,
    head: number,
    likely: Uint8Array,
    cache: Cache,
    least: number,
  ): LearnedAttribution | null {
    const w = this.window;
    windowAt(s, head, w);
    this.scoreWindow(s, likely, cache);
    const log = this.model.acceptBias / UNIT + this.decoder.total(w.count, w.head);
    const confidence = 1 / (1 + Math.exp(-log));
    if (confidence < least || !this.decoder.best(w.count, w.head)) return null;
    return { ...this.spans(p), confidence };
  }

  private scoreWindow(s: Sequence, likely: Uint8Array, cache: Cache): void {
    const { window: w, setting, between, keys } = this;
    const { scores } = this.decoder;
    readSetting(s, w, setting);
    separators(s, w, likely, between);
    for (let t = 0; t < w.count; t++) {
      const side = t < w.head ? BEFORE : t > w.head ? AFTER : HEAD;
      const near = this.nearScores(s, w.token[t]!, side, cache);
      const at = t * CHANNELS;
      for (let c = 0; c < CHANNELS; c++) scores[at + c] = cache.scores[near + c]!;
      cueSpanFeatures(s, w, t, setting, between[t]!, likely, keys, 0);
      for (let k = 0; k < CUE_SPAN_FEATURES; k++) this.addSpanWeights(keys[k]!, scores, at);
    }
  }

  private nearScores(s: Sequence, i: number, side: number, cache: Cache): number {
    const at = (i * 3 + side) * CHANNELS;
    if (cache.known[i * 3 + side] === 0) {
      cache.known[i * 3 + side] = 1;
      nearFeatures(s, i, side, this.keys, 0);
      for (let k = 0; k < NEAR_FEATURES; k++) this.addSpanWeights(this.keys[k]!, cache.scores, at);
    }
    return at;
  }

  private addSpanWeights(key: number, scores: Int32Array, at: number): void {
    const row = this.spanKeys.row(key);
    if (row < 0) return;
    const { first, channel, value } = this.model.span;
    for (let k = first[row]!; k < first[row + 1]!; k++) scores[at + channel[k]!]! += value[k]!;
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
