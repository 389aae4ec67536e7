/** FNV-1a over a word's letters in lower case. */
export const NO_LETTER = 0x811c9dc5 | 0;
export const withLetter = (hash: number, lower: number): number => Math.imul(hash ^ lower, 0x01000193);

/** The hash of the ASCII letters that stand at `start`. */
export function wordHashAt(text: string, start: number): number {
  let hash = NO_LETTER;
  for (let at = start; at < text.length; at++) {
    const lower = text.charCodeAt(at) | 0x20;
    if (lower < 0x61 || lower > 0x7a) break;
    hash = withLetter(hash, lower);
  }
  return hash;
}

/** The hash of the ASCII letters that a text begins with. */
export const firstWordHash = (text: string): number => wordHashAt(text, 0);
