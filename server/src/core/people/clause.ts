import { REPORTING_VERBS } from '../lexicon/reportingVerbs.ts';
import { wordAt } from '../paragraph.ts';
import { CLITIC, DOUBLE_MARK, WORD } from '../text/tokens.ts';
import { charAt, has, isCapital, type Scan } from './scan.ts';
import { AUXILIARY, PERSONAL_VERB, PREPOSITION, SPEECH_VERB } from './words.ts';

/** How far an apposition between commas may reach, in tokens. */
const APPOSITION = 16;

/** Whether a verb that has a person or organisation as its subject follows token `last`, an apposition aside. */
export const actsAfter = (s: Scan, last: number): boolean => acts(s, verbAfter(s, last));

/** Whether a verb (-1 for none) has a person or organisation as its subject. */
export const acts = (s: Scan, verb: number): boolean => has(s, verb, PERSONAL_VERB | SPEECH_VERB);

/** Whether a verb (-1 for none) reports speech of one speaker. */
export const speaks = (s: Scan, verb: number): boolean => has(s, verb, SPEECH_VERB) && !isPlural(s, verb);

const PLURAL_AUXILIARIES: ReadonlySet<string> = new Set([
  'have',
  'are',
  'were',
  'do',
  "haven't",
  "aren't",
  "weren't",
  "don't",
]);

/** Whether only several people can have the verb behind token `last` as their subject: "Projections suggest". */
export const isOfSeveral = (s: Scan, last: number, verb: number): boolean =>
  PLURAL_AUXILIARIES.has(wordAt(s, last + 1)) || (verb >= 0 && isPlural(s, verb));

const isPlural = (s: Scan, verb: number): boolean =>
  has(s, verb, SPEECH_VERB) && REPORTING_VERBS.get(s.lower[verb]!) === s.lower[verb] && s.lower[verb] !== 'read';

/** Whether a verb of reporting after a quotation has `first` as its subject: '..." said Trump'. */
export function actsBefore(s: Scan, first: number): boolean {
  if (!has(s, first - 1, SPEECH_VERB) || first < 2) return false;
  return s.tokens.kind[first - 2] === DOUBLE_MARK || charAt(s, first - 2) === 0x2c;
}

/** The token that may be the verb of the subject that ends at `last`, an apposition aside; -1 if none. */
export function verbAfter(s: Scan, last: number): number {
  let k = last + 1;
  if (charAt(s, k) === 0x2c || charAt(s, k) === 0x28) {
    const end = Math.min(s.tokens.count, k + APPOSITION);
    let at = k + 1;
    while (at < end && charAt(s, at) !== 0x2c && charAt(s, at) !== 0x29 && s.sentence[at] === s.sentence[last]) at++;
    if (at >= end || s.sentence[at] !== s.sentence[last]) return -1;
    k = at + 1;
  }
  for (let step = 0; step < 2 && k < s.tokens.count; step++) if (s.beforeVerb[k] === 1) k++;
  return k < s.tokens.count && s.sentence[k] === s.sentence[last] && s.tokens.kind[k] === WORD && !isCapital(s, k)
    ? k
    : -1;
}

/** Whether the words `first` to `last` look like the subject of their clause. */
export function subjectAt(s: Scan, first: number, last: number): boolean {
  const sentence = s.sentence[first];
  const furthest = Math.max(0, first - 4);
  for (let k = first - 1; k >= furthest && s.sentence[k] === sentence && s.tokens.kind[k] === WORD; k--)
    if (has(s, k, PREPOSITION)) return false;
  if (s.opens[first] === 1 || actsBefore(s, first)) return true;
  const verb = verbAfter(s, last);
  return has(s, verb, PERSONAL_VERB | SPEECH_VERB | AUXILIARY) || s.tokens.kind[last + 1] === CLITIC;
}
