import type { Span } from '../../span.ts';
import type { LearnedAttribution } from './tagger.ts';

/** Keeps the likelier of two attributions that claim the same text, and sorts by text order. */
export function withoutOverlap(candidates: readonly LearnedAttribution[]): LearnedAttribution[] {
  const taken = new Disjoint();
  const kept: LearnedAttribution[] = [];
  for (const a of [...candidates].sort((x, y) => y.confidence - x.confidence)) {
    const spans = [a.cue, ...a.content];
    if (spans.some(s => taken.meets(s))) continue;
    for (const s of spans) taken.add(s);
    kept.push(a);
  }
  return kept.sort((x, y) => x.content[0]!.start - y.content[0]!.start);
}

/** Spans that do not overlap, in text order. */
class Disjoint {
  private readonly spans: Span[] = [];

  meets(s: Span): boolean {
    const at = this.position(s.start);
    const before = this.spans[at - 1];
    const after = this.spans[at];
    return (before !== undefined && before.end > s.start) || (after !== undefined && after.start < s.end);
  }

  add(s: Span): void {
    this.spans.splice(this.position(s.start), 0, s);
  }

  /** Index of the first span that starts at `offset` or later. */
  private position(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
