import type { Span } from '../../span.ts';
import { byteArray } from '../../text/arrays.ts';
import type { LearnedAttribution } from './tagger.ts';

/** Keeps the likelier of two attributions that claim the same text, and sorts by text order. */
export function withoutOverlap(candidates: readonly LearnedAttribution[]): LearnedAttribution[] {
  const claimed = new Claimed(candidates.reduce((end, a) => Math.max(end, a.cue.end, a.content.at(-1)!.end), 0));
  const kept: LearnedAttribution[] = [];
  for (const a of [...candidates].sort((x, y) => y.confidence - x.confidence)) {
    if (claimed.meets(a.cue) || a.content.some(s => claimed.meets(s))) continue;
    claimed.add(a.cue);
    for (const s of a.content) claimed.add(s);
    kept.push(a);
  }
  return kept.sort((x, y) => x.content[0]!.start - y.content[0]!.start);
}

/** The text that some spans claim, character by character: a paragraph may hold tens of thousands of them. */
class Claimed {
  private readonly taken: Uint8Array;

  /** @param length of the text */
  constructor(length: number) {
    this.taken = byteArray(length);
  }

  meets({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.taken[at] === 1) return true;
    return false;
  }

  add({ start, end }: Span): void {
    this.taken.fill(1, start, end);
  }
}
