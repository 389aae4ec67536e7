import type { Range } from 'vscode';
import type { DecorationsResult } from '../../server/src/protocol.ts';
import type { Painted } from './api.ts';
import { CUE, DIMMED, type Look, lookOf, sourceLookOf } from './look.ts';
import { rangeOf, type WireRange } from './ranges.ts';

/** One entry a look, so that the editor is asked once a look and not once a quotation. */
export function paintingOf({ quotations, dimmed }: DecorationsResult): Map<string, Painted> {
  const painting = new Map<string, { look: Look; ranges: Range[] }>();
  const add = (look: Look, ranges: readonly (WireRange | null)[]) => {
    const known = painting.get(look.key) ?? { look, ranges: [] };
    for (const range of ranges) if (range) known.ranges.push(rangeOf(range));
    if (known.ranges.length > 0) painting.set(look.key, known);
  };
  for (const quotation of quotations) {
    add(lookOf(quotation), quotation.content);
    add(sourceLookOf(quotation), quotation.source);
    add(CUE, [quotation.cue]);
  }
  add(DIMMED, dimmed);
  return painting;
}
