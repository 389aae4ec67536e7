import { UNIT } from './decoder.ts';
import { CONTENT, OUT, SOURCE } from './lattice.ts';
import type { Sequence } from './sequence.ts';
import type { Window } from './window.ts';

export const CONFIDENCE_FEATURES = 10;
/** The weights are integers of `1 / CONFIDENCE_UNIT`. */
export const CONFIDENCE_UNIT = 256;

/** What a labelled window says about whether it is right; logistic regression makes the probability of it. */
export function confidenceFeatures(
  s: Sequence,
  w: Window,
  labels: Uint8Array,
  score: number,
  cueScore: number,
  out: Float64Array,
): void {
  let content = 0;
  let quoted = 0;
  let parts = 0;
  let source = 0;
  for (let t = 0; t < w.count; t++) {
    if (labels[t] === SOURCE) source++;
    if (labels[t] !== CONTENT) continue;
    content++;
    if (s.run[w.token[t]!] !== -1) quoted++;
    if (t === 0 || labels[t - 1] !== CONTENT) parts++;
  }
  const direct = quoted === content ? 1 : 0;
  const mixed = quoted > 0 && quoted < content ? 1 : 0;
  out[0] = 1;
  out[1] = score / UNIT;
  out[2] = cueScore / UNIT;
  out[3] = source === 0 ? 1 : 0;
  out[4] = direct;
  out[5] = mixed;
  out[6] = Math.log(content + 1);
  out[7] = parts > 1 ? 1 : 0;
  out[8] = labels[0] === OUT ? 0 : 1;
  out[9] = s.run[w.token[w.head]!] === -1 ? 0 : 1;
}

export function probability(features: Float64Array, weights: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < CONFIDENCE_FEATURES; k++) sum += features[k]! * weights[k]!;
  return 1 / (1 + Math.exp(-sum / CONFIDENCE_UNIT));
}
