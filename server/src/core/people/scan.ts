import type { ParagraphText } from '../paragraph.ts';
import type { Span } from '../span.ts';
import { byteArray, intArray, withRoom } from '../text/arrays.ts';
import { classOf, isApostrophe, isLetter, isUpper, LETTER, UPPER } from '../text/characters.ts';
import { DOUBLE_MARK, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { type Vocabulary, WordFacts } from '../text/vocabulary.ts';
import { plain } from './nameParts.ts';
import { bitsAt, bitsOf, DEMONYM, mayStandBeforeVerb, PEOPLE } from './words.ts';

/** How a token is capitalised. */
export const LOWER = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
/** "J.", "K.C." */
export const INITIAL = 3;
/** "Syria-based", "USA-backed": an adjective made of a name. */
export const COMPOUND = 4;

/** A paragraph's tokens with what the lexica and the letters tell of each. */
export interface Scan {
  readonly text: string;
  /** The text's code units: reading them from a part of a longer string costs more. */
  readonly codes: Uint16Array;
  readonly tokens: Tokens;
  readonly lower: readonly string[];
  readonly bits: Int32Array;
  readonly capital: Uint8Array;
  /** 1 for a word that may stand between a subject and its verb. */
  readonly beforeVerb: Uint8Array;
  /** Index of the sentence. */
  readonly sentence: Int32Array;
  /** The sentence's first word (marks before it aside). */
  readonly opens: Uint8Array;
  /** Per sentence: most of its words are capitalised, so that capitals tell nothing. */
  readonly heading: readonly boolean[];
}

/**
 * A word's shape: in the lowest bits how it is capitalised; then, by these places of bits, what it adds to the counts that
 * tell a heading, and whether it may stand before a verb.
 */
const CAPITALISED = 7;
const COUNTS = 3;
const COUNTS_AS_CAPITAL = 4;
const BEFORE_VERB = 5;

/** What the lexica and the letters tell of each word. */
class Traits extends WordFacts {
  bits = new Int32Array(0);
  shape = new Uint8Array(0);

  protected override reserve(count: number): void {
    this.bits = withRoom(this.bits, count);
    this.shape = withRoom(this.shape, count);
  }

  protected override learn(word: number, { units, starts, lower }: Vocabulary): void {
    const start = starts[word]!;
    const end = starts[word + 1]!;
    const bits = bitsOfWord(units, start, end, lower[word]!);
    this.bits[word] = bits;
    this.shape[word] = shapeOf(capitalOf(units, start, end, bits !== 0), end - start, lower[word]!);
  }
}

function shapeOf(capital: number, length: number, lower: string): number {
  const long = length > 3;
  const longCapital = long && (capital === CAPITAL || capital === CAPITALS);
  return (
    capital |
    (Number(long) << COUNTS) |
    (Number(longCapital) << COUNTS_AS_CAPITAL) |
    (Number(mayStandBeforeVerb(lower)) << BEFORE_VERB)
  );
}

const traits = new Traits();

function bitsOfWord(units: Uint16Array, start: number, end: number, lower: string): number {
  const bits = bitsAt(units, start, end) || bitsOfLast(units, start, end);
  return bits === 0 && hasDiacritics(units, start, end) ? bitsOf(plain(lower)) : bits;
}

export function scan(p: ParagraphText): Scan {
  const { text, codes, tokens, sentences, lower, words: numbers, vocabulary } = p;
  traits.knowAll(vocabulary);
  const { count, start, kind } = tokens;
  const { bits: bitsOfWords, shape: shapes } = traits;
  const bits = intArray(count);
  const capital = byteArray(count);
  const beforeVerb = byteArray(count);
  const sentence = intArray(count);
  const opens = byteArray(count);
  const heading: boolean[] = [];
  let i = 0;
  for (let s = 0; i < count; s++) {
    const end = s < sentences.length ? sentences[s]!.end : text.length;
    let words = 0;
    let capitals = 0;
    let first = 1;
    for (; i < count && start[i]! < end; i++) {
      sentence[i] = s;
      if (kind[i] !== WORD) {
        if (kind[i] === NUMBER) first = 0;
        else if (opensAgain(codes, tokens, i)) first = 1;
        continue;
      }
      const shape = shapes[numbers[i]!]!;
      bits[i] = bitsOfWords[numbers[i]!]!;
      capital[i] = shape & CAPITALISED;
      beforeVerb[i] = (shape >> BEFORE_VERB) & 1;
      opens[i] = first;
      // Added rather than asked for: what the next word is like cannot be foreseen, and a wrong guess of the processor costs more.
      words += (shape >> COUNTS) & ~first & 1;
      capitals += (shape >> COUNTS_AS_CAPITAL) & ~first & 1;
      first = 0;
    }
    heading.push(words > 1 && capitals > (ends(text, end) ? Math.max(3, 0.9 * words) : 0.7 * words));
  }
  return { text, codes, tokens, lower, bits, capital, beforeVerb, sentence, opens, heading };
}

/** "African-Americans": several of a people, as the last part says. */
function bitsOfLast(codes: Uint16Array, start: number, end: number): number {
  for (let i = end - 4; i > start; i--)
    if (codes[i - 1] === 0x2d) return isUpper(codes[i]!) ? bitsAt(codes, i, end) & (PEOPLE | DEMONYM) : 0;
  return 0;
}

function hasDiacritics(codes: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (codes[i]! > 0xbf) return true;
  return false;
}

/** Headings seldom have a full stop. */
const ends = (text: string, end: number): boolean => '.!?"”'.includes(text.charAt(end - 1));

/** After a colon, an opening mark or a bracket a capital tells as little as at the start. */
function opensAgain(codes: Uint16Array, tokens: Tokens, i: number): boolean {
  const code = codes[tokens.start[i]!]!;
  if (code === 0x3a || code === 0x28 || code === 0x5b || code === 0x201c) return true;
  return tokens.kind[i] === DOUBLE_MARK && i + 1 < tokens.count && tokens.start[i + 1] === tokens.end[i];
}

function capitalOf(codes: Uint16Array, start: number, end: number, known: boolean): number {
  const first = codes[start]!;
  if (classOf(first) === LETTER) return !known && lowerParticle(codes, start, end) ? CAPITAL : LOWER;
  if (classOf(first) !== UPPER) return LOWER;
  const length = end - start;
  if (length === 1) return first === 0x41 || first === 0x49 ? CAPITAL : INITIAL;
  if (length <= 6 && codes[start + 1]! === 0x2e) return INITIAL;
  let small = 0;
  for (let i = start + 1; i < end; i++) {
    const code = codes[i]!;
    if (code === 0x2d && i + 1 < end && !isUpper(codes[i + 1]!) && isLetter(codes[i + 1]!)) return COMPOUND;
    if (classOf(code) === LETTER) small++;
  }
  return small === 0 ? CAPITALS : CAPITAL;
}

/** "al-Assad", "d'Estaing": a capital after a short prefix. */
function lowerParticle(codes: Uint16Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end - 1 && i < start + 5; i++) {
    const code = codes[i]!;
    if (code === 0x2d || isApostrophe(code))
      return isUpper(codes[i + 1]!) && !PREFIX.test(String.fromCharCode(...codes.subarray(start, i)));
  }
  return false;
}

/** Whether tokens `i` and `i + 1` stand in one line with at most a space between. */
export function adjacent(s: Scan, i: number): boolean {
  if (i + 1 >= s.tokens.count || s.sentence[i] !== s.sentence[i + 1]) return false;
  const from = s.tokens.end[i]!;
  const to = s.tokens.start[i + 1]!;
  for (let at = from; at < to; at++) {
    const code = s.codes[at];
    if (code === 0x0a || code === 0x0d) return false;
  }
  return true;
}

export const has = (s: Scan, i: number, bits: number): boolean =>
  i >= 0 && i < s.bits.length && (s.bits[i]! & bits) !== 0;

export const isCapital = (s: Scan, i: number): boolean =>
  i >= 0 && i < s.capital.length && s.capital[i] !== LOWER && s.capital[i] !== COMPOUND;

/** The first character of token `i`, 0 outside. */
export const charAt = (s: Scan, i: number): number => (i >= 0 && i < s.tokens.count ? s.codes[s.tokens.start[i]!]! : 0);

export const spanOf = (s: Scan, first: number, last: number): Span => ({
  start: s.tokens.start[first]!,
  end: s.tokens.end[last]!,
});

/** What makes an adjective of a name: "anti-Trump". */
const PREFIX = /^(pro|anti|non|ex|pre|post|mid|then|co|un|re)$/;
