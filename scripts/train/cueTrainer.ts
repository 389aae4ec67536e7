import {
  CUE_FEATURES,
  cueFeatures,
  FIRST_LOOK,
  mayHeadCue,
  wordKey,
} from '../../server/src/core/attribution/learned/cueFeatures.ts';
import { UNIT } from '../../server/src/core/attribution/learned/decoder.ts';
import { KeySet } from '../../server/src/core/attribution/learned/keyTable.ts';
import type { Sequence } from '../../server/src/core/attribution/learned/sequence.ts';
import type { Model } from '../../server/src/core/attribution/learned/tagger.ts';
import type { TrainParagraph } from './corpus.ts';
import { Ftrl } from './ftrl.ts';
import { countKey, KeyIndex, newCounts } from './keyIndex.ts';
import { random, shuffle } from './random.ts';
import { quantised } from './sparse.ts';

export interface CueOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  /** Features that occur less often get no weight. */
  readonly least: number;
}

export const CUE_OPTIONS: CueOptions = { epochs: 4, rate: 0.05, l1: 2, least: 5 };

type CueModel = Pick<Model, 'cue' | 'cueBias' | 'never' | 'firstLook'>;

/** Logistic regression: does this token head a cue? */
export function trainCues(paragraphs: readonly TrainParagraph[], options: CueOptions): CueModel {
  const never = neverHeads(paragraphs);
  const { rows, isHead, index } = features(paragraphs, new KeySet(never), options.least);
  const count = isHead.length;
  const bias = index.keys.length + 1;
  const learner = new Ftrl(bias + 1, options.rate, options.l1);
  const w = learner.weights;
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const next = random(1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const at = i * CUE_FEATURES;
      let score = w[bias]!;
      for (let k = 0; k < CUE_FEATURES; k++) score += w[rows[at + k]!]!;
      const g = 1 / (1 + Math.exp(-score)) - isHead[i]!;
      if (Math.abs(g) < 0.002) continue;
      for (let k = 0; k < CUE_FEATURES; k++) {
        if (rows[at + k] !== index.keys.length) learner.update(rows[at + k]!, g);
      }
      learner.update(bias, g);
    }
  }
  return {
    cue: quantised(index.keys, 1, w, UNIT),
    cueBias: Math.round(w[bias]! * UNIT),
    never,
    firstLook: firstLook(rows, isHead, w, bias),
  };
}

function features(
  paragraphs: readonly TrainParagraph[],
  never: KeySet,
  least: number,
): { rows: Int32Array; isHead: Uint8Array; index: KeyIndex } {
  const mayHead = (s: Sequence, i: number): boolean => mayHeadCue(s, i) && !never.has(wordKey(s, i));
  let count = 0;
  for (const p of paragraphs) for (let i = 0; i < p.sequence.count; i++) if (mayHead(p.sequence, i)) count++;
  const rows = new Int32Array(count * CUE_FEATURES);
  const isHead = new Uint8Array(count);
  const counts = newCounts();
  const keys = new Int32Array(CUE_FEATURES);
  let n = 0;
  for (const p of paragraphs) {
    const heads = new Set(p.gold.map(t => t.head));
    for (let i = 0; i < p.sequence.count; i++) {
      if (!mayHead(p.sequence, i)) continue;
      cueFeatures(p.sequence, i, keys);
      for (const key of keys) countKey(counts, key);
      rows.set(keys, n * CUE_FEATURES);
      isHead[n++] = heads.has(i) ? 1 : 0;
    }
  }
  const index = new KeyIndex(counts, least);
  for (let k = 0; k < rows.length; k++) rows[k] = index.of(rows[k]!);
  return { rows, isHead, index };
}

/** The score of the first features that all but few of the heads reach. */
function firstLook(rows: Int32Array, isHead: Uint8Array, w: Float32Array, bias: number): number {
  const scores: number[] = [];
  isHead.forEach((yes, i) => {
    if (yes === 0) return;
    let score = w[bias]!;
    for (let k = 0; k < FIRST_LOOK; k++) score += w[rows[i * CUE_FEATURES + k]!]!;
    scores.push(score);
  });
  scores.sort((a, b) => a - b);
  return Math.floor((scores[Math.floor(scores.length * LOST)] ?? 0) * UNIT);
}

/** Share of the heads that the first look may lose. */
const LOST = 0.005;

/** Keys of words that occur often and head next to no cue. */
function neverHeads(paragraphs: readonly TrainParagraph[]): Int32Array {
  const total = newCounts();
  const heads = newCounts();
  for (const p of paragraphs) {
    for (let i = 0; i < p.sequence.count; i++) countKey(total, wordKey(p.sequence, i));
    for (const t of p.gold) countKey(heads, wordKey(p.sequence, t.head));
  }
  const keys: number[] = [];
  total.forEach((n, key) => {
    if (n >= OFTEN && heads[key]! / n < NEXT_TO_NONE) keys.push(key);
  });
  return Int32Array.from(keys);
}

const OFTEN = 20;
const NEXT_TO_NONE = 0.004;
