/** Six bits a character. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads numbers from a text of six bits a character. */
export class BitReader {
  private readonly text: string;
  private readonly values = new Uint8Array(128);
  private at = 0;
  private held = 0;
  private left = 0;

  constructor(text: string) {
    this.text = text;
    for (let i = 0; i < ALPHABET.length; i++) this.values[ALPHABET.charCodeAt(i)] = i;
  }

  private bit(): number {
    if (this.left === 0) {
      if (this.at >= this.text.length) throw new Error('The weights of the learned tagger are cut short');
      this.held = this.values[this.text.charCodeAt(this.at++) & 127]!;
      this.left = 6;
    }
    this.left--;
    return (this.held >> this.left) & 1;
  }

  /** A number >= 0 in Rice's code: short for numbers around 2 to the power of `k`. */
  number(k: number): number {
    let high = 0;
    while (this.bit() === 1) high++;
    let low = 0;
    for (let i = 0; i < k; i++) low = low * 2 + this.bit();
    return high * 2 ** k + low;
  }

  /** A number of either sign. */
  signed(k: number): number {
    const n = this.number(k);
    return n % 2 === 0 ? n / 2 : -(n + 1) / 2;
  }
}
