import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../core/span.ts';

/**
 * Between UTF-16 offsets of a text and LSP positions (line, UTF-16 column), for one version of the text. Lines end as
 * the protocol says: at CR LF, LF or a lone CR. Whatever comes in is clamped into the text.
 */
export interface Places {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  spanOf(range: Range): Span;
}

const CR = 13;
const LF = 10;

export function placesOf(text: string): Places {
  const starts = lineStarts(text);

  const contentEnd = (line: number): number => {
    const start = starts[line]!;
    let end = starts[line + 1] ?? text.length;
    if (line + 1 < starts.length) {
      end--;
      if (end > start && text.charCodeAt(end) === LF && text.charCodeAt(end - 1) === CR) end--;
    }
    return end;
  };

  const positionAt = (offset: number): Position => {
    const within = clamp(offset, text.length);
    const line = lastNotAfter(starts, within);
    return { line, character: Math.min(within, contentEnd(line)) - starts[line]! };
  };

  const offsetAt = (position: Position): number => {
    if (wholeNumber(position?.line) >= starts.length) return text.length;
    const line = wholeNumber(position?.line);
    return Math.min(starts[line]! + wholeNumber(position?.character), contentEnd(line));
  };

  return {
    positionAt,
    offsetAt,
    rangeOf: span => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    spanOf: range => {
      const a = offsetAt(range?.start);
      const b = offsetAt(range?.end);
      return { start: Math.min(a, b), end: Math.max(a, b) };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    if (code === CR || code === LF) starts.push(at + 1);
  }
  return starts;
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

const clamp = (offset: number, length: number): number => Math.min(wholeNumber(offset), length);

/** Clients are not all careful: anything that is no number counts as 0. */
const wholeNumber = (value: unknown): number =>
  typeof value === 'number' && value > 0 ? Math.trunc(Math.min(value, Number.MAX_SAFE_INTEGER)) : 0;
