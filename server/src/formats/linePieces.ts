import { type Span, span } from '../core/span.ts';

/**
 * The parts of a span between the line ends in it, without the white space that stands beside them; what is at its own two
 * ends stays. `lineEnd` matches what parts them.
 */
export function linePieces(text: string, { start, end }: Span, lineEnd: RegExp = /[\r\n]+/): Span[] {
  const words = text.slice(start, end);
  const lines = words.split(lineEnd);
  if (lines.length === 1) return words.trim() === '' ? [] : [span(start, end)];
  const pieces: Span[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    const at = words.indexOf(line, from);
    from = at + line.length;
    if (line.trim() === '') return;
    const front = index === 0 ? 0 : line.length - line.trimStart().length;
    const back = index === lines.length - 1 ? 0 : line.length - line.trimEnd().length;
    pieces.push(span(start + at + front, start + from - back));
  });
  return pieces;
}
