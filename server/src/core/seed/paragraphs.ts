import type { Span } from '../span.ts';
import { type Line, lines, trimmed } from '../text/lines.ts';

/** No text is wrapped by hand at more than this. */
const WIDEST_WRAP = 120;

/**
 * The paragraphs of a seed file: runs of lines between blank ones, or single lines where no blank line separates any.
 * A run ends as well where a line ends a sentence though the next word would have fitted: nobody wraps there.
 * Ends are trimmed of white space; a paragraph of several lines keeps its line breaks.
 */
export function paragraphSpans(text: string): Span[] {
  const all = lines(text);
  const spans = separatedByBlanks(all) ? runs(text, all) : all.filter(l => !l.blank);
  return spans.map(s => trimmed(text, s)).filter(s => s.end > s.start);
}

/** Whether a blank line stands between two lines that are not blank. */
function separatedByBlanks(all: readonly Line[]): boolean {
  const first = all.findIndex(l => !l.blank);
  const last = all.findLastIndex(l => !l.blank);
  return all.slice(first, last).some(l => l.blank);
}

function runs(text: string, all: readonly Line[]): Span[] {
  const width = all.reduce((widest, l) => Math.max(widest, l.end - l.start), 0);
  const out: Span[] = [];
  let start = -1;
  let last: Line | null = null;
  for (const line of all) {
    if (last && (line.blank || breaksOff(text, last, line, width))) {
      out.push({ start, end: last.end });
      last = null;
    }
    if (line.blank) continue;
    if (!last) start = line.start;
    last = line;
  }
  if (last) out.push({ start, end: last.end });
  return out;
}

const OPENING_MARK = /^\s*["“„«]/;
const SENTENCE_END = /[.!?:]["'”’)\]]*\s*$/;

/**
 * Whether a line break between two lines was meant: the first ends a sentence, and the next word would have fitted; or
 * nothing is wrapped here, and the second opens a quotation.
 */
function breaksOff(text: string, line: Line, next: Line, width: number): boolean {
  const wording = text.slice(line.start, line.end);
  const ended = SENTENCE_END.test(wording.slice(-8));
  if (width > WIDEST_WRAP) return ended || OPENING_MARK.test(text.slice(next.start, next.start + 8));
  if (!ended) return false;
  const word = /^\s*\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0] ?? '';
  return line.end - line.start + 1 + word.trim().length <= width;
}
