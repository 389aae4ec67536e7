import type { EvidenceKind, MarkedRun, QuotationType } from '../model.ts';
import { firstToken, type ParagraphText, sentenceAt, wordAt } from '../paragraph.ts';
import type { Span } from '../span.ts';
import { TERMINATOR, WORD } from '../text/tokens.ts';
import type { Cue } from './cues.ts';

/** What a pattern finds around one run in quotation marks. */
export interface Found {
  readonly cue: Cue;
  readonly source: Span | null;
  readonly content: Span;
  readonly how: EvidenceKind;
  readonly type: QuotationType;
}

/** No clause that a pattern looks through is longer, in tokens: the bound keeps a text without full stops linear. */
export const LONGEST_CLAUSE = 80;

/** The last character of the quoted words, inner closing marks aside. */
export function lastInside(p: ParagraphText, run: MarkedRun): string {
  let at = (run.closer?.start ?? run.end) - 1;
  while (at > run.start && /['’”\s]/.test(p.text.charAt(at))) at--;
  return p.text.charAt(at);
}

/** Index of the terminator at or after a token, within a clause's length. */
export function sentenceStop(p: ParagraphText, start: number): number {
  let at = start;
  while (at < p.tokens.count && at - start < LONGEST_CLAUSE && p.tokens.kind[at] !== TERMINATOR) at++;
  return at;
}

/** Words inside a run, counted up to ten. */
export function wordsIn(p: ParagraphText, run: MarkedRun): number {
  let n = 0;
  for (let i = firstToken(p, run.start); i < p.tokens.count && n < 10 && p.tokens.start[i]! < run.end; i++)
    if (p.tokens.kind[i] === WORD) n++;
  return n;
}

/** Whether a sentence starts with the source, right before its cue, a comma or a colon, and the content. */
export function leadsSentence(p: ParagraphText, source: Span | null, cue: Span | null, content: Span): boolean {
  if (!source || !cue || sentenceAt(p, source.start).start !== source.start) return false;
  const opener = firstToken(p, content.start);
  return (
    firstToken(p, source.end) === firstToken(p, cue.start) &&
    firstToken(p, cue.end) === opener - 1 &&
    /^[,:]$/.test(wordAt(p, opener - 1))
  );
}
