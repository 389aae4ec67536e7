import type { Article, MarkedRun, Paragraph, Quotation, Speaker } from '../core/model.ts';
import { firstEndingAfter, type Span, spanAt } from '../core/span.ts';
import { once } from './once.ts';
import type { Edit } from './rule.ts';

/** Runs between quotation marks that are not inside another, in text order. */
export const outerRuns: (article: Article) => readonly MarkedRun[] = once(article =>
  article.marks.filter(run => !run.nested && run.end > run.start),
);

export const speakersById: (article: Article) => ReadonlyMap<string, Speaker> = once(
  ({ speakers }) => new Map(speakers.map(speaker => [speaker.id, speaker])),
);

/** The quotation that overlaps `s`, if any; an empty span only overlaps what is on both sides of it. */
export function quotedRun(article: Article, s: Span): MarkedRun | undefined {
  const runs = outerRuns(article);
  const found = runs[firstEndingAfter(runs, s.start)];
  return found && found.start < s.end ? found : undefined;
}

/** Whether a change of `s` changes what somebody said: it reaches into quotation marks and does not remove all of them. */
export function touchesQuotation(article: Article, s: Span): boolean {
  const runs = outerRuns(article);
  for (let i = firstEndingAfter(runs, s.start); i < runs.length; i++) {
    const run = runs[i]!;
    if (run.start >= s.end) return false;
    if ((s.start > run.start || s.end < run.end) && !isDebris(run, s)) return true;
  }
  return false;
}

/** A mark that opens nothing and goes with characters beside it, as the "„" of "Ã¢â‚¬â„¢" does: no quotation begins there. */
const isDebris = ({ opener, closer }: MarkedRun, s: Span): boolean =>
  opener !== null && closer === null && s.start < opener.start && opener.end < s.end;

export const paragraphAt = (article: Article, offset: number): Paragraph | undefined =>
  spanAt(article.paragraphs, offset);

export const inBody = (article: Article, offset: number): boolean => paragraphAt(article, offset)?.role === 'body';

/** Removes a line or paragraph with the line breaks before it (after it, if it is the first); other lines stay as they are. */
export function removal(text: string, s: Span): Edit {
  let end = s.end;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  let start = s.start;
  while (start > 0 && (isBlank(text.charCodeAt(start - 1)) || isBreak(text.charCodeAt(start - 1)))) start--;
  while (start < s.start && isBlank(text.charCodeAt(start))) start++;
  if (start < s.start) return { start, end, newText: '' };
  while (end < text.length && isBreak(text.charCodeAt(end))) end++;
  return { start, end, newText: '' };
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;
const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d;

/** Reported speech without marks is only taken for it by rules where the analysis is sure. */
export const isSure = ({ type, confidence }: Quotation): boolean =>
  type !== 'scare' && (type !== 'indirect' || confidence >= 0.7);
