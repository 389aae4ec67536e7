import type { Range } from 'vscode-languageserver';
import type { DecorationsDelta, DecorationsResult, ListEdit, QuotationDecoration } from '../protocol.ts';

/** What a client that has `before` need be told to have `after`. While somebody types that is next to nothing. */
export function decorationsDelta(
  before: DecorationsResult,
  after: DecorationsResult,
  resultId: string,
): DecorationsDelta {
  const { version, summary } = after;
  const quotationEdit = listEdit(before.quotations, after.quotations, lineOfQuotation, sameQuotation);
  const dimmedEdit = listEdit(before.dimmed, after.dimmed, ({ start }) => start.line, sameRange);
  return { version, resultId, quotationEdit, dimmedEdit, summary };
}

function listEdit<T>(
  before: readonly T[],
  after: readonly T[],
  lineOf: (element: T) => number,
  /** Whether the second is the first, so many lines further down. */
  same: (a: T, b: T, lines: number) => boolean,
): ListEdit<T> {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(before[start]!, after[start]!, 0)) start++;
  const lines = shorter > start ? lineOf(after.at(-1)!) - lineOf(before.at(-1)!) : 0;
  let rest = 0;
  while (rest < shorter - start && same(before.at(-1 - rest)!, after.at(-1 - rest)!, lines)) rest++;
  const deleteCount = before.length - rest - start;
  return { start, deleteCount, items: after.slice(start, after.length - rest), lines };
}

const lineOfQuotation = ({ content }: QuotationDecoration): number => content[0]?.start.line ?? 0;

const sameQuotation = (a: QuotationDecoration, b: QuotationDecoration, lines: number): boolean =>
  a.type === b.type &&
  a.speaker?.rank === b.speaker?.rank &&
  a.speaker?.name === b.speaker?.name &&
  a.confidence === b.confidence &&
  sameOrNone(a.cue, b.cue, lines) &&
  sameRanges(a.source, b.source, lines) &&
  sameRanges(a.content, b.content, lines);

const sameRanges = (a: readonly Range[], b: readonly Range[], lines: number): boolean =>
  a.length === b.length && a.every((range, i) => sameRange(range, b[i]!, lines));

const sameOrNone = (a: Range | null, b: Range | null, lines: number): boolean =>
  a === null || b === null ? a === b : sameRange(a, b, lines);

const sameRange = (a: Range, b: Range, lines: number): boolean =>
  a.start.line + lines === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line + lines === b.end.line &&
  a.end.character === b.end.character;
