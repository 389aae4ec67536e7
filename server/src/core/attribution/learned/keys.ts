/**
 * Features are named by keys of this many bits: hashes of what they look at. Two features may share a key; there are
 * so many more keys than features in use that it hardly matters, and no list of words has to be shipped.
 */
export const KEY_BITS = 22;
const SHIFT = 32 - KEY_BITS;

export function key(template: number, a: number): number {
  const h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0xc2b2ae35) >>> SHIFT;
}

export function key2(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  return Math.imul(h ^ (h >>> 14), 0x27d4eb2f) >>> SHIFT;
}

export function key3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 14)) + c, 0x9e3779b1);
  return Math.imul(h ^ (h >>> 15), 0x27d4eb2f) >>> SHIFT;
}
