import { unitArray } from './arrays.ts';

/** Zeros behind the last code unit, so that looking ahead needs no check. */
const BEHIND = 4;

/** A text's code units, with some zeros behind the last: reading them from a part of a longer string costs more. */
export function codesOf(text: string): Uint16Array {
  const codes = unitArray(text.length + BEHIND);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** FNV-1a over the code units in lower case (of ASCII letters), curly apostrophes as straight ones. */
export function hashOf(codes: Uint16Array, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    let c = codes[i]!;
    if (c >= 0x41 && c <= 0x5a) c += 32;
    else if (c === 0x2019) c = 0x27;
    h = Math.imul(h ^ c, 0x01000193);
  }
  return h ^ (h >>> 15);
}
