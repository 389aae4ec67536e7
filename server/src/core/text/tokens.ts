import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
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
}

const CLITICS = /^(s|re|ve|ll|d|m)$/i;
const ADDRESS_START = /^(https?:\/\/|www\.)/i;

export function tokenize(text: string): Tokens {
  let capacity = (text.length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let count = 0;
  const add = (from: number, to: number, k: number): void => {
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, capacity);
      end = grown(end, capacity);
      const wider = new Uint8Array(capacity);
      wider.set(kind);
      kind = wider;
    }
    start[count] = from;
    end[count] = to;
    kind[count++] = k;
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const type = classOf(code);
    if (type === SPACE || type === JOINER) {
      at++;
    } else if (type === LETTER || type === UPPER) {
      at = addWord(text, at, add);
    } else if (type === DIGIT) {
      const to = numberEnd(text, at);
      add(at, to, NUMBER);
      at = to;
    } else {
      at = addSymbol(text, at, code, add);
    }
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count), kind: kind.subarray(0, count) };
}

type Add = (from: number, to: number, kind: number) => void;

function grown(old: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(capacity);
  wider.set(old);
  return wider;
}

function addWord(text: string, from: number, add: Add): number {
  const first = text.charCodeAt(from) | 32;
  if ((first === 0x68 || first === 0x77) && ADDRESS_START.test(text.slice(from, from + 8))) {
    const to = addressEnd(text, from);
    add(from, to, ADDRESS);
    return to;
  }
  let to = wordEnd(text, from);
  const apostrophe = lastApostrophe(text, from, to);
  if (apostrophe > from && CLITICS.test(text.slice(apostrophe + 1, to))) {
    add(from, apostrophe, WORD);
    add(apostrophe, to, CLITIC);
    return to;
  }
  if (text.charCodeAt(to) === 0x2e && isAbbreviation(text, from, to)) to++;
  add(from, to, WORD);
  return to;
}

/** Letters and digits, with apostrophes, hyphens, ampersands and the dots of initials where a word goes on after them. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const type = classOf(code);
    if (type === LETTER || type === UPPER || type === DIGIT || type === JOINER || type === COMBINING) {
      at++;
      continue;
    }
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const goesOn =
      (isApostrophe(code) && isLetter(next)) ||
      (code === 0x2d && isAlphanumeric(next)) ||
      (code === 0x2011 && isAlphanumeric(next)) ||
      (code === 0x26 && isUpper(next) && isUpper(text.charCodeAt(at - 1))) ||
      (code === 0x2e && isLetter(next) && isInitial(text, from, at));
    if (!goesOn) break;
    at++;
  }
  return at;
}

/** Whether the letter before the dot at `dot` stands alone, as in "U.S" or "J.R". */
const isInitial = (text: string, from: number, dot: number): boolean =>
  isLetter(text.charCodeAt(dot - 1)) && (dot - 1 === from || text.charCodeAt(dot - 2) === 0x2e);

function lastApostrophe(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from && at >= to - 3; at--) if (isApostrophe(text.charCodeAt(at))) return at;
  return -1;
}

/** Whether the full stop after this word belongs to it: "Mr.", "U.S.", "J.". */
function isAbbreviation(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(from + 1) === 0x2d && to - from <= 9) from += 2; // a party and its state: R-Fla.
  if (to - from > 6) return false;
  if (to - from === 1 && !NUMBERED.has(text[from]!))
    return isUpper(text.charCodeAt(from)) && text.charCodeAt(from) !== 0x49;
  if (text.charCodeAt(to - 2) === 0x2e) return true;
  const word = text.slice(from, to).toLowerCase();
  if (!LEADING_ABBREVIATIONS.has(word) && !TRAILING_ABBREVIATIONS.has(word)) return false;
  if (NUMBERED.has(word)) return isDigit(text.charCodeAt(to + 2));
  return !ORDINARY_WORDS.has(word) || isUpper(text.charCodeAt(from));
}

/** Abbreviations only before a number; otherwise ordinary words at a sentence's end. */
const NUMBERED: ReadonlySet<string> = new Set('no nos art fig p pp vol v min in'.split(' '));

/** Ordinary words in lower case, abbreviations when capitalised. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  'miss mar jun la ore al mon wed ed trans pres sq co st mt mass ill pa ga va sun sat fri'.split(' '),
);

function numberEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
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

function addSymbol(text: string, at: number, code: number, add: Add): number {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  if ((code === 0x40 || code === 0x23) && isAlphanumeric(next)) {
    let to = at + 2;
    while (to < text.length && (isAlphanumeric(text.charCodeAt(to)) || text.charCodeAt(to) === 0x5f)) to++;
    add(at, to, ADDRESS);
    return to;
  }
  if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) {
    const to = runEnd(text, at, c => c === 0x2e || c === 0x21 || c === 0x3f || c === 0x2026);
    add(at, to, TERMINATOR);
    return to;
  }
  if (code === 0x2d) {
    const to = runEnd(text, at, c => c === 0x2d);
    add(at, to, PUNCTUATION);
    return to;
  }
  const doubled = (isApostrophe(code) || code === 0x60) && next === code;
  if (doubled || isDoubleMark(code)) {
    const to = doubled ? at + 2 : at + 1;
    add(at, to, DOUBLE_MARK);
    return to;
  }
  if (isApostrophe(code) || code === 0x60 || code === 0x201a || code === 0x201b || code === 0x2039 || code === 0x203a) {
    add(at, at + 1, SINGLE_MARK);
    return at + 1;
  }
  const pair = code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000;
  const to = pair ? at + 2 : at + 1;
  add(at, to, PUNCTUATION);
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

function runEnd(text: string, from: number, is: (code: number) => boolean): number {
  let at = from + 1;
  while (at < text.length && is(text.charCodeAt(at))) at++;
  return at;
}
