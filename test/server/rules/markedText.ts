import type { Span } from '../../../server/src/core/span.ts';

/** A test's text in which ⟦ and ⟧ enclose what a rule shall report. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

export function parseMarked(marked: string): MarkedText {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') open.push(text.length);
    else if (part === '⟧') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += part;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The text with its findings marked, for messages that a person can read. */
export function mark(text: string, spans: readonly Span[]): string {
  const at = (offset: number): string =>
    '⟧'.repeat(spans.filter(s => s.end === offset).length) + '⟦'.repeat(spans.filter(s => s.start === offset).length);
  let out = '';
  for (let i = 0; i <= text.length; i++) out += at(i) + (text[i] ?? '');
  return out;
}
