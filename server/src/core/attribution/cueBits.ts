import { REPORTING_VERBS } from '../lexicon/reportingVerbs.ts';
import type { ParagraphText } from '../paragraph.ts';
import { WordBits } from '../text/wordBits.ts';

/** A verb of the list, or the first word of a phrase that is a cue. */
export const MAY_BE_CUE = 1;
/** A word that joins two reports of one source, or the comma before a participle. */
export const JOINS = 2;

const bits = new WordBits([
  [MAY_BE_CUE, REPORTING_VERBS.keys()],
  [MAY_BE_CUE, ['according', 'in', 'put', 'puts']],
  [JOINS, ['and', 'but', 'or', 'while', ',']],
]);

/** What a paragraph's words may be to a cue, by their numbers. */
export const cueBits = (p: ParagraphText): Uint8Array => bits.bitsOf(p.vocabulary);
