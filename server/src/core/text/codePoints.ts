/** From UTF-16 offsets into `text` to offsets in Unicode code points. A lone surrogate is a code point of its own. */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = surrogatePairs(text);
  return pairs.length === 0 ? offset => offset : offset => offset - countBefore(pairs, offset);
}

/** From offsets in Unicode code points to UTF-16 offsets into `text`. */
export function utf16Of(text: string): (codePoint: number) => number {
  // Of each pair the code point that it is: its offset without the pairs before it.
  const pairs = surrogatePairs(text).map((at, index) => at - index);
  return pairs.length === 0 ? codePoint => codePoint : codePoint => codePoint + countBefore(pairs, codePoint);
}

/** UTF-16 offsets of the characters that take two code units. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  for (let at = text.search(/[\ud800-\udbff]/); at >= 0 && at + 1 < text.length; at++) {
    if (!isHigh(text.charCodeAt(at)) || !isLow(text.charCodeAt(at + 1))) continue;
    pairs.push(at);
    at++;
  }
  return pairs;
}

/** Whether `offset` is between the two halves of a character. */
export const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** How many of `sorted` are before `offset`. */
function countBefore(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
