import type { MarkedRun, MarkStyle } from '../model.ts';
import { inTextOrder, type Span, spanAt } from '../span.ts';
import { DOUBLE_MARK, type Tokens } from '../text/tokens.ts';
import { CLOSE, cheapestReading, NESTED, NONE, OPEN } from './reading.ts';
import { singleRuns } from './singleMarks.ts';
import { tags } from './tags.ts';

/**
 * The marked runs of one paragraph, in text order, nested ones after the run that holds them.
 *
 * Each double mark is read as opener, as closer, or as no quotation mark at all (inches), by the cheapest reading of the
 * whole paragraph: spacing and the mark's own shape vote on its role, a mark without a partner costs. One stray mark thus
 * costs itself and turns no other around, and nothing reaches beyond the paragraph.
 */
export function markedRuns(text: string, tokens: Tokens): readonly MarkedRun[] {
  const marks = doubleMarks(text, tokens);
  const doubles = marks.length === 0 ? [] : pair(text, marks, cheapestReading(text, marks));
  return singleRuns(text, tokens, doubles);
}

function doubleMarks(text: string, tokens: Tokens): Span[] {
  const marks: Span[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === DOUBLE_MARK) marks.push({ start: tokens.start[i]!, end: tokens.end[i]! });
  }
  if (marks.length === 0) return marks;
  const markup = tags(text);
  return markup.length === 0 ? marks : marks.filter(m => !spanAt(markup, m.start));
}

function pair(text: string, marks: readonly Span[], readings: Uint8Array): MarkedRun[] {
  const out: MarkedRun[] = [];
  let outer: Span | null = null;
  let inner: Span | null = null;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const nested = (readings[i]! & NESTED) !== 0;
    const role = readings[i]! & ~NESTED;
    const open: Span | null = nested ? inner : outer;
    if (role === NONE) continue;
    if (role === CLOSE) out.push(runOf(text, open, mark, mark.end, nested));
    else if (open) out.push(runOf(text, open, null, mark.start, nested));
    const opener = role === OPEN ? mark : null;
    if (nested) inner = opener;
    else outer = opener;
  }
  if (inner) out.push(runOf(text, inner, null, text.length, true));
  if (outer) out.push(runOf(text, outer, null, text.length, false));
  return inTextOrder(out);
}

function runOf(text: string, opener: Span | null, closer: Span | null, end: number, nested: boolean): MarkedRun {
  const first = (opener ?? closer)!;
  return { start: first.start, end, style: styleOf(text, first), opener, closer, nested, continues: false };
}

function styleOf(text: string, mark: Span): MarkStyle {
  const code = text.charCodeAt(mark.start);
  if (mark.end - mark.start === 2) return 'doubled';
  if (code === 0x201e || code === 0x201f) return 'low-high';
  if (code === 0xab || code === 0xbb) return 'guillemet';
  if (code === 0x2033) return 'prime';
  return code === 0x22 ? 'straight' : 'curly';
}
