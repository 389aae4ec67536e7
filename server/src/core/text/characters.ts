/** Classes of UTF-16 code units, as the tokenizer needs them. Surrogates count as `other`. */
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
/** Soft hyphen, zero-width characters, direction marks: they show nothing and end no word. */
export const JOINER = 5;
export const OTHER = 6;
/** Combining marks: part of what they follow. */
export const COMBINING = 7;

const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  const c = String.fromCharCode(code);
  if (/\s/.test(c) || code === 0) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(c)) return UPPER;
  if (/\p{L}/u.test(c)) return LETTER;
  if (/\p{Nd}/u.test(c)) return DIGIT;
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(c)) return JOINER;
  if (/\p{M}/u.test(c)) return COMBINING;
  return OTHER;
}

for (let code = 0; code < 0x250; code++) classes[code] = classify(code);

/** The class of a code unit, 0 where there is none (`charCodeAt` behind a text's end). */
export function classOf(code: number): number {
  if (!(code >= 0)) return 0; // As an index it would be a property's name, and slow ever after.
  const known = classes[code]!;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

export const isLetter = (code: number): boolean => {
  const c = classOf(code);
  return c === LETTER || c === UPPER;
};

export const isUpper = (code: number): boolean => classOf(code) === UPPER;

export const isDigit = (code: number): boolean => classOf(code) === DIGIT;

export const isSpace = (code: number): boolean => classOf(code) === SPACE;

export const isAlphanumeric = (code: number): boolean => {
  const c = classOf(code);
  return c === LETTER || c === UPPER || c === DIGIT;
};

/** ' and its typographic forms, as apostrophe or single quotation mark. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018;
