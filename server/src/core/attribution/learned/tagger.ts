import type { ParagraphText } from '../../paragraph.ts';
import type { Span } from '../../span.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures, probability } from './confidence.ts';
import { CueScorer } from './cueScorer.ts';
import { Decoder, UNIT } from './decoder.ts';
import type { SparseWeights } from './keyTable.ts';
import { CUE, OUT, SOURCE } from './lattice.ts';
import { encode, type Sequence } from './sequence.ts';
import { bucketOf, CANDIDATE } from './spanFeatures.ts';
import { SpanScorer } from './spanScorer.ts';
import { newWindow, windowAt } from './window.ts';

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
/** A labelling that scores less is none. */
const HOPELESS = -6 * UNIT;
const ABSENT = -100 * UNIT;

export class Tagger {
  private readonly model: Model;
  private readonly cues: CueScorer;
  private readonly scorer: SpanScorer;
  private readonly decoder: Decoder;
  private readonly window = newWindow();
  private sequence: Sequence | undefined;
  private likely = new Uint8Array(1024);

  private readonly features = new Float64Array(CONFIDENCE_FEATURES);
  /** Told the confidence's features of every attribution found: training asks for them. */
  seen: ((features: Float64Array) => void) | null = null;

  constructor(model: Model) {
    this.model = model;
    this.cues = new CueScorer(model);
    this.scorer = new SpanScorer(model.span);
    this.decoder = new Decoder(model.structure);
  }

  /** All attributions of a paragraph that are at least `least` likely, in the order of their cues; they may overlap. */
  candidates(p: ParagraphText, least: number): LearnedAttribution[] {
    const s = encode(p, this.sequence);
    this.sequence = s;
    const scores = this.cueScores(s);
    if (this.likely.length < s.count) this.likely = new Uint8Array(s.count * 2);
    for (let i = 0; i < s.count; i++) this.likely[i] = scores[i] === ABSENT ? 0 : bucketOf(scores[i]! / UNIT);
    this.scorer.begin(s, this.likely);
    const out: LearnedAttribution[] = [];
    for (let i = 0; i < s.count; i++) {
      if (scores[i]! < CANDIDATE * UNIT) continue;
      const confidence = this.attributionAt(s, i, scores[i]!);
      if (confidence < least) continue;
      this.seen?.(this.features);
      out.push(this.attribution(p, confidence));
    }
    return out;
  }

  /** For each token how likely it heads a cue. */
  cueScores(s: Sequence): Int32Array {
    return this.cues.scores(s, ABSENT);
  }

  /** Labels the window of a cue and tells how likely it is an attribution; -1 where there is none. */
  private attributionAt(s: Sequence, head: number, cueScore: number): number {
    const w = this.window;
    windowAt(s, head, this.likely, w);
    this.scorer.score(s, w, this.decoder.scores);
    const score = this.model.acceptBias + this.decoder.best(w.count, w.head);
    if (score < HOPELESS) return -1;
    confidenceFeatures(s, w, this.decoder.labels, score, cueScore, this.features);
    return probability(this.features, this.model.confidence);
  }

  /** The spans of the labels found: one of the cue, at most one of a source, at most two of content. */
  private attribution(p: ParagraphText, confidence: number): LearnedAttribution {
    const { labels } = this.decoder;
    const { count } = this.window;
    let cue: Span | null = null;
    let source: Span | null = null;
    let content: Span[] = [];
    for (let from = 0, to = 0; from < count; from = to) {
      const label = labels[from]!;
      for (to = from + 1; to < count && labels[to] === label; to++);
      if (label === OUT) continue;
      const found = this.spanOf(p, from, to);
      if (label === CUE) cue = found;
      else if (label === SOURCE) source = found;
      // An array that is pushed to has room for seventeen.
      else content = content.length === 0 ? [found] : [content[0]!, found];
    }
    return { cue: cue!, source, content, confidence };
  }

  /** The text of some tokens of the window, `to` exclusive. */
  private spanOf({ tokens }: ParagraphText, from: number, to: number): Span {
    const { token } = this.window;
    return { start: tokens.start[token[from]!]!, end: tokens.end[token[to - 1]!]! };
  }
}
