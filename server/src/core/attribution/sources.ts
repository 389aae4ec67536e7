import type { ParagraphText } from '../paragraph.ts';
import { sentenceAt } from '../paragraph.ts';
import type { Span } from '../span.ts';
import { isUpper } from '../text/characters.ts';
import { TERMINATOR, WORD } from '../text/tokens.ts';
import type { Cue } from './cues.ts';

const PRONOUNS = new Set('he she they it we i you who'.split(' '));
/** A noun phrase does not reach over these to the left. */
const LEFT_BORDERS = new Set(
  'that when while as but because if which where although though however so than then whether yet and or by with'.split(
    ' ',
  ),
);
/** A noun phrase after an inverted verb does not reach over these. */
const RIGHT_BORDERS = new Set(
  'in on at during after before to who when while as but because if which where although though about via through following and with ahead last this'.split(
    ' ',
  ),
);
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later'.split(' '),
);
const LONGEST = 24;

/** The source on the left of a cue: pronoun, or the noun phrase that ends there, apposition between commas included. */
export function sourceBefore(p: ParagraphText, cue: Cue): Span | null {
  const from = sentenceAt(p, p.tokens.start[cue.first]!).start;
  if (cue.participle) return subjectOf(p, from, cue.first);
  let last = cue.first - 1;
  if (last < 0 || !usable(p, last, from)) return null;
  if (PRONOUNS.has(p.lower[last]!)) return spanOf(p, last, last);
  let head = last;
  if (p.lower[last] === ',') {
    const comma = previousComma(p, last - 1, from);
    if (comma < 0) return null;
    head = comma - 1;
    last--;
  }
  const first = phraseStart(p, head, from);
  return first < 0 ? null : spanOf(p, first, last);
}

/** The source on the right of an inverted verb or of "according to". */
export function sourceAfter(p: ParagraphText, cue: Cue): Span | null {
  const first = cue.last + 1;
  if (first >= p.tokens.count || p.runOf[first] !== -1 || p.tokens.kind[first] !== WORD) return null;
  if (PRONOUNS.has(p.lower[first]!)) return spanOf(p, first, first);
  const end = phraseEnd(p, first, cue.verb === 'according');
  if (end < first) return null;
  return spanOf(p, first, appositionEnd(p, end));
}

/** Whether a noun phrase with a name, or a pronoun, starts at a token. */
export const startsPhrase = (p: ParagraphText, i: number): boolean =>
  i < p.tokens.count &&
  p.runOf[i] === -1 &&
  p.tokens.kind[i] === WORD &&
  !LEFT_BORDERS.has(p.lower[i]!) &&
  !RIGHT_BORDERS.has(p.lower[i]!);

function subjectOf(p: ParagraphText, from: number, before: number): Span | null {
  for (let i = firstToken(p, from); i < before; i++) {
    if (p.runOf[i] !== -1 || p.tokens.kind[i] !== WORD) continue;
    if (PRONOUNS.has(p.lower[i]!)) return spanOf(p, i, i);
    if (
      !isUpper(p.text.charCodeAt(p.tokens.start[i]!)) ||
      RIGHT_BORDERS.has(p.lower[i]!) ||
      LEFT_BORDERS.has(p.lower[i]!)
    )
      continue;
    let last = i;
    while (
      last + 1 < before &&
      p.tokens.kind[last + 1] === WORD &&
      isUpper(p.text.charCodeAt(p.tokens.start[last + 1]!))
    )
      last++;
    return spanOf(p, i, last);
  }
  return null;
}

function phraseStart(p: ParagraphText, head: number, from: number): number {
  if (head < 0 || p.tokens.kind[head] === TERMINATOR) return -1;
  let first = head + 1;
  while (first > 0 && head - first < LONGEST && usable(p, first - 1, from)) {
    const word = p.lower[first - 1]!;
    if (isPunctuation(word) || LEFT_BORDERS.has(word)) {
      if (!(word === 'and' && joinsNames(p, first - 1))) break;
    }
    first--;
  }
  while (first <= head && DAYS.has(p.lower[first]!)) first++;
  return first <= head ? first : -1;
}

function phraseEnd(p: ParagraphText, first: number, long: boolean): number {
  let last = first;
  while (last + 1 < p.tokens.count && last - first < LONGEST && p.runOf[last + 1] === -1) {
    const word = p.lower[last + 1]!;
    if (p.tokens.kind[last + 1] === TERMINATOR || isPunctuation(word) || DAYS.has(word)) break;
    if (RIGHT_BORDERS.has(word) && !(word === 'and' && joinsNames(p, last + 1)) && !long) break;
    last++;
  }
  return last;
}

/** ", a doctor," or ", 44, a nurse" after a name; the closing comma is left out. */
function appositionEnd(p: ParagraphText, last: number): number {
  const after = p.lower[last + 2];
  if (
    p.lower[last + 1] !== ',' ||
    after === undefined ||
    !/^(an?|the|his|her|its|their|\d\d?|who|[a-z]+(’s|'s)?)$/.test(after) ||
    LEFT_BORDERS.has(after)
  )
    return last;
  let end = last + 1;
  while (end + 1 < p.tokens.count && end - last < LONGEST && p.runOf[end + 1] === -1) {
    if (p.tokens.kind[end + 1] === TERMINATOR || p.lower[end + 1] === ',') return end;
    end++;
  }
  return last;
}

const joinsNames = (p: ParagraphText, i: number): boolean =>
  i > 0 &&
  i + 1 < p.tokens.count &&
  isUpper(p.text.charCodeAt(p.tokens.start[i - 1]!)) &&
  isUpper(p.text.charCodeAt(p.tokens.start[i + 1]!));

const isPunctuation = (word: string): boolean => /^[,;:()[\]—–]$|^-+$/.test(word);

const usable = (p: ParagraphText, i: number, from: number): boolean =>
  i >= 0 && p.runOf[i] === -1 && p.tokens.start[i]! >= from && p.tokens.kind[i] !== TERMINATOR;

function previousComma(p: ParagraphText, i: number, from: number): number {
  for (let at = i; at >= 0 && i - at < LONGEST && usable(p, at, from); at--) if (p.lower[at] === ',') return at;
  return -1;
}

/** Index of the first token that starts at or after an offset. */
export function firstToken(p: ParagraphText, offset: number): number {
  let low = 0;
  let high = p.tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (p.tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const spanOf = (p: ParagraphText, first: number, last: number): Span => ({
  start: p.tokens.start[first]!,
  end: p.tokens.end[last]!,
});
