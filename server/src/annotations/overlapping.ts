import type { Span } from '../core/span.ts';

/** How many code units two lists of spans have in common. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

/** Whether two lists of spans are about the same words: they share at least half of the shorter one. */
export const same = (a: readonly Span[], b: readonly Span[]): boolean => {
  const common = shared(a, b);
  return common > 0 && 2 * common >= Math.min(lengthOf(a), lengthOf(b));
};

/** Whether, besides, neither is a small part of the other: they share at least a third of the longer one. */
export const sameWhole = (a: readonly Span[], b: readonly Span[]): boolean =>
  same(a, b) && 3 * shared(a, b) >= Math.max(lengthOf(a), lengthOf(b));

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
