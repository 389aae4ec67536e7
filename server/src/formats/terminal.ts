/**
 * Text for a terminal. What comes from an article is made harmless first: control characters, which could move the cursor or
 * recolour the screen, and characters that reorder or hide text are shown as what they are not.
 */

/** Colours and weights, or nothing where they are not wanted. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const plain = (text: string): string => text;

export const COLOURS: Paint = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  blue: sgr(34, 39),
  cyan: sgr(36, 39),
};

export const NO_COLOURS: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, cyan: plain };

const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** The same text, one character for each, with what a terminal would act upon replaced; white space becomes a space. */
export const harmless = (text: string): string => text.replace(HARMFUL, c => (/\s/.test(c) ? ' ' : '\ufffd'));

/** Columns that a text takes: none for combining characters, two for wide ones. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columns(character.codePointAt(0)!);
  return width;
}

function columns(code: number): number {
  if (code < 0x300) return 1;
  if (/\p{M}|\u200d|\ufe0e|\ufe0f/u.test(String.fromCodePoint(code))) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

/** The beginning of a text in at most `columns` columns, cut between words where that loses little. */
export function shortened(text: string, columns: number): string {
  // No more is measured than could be shown.
  const start = text.slice(0, columns * 2 + 2);
  if (start.length === text.length && widthOf(text) <= columns) return text;
  let cut = '';
  let width = 0;
  for (const character of start) {
    width += widthOf(character);
    if (width > columns - 1) break;
    cut += character;
  }
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)));
