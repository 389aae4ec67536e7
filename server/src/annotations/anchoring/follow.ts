import type { Span } from '../../core/span.ts';

/** A change of a text: what replaces a span of it; UTF-16 offsets. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Where a place is after edits that were made one after the other, each in the text that the one before has left; null where
 * all of its words are deleted. What is inserted at a border stays outside, what replaces words inside belongs to the place.
 */
export function follow(text: string, edits: readonly Edit[], place: Span): Span | null {
  let current: Span | null = place;
  for (const edit of edits) {
    if (!current) return null;
    current = afterOne(smallest(text, edit), current);
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return current;
}

/**
 * Without the characters at its ends that it leaves as they are: editors often send more than has changed, up to the whole
 * text.
 */
export function smallest(text: string, { start, end, text: by }: Edit): Edit {
  let same = 0;
  const most = Math.min(end - start, by.length);
  while (same < most && text.charCodeAt(start + same) === by.charCodeAt(same)) same++;
  let sameEnd = 0;
  while (sameEnd < most - same && text.charCodeAt(end - 1 - sameEnd) === by.charCodeAt(by.length - 1 - sameEnd))
    sameEnd++;
  return { start: start + same, end: end - sameEnd, text: by.slice(same, by.length - sameEnd) };
}

function afterOne({ start, end, text }: Edit, place: Span): Span | null {
  const moved = text.length - (end - start);
  if (end <= place.start) return { start: place.start + moved, end: place.end + moved };
  if (start >= place.end) return place;
  if (place.start <= start && end <= place.end) {
    const last = place.end + moved;
    return last > place.start ? { start: place.start, end: last } : null;
  }
  // What replaces words on both sides of a border belongs to neither for sure; it stays outside.
  const from = start < place.start ? start + text.length : place.start;
  const to = end > place.end ? start : place.end + moved;
  return from < to ? { start: from, end: to } : null;
}
