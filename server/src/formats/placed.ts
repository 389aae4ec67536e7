import { type Span, span } from '../core/span.ts';
import { utf16Of } from '../core/text/codePoints.ts';

/** A span as a file gives it, half-open in Unicode code points. */
export interface GivenSpan {
  readonly firstCodePoint: number;
  readonly endCodePoint: number;
}

/** Where given spans are in a text, or why they can't be there; the reason goes on from the name of what has them. */
export type Placed = { readonly spans: readonly Span[] } | { readonly reason: string };

/** Most characters of a text that a message shows. */
const LONGEST_EXCERPT = 40;

/**
 * Finds spans in `text` and makes sure that the words are there that the file says are. White space counts as a space, since
 * formats write a line end as one. Keep it for several spans of one text.
 */
export function placerOf(text: string): (given: readonly GivenSpan[], words: string | null) => Placed {
  const utf16 = utf16Of(text);
  const length = [...text].length;
  return (given, words) => {
    const spans: Span[] = [];
    for (const { firstCodePoint, endCodePoint } of given) {
      if (firstCodePoint >= endCodePoint)
        return { reason: `is empty: it goes from ${firstCodePoint} to ${endCodePoint}` };
      if (endCodePoint > length) return { reason: `ends at ${endCodePoint}, but the text has ${length} characters` };
      spans.push(span(utf16(firstCodePoint), utf16(endCodePoint)));
    }
    const found = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    if (words === null || normal(found) === normal(words)) return { spans };
    const { firstCodePoint, endCodePoint } = { ...given[0]!, endCodePoint: given.at(-1)!.endCodePoint };
    const line = text.slice(0, spans[0]!.start).split(/\r\n|[\r\n]/).length;
    return {
      reason: `is ${excerpt(words)}, but at ${firstCodePoint} to ${endCodePoint} (line ${line}) the text has ${excerpt(found)}`,
    };
  };
}

const normal = (words: string): string => words.replace(/\s+/g, ' ').trim();

function excerpt(words: string): string {
  const characters = [...normal(words)];
  const shown =
    characters.length > LONGEST_EXCERPT ? `${characters.slice(0, LONGEST_EXCERPT).join('')}…` : characters.join('');
  return JSON.stringify(shown);
}
