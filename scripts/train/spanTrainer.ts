import { UNIT } from '../../server/src/core/attribution/learned/decoder.ts';
import { CHANNELS, CONTENT, CUE, SOURCE, STRUCTURE } from '../../server/src/core/attribution/learned/lattice.ts';
import {
  AFTER,
  BEFORE,
  BETWEEN_FEATURES,
  BORDER_FEATURES,
  betweenContext,
  betweenFeatures,
  borderFeatures,
  bucketOf,
  CLASS_FEATURES,
  classFeatures,
  DISTANCE_FEATURES,
  distanceFeatures,
  distanceOf,
  HEAD,
  newSetting,
  PAIR_FEATURES,
  pairFeatures,
  quotes,
  readSetting,
  separators,
  TRIPLE_FEATURES,
  tripleFeatures,
  WORD_FEATURES,
  wordFeatures,
} from '../../server/src/core/attribution/learned/spanFeatures.ts';
import type { Model } from '../../server/src/core/attribution/learned/tagger.ts';
import { newWindow, WINDOW, windowAt } from '../../server/src/core/attribution/learned/window.ts';
import type { GoldTriple, Range, TrainParagraph } from './corpus.ts';
import { countLabels, ForwardBackward, newTally } from './forwardBackward.ts';
import { Ftrl } from './ftrl.ts';
import { countKey, KeyIndex, newCounts } from './keyIndex.ts';
import { random, shuffle } from './random.ts';
import { quantised } from './sparse.ts';

export interface SpanOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly least: number;
  /** Cue score (logit) from which a token that is no cue is learned from. */
  readonly candidate: number;
}

export const SPAN_OPTIONS: SpanOptions = { epochs: 3, rate: 0.05, l1: 8, least: 8, candidate: -2.5 };

export const FEATURES =
  CLASS_FEATURES +
  WORD_FEATURES +
  TRIPLE_FEATURES +
  DISTANCE_FEATURES +
  BETWEEN_FEATURES +
  PAIR_FEATURES +
  BORDER_FEATURES;

interface Example {
  readonly rows: Int32Array;
  readonly count: number;
  readonly head: number;
  /** Null where the token heads no cue. */
  readonly labels: Uint8Array | null;
}

type SpanModel = Pick<Model, 'span' | 'structure' | 'acceptBias'>;

/**
 * A linear-chain conditional random field over the window of a likely cue, with one more outcome: no attribution at all.
 * `logits` holds each paragraph's cue scores, from a model that has not seen the paragraph.
 */
export function trainSpans(
  paragraphs: readonly TrainParagraph[],
  logits: ReadonlyMap<TrainParagraph, Float32Array>,
  options: SpanOptions,
): SpanModel {
  const { examples, index } = examplesOf(paragraphs, logits, options);
  const rare = index.keys.length;
  const learner = new Ftrl((rare + 1) * CHANNELS, options.rate, options.l1);
  const structure = new Ftrl(STRUCTURE + 1, 0.1, 0);
  const lattice = new ForwardBackward();
  const gold = newTally();
  const scores = new Float32Array(WINDOW * CHANNELS);
  const order = Int32Array.from(examples, (_, i) => i);
  const next = random(2);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const example = examples[i]!;
      const { rows, count, head, labels } = example;
      if (labels && !countLabels(labels, count, head, gold)) continue;
      score(rows, count, learner.weights, rare, scores);
      const log = lattice.run(count, head, scores, structure.weights) + structure.weights[STRUCTURE]!;
      const p = 1 / (1 + Math.exp(-log));
      if (!labels && p < 0.003) continue;
      const { tokens, structure: expected } = lattice.expected;
      structure.update(STRUCTURE, p - (labels ? 1 : 0));
      for (let k = 0; k < STRUCTURE; k++) {
        const g = p * expected[k]! - (labels ? gold.structure[k]! : 0);
        if (g !== 0) structure.update(k, g);
      }
      for (let t = 0; t < count; t++) {
        for (let c = 0; c < CHANNELS; c++) {
          const g = p * tokens[t * CHANNELS + c]! - (labels ? gold.tokens[t * CHANNELS + c]! : 0);
          if (Math.abs(g) < 0.002) continue;
          for (let k = t * FEATURES; k < (t + 1) * FEATURES; k++) {
            if (rows[k] !== rare) learner.update(rows[k]! * CHANNELS + c, g);
          }
        }
      }
    }
  }
  return {
    span: quantised(index.keys, CHANNELS, learner.weights, UNIT),
    structure: Int32Array.from(structure.weights.subarray(0, STRUCTURE), w => Math.round(w * UNIT)),
    acceptBias: Math.round(structure.weights[STRUCTURE]! * UNIT),
  };
}

function score(rows: Int32Array, count: number, weights: Float32Array, rare: number, out: Float32Array): void {
  out.fill(0, 0, count * CHANNELS);
  for (let t = 0; t < count; t++) {
    for (let k = t * FEATURES; k < (t + 1) * FEATURES; k++) {
      const row = rows[k]!;
      if (row === rare) continue;
      for (let c = 0; c < CHANNELS; c++) out[t * CHANNELS + c]! += weights[row * CHANNELS + c]!;
    }
  }
}

function examplesOf(
  paragraphs: readonly TrainParagraph[],
  logits: ReadonlyMap<TrainParagraph, Float32Array>,
  options: SpanOptions,
): { examples: Example[]; index: KeyIndex } {
  const examples: Example[] = [];
  const counts = newCounts();
  for (const p of paragraphs) {
    const cue = logits.get(p)!;
    const likely = Uint8Array.from(cue, bucketOf);
    const gold = new Map(p.gold.map(t => [t.head, t]));
    for (let i = 0; i < p.sequence.count; i++) {
      const triple = gold.get(i) ?? null;
      if (!triple && cue[i]! < options.candidate) continue;
      const example = exampleAt(p, i, likely, triple);
      for (const key of example.rows) countKey(counts, key);
      examples.push(example);
    }
  }
  const index = new KeyIndex(counts, options.least);
  for (const { rows } of examples) for (let k = 0; k < rows.length; k++) rows[k] = index.of(rows[k]!);
  return { examples, index };
}

const window = newWindow();
const setting = newSetting();
const between = new Int32Array(WINDOW);

function exampleAt(p: TrainParagraph, head: number, likely: Uint8Array, gold: GoldTriple | null): Example {
  const s = p.sequence;
  windowAt(s, head, likely, window);
  readSetting(s, window, setting);
  separators(s, window, likely, between);
  const rows = new Int32Array(window.count * FEATURES);
  let n = 0;
  for (let t = 0; t < window.count; t++) {
    const side = t < window.head ? BEFORE : t > window.head ? AFTER : HEAD;
    const i = window.token[t]!;
    const distance = distanceOf(t - window.head);
    n = classFeatures(s, i, side, rows, n);
    n = wordFeatures(s, i, side, rows, n);
    n = tripleFeatures(s, i, side, rows, n);
    n = distanceFeatures(distance, setting, rows, n);
    n = betweenFeatures(betweenContext(s, i, between[t]!, quotes(s, i), setting), setting, rows, n);
    n = pairFeatures(s, i, distance, between[t]!, rows, n);
    n = borderFeatures(s, window, t, between[t]!, setting, likely, rows, n);
  }
  const labels = gold && Uint8Array.from(window.token.subarray(0, window.count), i => labelOf(gold, i));
  return { rows, count: window.count, head: window.head, labels };
}

const holds = ([start, end]: Range, i: number): boolean => i >= start && i < end;

function labelOf(gold: GoldTriple, i: number): number {
  if (holds(gold.cue, i)) return CUE;
  if (gold.content.some(r => holds(r, i))) return CONTENT;
  return gold.source && holds(gold.source, i) ? SOURCE : 0;
}
