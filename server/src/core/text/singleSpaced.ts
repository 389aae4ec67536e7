/** White space that is not one space. */
const UNEVEN = /\s\s|[^\S ]/;

/** The words with one space wherever there is white space: looked for first, as most have no other. */
export const singleSpaced = (words: string): string => (UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words);
