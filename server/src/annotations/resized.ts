import type { Span } from '../core/span.ts';

const SPACE = /\s/;

/** A span with a word more (`by` 1) or less (-1) at one edge; null where there is no such word. */
export function resized(text: string, { start, end }: Span, edge: 'start' | 'end', by: 1 | -1): Span | null {
  const space = (at: number): boolean => SPACE.test(text.charAt(at));
  if (edge === 'end') {
    let to = end;
    if (by > 0) {
      while (to < text.length && space(to)) to++;
      if (to === text.length) return null;
      while (to < text.length && !space(to)) to++;
    } else {
      while (to > start && !space(to - 1)) to--;
      while (to > start && space(to - 1)) to--;
    }
    return to > start ? { start, end: to } : null;
  }
  let from = start;
  if (by > 0) {
    while (from > 0 && space(from - 1)) from--;
    if (from === 0) return null;
    while (from > 0 && !space(from - 1)) from--;
  } else {
    while (from < end && !space(from)) from++;
    while (from < end && space(from)) from++;
  }
  return from < end ? { start: from, end } : null;
}
