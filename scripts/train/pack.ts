import { ALPHABET } from '../../server/src/core/attribution/learned/bits.ts';
import type { SparseWeights } from '../../server/src/core/attribution/learned/keyTable.ts';
import { CHANNELS } from '../../server/src/core/attribution/learned/lattice.ts';
import { CODE } from '../../server/src/core/attribution/learned/packed.ts';
import type { Model } from '../../server/src/core/attribution/learned/tagger.ts';

/** A model as text, as `unpack` reads it. */
export function pack(model: Model): string {
  const bits = new BitWriter();
  bits.signed(model.cueBias, CODE.header);
  bits.signed(model.firstLook, CODE.header);
  bits.signed(model.acceptBias, CODE.header);
  for (const w of model.structure) bits.signed(w, CODE.header);
  for (const w of model.confidence) bits.signed(w, CODE.header);
  bits.number(model.never.length, CODE.count);
  let previous = -1;
  for (const key of model.never) {
    bits.number(key - previous - 1, CODE.neverGap);
    previous = key;
  }
  writeWeights(bits, model.cue, 1, CODE.cueValue);
  writeWeights(bits, model.span, CHANNELS, CODE.spanValue);
  return bits.text();
}

function writeWeights(bits: BitWriter, w: SparseWeights, channels: number, valueCode: number): void {
  bits.number(w.keys.length, CODE.count);
  bits.number(w.value.length, CODE.count);
  let previous = -1;
  w.keys.forEach((key, row) => {
    bits.number(key - previous - 1, CODE.gap);
    previous = key;
    const start = w.first[row]!;
    const end = w.first[row + 1]!;
    if (channels > 1) bits.number(end - start - 1, CODE.more);
    let channel = -1;
    for (let k = start; k < end; k++) {
      if (channels > 1) bits.number(w.channel[k]! - channel - 1, CODE.channel);
      channel = w.channel[k]!;
      bits.signed(w.value[k]!, valueCode);
    }
  });
}

class BitWriter {
  private readonly characters: string[] = [];
  private held = 0;
  private count = 0;

  private bit(b: number): void {
    this.held = this.held * 2 + b;
    if (++this.count < 6) return;
    this.characters.push(ALPHABET[this.held]!);
    this.held = 0;
    this.count = 0;
  }

  number(n: number, k: number): void {
    for (let high = Math.floor(n / 2 ** k); high > 0; high--) this.bit(1);
    this.bit(0);
    for (let i = k - 1; i >= 0; i--) this.bit(Math.floor(n / 2 ** i) % 2);
  }

  signed(n: number, k: number): void {
    this.number(n >= 0 ? 2 * n : -2 * n - 1, k);
  }

  text(): string {
    while (this.count > 0) this.bit(0);
    return this.characters.join('');
  }
}
