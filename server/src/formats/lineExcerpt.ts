import type { Span } from '../core/span.ts';
import { revealed, shortened, shortenedFront, widthOf } from './terminal.ts';

/** Part of a line around what is of interest in it, fit for a terminal. */
export interface LineExcerpt {
  readonly before: string;
  readonly focus: string;
  readonly after: string;
}

/** A word or two of context, however long what it stands beside. */
const LEAST_CONTEXT = 12;

/** As much of `line` around `focus`, which lies in it, as `columns` hold: what does not fit is cut at both ends. */
export function lineExcerpt(text: string, line: Span, focus: Span, columns: number): LineExcerpt {
  const room = Math.max(columns, 4 * LEAST_CONTEXT);
  const shown = shortened(revealed(text.slice(focus.start, focus.end)), room - 2 * LEAST_CONTEXT);
  return { ...contextOf(text, line, focus, room - widthOf(shown)), focus: shown };
}

/** What stands around `inner` in its line, in so many columns. */
export function contextOf(text: string, line: Span, inner: Span, columns: number): Omit<LineExcerpt, 'focus'> {
  // More code units than columns can be needed, for combining characters; never so many more in an article.
  const reach = 4 * columns;
  const before = revealed(text.slice(Math.max(line.start, inner.start - reach), inner.start));
  const after = revealed(text.slice(inner.end, Math.min(line.end, inner.end + reach)));
  const half = Math.floor(columns / 2);
  const room = Math.max(half, columns - widthOf(after));
  const front = shortenedFront(before.trimStart(), room);
  return { before: front, after: shortened(after.trimEnd(), columns - Math.min(widthOf(front), half)) };
}

/** The line that holds `offset`, its terminator (LF, CRLF or CR) not among it. */
export function lineAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && !isBreak(text, end)) end++;
  return { start, end };
}

const isBreak = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';
