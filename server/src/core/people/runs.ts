import { DOUBLE_MARK, SINGLE_MARK, WORD } from '../text/tokens.ts';
import { isPossessive } from './possessive.ts';
import { adjacent, CAPITAL, CAPITALS, COMPOUND, charAt, has, INITIAL, isCapital, type Scan } from './scan.ts';
import {
  COMMON_WORD,
  FIRST_NAME,
  GROUP,
  LEADING_SURNAME,
  ORGANISATION_HEAD,
  PARTICLE,
  PEOPLE,
  PLACE,
  PORTFOLIO,
  PREPOSITION,
  SUFFIX,
  TITLE,
} from './words.ts';

/** No name has more words; keeps the time linear. */
const LONGEST = 24;

/** Last token of the run of capitalised words that starts at `i`; small words and nicknames within it included. */
export function runEnd(s: Scan, i: number): number {
  let end = i;
  let organisation = false;
  while (end - i < LONGEST && adjacent(s, end)) {
    organisation = has(s, end, ORGANISATION_HEAD) || (organisation && !has(s, end, TITLE | FIRST_NAME));
    if (isCapital(s, end + 1)) end++;
    else if (s.capital[end + 1] === COMPOUND && (has(s, end, LEADING_SURNAME) || isGivenCompound(s, i, end + 1))) end++;
    else {
      const over = bridge(s, i, end, organisation);
      if (over === end) break;
      end = over;
    }
  }
  return end;
}

/** "Hau-yip" after an unknown first word: a given name, unlike "Libya-based". */
const isGivenCompound = (s: Scan, first: number, k: number): boolean =>
  k === first + 1 &&
  s.bits[first] === 0 &&
  s.capital[first] === CAPITAL &&
  /^[a-z]{2,6}-[a-z]{1,5}$/.test(s.lower[k]!) &&
  !TAIL.test(s.lower[k]!);

/** Second parts of adjectives made of names. */
const TAIL =
  /-(based|led|run|born|era|wide|style|held|like|owned|level|year|bound|time|only|free|made|area|type|size|goer|goers|bred|wing|day|old|win|won)$/;

/** Where a run goes on over small words, a nickname or a comma: index of the capitalised word reached, or `end`. */
function bridge(s: Scan, first: number, end: number, organisation: boolean): number {
  const next = end + 1;
  if (s.tokens.kind[next] === WORD) return Math.max(overParticles(s, end), overPreposition(s, end, organisation));
  const owned = overPossessive(s, end);
  if (owned > end) return owned;
  const code = charAt(s, next);
  if (code === 0x2c) return has(s, next + 1, SUFFIX) && isCapital(s, next + 1) && adjacent(s, next) ? next + 1 : end;
  if (code === 0x26) return isCapital(s, next + 1) && adjacent(s, next) ? next + 1 : end;
  const opens = s.tokens.kind[next] === DOUBLE_MARK || s.tokens.kind[next] === SINGLE_MARK || code === 0x28;
  if (
    !opens ||
    end - first > 1 ||
    !(has(s, first, FIRST_NAME) || s.capital[end] === INITIAL) ||
    !isCapital(s, next + 1)
  )
    return end;
  const closes = s.tokens.kind[next + 2] === s.tokens.kind[next] || charAt(s, next + 2) === 0x29;
  const goesOn = closes && isCapital(s, next + 3) && s.sentence[next + 3] === s.sentence[end];
  return goesOn && s.tokens.start[next + 3]! > s.tokens.end[next + 2]! ? next + 3 : end;
}

/** "Fishermen's Association", "Importers' Council": people in the plural who own an organisation. */
function overPossessive(s: Scan, end: number): number {
  if (!isPossessive(s, end)) return end;
  const plural = has(s, end, GROUP) || (s.tokens.kind[end + 1] === SINGLE_MARK && PLURAL.test(s.lower[end]!));
  if (!plural) return end;
  for (let k = end + 2; k <= end + 3 && isCapital(s, k); k++) if (has(s, k, ORGANISATION_HEAD)) return end + 2;
  return end;
}

const PLURAL = /(er|or|ian|ist|ant|ee|an)s$/;

/** "van der", "bin", "al" between two parts of a name. */
function overParticles(s: Scan, end: number): number {
  let at = end + 1;
  if (has(s, at, PARTICLE | PREPOSITION) && s.tokens.kind[at + 1] === SINGLE_MARK && s.lower[at + 2] === 't')
    return isCapital(s, at + 3) && s.sentence[at + 3] === s.sentence[end] ? at + 3 : end;
  while (at - end < 4 && s.tokens.kind[at] === WORD && !isCapital(s, at) && has(s, at, PARTICLE)) at++;
  return at > end + 1 && isCapital(s, at) && s.capital[at] !== CAPITALS && adjacent(s, at - 1) ? at : end;
}

/** "of", "for", "to the" inside names of offices and organisations. */
function overPreposition(s: Scan, end: number, organisation: boolean): number {
  const word = s.lower[end + 1]!;
  const to = s.lower[end + 2] === 'the' ? end + 3 : end + 2;
  if (!isCapital(s, to) || s.sentence[to] !== s.sentence[end]) return end;
  if (word === 'of' || word === 'for') {
    if (organisation || (has(s, end, TITLE) && has(s, to, PORTFOLIO))) return to;
    return s.lower[end] === 'commissioner' ? to : end;
  }
  if (word === 'on' || word === 'against') return has(s, end, ORGANISATION_HEAD) && !has(s, end, PEOPLE) ? to : end;
  if (word === 'and') return joins(s, end, to, organisation) ? to : end;
  return word === 'to' && has(s, end, TITLE) && (has(s, to, PLACE) || s.lower[to] === 'united') ? to : end;
}

/** "Transportation and Infrastructure Committee", "Department of Health and Human Services". */
function joins(s: Scan, end: number, to: number, organisation: boolean): boolean {
  if (to !== end + 2 || has(s, end, ORGANISATION_HEAD | FIRST_NAME) || has(s, to, FIRST_NAME | TITLE)) return false;
  if (organisation && has(s, to, PORTFOLIO | COMMON_WORD)) return true;
  if (!has(s, end, PORTFOLIO) && s.lower[end] !== 'ways') return false;
  for (let k = to; k <= to + 2 && isCapital(s, k) && (k === to || adjacent(s, k - 1)); k++)
    if (has(s, k, ORGANISATION_HEAD)) return true;
  return false;
}
