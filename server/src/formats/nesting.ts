import { type Span, span } from '../core/span.ts';

/** Text to be marked up: each span is to become an element. */
export interface Marking extends Span {
  readonly id: string;
}

/** Markup in the order in which it is written. `close` ends what was opened last. */
export type Piece<M extends Marking> =
  | { readonly kind: 'open'; readonly marking: M }
  | { readonly kind: 'close' }
  | { readonly kind: 'text'; readonly span: Span };

/**
 * `within` with its markings, well nested: one that overlaps another is closed and opened again where the other ends.
 * Markings are cut at the ends of `within`. Time grows with their number and with how deep they lie in each other.
 */
export function nested<M extends Marking>(within: Span, markings: readonly M[]): Piece<M>[] {
  const inside = markings
    .filter(m => Math.max(m.start, within.start) < Math.min(m.end, within.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece<M>[] = [];
  const open: M[] = [];
  let at = within.start;
  const advance = (to: number): void => {
    if (to > at) pieces.push({ kind: 'text', span: span(at, to) });
    at = Math.max(at, to);
  };
  const closeUntil = (offset: number): void => {
    for (;;) {
      const end = Math.min(...open.map(m => m.end));
      if (end > offset) return;
      advance(Math.min(end, within.end));
      reopenAfter(end);
    }
  };
  const reopenAfter = (end: number): void => {
    const outermost = open.findIndex(m => m.end === end);
    const closed = open.splice(outermost);
    for (const _ of closed) pieces.push({ kind: 'close' });
    for (const marking of closed) if (marking.end > end) push(marking);
  };
  const push = (marking: M): void => {
    open.push(marking);
    pieces.push({ kind: 'open', marking });
  };
  for (const marking of inside) {
    closeUntil(marking.start);
    advance(marking.start);
    push(marking);
  }
  closeUntil(within.end - 1);
  advance(within.end);
  for (const _ of open) pieces.push({ kind: 'close' });
  return pieces;
}
