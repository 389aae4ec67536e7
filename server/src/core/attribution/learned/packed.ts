import { BitReader } from './bits.ts';
import { CONFIDENCE_FEATURES } from './confidence.ts';
import type { SparseWeights } from './keyTable.ts';
import { CHANNELS, STRUCTURE } from './lattice.ts';
import type { Model } from './tagger.ts';

/** Parameters of the code: what is usual in a trained model. Any model can be written, only longer. */
export const CODE = {
  header: 8,
  count: 12,
  gap: 6,
  neverGap: 11,
  more: 0,
  channel: 1,
  cueValue: 4,
  spanValue: 3,
} as const;

/** The model as `scripts/train` wrote it. */
export function unpack(text: string): Model {
  const bits = new BitReader(text);
  const cueBias = bits.signed(CODE.header);
  const firstLook = bits.signed(CODE.header);
  const acceptBias = bits.signed(CODE.header);
  const structure = new Int32Array(STRUCTURE);
  for (let i = 0; i < STRUCTURE; i++) structure[i] = bits.signed(CODE.header);
  const confidence = new Int32Array(CONFIDENCE_FEATURES);
  for (let i = 0; i < CONFIDENCE_FEATURES; i++) confidence[i] = bits.signed(CODE.header);
  const never = readKeys(bits);
  const cue = readWeights(bits, 1, CODE.cueValue);
  const span = readWeights(bits, CHANNELS, CODE.spanValue);
  return { cueBias, firstLook, acceptBias, structure, confidence, never, cue, span };
}

function readKeys(bits: BitReader): Int32Array {
  const keys = new Int32Array(bits.number(CODE.count));
  let key = -1;
  for (let i = 0; i < keys.length; i++) {
    key += 1 + bits.number(CODE.neverGap);
    keys[i] = key;
  }
  return keys;
}

function readWeights(bits: BitReader, channels: number, valueCode: number): SparseWeights {
  const rows = bits.number(CODE.count);
  const total = bits.number(CODE.count);
  const keys = new Int32Array(rows);
  const first = new Int32Array(rows + 1);
  const channel = new Uint8Array(total);
  const value = new Int8Array(total);
  let key = -1;
  let n = 0;
  for (let row = 0; row < rows; row++) {
    key += 1 + bits.number(CODE.gap);
    keys[row] = key;
    first[row] = n;
    const count = channels === 1 ? 1 : 1 + bits.number(CODE.more);
    let c = -1;
    for (let k = 0; k < count; k++) {
      c += channels === 1 ? 1 : 1 + bits.number(CODE.channel);
      channel[n] = c;
      value[n++] = bits.signed(valueCode);
    }
  }
  first[rows] = n;
  return { keys, first, channel, value };
}
