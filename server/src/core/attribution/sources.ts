import { REPORTING_VERBS } from '../lexicon/reportingVerbs.ts';
import type { ParagraphText } from '../paragraph.ts';
import { firstToken, sentenceAt, wordAt } from '../paragraph.ts';
import type { Span } from '../span.ts';
import { isUpper } from '../text/characters.ts';
import { CLITIC, TERMINATOR, WORD } from '../text/tokens.ts';
import { COORDINATORS, type Cue } from './cues.ts';

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
  if (cue.participle) return ownSubject(p, cue.first) ?? subjectOf(p, from, cue.first);
  let last = cue.first - 1;
  if (last < 0 || !usable(p, last, from)) return null;
  if (COORDINATORS.has(p.lower[last]!)) return subjectOf(p, from, last);
  if (PRONOUNS.has(p.lower[last]!)) return spanOf(p, last, last);
  let head = last;
  if (p.lower[last] === ',') {
    const comma = previousComma(p, last - 1, from);
    if (comma < 0) return null;
    head = comma - 1;
    last--;
  }
  let first = nounPhraseStart(p, head, from);
  while (first > 1 && p.lower[first - 1] === ',' && /^(\d+|an?|the|who)$/.test(p.lower[first]!)) {
    const wider = nounPhraseStart(p, first - 2, from);
    if (wider < 0) break;
    first = wider;
  }
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
  i >= 0 &&
  i < p.tokens.count &&
  p.runOf[i] === -1 &&
  p.tokens.kind[i] === WORD &&
  !LEFT_BORDERS.has(p.lower[i]!) &&
  !RIGHT_BORDERS.has(p.lower[i]!);

/** Words that open a phrase before the subject, which then follows a comma. */
const OPENINGS = new Set(
  `in on at after before during for with from as when while if since although though because by under over amid despite following
  later earlier hours days weeks beyond alongside prior since without given speaking appearing asked making noting saying according to of once until like unlike among through
  throughout`.split(/\s+/),
);
/** Single words that may stand before the subject. */
const LINKS = new Set('indeed then now still meanwhile instead however also even so yet and but or'.split(' '));

/** The subject of the sentence that a participle or a coordinated verb hangs on. */
export function subjectOf(p: ParagraphText, from: number, before: number): Span | null {
  let start = firstToken(p, from);
  while (start < before && (isOpening(p, start) || isLink(p, start) || p.lower[start] === ',')) {
    const comma = isOpening(p, start) ? nextComma(p, start, before) : -1;
    start = comma < 0 ? start + 1 : comma + 1;
  }
  for (let i = start; i < before; i++) {
    if (p.runOf[i] !== -1 || p.tokens.kind[i] !== WORD || OPENINGS.has(p.lower[i]!)) continue;
    if (p.lower[i] === 'it' || p.lower[i] === 'there') continue;
    if (PRONOUNS.has(p.lower[i]!)) return spanOf(p, i, i);
    const last = subjectEnd(p, i, before);
    if (last >= i) return spanOf(p, i, last);
  }
  return null;
}

/** Between "with" and its participle stand so many words at most. */
const LONGEST_OWN_SUBJECT = 6;

/** The subject that a participle has of its own: `with one poster writing`. */
export function ownSubject(p: ParagraphText, participle: number): Span | null {
  if (!startsPhrase(p, participle - 1) || /^(only|just|also|not)$/.test(wordAt(p, participle - 1))) return null;
  for (let i = participle - 1; i >= 0 && participle - i <= LONGEST_OWN_SUBJECT + 1; i--) {
    if (p.runOf[i] !== -1 || p.tokens.kind[i] !== WORD) return null;
    if (p.lower[i] === 'with') return i + 1 < participle ? spanOf(p, i + 1, participle - 1) : null;
  }
  return null;
}

/** A preposition or conjunction, a participle or an adverb at the start of a sentence: what it opens ends with a comma. */
const isOpening = (p: ParagraphText, i: number): boolean =>
  OPENINGS.has(p.lower[i]!) || (p.lower[i]!.length > 5 && /(ing|ly)$/.test(p.lower[i]!));

const isLink = (p: ParagraphText, i: number): boolean => LINKS.has(p.lower[i]!) || DAYS.has(p.lower[i]!);

function nextComma(p: ParagraphText, from: number, before: number): number {
  for (let i = from; i < before; i++) if (p.lower[i] === ',' && p.runOf[i] === -1) return i;
  return -1;
}

/** Last token of the name or the determined phrase that starts at `i`; before `i` if none does. */
function subjectEnd(p: ParagraphText, i: number, before: number): number {
  const capital = (at: number): boolean => isUpper(p.text.charCodeAt(p.tokens.start[at]!));
  let determined = /^(the|an?|his|her|its|their|one|two|three|some|many|several|both)$/.test(p.lower[i]!);
  if (!determined && !capital(i)) return i - 1;
  let last = i;
  while (last + 1 < before && p.runOf[last + 1] === -1) {
    if (p.tokens.kind[last + 1] === CLITIC && p.tokens.kind[last + 2] === WORD && /^.s$/.test(p.lower[last + 1]!)) {
      determined = true;
      last += 2;
      continue;
    }
    if (p.tokens.kind[last + 1] !== WORD) break;
    if (!capital(last + 1) && !(determined && last - i < 5 && isPlain(p.lower[last + 1]!))) break;
    last++;
  }
  return determined && last === i ? i - 1 : last;
}

/** Neither verb nor preposition, as far as its form shows: a word that may belong to a noun phrase. */
const isPlain = (word: string): boolean => !/(ed|ing)$/.test(word) && !VERBS.has(word) && !REPORTING_VERBS.has(word);

const VERBS = new Set(
  'is are was were has have had does did do will would can could may might should must who that which in on at to and but or for with from took went came made gave got'.split(
    ' ',
  ),
);

/** First token of the noun phrase that ends with token `head`, from offset `from` on; -1 if none does. */
export function nounPhraseStart(p: ParagraphText, head: number, from: number): number {
  if (head < 0 || p.tokens.kind[head] === TERMINATOR) return -1;
  let first = head + 1;
  while (first > 0 && head - first < LONGEST && usable(p, first - 1, from)) {
    const word = wordAt(p, first - 1);
    if (word === ')') {
      const bracket = openingBracket(p, first - 1, from);
      if (bracket < 0) break;
      first = bracket;
      continue;
    }
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

function openingBracket(p: ParagraphText, closing: number, from: number): number {
  for (let i = closing - 1; i >= 0 && closing - i < 10 && usable(p, i, from); i--) if (p.lower[i] === '(') return i;
  return -1;
}

const joinsNames = (p: ParagraphText, i: number): boolean =>
  i > 0 &&
  i + 1 < p.tokens.count &&
  isUpper(p.text.charCodeAt(p.tokens.start[i - 1]!)) &&
  isUpper(p.text.charCodeAt(p.tokens.start[i + 1]!));

const isPunctuation = (word: string): boolean => /^[,;:([\]—–]$|^-+$/.test(word);

const usable = (p: ParagraphText, i: number, from: number): boolean =>
  i >= 0 && p.runOf[i] === -1 && p.tokens.start[i]! >= from && p.tokens.kind[i] !== TERMINATOR;

function previousComma(p: ParagraphText, i: number, from: number): number {
  for (let at = i; at >= 0 && i - at < LONGEST && usable(p, at, from); at--) if (p.lower[at] === ',') return at;
  return -1;
}

export const spanOf = (p: ParagraphText, first: number, last: number): Span => ({
  start: p.tokens.start[first]!,
  end: p.tokens.end[last]!,
});
