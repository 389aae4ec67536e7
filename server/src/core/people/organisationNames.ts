import { SURNAME_ORGANISATIONS } from '../lexicon/nameWords.ts';
import { has, isCapital, type Scan } from './scan.ts';
import { FIRST_NAME, HONORIFIC, MODIFIER, ORGANISATION_HEAD, PLACE, PORTFOLIO, TITLE } from './words.ts';

/** Index of the noun that makes the run an organisation, -1 if none does. */
export function organisationHead(s: Scan, a: number, b: number): number {
  for (let k = a; k <= b; k++) {
    if (!has(s, k, ORGANISATION_HEAD)) continue;
    if (titleFollows(s, k + 1, b)) return -1;
    const of = s.lower[k + 1];
    const goesOn = k < b && (has(s, k + 1, ORGANISATION_HEAD) || of === 'of' || of === 'for' || of === 'on');
    if (k === a && !goesOn) continue;
    if (SURNAME_ORGANISATIONS.has(s.lower[k]!) && k === b && k === a + 1 && has(s, a, HONORIFIC | FIRST_NAME)) continue;
    return k;
  }
  return -1;
}

/** Whether words of an office and a title come next: "House" in "House Majority Leader ...". */
function titleFollows(s: Scan, k: number, b: number): boolean {
  while (k < b && has(s, k, MODIFIER | PORTFOLIO | ORGANISATION_HEAD) && !has(s, k, TITLE)) k++;
  return k <= b && has(s, k, TITLE | HONORIFIC) && !has(s, k, FIRST_NAME);
}

/** Last token of the organisation whose head stands at `head`: "of Defense", "for the Welfare of Immigrants". */
export function organisationEnd(s: Scan, head: number, b: number): number {
  let end = head;
  while (end < b && has(s, end + 1, ORGANISATION_HEAD)) end++;
  while (end < b && !isCapital(s, end + 1)) {
    let at = end + 1;
    while (at <= b && !isCapital(s, at)) at++;
    while (at < b && isCapital(s, at + 1) && !personStarts(s, at + 1, b)) at++;
    end = Math.min(at, b);
  }
  return end;
}

const personStarts = (s: Scan, k: number, b: number): boolean =>
  k < b && has(s, k, FIRST_NAME | TITLE | HONORIFIC) && !has(s, k, PLACE);
