import type { Span } from '../span.ts';
import { CAPITALS, LETTERS } from '../text/latin.ts';

const CITY = `[${CAPITALS}][${CAPITALS}.'’ -]{2,40}`;
const DAY = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}`;
const DASH = `(?:--|[-–—])`;
/** "CITY, Region (Agency) -", "CITY, April 12 -", "City (Agency) -"; a city in capitals may also stand before a colon. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`^${CITY}(?:, [${LETTERS}. ]{2,30}?)?(?:,? ${DAY})?(?:,? ?\((?:[^()\n]{2,40})\))? ?${DASH}(?=\s|[${LETTERS}"“])`,
  ),
  new RegExp(
    String.raw`^[${CAPITALS}][${LETTERS}.'’ -]{2,40}(?:, [${LETTERS}. ]{2,30}?)?(?:,? ${DAY})? \((?:[^()\n]{2,40})\) ?${DASH}(?=\s|[${LETTERS}"“])`,
  ),
  new RegExp(String.raw`^${CITY}(?:, [${LETTERS}][${LETTERS}. ]{1,30}?)?:(?=\s)`),
];

/** The dateline at the start of a paragraph's text, dash included. */
export function datelineOf(paragraph: string): Span | null {
  const head = paragraph.slice(0, 140);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(head);
    if (found) return { start: 0, end: found[0].length };
  }
  return null;
}
