import type { Span } from '../span.ts';
import { type Line, lines, trimmed } from '../text/lines.ts';

/**
 * The paragraphs of a seed file: runs of lines between blank ones, or single lines where no blank line separates any.
 * Ends are trimmed of white space; a paragraph of several lines keeps its line breaks.
 */
export function paragraphSpans(text: string): Span[] {
  const all = lines(text);
  const spans = separatedByBlanks(all) ? runs(all) : all.filter(l => !l.blank);
  return spans.map(s => trimmed(text, s)).filter(s => s.end > s.start);
}

/** Whether a blank line stands between two lines that are not blank. */
function separatedByBlanks(all: readonly Line[]): boolean {
  const first = all.findIndex(l => !l.blank);
  const last = all.findLastIndex(l => !l.blank);
  return all.slice(first, last).some(l => l.blank);
}

function runs(all: readonly Line[]): Span[] {
  const out: Span[] = [];
  let start = -1;
  let end = -1;
  for (const line of all) {
    if (line.blank) {
      if (start >= 0) out.push({ start, end });
      start = -1;
    } else {
      if (start < 0) start = line.start;
      end = line.end;
    }
  }
  if (start >= 0) out.push({ start, end });
  return out;
}
