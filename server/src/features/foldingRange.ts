import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Span } from '../core/span.ts';
import type { Snapshot } from './snapshot.ts';

/** What runs over several lines and belongs together: a quotation of several paragraphs, the footer. */
export function foldingRanges({ article, places }: Snapshot, wholeLines: boolean, limit: number): FoldingRange[] {
  const fold = (span: Span, kind?: FoldingRangeKind): FoldingRange[] => {
    const { start, end } = places.rangeOf(span);
    if (start.line >= end.line) return [];
    const range: FoldingRange = { startLine: start.line, endLine: end.line };
    if (!wholeLines) Object.assign(range, { startCharacter: start.character, endCharacter: end.character });
    if (kind) range.kind = kind;
    return [range];
  };
  const quotations = article.quotations.flatMap(({ content }) => {
    const first = content[0];
    const last = content.at(-1);
    return first && last ? fold({ start: first.start, end: last.end }) : [];
  });
  const footer = article.layout.footer ? fold(article.layout.footer, FoldingRangeKind.Comment) : [];
  return [...quotations, ...footer].slice(0, limit);
}
