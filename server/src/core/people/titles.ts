import { PLACE_ADJECTIVES } from '../lexicon/nameWords.ts';
import { CAPITAL, CAPITALS, charAt, has, isCapital, type Scan } from './scan.ts';
import {
  DEMONYM,
  FIRST_NAME,
  HONORIFIC,
  MODIFIER,
  ORGANISATION,
  ORGANISATION_HEAD,
  PLACE,
  PORTFOLIO,
  ROLE,
  TITLE,
} from './words.ts';

/** The last title that something may follow; "Dean" in "Dean Kamen" is none. */
export function lastTitle(s: Scan, a: number, b: number): number {
  for (let k = b; k >= a; k--) {
    const capitalRole =
      has(s, k, ROLE) && k < b && !has(s, k, FIRST_NAME) && (has(s, k + 1, FIRST_NAME) || isUnknownName(s, k + 1, b));
    if (!has(s, k, TITLE | HONORIFIC) && !capitalRole) continue;
    if (has(s, k, FIRST_NAME) && (k === b || (b - k === 1 && k === a))) continue;
    if (
      k > a &&
      has(s, k - 1, FIRST_NAME) &&
      !has(s, k - 1, TITLE | MODIFIER | PLACE | DEMONYM) &&
      !isAbbreviated(s, k)
    )
      continue;
    if (k === b && k > a && has(s, k, HONORIFIC)) continue;
    return k;
  }
  return -1;
}

/** "Democrat Zephyr Byrne": two words that no list has. */
const isUnknownName = (s: Scan, first: number, last: number): boolean =>
  last === first + 1 &&
  s.bits[first] === 0 &&
  s.bits[last] === 0 &&
  s.capital[first] === CAPITAL &&
  s.capital[last] === CAPITAL;

const isAbbreviated = (s: Scan, k: number): boolean => s.text.charCodeAt(s.tokens.end[k]! - 1) === 0x2e;

/** Last token of the title at `title`: "Secretary of State", "Ambassador to the United States". */
export function titleEnd(s: Scan, title: number, b: number): number {
  let end = title;
  while (end < b && !isCapital(s, end + 1)) {
    let at = end + 1;
    while (at < b && !isCapital(s, at)) at++;
    const united = s.lower[at] === 'united';
    end = united && at < b ? at + 1 : at;
    while (end < b && has(s, end + 1, PORTFOLIO) && !has(s, end + 1, FIRST_NAME)) end++;
    if (end < b && has(s, end, PLACE) && has(s, end + 1, PLACE) && !has(s, end + 1, FIRST_NAME)) end++;
  }
  return end;
}

/** First token of the title that ends at `title`: countries, nationalities and offices before it belong to it. */
export function titleStart(s: Scan, a: number, title: number): number {
  const belongs = TITLE | HONORIFIC | PORTFOLIO | MODIFIER | PLACE | DEMONYM | ORGANISATION | ORGANISATION_HEAD;
  let from = title;
  while (from > a) {
    const k = from - 1;
    if (
      isCapital(s, k) &&
      !has(s, k, belongs) &&
      s.capital[k] !== CAPITALS &&
      !PLACE_ADJECTIVES.has(s.lower[k]!) &&
      s.lower[k] !== 'united'
    )
      break;
    from = k;
  }
  while (from < title && (!isCapital(s, from) || charAt(s, from) === 0x26)) from++;
  return from;
}
