import type { MarkedRun } from '../model.ts';
import { firstToken, type ParagraphText, sentenceAt, wordAt } from '../paragraph.ts';
import { span } from '../span.ts';
import { isUpper } from '../text/characters.ts';
import { TERMINATOR } from '../text/tokens.ts';
import { type Cue, firstCueFrom, lastCueBefore, unlistedCue } from './cues.ts';
import { type Found, LONGEST_CLAUSE, lastInside, sentenceStop } from './found.ts';
import { sourceAfter, sourceBefore, spanOf, startsPhrase } from './sources.ts';

/** How far behind the closing mark a cue may stand, in tokens: a long apposition fits. */
const REACH = 30;

/** `"...," (as) SOURCE CUE` and `"...," CUE SOURCE`. */
export function cueBehind(
  p: ParagraphText,
  cues: readonly Cue[],
  run: MarkedRun,
  next: MarkedRun | null,
): Found | null {
  if (!run.closer || !speechEnds(p, run)) return null;
  const after = firstToken(p, run.end);
  const comma = p.lower[after] === ',' ? after + 1 : after;
  const start = p.lower[comma] === 'as' ? comma + 1 : comma;
  if (lastInside(p, run) === '.' && comma === after && isUpper(p.text.charCodeAt(p.tokens.start[start] ?? run.end)))
    return null;
  const border = Math.min(next ? firstToken(p, next.start) : p.tokens.count, start + REACH, sentenceStop(p, start));
  const near = firstCueFrom(cues, start);
  const listed = near && near.last < border ? near : null;
  const cue = listed ?? (lastInside(p, run) === ',' && leads(p, run) ? unlistedCue(p, start, border) : null);
  if (!cue || cue.participle) return null;
  const inverted = cue.first === start;
  if (inverted && isBase(p, cue)) return null;
  if (!inverted && !startsPhrase(p, start)) return null;
  if (!inverted && commas(p, start, cue.first) === 1) return null;
  const source = inverted ? sourceAfter(p, cue) : sourceBefore(p, cue);
  if (!source || (!listed && source.start !== p.tokens.start[start])) return null;
  const how = cue.verb === 'according' ? 'according-to' : 'cue-after';
  const content = span(contentStart(p, cues, run), run.end);
  return { cue, source, content, how, type: content.start < run.start ? 'mixed' : 'direct' };
}

/** Of the forms without an ending only "say" stands before its subject ("...," say officials); "state" and "report" are nouns there. */
const isBase = (p: ParagraphText, cue: Cue): boolean =>
  cue.first === cue.last && p.lower[cue.last] === cue.verb && cue.verb !== 'say' && cue.verb !== 'according';

/** Whether a sentence starts with the run. */
const leads = (p: ParagraphText, run: MarkedRun): boolean => sentenceAt(p, run.start).start === run.start;

/** `"..." — SOURCE`, the quotation a paragraph's start and the source its end, as under a letter. */
export function signature(p: ParagraphText, run: MarkedRun): Found | null {
  const dash = firstToken(p, run.end);
  const last = p.tokens.count - (p.tokens.kind[p.tokens.count - 1] === TERMINATOR ? 2 : 1);
  if (!run.closer || run.start !== p.tokens.start[0] || !isDash(p.lower[dash]) || last <= dash || last > dash + 14)
    return null;
  if (!isUpper(p.text.charCodeAt(p.tokens.start[dash + 1]!)) || p.runOf[dash + 1] !== -1) return null;
  for (let i = dash + 1; i < last; i++) if (p.tokens.kind[i] === TERMINATOR) return null;
  const cue = { first: dash, last: dash, verb: SIGNED, participle: false };
  return {
    cue,
    source: spanOf(p, dash + 1, last),
    content: span(run.start, run.end),
    how: 'cue-after',
    type: 'direct',
  };
}

/** Stands for the verb where a dash is all the cue there is. */
const SIGNED = '—';
export const isDash = (word: string | undefined): boolean => word !== undefined && /^([—–―]|-+)$/.test(word);

/** `Crews were "ready to go" by noon, said SOURCE.`: the whole clause before the comma is content. */
export function clauseBefore(p: ParagraphText, cues: readonly Cue[], run: MarkedRun): Found | null {
  const stop = sentenceStop(p, firstToken(p, run.end));
  for (let comma = firstToken(p, run.end); comma < stop; comma++) {
    if (p.lower[comma] !== ',' || p.runOf[comma] !== -1) continue;
    const cue = firstCueFrom(cues, comma + 1);
    if (
      !cue ||
      cue.first >= stop ||
      cue.first > comma + 8 ||
      cue.participle ||
      (cue.first > comma + 1 && !startsPhrase(p, comma + 1))
    )
      continue;
    const source = cue.first === comma + 1 ? sourceAfter(p, cue) : sourceBefore(p, cue);
    if (!source || (cue.first > comma + 1 && !ends(p, cue))) continue;
    const content = span(sentenceAt(p, run.start).start, p.tokens.end[comma - 1]!);
    return { cue, source, content, how: 'cue-after', type: 'mixed' };
  }
  return null;
}

/** Nothing but the sentence's end, or a clause set off by a comma, follows the cue. */
const ends = (p: ParagraphText, cue: Cue): boolean =>
  cue.last + 1 >= p.tokens.count || p.tokens.kind[cue.last + 1] === TERMINATOR || p.lower[cue.last + 1] === ',';

/** The quotation ends with a comma, a question or an exclamation, or the comma stands outside (also one lost by the scraper). */
function speechEnds(p: ParagraphText, run: MarkedRun): boolean {
  const inside = lastInside(p, run);
  const outside = p.text.charAt(run.end);
  return (
    inside === ',' ||
    inside === '?' ||
    inside === '!' ||
    inside === '-' ||
    inside === '—' ||
    inside === '…' ||
    inside === '.' ||
    outside === ','
  );
}

function commas(p: ParagraphText, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (p.lower[i] === ',') n++;
  return n;
}

/** Words before the marks that belong to the quotation: `Mixed beginnings "with a quoted end," he said`. */
function contentStart(p: ParagraphText, cues: readonly Cue[], run: MarkedRun): number {
  const sentence = sentenceAt(p, run.start);
  const first = firstToken(p, sentence.start);
  const opener = firstToken(p, run.start);
  if (first >= opener || opener - first > LONGEST_CLAUSE) return run.start;
  if ((lastCueBefore(cues, opener)?.first ?? -1) >= first) return run.start;
  for (let i = first; i < opener; i++) if (p.runOf[i] !== -1) return run.start;
  return wordAt(p, opener - 1) === ',' || wordAt(p, opener - 1) === ':' ? run.start : p.tokens.start[first]!;
}
