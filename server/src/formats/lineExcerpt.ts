import type { Span } from '../core/span.ts';
import type { Places } from '../features/position.ts';
import { revealed, shortened, shortenedFront, widthOf } from './terminal.ts';

/** Part of a line around what is of interest in it, fit for a terminal. */
export interface LineExcerpt {
  readonly before: string;
  readonly focus: string;
  readonly after: string;
}

/** A word or two of context, however long what it stands beside. */
const LEAST_CONTEXT = 12;

/** How much of a text may be needed for so many columns; more only for combining characters as no article has them. */
const reachOf = (columns: number): number => 4 * columns;

/** As much of `line` around `focus`, which lies in it, as `columns` hold: what does not fit is cut at both ends. */
export function lineExcerpt(text: string, line: Span, focus: Span, columns: number): LineExcerpt {
  const room = Math.max(columns, 4 * LEAST_CONTEXT);
  const context = leastContext(focus.start - line.start) + leastContext(line.end - focus.end);
  const shown = shortened(
    revealed(text.slice(focus.start, Math.min(focus.end, focus.start + reachOf(room)))),
    room - context,
  );
  return { ...contextOf(text, line, focus, room - widthOf(shown)), focus: shown };
}

const leastContext = (length: number): number => Math.min(length, LEAST_CONTEXT);

/** What stands around `inner` in its line, in so many columns. */
export function contextOf(text: string, line: Span, inner: Span, columns: number): Omit<LineExcerpt, 'focus'> {
  const reach = reachOf(columns);
  const before = revealed(text.slice(Math.max(line.start, inner.start - reach), inner.start));
  const after = revealed(text.slice(inner.end, Math.min(line.end, inner.end + reach)));
  const half = Math.floor(columns / 2);
  const room = Math.max(half, columns - widthOf(after));
  const front = shortenedFront(before.trimStart(), room);
  return { before: front, after: shortened(after.trimEnd(), columns - Math.min(widthOf(front), half)) };
}

/** The line that holds `offset`, its terminator not among it. */
export function lineAt(places: Places, offset: number): Span {
  const { line } = places.positionAt(offset);
  return places.spanOf({ start: { line, character: 0 }, end: { line, character: Number.MAX_SAFE_INTEGER } });
}
