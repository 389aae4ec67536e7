import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS } from '../lexicon/abbreviations.ts';
import type { Span } from '../span.ts';
import { isDigit, isSpace, isUpper } from './characters.ts';
import { codesOf } from './codes.ts';
import { DOUBLE_MARK, NUMBER, PUNCTUATION, SINGLE_MARK, TERMINATOR, type Tokens, WORD } from './tokens.ts';

/**
 * The sentences of one paragraph: spans from the first to the last token of each, closing marks and brackets included.
 * A sentence ends at a terminator (or an abbreviation's full stop before a typical sentence start) that white space and
 * a capital, a digit or an opening mark follow. `codes` are the text's code units, if the caller has them.
 */
export function sentences(text: string, tokens: Tokens, codes: Uint16Array = codesOf(text)): Span[] {
  const out: Span[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    const abbreviation = tokens.kind[i] === WORD && codes[tokens.end[i]! - 1] === 0x2e;
    if (tokens.kind[i] !== TERMINATOR && !abbreviation) continue;
    const last = sentenceEnd(text, codes, tokens, i, abbreviation);
    if (last < 0) continue;
    out.push({ start: tokens.start[first]!, end: tokens.end[last]! });
    first = last + 1;
    i = last;
  }
  if (first < tokens.count) out.push({ start: tokens.start[first]!, end: tokens.end[tokens.count - 1]! });
  return out;
}

/** Index of the sentence's last token if it ends at token `i`, a terminator or an abbreviation, else -1. */
function sentenceEnd(text: string, codes: Uint16Array, tokens: Tokens, i: number, abbreviation: boolean): number {
  let last = i;
  while (last + 1 < tokens.count && closes(codes, tokens, last + 1)) last++;
  if (last + 1 >= tokens.count) return last;
  if (tokens.start[last + 1] === tokens.end[last]) return -1;
  let next = last + 1;
  while (next + 1 < tokens.count && opens(codes, tokens, next)) next++;
  if (tokens.kind[next] === TERMINATOR || isInitialI(text, tokens, i, next)) return -1;
  if (abbreviation) return endsAfterAbbreviation(text, tokens, i, next) ? last : -1;
  const code = codes[tokens.start[next]!]!;
  const ellipsis = tokens.kind[i] === TERMINATOR && (tokens.end[i]! - tokens.start[i]! > 1 || code === 0x2026);
  if (next > last + 1) return isUpper(code) || isDigit(code) || !ellipsis ? last : -1;
  if (isUpper(code)) return last;
  if (isDigit(code) || tokens.kind[next] === PUNCTUATION) return ellipsis ? -1 : last;
  return -1;
}

/** A closing mark or bracket that follows without a space, or a mark that a space separates from both sides by scraping. */
function closes(codes: Uint16Array, tokens: Tokens, i: number): boolean {
  if (tokens.start[i] !== tokens.end[i - 1]) return false;
  const code = codes[tokens.start[i]!]!;
  const kind = tokens.kind[i];
  return kind === DOUBLE_MARK
    ? code !== 0x201c && code !== 0xab
    : kind === SINGLE_MARK
      ? code !== 0x2018
      : code === 0x29 || code === 0x5d;
}

function opens(codes: Uint16Array, tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  const code = codes[tokens.start[i]!]!;
  if (kind !== DOUBLE_MARK && kind !== SINGLE_MARK && code !== 0x28 && code !== 0x5b) return false;
  return !isSpace(codes[tokens.end[i]!]!);
}

/** "Albert I. Jones": the one initial that is also a word. */
function isInitialI(text: string, tokens: Tokens, i: number, next: number): boolean {
  if (i < 2 || tokens.end[i - 1]! - tokens.start[i - 1]! !== 1 || text.charCodeAt(tokens.start[i - 1]!) !== 0x49)
    return false;
  const before = text.slice(tokens.start[i - 2], tokens.end[i - 2]);
  const after = text.slice(tokens.start[next], tokens.end[next]);
  return /^\p{Lu}\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after) && !SENTENCE_STARTERS.has(after.toLowerCase());
}

function endsAfterAbbreviation(text: string, tokens: Tokens, i: number, next: number): boolean {
  const abbreviation = text.slice(tokens.start[i], tokens.end[i]! - 1).toLowerCase();
  if (LEADING_ABBREVIATIONS.has(abbreviation) || abbreviation.length === 1) return false;
  if (tokens.kind[next] === NUMBER || !isUpper(text.charCodeAt(tokens.start[next]!))) return false;
  return SENTENCE_STARTERS.has(text.slice(tokens.start[next], tokens.end[next]).toLowerCase());
}
