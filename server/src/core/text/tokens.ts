import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { byteArray, intArray } from './arrays.ts';
import {
  COMBINING,
  classOf,
  DIGIT,
  isAlphanumeric,
  isApostrophe,
  isDigit,
  isLetter,
  isSpace,
  isUpper,
  JOINER,
  LETTER,
  SPACE,
  UPPER,
} from './characters.ts';
import { codesOf } from './codes.ts';
import { wordTable } from './wordTable.ts';

/** Token kinds. Words keep inner apostrophes and hyphens; a possessive or contracted ending ('s, 're) is a clitic of its own. */
export const WORD = 1;
export const NUMBER = 2;
export const CLITIC = 3;
/** Full stop, question and exclamation mark, ellipsis. */
export const TERMINATOR = 4;
/** A double quotation mark of any style, doubled single marks included. */
export const DOUBLE_MARK = 5;
/** A single quotation mark or an apostrophe that belongs to no word. */
export const SINGLE_MARK = 6;
/** Other punctuation and symbols; a run of hyphens is one token. */
export const PUNCTUATION = 7;
/** Web addresses, @names, #tags. */
export const ADDRESS = 8;

/**
 * The tokens of a text, as parallel arrays so that long texts stay cheap. `start` and `end` are UTF-16 offsets into the
 * text that was tokenized; every character that is not white space belongs to exactly one token.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Whether all white space between tokens is spaces and line ends: no tabs, no no-break spaces. */
  readonly plainSpaces: boolean;
}

const CLITICS = /^(s|re|ve|ll|d|m)$/i;
const ADDRESS_START = /^(https?:\/\/|www\.)/i;

/** Tokens as they are found, in arrays that are used again and grow; `taken` copies what is in use. */
class TokenList {
  count = 0;
  private start = new Int32Array(1024);
  private end = new Int32Array(1024);
  private kind = new Uint8Array(1024);

  add(from: number, to: number, kind: number): void {
    if (this.count === this.kind.length) this.grow();
    this.start[this.count] = from;
    this.end[this.count] = to;
    this.kind[this.count++] = kind;
  }

  taken(plainSpaces: boolean): Tokens {
    const { count } = this;
    const start = intArray(count);
    const end = intArray(count);
    const kind = byteArray(count);
    for (let i = 0; i < count; i++) {
      start[i] = this.start[i]!;
      end[i] = this.end[i]!;
      kind[i] = this.kind[i]!;
    }
    this.count = 0;
    return { count, start, end, kind, plainSpaces };
  }

  private grow(): void {
    const { start, end, kind } = this;
    this.start = new Int32Array(start.length * 2);
    this.end = new Int32Array(start.length * 2);
    this.kind = new Uint8Array(start.length * 2);
    this.start.set(start);
    this.end.set(end);
    this.kind.set(kind);
  }
}

const found = new TokenList();

/** `codes` are the text's code units, if the caller has them. */
export function tokenize(text: string, codes: Uint16Array = codesOf(text)): Tokens {
  const out = found;
  let plainSpaces = true;
  let at = 0;
  while (at < text.length) {
    const code = codes[at]!;
    const type = classOf(code);
    if (type === SPACE || type === JOINER) {
      if (code > 0x20 || code === 0x09) plainSpaces = false;
      at++;
    } else if (type === LETTER || type === UPPER) {
      at = addWord(text, codes, at, out);
    } else if (type === DIGIT) {
      const to = numberEnd(codes, at, text.length);
      out.add(at, to, NUMBER);
      at = to;
    } else {
      at = addSymbol(codes, at, text.length, out);
    }
  }
  return out.taken(plainSpaces);
}

function addWord(text: string, codes: Uint16Array, from: number, out: TokenList): number {
  if (mayBeAddress(codes, from) && ADDRESS_START.test(text.slice(from, from + 8))) {
    const to = addressEnd(text, from);
    out.add(from, to, ADDRESS);
    return to;
  }
  let to = from + 1;
  while (isAsciiLetter(codes[to]!)) to++;
  if (codes[to] === 0x20 || codes[to] === 0x2c) {
    // As most words are: letters alone, and what follows belongs to no word.
    out.add(from, to, WORD);
    return to;
  }
  to = wordEnd(codes, from, to, text.length);
  const apostrophe = lastApostrophe(codes, from, to);
  if (apostrophe > from && CLITICS.test(text.slice(apostrophe + 1, to))) {
    out.add(from, apostrophe, WORD);
    out.add(apostrophe, to, CLITIC);
    return to;
  }
  if (codes[to] === 0x2e && isAbbreviation(codes, from, to)) to++;
  out.add(from, to, WORD);
  return to;
}

/** "ht" or "ww": what it costs to look closer is spared for most words. */
function mayBeAddress(codes: Uint16Array, from: number): boolean {
  const first = codes[from]! | 32;
  const second = codes[from + 1]! | 32;
  return (first === 0x68 && second === 0x74) || (first === 0x77 && second === 0x77);
}

const isAsciiLetter = (code: number): boolean => ((code | 32) - 0x61) >>> 0 < 26;

/**
 * Letters and digits, with apostrophes, hyphens, ampersands and the dots of initials where a word goes on after them; from
 * `from` to `at` the word's letters are known.
 */
function wordEnd(codes: Uint16Array, from: number, at: number, length: number): number {
  while (at < length) {
    const code = codes[at]!;
    const type = classOf(code);
    if (type === SPACE) break;
    if (type === LETTER || type === UPPER || type === DIGIT || type === JOINER || type === COMBINING) {
      at++;
      continue;
    }
    const next = codes[at + 1]!;
    const goesOn =
      (isApostrophe(code) && isLetter(next)) ||
      (code === 0x2d && isAlphanumeric(next)) ||
      ((code === 0x2010 || code === 0x2011) && isAlphanumeric(next)) ||
      isHalfLetter(codes, at) ||
      (code === 0x26 && isUpper(next) && isUpper(codes[at - 1]!)) ||
      (code === 0x2e && isLetter(next) && isInitial(codes, from, at));
    if (!goesOn) break;
    at++;
  }
  return at;
}

/**
 * Whether the code unit at `at` is the second half of a letter that was read in the wrong encoding: the § in "FranÃ§ois". Upper
 * case before it means that the Ã is a letter of its own.
 */
function isHalfLetter(codes: Uint16Array, at: number): boolean {
  const lead = codes[at - 1]!;
  return lead >= 0xc2 && lead <= 0xc5 && HALVES.has(codes[at]!) && !isUpper(codes[at - 2]!);
}

/** What the bytes 80 to BF show in Windows-1252, other than letters and spaces. */
const HALVES: ReadonlySet<number> = new Set(
  [...'€‚„…†‡ˆ‰‹‘’“”•–—˜™›¡¢£¤¥¦§¨©«¬®¯°±²³´¶·¸¹»¼½¾¿'].map(c => c.charCodeAt(0)),
);

/** Whether the letter before the dot at `dot` stands alone, as in "U.S" or "J.R". */
const isInitial = (codes: Uint16Array, from: number, dot: number): boolean =>
  isLetter(codes[dot - 1]!) && (dot - 1 === from || codes[dot - 2] === 0x2e);

function lastApostrophe(codes: Uint16Array, from: number, to: number): number {
  for (let at = to - 1; at > from && at >= to - 3; at--) if (isApostrophe(codes[at]!)) return at;
  return -1;
}

/** What the lists tell of a word before a full stop, as bits. */
const ABBREVIATION = 1;
/** Only before a number ("v." also before a name); otherwise an ordinary word at a sentence's end. */
const NUMBERED = 2;
/** An ordinary word in lower case, an abbreviation when capitalised. */
const ORDINARY_WORD = 4;

const abbreviations = wordTable(abbreviationBits());

function abbreviationBits(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(LEADING_ABBREVIATIONS, ABBREVIATION);
  add(TRAILING_ABBREVIATIONS, ABBREVIATION);
  add('no nos art fig p pp vol v min in'.split(' '), NUMBERED);
  add(
    'miss mar jun la ore al mon wed ed trans pres sq co st mt mass ill pa ga va sun sat fri'.split(' '),
    ORDINARY_WORD,
  );
  return bits;
}

/** Whether the full stop after this word belongs to it: "Mr.", "U.S.", "J.". */
function isAbbreviation(codes: Uint16Array, from: number, to: number): boolean {
  if (codes[from + 1] === 0x2d && to - from <= 9) from += 2; // a party and its state: R-Fla.
  if (to - from > 6) return false;
  if (to - from === 1 && !isNumberedLetter(codes[from]!)) return isUpper(codes[from]!) && codes[from] !== 0x49;
  if (to > 1 && codes[to - 2] === 0x2e) return true;
  const bits = abbreviations.at(codes, from, to);
  if ((bits & ABBREVIATION) === 0) return false;
  const next = codes[to + 2]!;
  if ((bits & NUMBERED) !== 0) return isDigit(next) || (to - from === 1 && codes[from] === 0x76 && isUpper(next));
  return (bits & ORDINARY_WORD) === 0 || isUpper(codes[from]!);
}

/** "p. 4", "v. Marsh"; a capital is an initial. */
const isNumberedLetter = (code: number): boolean => code === 0x70 || code === 0x76;

function numberEnd(codes: Uint16Array, from: number, length: number): number {
  let at = from + 1;
  while (at < length) {
    const code = codes[at]!;
    const next = codes[at + 1]!;
    if (
      isAlphanumeric(code) ||
      ((code === 0x2c || code === 0x2e || code === 0x3a || code === 0x2f) && isDigit(next)) ||
      (code === 0x2d && isAlphanumeric(next))
    )
      at++;
    else break;
  }
  return at;
}

function addressEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !'"“”<>'.includes(text[at]!)) at++;
  while (at > from + 1 && ".,;:!?)'’".includes(text[at - 1]!)) at--;
  return at;
}

function addSymbol(codes: Uint16Array, at: number, length: number, out: TokenList): number {
  const code = codes[at]!;
  const next = codes[at + 1]!;
  if ((code === 0x40 || code === 0x23) && isAlphanumeric(next)) {
    let to = at + 2;
    while (to < length && (isAlphanumeric(codes[to]!) || codes[to] === 0x5f)) to++;
    out.add(at, to, ADDRESS);
    return to;
  }
  if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) {
    const to = runEnd(codes, at, c => c === 0x2e || c === 0x21 || c === 0x3f || c === 0x2026);
    out.add(at, to, TERMINATOR);
    return to;
  }
  if (code === 0x2d) {
    const to = runEnd(codes, at, c => c === 0x2d);
    out.add(at, to, PUNCTUATION);
    return to;
  }
  const doubled = (isApostrophe(code) || code === 0x60) && next === code;
  if (doubled || isDoubleMark(code)) {
    const to = doubled ? at + 2 : at + 1;
    out.add(at, to, DOUBLE_MARK);
    return to;
  }
  if (isApostrophe(code) || code === 0x60 || code === 0x201a || code === 0x201b || code === 0x2039 || code === 0x203a) {
    out.add(at, at + 1, SINGLE_MARK);
    return at + 1;
  }
  const pair = code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000;
  const to = pair ? at + 2 : at + 1;
  out.add(at, to, PUNCTUATION);
  return to;
}

const isDoubleMark = (code: number): boolean =>
  code === 0x22 ||
  code === 0x201c ||
  code === 0x201d ||
  code === 0x201e ||
  code === 0x201f ||
  code === 0xab ||
  code === 0xbb ||
  code === 0x2033;

function runEnd(codes: Uint16Array, from: number, is: (code: number) => boolean): number {
  let at = from + 1;
  while (is(codes[at]!)) at++;
  return at;
}
