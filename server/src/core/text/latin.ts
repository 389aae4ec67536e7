/*
 * Letters for patterns that name people and places in English text, to stand in a character class. A pattern with several
 * `\p{L}` takes milliseconds to compile, and each thread does so anew; names in other scripts do not stand in such places.
 */

/** Letters beyond ASCII that may be capital ones: those past U+00FF stand there in pairs, and are all let through. */
const FURTHER_CAPITALS = 'À-ÖØ-ÞĀ-ɏḀ-ỿ';

export const CAPITALS = `A-Z${FURTHER_CAPITALS}`;

export const LETTERS = `A-Za-zß-öø-ÿ${FURTHER_CAPITALS}`;
