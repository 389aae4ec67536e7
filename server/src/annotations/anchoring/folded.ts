import type { Span } from '../../core/span.ts';
import { splitsPair } from '../../core/text/codePoints.ts';
import type { Wanted } from './candidates.ts';

/**
 * A text without what an editor, a scraper or a typesetter may change without changing a word: white space is one space,
 * quotation marks and apostrophes are straight, dashes are hyphens, invisible characters are gone.
 */
export interface Folded {
  readonly text: string;
  /** Of a half-open range of the folded text, not an empty one, the span of the original that it stands for. */
  original(start: number, end: number): Span;
  /** Offset in the folded text of the character at this offset of the original, or of the next one. */
  folded(offset: number): number;
}

const SPACES = /\s/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const FOLDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'“”„‟″'].map(mark => [mark, '"'])),
  ...Object.fromEntries([...'‘’‚‛′`´'].map(mark => [mark, "'"])),
  ...Object.fromEntries([...'‐‑‒–—―−'].map(dash => [dash, '-'])),
};

export function fold(original: string): Folded {
  const starts = new Uint32Array(original.length);
  const ends = new Uint32Array(original.length);
  const characters: string[] = [];
  for (let at = 0; at < original.length; at++) {
    const character = original[at]!;
    const length = characters.length;
    if (isPlain(character.charCodeAt(0))) characters.push(character);
    else if (INVISIBLE.test(character)) continue;
    else if (!SPACES.test(character)) characters.push(FOLDS[character] ?? character);
    else if (length > 0 && characters[length - 1] === ' ') {
      ends[length - 1] = at + 1;
      continue;
    } else characters.push(' ');
    starts[length] = at;
    ends[length] = at + 1;
  }
  const count = characters.length;
  return {
    text: characters.join(''),
    original(start, end) {
      const [from, to] = [starts[start]!, ends[end - 1]!];
      return {
        start: splitsPair(original, from) ? from - 1 : from,
        end: splitsPair(original, to) ? to + 1 : to,
      };
    },
    folded(offset) {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle]! > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** Most characters: ASCII that stands for itself. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f && code !== 0x60;

/** An anchor as it is to be looked for in a folded text. */
export const foldedAnchor = ({ exact, prefix, suffix }: Wanted): Wanted => ({
  exact: fold(exact).text,
  prefix: fold(prefix).text,
  suffix: fold(suffix).text,
});
