/** From UTF-16 offsets into `text` to offsets in Unicode code points. */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = text.search(/[\ud800-\udbff]/); at >= 0 && at + 1 < text.length; at++) {
    if (!isHigh(text.charCodeAt(at)) || !isLow(text.charCodeAt(at + 1))) continue;
    pairs.push(at);
    at++;
  }
  return pairs.length === 0 ? offset => offset : offset => offset - countBefore(pairs, offset);
}

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
