/** A half-open range of an article's text in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const shift = (s: Span, by: number): Span => (by === 0 ? s : { start: s.start + by, end: s.end + by });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const covers = (s: Span, offset: number): boolean => s.start <= offset && offset < s.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether two spans overlap or meet: a caret right behind a word is at the word. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/**
 * Index of the first of `spans` (sorted by start, disjoint) that ends after `offset`; `spans.length` if none does.
 * Binary search, so that passes over a whole article stay linear.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The one of `spans` (sorted by start, disjoint) that holds `offset`. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const found = spans[firstEndingAfter(spans, offset)];
  return found && covers(found, offset) ? found : undefined;
}

/** Sorts spans by where they start, those that hold others before them; short lists and sorted ones without the cost of `sort`. */
export function inTextOrder<S extends Span>(spans: S[]): S[] {
  let sorted = 1;
  while (sorted < spans.length && byPlace(spans[sorted - 1]!, spans[sorted]!) <= 0) sorted++;
  if (sorted >= spans.length) return spans;
  if (spans.length > SHORT) return spans.sort(byPlace);
  for (; sorted < spans.length; sorted++) {
    const s = spans[sorted]!;
    let at = sorted;
    for (; at > 0 && byPlace(spans[at - 1]!, s) > 0; at--) spans[at] = spans[at - 1]!;
    spans[at] = s;
  }
  return spans;
}

const SHORT = 40;

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
