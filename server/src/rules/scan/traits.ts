/**
 * What a line holds, as bits. A rule that looks at single lines asks for those without which it has nothing to say, and is
 * spared all other lines.
 */

/** Two spaces in a row. */
export const DOUBLE_SPACE = 1 << 0;
/** A space before a full stop, a comma or the like. */
export const SPACED_STOP = 1 << 1;
/** A hyphen with a space beside it. */
export const LOOSE_HYPHEN = 1 << 2;
/** An ampersand or a number sign. */
export const ENTITY = 1 << 3;
/** A character that shows nothing. */
export const INVISIBLE = 1 << 4;
/** A character that the first byte of a UTF-8 sequence looks like where it was misread, or one that nobody writes. */
export const MISREAD = 1 << 5;
export const DIGIT = 1 << 6;
export const LESS_THAN = 1 << 7;
export const COLON = 1 << 17;

/** What may be a word and the same word again. */
export const REPEATED = 1 << 8;
/** "a", "an". */
export const ARTICLE = 1 << 9;
/** What stands behind the apostrophe of contractions and genitives. */
export const ENDING = 1 << 10;
/** A contraction without its apostrophe. */
export const RUN_TOGETHER = 1 << 18;
export const DAY_NAME = 1 << 11;
/** "©", "copyright", the "c" of "(c)". */
export const COPYRIGHT = 1 << 12;
/** Part of a name for something that has several. */
export const NAME = 1 << 13;
/** The article of Arabic names. */
export const ARABIC = 1 << 19;
/** How a phrase begins that article spinners write. */
export const SPUN = 1 << 14;
export const FIRST_PERSON = 1 << 15;
/** What lines of a web page have in them that articles seldom have: a word, or one of "@" and "©". */
export const PAGE = 1 << 16;

/** Kinds of characters that only count beside others; none of a line's traits. */
export const SPACE = 1 << 20;
export const HYPHEN = 1 << 21;
export const STOP = 1 << 22;

const ASCII = new Int32Array(0x80);
for (const [traits, characters] of [
  [SPACE, ' '],
  [HYPHEN, '-'],
  [STOP, ',;!?.'],
  [STOP | COLON, ':'],
  [ENTITY, '&#'],
  [LESS_THAN, '<'],
  [DIGIT, '0123456789'],
  [PAGE, '@'],
] as const)
  for (const character of characters) ASCII[character.charCodeAt(0)] = traits;
for (let code = 0; code < 0x80; code++) if ((code < 0x20 && !isWhite(code)) || code === 0x7f) ASCII[code] = INVISIBLE;

function isWhite(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0d;
}

/** The traits of a line that holds this code unit. */
export const traitsOf = (code: number): number => (code < 0x80 ? ASCII[code]! : traitsBeyondAscii(code));

function traitsBeyondAscii(code: number): number {
  if (code < 0x300) {
    if (code === 0xa0) return SPACE;
    if (code < 0xa0 || (code >= 0xc2 && code <= 0xf4)) return MISREAD;
    if (code === 0xa9) return COPYRIGHT | PAGE;
    return code === 0xad ? INVISIBLE : 0;
  }
  // Marks that go with the letter before them to a character that stands above.
  if (code <= 0x327) return MISREAD;
  if (code === 0x2010 || code === 0x2011) return HYPHEN;
  if (code === 0xfffd) return MISREAD;
  return isFormatting(code) ? INVISIBLE : 0;
}

const isFormatting = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  (code >= 0xfff9 && code <= 0xfffb);
