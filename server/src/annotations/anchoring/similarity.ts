/**
 * How well `expected` stands at the end of `window`, 0 to 1: one minus the least edits for a character, wherever in the
 * window it begins (Sellers 1980). 1 if nothing is expected.
 */
export function endSimilarity(expected: string, window: string): number {
  if (expected === '' || window.endsWith(expected)) return 1;
  const width = expected.length;
  // row[i]: least edits that make the first i characters expected out of what ends here.
  const row = Uint16Array.from({ length: width + 1 }, (_, index) => index);
  for (let at = 0; at < window.length; at++) {
    const code = window.charCodeAt(at);
    let diagonal = row[0]!;
    for (let index = 1; index <= width; index++) {
      const above = row[index]!;
      const substituted = diagonal + (expected.charCodeAt(index - 1) === code ? 0 : 1);
      row[index] = Math.min(substituted, above + 1, row[index - 1]! + 1);
      diagonal = above;
    }
  }
  return 1 - row[width]! / width;
}

/** How well `expected` stands at the beginning of `window`, as endSimilarity. */
export const startSimilarity = (expected: string, window: string): number =>
  window.startsWith(expected) ? 1 : endSimilarity(reversed(expected), reversed(window));

const reversed = (text: string): string => text.split('').reverse().join('');
