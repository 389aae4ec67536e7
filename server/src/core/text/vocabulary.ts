/** A vocabulary with more words, or more code units in them, is given up for a new one: the bound on what is remembered. */
const MOST_WORDS = 1 << 16;
const MOST_UNITS = 1 << 20;
/** Code units turned into a string at once: more arguments than a call may have are never passed. */
const PIECE = 4096;

/**
 * The words of the texts that were read, numbered from 0 by their spelling, so that what follows from it is worked out
 * once a word rather than once a token; see `WordFacts`. Any token is a word here, marks and numbers too.
 */
export class Vocabulary {
  count = 0;
  /** Each word in lower case. */
  readonly lower: string[] = [];
  /** The code units of all words, one after the other. */
  units = new Uint16Array(1 << 14);
  /** Where each word starts in `units`; one more at the end. */
  starts = new Int32Array(1 << 12);
  private hashes = new Int32Array(1 << 12);
  /** Open addressing over a power of two, at most half full: a word's number, -1 where a slot is free. */
  private slots = new Int32Array(1 << 13).fill(-1);

  /** The number of the word from `start` to `end`. */
  numberOf(codes: Uint16Array, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
    hash ^= hash >>> 15;
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let word = slots[slot]!; word >= 0; word = slots[slot]!) {
      if (hashes[word] === hash && this.isSpelt(word, codes, start, end)) return word;
      slot = (slot + 1) & mask;
    }
    return this.add(hash, codes, start, end);
  }

  /** Whether it holds so much that a new one should be begun. */
  isFull(): boolean {
    return this.count > MOST_WORDS || this.starts[this.count]! > MOST_UNITS;
  }

  private isSpelt(word: number, codes: Uint16Array, start: number, end: number): boolean {
    const { units, starts } = this;
    const from = starts[word]!;
    if (starts[word + 1]! - from !== end - start) return false;
    for (let i = start; i < end; i++) if (units[from + i - start] !== codes[i]) return false;
    return true;
  }

  private add(hash: number, codes: Uint16Array, start: number, end: number): number {
    const word = this.count++;
    const from = this.starts[word]!;
    const to = from + end - start;
    while (this.units.length < to) this.units = larger(this.units);
    this.units.set(codes.subarray(start, end), from);
    if (this.starts.length < word + 2) this.starts = larger(this.starts);
    this.starts[word + 1] = to;
    if (this.hashes.length <= word) this.hashes = larger(this.hashes);
    this.hashes[word] = hash;
    this.lower.push(stringOf(this.units, from, to).toLowerCase());
    if (this.slots.length < this.count * 2) this.spread();
    else this.place(word);
    return word;
  }

  private place(word: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hashes[word]! & mask;
    while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
    this.slots[slot] = word;
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let word = 0; word < this.count; word++) this.place(word);
  }
}

/** A string of its own: a part of a text would keep all of that text in memory. */
function stringOf(units: Uint16Array, from: number, to: number): string {
  let out = '';
  for (let at = from; at < to; at += PIECE) out += String.fromCharCode(...units.subarray(at, Math.min(to, at + PIECE)));
  return out;
}

function larger<T extends Int32Array | Uint16Array>(array: T): T {
  const out = new (array.constructor as new (length: number) => T)(array.length * 2);
  out.set(array);
  return out;
}

let current = new Vocabulary();

/** The vocabulary for the next text. */
export function vocabulary(): Vocabulary {
  if (current.isFull()) current = new Vocabulary();
  return current;
}

/** What follows from the spelling of each word of a vocabulary, in arrays by the word's number. */
export abstract class WordFacts {
  private of: Vocabulary | null = null;
  private known = 0;

  /** Works out what is not known yet; to be called before facts about a text's words are read. */
  knowAll(words: Vocabulary): void {
    if (this.of !== words) {
      this.of = words;
      this.known = 0;
    }
    if (this.known === words.count) return;
    this.reserve(words.count);
    for (; this.known < words.count; this.known++) this.learn(this.known, words);
  }

  /** Makes room for so many words, and keeps what is there. */
  protected abstract reserve(count: number): void;
  protected abstract learn(word: number, words: Vocabulary): void;
}
