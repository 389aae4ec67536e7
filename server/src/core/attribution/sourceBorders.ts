import { firstToken, type ParagraphText, sentenceAt, wordAt } from '../paragraph.ts';
import type { Span } from '../span.ts';
import { isUpper } from '../text/characters.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { spanOf } from './sources.ts';

/** Adverbs between a source and its cue: they say how or when it was said, not who. */
const ADVERBS = new Set(
  `allegedly already also always apparently briefly clearly consistently even eventually explicitly famously finally first
  frequently further however immediately initially instead later meanwhile never nevertheless now often once openly
  previously privately promptly quickly quietly rarely recently repeatedly reportedly soon still subsequently
  then therefore though thus ultimately usually`.split(/\s+/),
);
const WHICH = new Set('last this next that same earlier later'.split(' '));
const WHEN = new Set(
  `moment time day night morning afternoon evening week weekend month year decade
  monday tuesday wednesday thursday friday saturday sunday spring summer fall autumn winter`.split(/\s+/),
);
const DETERMINERS = new Set('the a an his her its their'.split(' '));
/** What opens a phrase before the subject of a sentence. */
const OPENINGS = new Set(
  'after alongside amid at before despite during following from in on prior since until'.split(' '),
);

/**
 * A source without the words of time and manner around it ("Last week the mayor", "the mayor soon") and without the
 * phrase that opens the sentence ("After the hearing, the mayor"). Null for a source without a word or number.
 */
export function withinBorders(p: ParagraphText, source: Span | null): Span | null {
  if (!source) return null;
  let first = firstToken(p, source.start);
  let last = firstToken(p, source.end) - 1;
  if (!hasWord(p, first, last)) return null;
  if (p.lower[last] === ',') return source;
  first = behindOpening(p, first, last);
  first += timeLength(p, first, last);
  while (last > first && (isAdverb(p, last) || p.lower[last] === ',')) last--;
  last -= timeBehind(p, first, last);
  const trimmed = spanOf(p, first, last);
  return trimmed.start === source.start && trimmed.end >= source.end ? source : trimmed;
}

function hasWord(p: ParagraphText, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (p.tokens.kind[i] === WORD || p.tokens.kind[i] === NUMBER) return true;
  return false;
}

const isAdverb = (p: ParagraphText, i: number): boolean =>
  ADVERBS.has(p.lower[i]!) && !isUpper(p.text.charCodeAt(p.tokens.start[i]!));

/** The token behind the comma of "After the hearing," where a source begins with that; else `first`. */
function behindOpening(p: ParagraphText, first: number, last: number): number {
  const opener = OPENINGS.has(p.lower[first]!) || isParticiple(p, first) ? first : first - 1;
  if (opener < 0 || !(OPENINGS.has(p.lower[opener]!) || isParticiple(p, opener))) return first;
  if (p.tokens.start[opener] !== sentenceAt(p, p.tokens.start[opener]!).start) return first;
  for (let i = first; i < last; i++) if (p.lower[i] === ',') return i + 1;
  return first;
}

/** "Making her way to the quay," */
const isParticiple = (p: ParagraphText, i: number): boolean =>
  i >= 0 && /^[a-z]{3,}ing$/.test(p.lower[i]!) && BEHIND_PARTICIPLE.has(p.lower[i + 1] ?? '');

const BEHIND_PARTICIPLE = new Set('a an the his her its their to with in on by for from at about'.split(' '));

/** Tokens of "last week" or "this morning" from `first` on, with a comma behind; 0 if a source starts otherwise. */
function timeLength(p: ParagraphText, first: number, last: number): number {
  if (first + 2 > last || !WHICH.has(p.lower[first]!) || !WHEN.has(p.lower[first + 1]!)) return 0;
  if (p.lower[first + 2] === ',') return first + 3 <= last ? 3 : 0;
  const leads =
    p.tokens.kind[first + 2] === WORD &&
    (isUpper(p.text.charCodeAt(p.tokens.start[first + 2]!)) || DETERMINERS.has(p.lower[first + 2]!));
  return leads ? 2 : 0;
}

/** Tokens of "last week", "at the time" or "this morning" behind a name or a pronoun; behind a noun they may belong to it. */
function timeBehind(p: ParagraphText, first: number, last: number): number {
  const length = timePhrase(p, first, last);
  for (let i = first; i <= last - length; i++) if (!isNameOrPronoun(p, i)) return 0;
  return length;
}

function timePhrase(p: ParagraphText, first: number, last: number): number {
  if (last - 2 < first || !WHEN.has(p.lower[last]!)) return 0;
  if (WHICH.has(wordAt(p, last - 1)))
    return wordAt(p, last - 2) === 'earlier' || wordAt(p, last - 2) === 'late' ? 3 : 2;
  return last - 3 >= first && p.lower[last - 1] === 'the' && p.lower[last - 2] === 'at' ? 3 : 0;
}

const isNameOrPronoun = (p: ParagraphText, i: number): boolean =>
  isUpper(p.text.charCodeAt(p.tokens.start[i]!)) || /^(he|she|they|who)$/.test(p.lower[i]!);
