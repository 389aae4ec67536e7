import type { MarkedRun } from '../model.ts';
import { firstToken, type ParagraphText, sentenceAt, wordAt } from '../paragraph.ts';
import { type Span, span } from '../span.ts';
import { CLITIC, TERMINATOR, WORD } from '../text/tokens.ts';
import { isDash } from './behind.ts';
import { type Cue, findCues, lastCueBefore } from './cues.ts';
import type { Announcement } from './document.ts';
import { type Found, LONGEST_CLAUSE, lastInside } from './found.ts';
import { sourceAfter, sourceBefore, spanOf, subjectOf } from './sources.ts';

/** `SOURCE CUE (that ...) "..."`. */
export function cueInFront(
  p: ParagraphText,
  cues: readonly Cue[],
  run: MarkedRun,
  previous: MarkedRun | null,
): Found | null {
  const sentence = sentenceAt(p, run.start);
  const opener = firstToken(p, run.start);
  const floor = Math.max(
    firstToken(p, sentence.start),
    previous && previous.end > sentence.start && breaks(p, previous, run) ? firstToken(p, previous.end) : 0,
  );
  const cue = lastCueBefore(cues, opener);
  if (!cue || cue.first < floor) return null;
  const according = cue.verb === 'according';
  const source = according ? sourceAfter(p, cue) : (sourceBefore(p, cue) ?? invertedInFront(p, cue, opener));
  const start = according ? afterPhrase(p, source, opener) : clauseStart(p, cue, opener);
  const direct = start >= opener;
  const end = mixedEnd(p, run);
  const content = span(direct ? run.start : p.tokens.start[start]!, end);
  return {
    cue,
    source,
    content,
    how: according ? 'according-to' : 'cue-before',
    type: direct && end === run.end ? 'direct' : 'mixed',
  };
}

/** `..., said Smith: "..."`. */
const invertedInFront = (p: ParagraphText, cue: Cue, opener: number): Span | null =>
  wordAt(p, opener - 1) === ':' || (wordAt(p, opener - 1) === ',' && opener - cue.last > 2)
    ? sourceAfter(p, cue)
    : null;

/** Whether a clause border stands between two runs, so that a cue before the first does not reach the second. */
function breaks(p: ParagraphText, previous: MarkedRun, run: MarkedRun): boolean {
  const opener = firstToken(p, run.start);
  const closer = firstToken(p, previous.end);
  if (opener - closer > LONGEST_CLAUSE) return true;
  for (let i = closer; i < opener; i++) if (p.lower[i] === ';' || p.tokens.kind[i] === TERMINATOR) return true;
  return /[.!?,]/.test(p.text.charAt(run.start - 2)) && /[.!?,]/.test(p.text.charAt(previous.end - 2));
}

function afterPhrase(p: ParagraphText, source: Span | null, opener: number): number {
  if (!source) return opener;
  const after = firstToken(p, source.end);
  return p.lower[after] === ',' ? after + 1 : after;
}

const WHEN = /day$|^(yesterday|today|also|earlier|again)$/;
const OBJECTS = new Set(
  'reporters him her them us me you supporters lawmakers journalists voters fans viewers'.split(' '),
);

/** Token where the reported clause starts: behind "that", the person told, a day, a place between commas. */
function clauseStart(p: ParagraphText, cue: Cue, opener: number): number {
  let at = cue.last + 1;
  const that = conjunction(p, cue, opener);
  if (that >= 0) return that;
  const comma = interruption(p, cue, opener);
  if (comma >= 0) return comma;
  for (let i = opener - 1; i >= at && i > opener - 3; i--)
    if (p.lower[i] === ':' || (p.lower[i] === ',' && i === opener - 1)) return opener;
  while (at < opener && (OBJECTS.has(p.lower[at]!) || WHEN.test(p.lower[at]!) || p.lower[at] === ',')) at++;
  return at;
}

/** Verbs that name whom they speak to before the clause. */
const ADDRESSING = new Set('tell remind assure warn inform convince promise ask'.split(' '));
const PLACES = new Set(
  'in on at during to of after before with about for earlier later through via only this'.split(' '),
);

/** The "that" which opens the clause: right behind the cue, or behind whom, where or when. A later one belongs to the clause. */
function conjunction(p: ParagraphText, cue: Cue, opener: number): number {
  const at = cue.last + 1;
  const next = p.lower[at];
  if (next === undefined) return -1;
  const far = ADDRESSING.has(cue.verb) || PLACES.has(next) || next === ',' || OBJECTS.has(next) || WHEN.test(next);
  for (let i = at; i < Math.min(opener, at + (far ? 14 : 1)); i++) if (p.lower[i] === 'that') return i;
  return -1;
}

/** `CONTENT, SOURCE told reporters in PLACE, but CONTENT "..."`: the clause goes on after the comma behind the cue. */
function interruption(p: ParagraphText, cue: Cue, opener: number): number {
  for (let i = cue.last + 1; i < opener && i < cue.last + 8; i++) {
    if (p.lower[i] === ',' && (p.lower[i + 1] === 'but' || p.lower[i + 1] === 'and') && i + 2 < opener) return i + 2;
  }
  return -1;
}

/** A clause goes on behind its quoted part up to the next comma, conjunction or stop. */
function mixedEnd(p: ParagraphText, run: MarkedRun): number {
  if (/[.!?,]/.test(lastInside(p, run))) return run.end;
  let end = run.end;
  const after = firstToken(p, run.end);
  for (let i = after; i < Math.min(p.tokens.count, after + LONGEST_CLAUSE); i++) {
    const word = p.lower[i]!;
    if (
      p.runOf[i] !== -1 ||
      p.tokens.kind[i] === TERMINATOR ||
      word === ',' ||
      word === ';' ||
      word === 'but' ||
      word === '—' ||
      word === '--'
    )
      break;
    end = p.tokens.end[i]!;
  }
  return end;
}

/** `Smith: "..."` without any verb, and `Smith's words: "..."`, where the noun is part of the cue. */
export function colonInFront(p: ParagraphText, run: MarkedRun): Found | null {
  const opener = firstToken(p, run.start);
  if (wordAt(p, opener - 1) !== ':' || opener < 2) return null;
  const first = afterDash(p, firstToken(p, sentenceAt(p, run.start).start), opener - 1);
  if (opener - 1 - first > 8 || opener - 1 <= first || p.tokens.kind[first] !== WORD) return null;
  const owner = possessive(p, first, opener - 2);
  return {
    cue: { first: owner < 0 ? opener - 1 : owner + 1, last: opener - 1, verb: ':', participle: false },
    source: spanOf(p, first, owner < 0 ? opener - 2 : owner),
    content: span(run.start, run.end),
    how: 'colon',
    type: 'direct',
  };
}

/** The token behind the last dash, as in `Ferries are late - Smith: "..."`; `first` if there is none near the colon. */
function afterDash(p: ParagraphText, first: number, colon: number): number {
  for (let i = colon - 1; i > Math.max(first, colon - 8); i--) if (isDash(p.lower[i])) return i + 1;
  return first;
}

/** Words behind which 's is "is": "Here's Clinton in 1992:". */
const IS = /^(?:here|there|where|how|that|this|it|what|who|he|she|let)$/;

/** The token that makes a possessive of the phrase from `first` to `last`, which goes on behind it; -1 if none does. */
function possessive(p: ParagraphText, first: number, last: number): number {
  if (/^(his|her|their|its|my|our)$/.test(p.lower[first]!)) return first < last ? first : -1;
  for (let i = first + 1; i < last; i++)
    if (p.tokens.kind[i] === CLITIC && /^['’]s$/.test(p.lower[i]!) && !IS.test(wordAt(p, i - 1))) return i;
  return -1;
}

/** The cue and source of a paragraph that ends with a colon: what follows is what they say. */
export function announcement(p: ParagraphText): Announcement | null {
  const last = p.tokens.count - 1;
  if (last < 2 || !p.lower[last]!.startsWith(':')) return null;
  const from = sentenceAt(p, p.tokens.start[last]!).start;
  const cue = lastCueBefore(findCues(p), p.tokens.count);
  if (cue && cue.first >= firstToken(p, from))
    return { cue: spanOf(p, cue.first, cue.last), source: sourceBefore(p, cue) };
  return { cue: spanOf(p, last - 1, last - 1), source: subjectOf(p, from, last) };
}
