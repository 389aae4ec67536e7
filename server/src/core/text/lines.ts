import type { Span } from '../span.ts';
import { classOf, JOINER, SPACE } from './characters.ts';

/** A line without its terminator (LF, CRLF or CR). */
export interface Line extends Span {
  /** Nothing on it but white space and invisible characters. */
  readonly blank: boolean;
}

export function lines(text: string): Line[] {
  const out: Line[] = [];
  let lineFeed = text.indexOf('\n');
  let carriageReturn = text.indexOf('\r');
  for (let start = 0; ; ) {
    const end = firstOf(lineFeed, carriageReturn, text.length);
    out.push({ start, end, blank: isBlank(text, start, end) });
    if (end === text.length) return out;
    start = end + 1;
    if (end === carriageReturn) {
      if (lineFeed === start) start++;
      carriageReturn = text.indexOf('\r', start);
    }
    if (lineFeed >= 0 && lineFeed < start) lineFeed = text.indexOf('\n', start);
  }
}

/** The smaller of two places, -1 standing for none; `end` where there is neither. */
const firstOf = (a: number, b: number, end: number): number => (a < 0 ? (b < 0 ? end : b) : b < 0 ? a : Math.min(a, b));

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isGap(text.charCodeAt(at))) return false;
  return true;
}

/** `s` without white space and invisible characters at its ends. */
export function trimmed(text: string, s: Span): Span {
  let { start, end } = s;
  while (start < end && isGap(text.charCodeAt(start))) start++;
  while (end > start && isGap(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isGap(code: number): boolean {
  const type = classOf(code);
  return type === SPACE || type === JOINER;
}
