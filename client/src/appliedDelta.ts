import type { DecorationsDelta, DecorationsResult, ListEdit } from '../../server/src/protocol.ts';
import type { WireRange } from './ranges.ts';

type Quotation = DecorationsResult['quotations'][number];

/** What the server says now, where it tells only what differs from what it has said before. */
export function appliedDelta(before: DecorationsResult, delta: DecorationsDelta): DecorationsResult {
  const { version, resultId, summary, quotationEdit, dimmedEdit } = delta;
  return {
    version,
    resultId,
    quotations: edited(before.quotations, quotationEdit, movedQuotation),
    dimmed: edited(before.dimmed, dimmedEdit, moved),
    summary,
  };
}

function edited<T>(
  before: readonly T[],
  { start, deleteCount, items, lines }: ListEdit<T>,
  move: (element: T, lines: number) => T,
): readonly T[] {
  const rest = before.slice(start + deleteCount);
  return [...before.slice(0, start), ...items, ...(lines === 0 ? rest : rest.map(element => move(element, lines)))];
}

const movedQuotation = (quotation: Quotation, lines: number): Quotation => ({
  ...quotation,
  content: quotation.content.map(range => moved(range, lines)),
  cue: quotation.cue && moved(quotation.cue, lines),
  source: quotation.source.map(range => moved(range, lines)),
});

const moved = ({ start, end }: WireRange, lines: number): WireRange => ({
  start: { line: start.line + lines, character: start.character },
  end: { line: end.line + lines, character: end.character },
});
