/**
 * Text for a terminal. What comes from an article is made harmless first: control characters could move the cursor or
 * recolour the screen, and others reorder or hide text.
 */

/** Colours and weights, or nothing where they are not wanted. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
}

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

const plain = (text: string): string => text;

export const COLOURS: Paint = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  blue: sgr(34, 39),
};

export const NO_COLOURS: Paint = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, blue: plain };

/** What a terminal would act upon or not show; joiners, which scripts and emoji need, are not among them. */
const UNSHOWN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** The same text with white space as spaces and what would not be seen as its code point, `<U+200B>`. */
export const revealed = (text: string): string =>
  text.replace(UNSHOWN, character => {
    if (/\s/.test(character) && character !== '\ufeff') return ' ';
    return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;
  });

/** Columns that a text takes: none for combining characters, two for wide ones. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

const COMBINING = /[\p{M}\u200c\u200d]/u;
const WIDE_SYMBOL = /\p{Emoji_Presentation}/u;

function columnsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (COMBINING.test(character)) return 0;
  return isWideLetter(code) || (code >= 0x231a && !isRegional(code) && WIDE_SYMBOL.test(character)) ? 2 : 1;
}

/** East Asian Width W and F, by block. */
const isWideLetter = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  (code >= 0x20000 && code <= 0x3fffd);

/** Two of them make one flag of two columns. */
const isRegional = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;

/** The beginning of a text in at most `columns` columns, cut between words where that loses little. */
export function shortened(text: string, columns: number): string {
  const fitting = fittingStart(text, columns);
  if (fitting === text.length) return text;
  const cut = text.slice(0, fittingStart(text, columns - 1));
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The end of a text in at most `columns` columns, likewise. */
export function shortenedFront(text: string, columns: number): string {
  const fitting = fittingEnd(text, columns);
  if (fitting === 0) return text;
  const cut = text.slice(fittingEnd(text, columns - 1));
  const space = cut.indexOf(' ');
  return `…${(space >= 0 && space < cut.length / 2 ? cut.slice(space) : cut).trimStart()}`;
}

/** How many UTF-16 units from the start fit; no more is measured than that. */
function fittingStart(text: string, columns: number): number {
  let at = 0;
  for (const character of text) {
    columns -= columnsOf(character);
    if (columns < 0) return at;
    at += character.length;
  }
  return at;
}

/** Where what fits at the end begins. */
function fittingEnd(text: string, columns: number): number {
  let at = text.length;
  while (at > 0) {
    const pair = at > 1 && /[\udc00-\udfff]/.test(text[at - 1]!) && /[\ud800-\udbff]/.test(text[at - 2]!);
    const character = text.slice(pair ? at - 2 : at - 1, at);
    columns -= columnsOf(character);
    if (columns < 0) return at;
    at -= character.length;
  }
  return 0;
}

export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)));

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
