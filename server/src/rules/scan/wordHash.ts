/** FNV-1a over a word's letters in lower case. */
export const NO_LETTER = 0x811c9dc5 | 0;
export const withLetter = (hash: number, lower: number): number => Math.imul(hash ^ lower, 0x01000193);

/** The hash of the ASCII letters that a text begins with. */
export function firstWordHash(text: string): number {
  let hash = NO_LETTER;
  for (let at = 0; at < text.length; at++) {
    const lower = text.charCodeAt(at) | 0x20;
    if (lower < 0x61 || lower > 0x7a) break;
    hash = withLetter(hash, lower);
  }
  return hash;
}
