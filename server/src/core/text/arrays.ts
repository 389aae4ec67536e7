/** Bytes of the buffers that arrays are cut from. */
const CHUNK = 1 << 16;
/** Whatever needs more bytes has a buffer of its own. */
const LONG = CHUNK >> 2;

/**
 * Short typed arrays are cut from long buffers: ten times cheaper than making each on its own, and a paragraph needs several.
 * A buffer is kept in memory as long as anything cut from it is in use.
 */
let buffer = new ArrayBuffer(CHUNK);
let used = 0;

/** Where in `buffer` so many bytes of zeros start, aligned for any of the arrays below. */
function cut(bytes: number): number {
  if (used + bytes > CHUNK) {
    buffer = new ArrayBuffer(CHUNK);
    used = 0;
  }
  const from = used;
  used += (bytes + 3) & ~3;
  return from;
}

/** An array that keeps what it has and has room for `length` elements: twice that, if it has to be another one. */
export function withRoom<A extends Int8Array | Uint8Array | Uint16Array | Int32Array | Float64Array>(
  array: A,
  length: number,
): A {
  if (array.length >= length) return array;
  const longer = new (array.constructor as new (length: number) => A)(length * 2);
  longer.set(array);
  return longer;
}

/** Arrays of zeros, for what lives no longer than the analysis of a text. */
export function intArray(length: number): Int32Array {
  if (length * 4 > LONG) return new Int32Array(length);
  const from = cut(length * 4);
  return new Int32Array(buffer, from, length);
}

export function unitArray(length: number): Uint16Array {
  if (length * 2 > LONG) return new Uint16Array(length);
  const from = cut(length * 2);
  return new Uint16Array(buffer, from, length);
}

export function byteArray(length: number): Uint8Array {
  if (length > LONG) return new Uint8Array(length);
  const from = cut(length);
  return new Uint8Array(buffer, from, length);
}
