import type { Span } from '../span.ts';
import { classOf, JOINER, SPACE } from './characters.ts';

/** A line without its terminator (LF, CRLF or CR). */
export interface Line extends Span {
  /** Nothing on it but white space and invisible characters. */
  readonly blank: boolean;
}

export function lines(text: string): Line[] {
  const out: Line[] = [];
  let start = 0;
  let blank = true;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (code === 0x0a || code === 0x0d) {
      out.push({ start, end: at, blank });
      if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
      start = at + 1;
      blank = true;
    } else if (blank) {
      const type = classOf(code);
      if (type !== SPACE && type !== JOINER) blank = false;
    }
  }
  return out;
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
