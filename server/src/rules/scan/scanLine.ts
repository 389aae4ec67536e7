import { classOf, isLetter, JOINER, SPACE as WHITE } from '../../core/text/characters.ts';
import { DOUBLE_SPACE, HYPHEN, LOOSE_HYPHEN, REPEATED, SPACE, SPACED_STOP, STOP, traitsOf } from './traits.ts';
import { NO_LETTER, withLetter } from './wordHash.ts';
import { wordTraits } from './wordTraits.ts';

/** What rules ask of a line before they read it. */
export interface ScannedLine {
  /** Nothing on it but white space and invisible characters. */
  readonly blank: boolean;
  readonly traits: number;
  /** The words with traits of their own: of each the offset from the line's start, then its traits. */
  readonly words: readonly number[];
  /** The hash of the first word, whatever stands before it. */
  readonly opening: number;
}

/** Kinds of characters, which are no traits of the line. */
const KINDS = SPACE | HYPHEN | STOP;

/** Reads the line from `start` to `end` once, for all rules. Spelt out where a call or a second look at a character would cost. */
export function scanLine(text: string, start: number, end: number): ScannedLine {
  let words = NO_WORDS;
  let traits = 0;
  let blank = true;
  let opening = NO_LETTER;
  /** The kind of the character before. */
  let before = 0;
  /** Where what stands between plain spaces begins, and its first letter. */
  let token = start;
  let tokenLetter = letterAt(text, start);
  let afterSpace = false;
  let at = start;
  while (at < end) {
    let code = text.charCodeAt(at);
    let lower = code | 0x20;
    if (afterSpace && code !== 0x20) {
      // Most words are told here from the one before: they begin with another letter.
      if (lower === tokenLetter && isAlike(text, token, at)) traits |= REPEATED;
      token = at;
      tokenLetter = isLetter(code) ? lower : text.charCodeAt(at + 1) | 0x20;
      afterSpace = false;
    }
    if (lower >= 0x61 && lower <= 0x7a) {
      const word = at;
      let hash = NO_LETTER;
      do {
        hash = withLetter(hash, lower);
        code = ++at < end ? text.charCodeAt(at) : 0;
        lower = code | 0x20;
      } while (lower >= 0x61 && lower <= 0x7a);
      const own = wordTraits(hash);
      if (own !== 0) {
        traits |= own;
        if (words === NO_WORDS) words = [];
        words.push(word - start, own);
      }
      if (opening === NO_LETTER) opening = hash;
      blank = false;
      before = 0;
      if (at === end) break;
    }
    afterSpace = code === 0x20;
    if (afterSpace && before === 0) before = SPACE;
    else {
      if (blank) blank = isGap(code);
      const kind = traitsOf(code);
      traits |= kind | besides(before, kind);
      before = kind & KINDS;
    }
    at++;
  }
  return { blank, traits: traits & ~KINDS, words, opening };
}

const NO_WORDS: number[] = [];

/** The traits of two characters side by side. */
function besides(before: number, kind: number): number {
  if (before === SPACE) {
    if (kind === SPACE) return DOUBLE_SPACE;
    if ((kind & STOP) !== 0) return SPACED_STOP;
    return kind === HYPHEN ? LOOSE_HYPHEN : 0;
  }
  return before === HYPHEN && kind === SPACE ? LOOSE_HYPHEN : 0;
}

const isGap = (code: number): boolean => {
  const type = classOf(code);
  return type === WHITE || type === JOINER;
};

/** The letter that a word at `at` begins with, behind a mark if one stands there; as lower case where it is ASCII. */
const letterAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return (isLetter(code) ? code : text.charCodeAt(at + 1)) | 0x20;
};

/**
 * Whether the word at `first`, or behind a mark there, may be that at `second`: its letters up to the space are the same, as far as
 * ASCII letters tell.
 */
function isAlike(text: string, first: number, second: number): boolean {
  const from = isLetter(text.charCodeAt(first)) ? first : first + 1;
  for (let at = from; at < second; at++) {
    const a = text.charCodeAt(at);
    if (a === 0x20) return at > from;
    const b = text.charCodeAt(second + at - from);
    if ((a | 0x20) !== (b | 0x20) && a < 0x80 && b < 0x80) return false;
  }
  return false;
}
