import type { Span } from '../../core/span.ts';

/** Where the place that an anchor describes is in a text; UTF-16 offsets. */
export type Placed =
  /** Beyond doubt. */
  | { readonly state: 'found'; readonly place: Span }
  /** Probably at `proposal`: for somebody to decide. */
  | { readonly state: 'drifted'; readonly proposal: Span }
  /** The words are gone. */
  | { readonly state: 'orphaned' };

export const found = (place: Span): Placed => ({ state: 'found', place });
export const drifted = (proposal: Span): Placed => ({ state: 'drifted', proposal });
export const ORPHANED: Placed = { state: 'orphaned' };
