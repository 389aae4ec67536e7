import type { SparseWeights } from '../../server/src/core/attribution/learned/keyTable.ts';

/** Weights that round to less are not worth their place. */
const LEAST = 2;

/** Rounds trained weights to integers of `1 / unit` and keeps those of some weight. */
export function quantised(keys: Int32Array, channels: number, weights: Float32Array, unit: number): SparseWeights {
  const kept: number[] = [];
  const first: number[] = [];
  const channel: number[] = [];
  const value: number[] = [];
  keys.forEach((key, row) => {
    const start = value.length;
    for (let c = 0; c < channels; c++) {
      const v = Math.max(-127, Math.min(127, Math.round(weights[row * channels + c]! * unit)));
      if (Math.abs(v) < LEAST) continue;
      channel.push(c);
      value.push(v);
    }
    if (value.length === start) return;
    kept.push(key);
    first.push(start);
  });
  first.push(value.length);
  return {
    keys: Int32Array.from(kept),
    first: Int32Array.from(first),
    channel: Uint8Array.from(channel),
    value: Int8Array.from(value),
  };
}
