import { CAPITALS, LETTERS } from '../text/latin.ts';

const WORD = `[${CAPITALS}][${LETTERS}.'’-]*`;
const NAME = `${WORD}(?: (?:${WORD}|de|da|del|della|di|van|von|der|den|la|le|bin|al)){1,4}`;
const NAMES = `${NAME}(?:(?:, | and |, and | & )${NAME}){0,5}`;
const DESK = String.raw`(?:(?:,| \||,? for| of| in| -| –| —) [^\n]{2,60})?`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^(?:By|BY|by|Story by|Written by|Reported by):? ${NAMES}${DESK}$`),
  new RegExp(String.raw`^${NAME}, [${LETTERS} ]{2,30}(?:correspondent|reporter|editor|writer|staff)s?\b[^\n.]{0,30}$`),
  new RegExp(
    String.raw`^by (?:the )?(?:associated press|reuters|staff(?: reporters?| writers?)?|afp|\w[${LETTERS} ]{2,30}(?:staff|news service|press))$`,
    'i',
  ),
];

/** Whether a paragraph is nothing but the article's byline. */
export const isByline = (paragraph: string): boolean =>
  paragraph.length <= 160 && PATTERNS.some(p => p.test(paragraph));
