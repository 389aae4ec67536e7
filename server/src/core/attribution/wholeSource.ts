import { firstToken, type ParagraphText, sentenceAt, wordAt } from '../paragraph.ts';
import { overlaps, type Span } from '../span.ts';
import { isUpper } from '../text/characters.ts';
import { CAPITALS, LETTERS } from '../text/latin.ts';
import { TERMINATOR } from '../text/tokens.ts';
import type { Unrated } from './attribution.ts';
import { nounPhraseStart, spanOf } from './sources.ts';

/** So many tokens may stand between the source's noun and its cue. */
const LONGEST = 24;
/** A clause of its own starts here, so that what stands before it is another's subject. */
const CLAUSES = new Set(
  'that when while as but because if which where although though than whether said says'.split(' '),
);

/**
 * The whole subject of a cue where the model has only what stands last in it: "Byrne, a sailor who likes the mayor, said", "critics
 * who like the mayor said", "Byrne of Saltmere, Ohio, said".
 */
export function wholeSource(p: ParagraphText, { source, cue, content }: Unrated): Span | null {
  if (!source || !cue || source.end > cue.start) return source;
  const whole = widened(p, source, cue);
  return content.some(c => overlaps(c, whole)) ? source : whole;
}

function widened(p: ParagraphText, source: Span, cue: Span): Span {
  const first = firstToken(p, source.start);
  const verb = firstToken(p, cue.start);
  const last = firstToken(p, source.end) - 1;
  const comma = p.lower[last] === ',' || wordAt(p, verb - 1) === ',';
  if (verb - last > (comma && p.lower[last] !== ',' ? 2 : 1)) return source;
  const start = comma ? startOfApposition(p, first) : startOfRelative(p, first);
  return start < 0 ? ofPlace(p, source) : spanOf(p, start, last);
}

/** First token of the name whose apposition a token stands in the middle of, -1 if in none. */
function startOfApposition(p: ParagraphText, inner: number): number {
  const { start } = sentenceAt(p, p.tokens.start[inner]!);
  for (let i = inner - 1; inner - i < LONGEST && isInside(p, i, start); i--) {
    if (CLAUSES.has(p.lower[i]!) && p.lower[i] !== 'as') return -1;
    if (p.lower[i] !== ',') continue;
    if (i + 1 === inner || !/^(an?|the|who|whose|\d+)$/.test(p.lower[i + 1]!) || !isCapital(p, i - 1)) return -1;
    const noun = nounPhraseStart(p, i - 1, start);
    return noun >= 0 && isCapital(p, noun) && p.tokens.start[noun] === start ? noun : -1;
  }
  return -1;
}

/** First token of the noun whose relative clause ends with the token before the cue, -1 if none does. */
function startOfRelative(p: ParagraphText, inner: number): number {
  const { start } = sentenceAt(p, p.tokens.start[inner]!);
  for (let i = inner - 1; inner - i < LONGEST && isInside(p, i, start); i--) {
    if (p.lower[i] === 'who' && i < inner - 1) {
      const noun = nounPhraseStart(p, i - 1, start);
      return noun >= 0 && p.tokens.start[noun] === start ? noun : -1;
    }
    if (CLAUSES.has(p.lower[i]!) || p.lower[i] === ',') return -1;
  }
  return -1;
}

const isInside = (p: ParagraphText, i: number, start: number): boolean =>
  i >= 0 && p.tokens.start[i]! >= start && p.runOf[i] === -1 && p.tokens.kind[i] !== TERMINATOR;

const isCapital = (p: ParagraphText, i: number): boolean => i >= 0 && isUpper(p.text.charCodeAt(p.tokens.start[i]!));

/** "Ada Byrne of Saltmere, Ohio", where the model has "Ohio". */
function ofPlace(p: ParagraphText, source: Span): Span {
  const { start } = sentenceAt(p, source.start);
  return start < source.start && OF_PLACE.test(p.text.slice(start, source.start)) ? { start, end: source.end } : source;
}

const OF_PLACE = new RegExp(
  `^(?:[${CAPITALS}][${LETTERS}.’'-]+ ){2,4}(?:of|from|in) [${CAPITALS}][${LETTERS}.’' -]{2,20}, $`,
);
