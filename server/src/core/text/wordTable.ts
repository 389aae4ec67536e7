/** Words with a number each, looked up by their place in a text's code units: no substring is made. Case is ignored for ASCII. */
export interface WordTable {
  /** The number of the word from `start` to `end`, 0 if it is not in the table. */
  at(text: Uint16Array, start: number, end: number): number;
}

/** Open addressing over a power of two, at most half full. */
export function wordTable(entries: ReadonlyMap<string, number>): WordTable {
  let size = 1024;
  while (size < entries.size * 2) size *= 2;
  const words: string[] = new Array(size).fill('');
  const hashes = new Int32Array(size);
  const values = new Int32Array(size);
  for (const [word, value] of entries) {
    const hash = hashOf(codesOf(word), 0, word.length);
    let slot = hash & (size - 1);
    while (words[slot] !== '') slot = (slot + 1) & (size - 1);
    words[slot] = word;
    hashes[slot] = hash;
    values[slot] = value;
  }
  return {
    at(text, start, end) {
      const hash = hashOf(text, start, end);
      for (let slot = hash & (size - 1); words[slot] !== ''; slot = (slot + 1) & (size - 1))
        if (hashes[slot] === hash && same(words[slot]!, text, start, end)) return values[slot]!;
      return 0;
    },
  };
}

const codesOf = (word: string): Uint16Array => Uint16Array.from(word, c => c.charCodeAt(0));

/** Lower case of an ASCII letter; other code units as they are; typographic apostrophes as plain ones. */
const folded = (code: number): number =>
  code >= 0x41 && code <= 0x5a ? code | 0x20 : code === 0x2019 || code === 0x2018 ? 0x27 : code;

function hashOf(text: Uint16Array, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + folded(text[i]!);
  hash ^= hash >>> 15;
  return hash | 0;
}

function same(word: string, text: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== folded(text[start + i]!)) return false;
  return true;
}
