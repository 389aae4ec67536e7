import type { Span } from '../span.ts';

const CITY = String.raw`\p{Lu}[\p{Lu}.'’ -]{2,40}`;
const DAY = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}`;
const DASH = String.raw`(?:--|[-–—])`;
/** "CITY, Region (Agency) -", "CITY, April 12 -", "City (Agency) -"; a city in capitals may also stand before a colon. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`^${CITY}(?:, [\p{L}. ]{2,30}?)?(?:,? ${DAY})?(?:,? ?\((?:[^()\n]{2,40})\))? ?${DASH}(?=\s|\p{L}|["“])`,
    'u',
  ),
  new RegExp(
    String.raw`^\p{Lu}[\p{L}.'’ -]{2,40}(?:, [\p{L}. ]{2,30}?)?(?:,? ${DAY})? \((?:[^()\n]{2,40})\) ?${DASH}(?=\s|\p{L}|["“])`,
    'u',
  ),
  new RegExp(String.raw`^${CITY}(?:, \p{L}[\p{L}. ]{1,30}?)?:(?=\s)`, 'u'),
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
