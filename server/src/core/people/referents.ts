import {
  ORGANISATION_PAIRS,
  PLACE_ADJECTIVES,
  PLACE_BEGINNINGS,
  PLACE_PAIRS,
  SURNAME_DEMONYMS,
  SURNAME_ORGANISATIONS,
  SURNAME_THINGS,
} from '../lexicon/nameWords.ts';
import { wordAt } from '../paragraph.ts';
import { WORD } from '../text/tokens.ts';
import type { Referent } from './candidate.ts';
import { actsAfter, actsBefore } from './clause.ts';
import { adjacent, CAPITAL, CAPITALS, charAt, has, INITIAL, isCapital, type Scan } from './scan.ts';
import {
  CALENDAR_WORD,
  COMMON_WORD,
  DEMONYM,
  DETERMINER,
  FIRST_NAME,
  FUNCTION_WORD,
  GROUP,
  LEADING_SURNAME,
  MODIFIER,
  ORGANISATION,
  ORGANISATION_HEAD,
  PEOPLE,
  PLACE,
  PORTFOLIO,
  ROLE,
  SUFFIX,
  THING_HEAD,
  TITLE,
} from './words.ts';

/** What a name without a title names. */
export function referentOf(s: Scan, a: number, b: number): Referent {
  if (a === b) return single(s, a);
  const pair = a + 1 === b ? `${s.lower[a]} ${s.lower[b]}` : '';
  if (ORGANISATION_PAIRS.has(pair)) return 'organisation';
  if (PLACE_PAIRS.has(pair)) return 'place';
  if (VESSELS.has(wordAt(s, a - 1))) return 'thing';
  if (isPersonal(s, a, b) && !(PLACE_BEGINNINGS.has(s.lower[a]!) && wordAt(s, a - 1) === 'the')) return 'person';
  if (hasRoleBefore(s, a, b)) return 'person';
  if (allPlaces(s, a, b) || PLACE_BEGINNINGS.has(s.lower[a]!) || beforePlace(s, b)) return 'place';
  if (s.lower[b] === 'st.') return 'thing';
  if (
    has(s, b, ORGANISATION) ||
    s.lower[b] === 'international' ||
    (has(s, a, ORGANISATION) && b - a === 1 && has(s, b, PLACE))
  )
    return 'organisation';
  if (has(s, b, THING_HEAD) || b - a > 3 || (has(s, a, ORGANISATION_HEAD) && !SURNAME_ORGANISATIONS.has(s.lower[a]!)))
    return 'thing';
  for (let k = a; k <= b; k++) {
    if (has(s, k, COMMON_WORD | FUNCTION_WORD | DEMONYM | PLACE | PEOPLE | ROLE | GROUP | ORGANISATION | MODIFIER))
      return 'thing';
    if (s.capital[k] === CAPITALS && !s.heading[s.sentence[k]!]) return 'thing';
  }
  return 'unknown';
}

/** "the actress Georgia Love": after a role two words are a name that may be places' and things' as well. */
function hasRoleBefore(s: Scan, a: number, b: number): boolean {
  if (b !== a + 1 || !has(s, a - 1, ROLE) || has(s, a - 1, TITLE) || isCapital(s, a - 1) || !adjacent(s, a - 1))
    return false;
  if (
    s.capital[a] !== CAPITAL ||
    s.capital[b] !== CAPITAL ||
    has(s, a, ORGANISATION | DEMONYM | PEOPLE | CALENDAR_WORD | THING_HEAD)
  )
    return false;
  if (has(s, b, PLACE) && s.bits[a] !== 0) return false;
  return !has(
    s,
    b,
    ORGANISATION_HEAD | ORGANISATION | THING_HEAD | DEMONYM | PEOPLE | CALENDAR_WORD | TITLE | ROLE | GROUP,
  );
}

/** What is before the name of a ship or a storm: "the ferry Ada Byrne". */
const VESSELS: ReadonlySet<string> = new Set(
  'ship ferry boat yacht vessel tanker freighter trawler steamer liner warship frigate destroyer submarine hurricane typhoon cyclone storm'.split(
    ' ',
  ),
);

/** Whether the words have the form of a personal name: given name or initial first, surname first, a suffix last. */
function isPersonal(s: Scan, a: number, b: number): boolean {
  const surname = has(s, b, SUFFIX) ? b - 1 : b;
  if (surname > a && surname < b && !has(s, surname, THING_HEAD)) return true;
  const lastIsThing = has(s, b, THING_HEAD) && !SURNAME_THINGS.has(s.lower[b]!);
  const lastIsCommon = has(s, b, COMMON_WORD | ORGANISATION_HEAD | CALENDAR_WORD) && b - a > 2;
  if (has(s, a, FIRST_NAME))
    return (
      !lastIsThing &&
      !lastIsCommon &&
      !allPlaces(s, a, b) &&
      (!has(s, b, DEMONYM | PEOPLE) || PLACE_ADJECTIVES.has(s.lower[b]!) || SURNAME_DEMONYMS.has(s.lower[b]!))
    );
  if (s.capital[a] === INITIAL)
    return (
      !has(s, a + 1, FUNCTION_WORD) &&
      !has(s, a, PLACE | ORGANISATION) &&
      !lastIsThing &&
      !has(s, b, ORGANISATION | COMMON_WORD)
    );
  if (isInitials(s, a))
    return (
      s.capital[b] === CAPITAL && !lastIsThing && b - a < 3 && !has(s, b, COMMON_WORD | ORGANISATION | PLACE | DEMONYM)
    );
  const second = s.text.slice(s.tokens.start[a + 1], s.tokens.end[a + 1]);
  if (has(s, a, LEADING_SURNAME) && b - a < 3)
    return second.includes('-') || (b - a === 2 && second.length < 6 && !lastIsThing && !has(s, b, COMMON_WORD));
  if (b === a + 2 && s.bits[a] === 0 && has(s, a + 1, FIRST_NAME)) return !lastIsThing && !lastIsCommon;
  for (let k = a + 1; k < b; k++) if (s.capital[k] === INITIAL && !has(s, k, PLACE | ORGANISATION)) return !lastIsThing;
  return false;
}

/** "AS Heagle", "JD Vance": two capitals before a name, and no word or acronym that we know. */
const isInitials = (s: Scan, k: number): boolean =>
  s.capital[k] === CAPITALS &&
  s.tokens.end[k]! - s.tokens.start[k]! === 2 &&
  !has(s, k, PLACE | ORGANISATION | COMMON_WORD | CALENDAR_WORD) &&
  !s.heading[s.sentence[k]!];

/** "Aurora, Colorado,": a place in another. */
function beforePlace(s: Scan, last: number): boolean {
  if (charAt(s, last + 1) !== 0x2c) return false;
  let k = last + 2;
  if (!has(s, k, PLACE) && !(PLACE_ADJECTIVES.has(s.lower[k] ?? '') && has(s, k + 1, PLACE))) return false;
  while (has(s, k, PLACE) || PLACE_ADJECTIVES.has(s.lower[k] ?? '')) k++;
  return k >= s.tokens.count || s.tokens.kind[k] !== WORD || s.sentence[k] !== s.sentence[last];
}

export function allPlaces(s: Scan, a: number, b: number): boolean {
  let named = false;
  for (let k = a; k <= b; k++) {
    if (has(s, k, PLACE)) named = true;
    else if (!PLACE_ADJECTIVES.has(s.lower[k]!) && s.lower[k] !== 'city') return false;
  }
  return named && !(has(s, a, FIRST_NAME) && !has(s, a, PLACE));
}

function single(s: Scan, k: number): Referent {
  if (has(s, k, ORGANISATION)) return 'organisation';
  if (s.capital[k] === INITIAL) return has(s, k, PLACE) ? 'place' : 'thing';
  if (has(s, k, PEOPLE)) return 'group';
  if (BRAND.test(s.text.slice(s.tokens.start[k], s.tokens.end[k]))) return 'organisation';
  if (has(s, k, PLACE) && (!has(s, k, FIRST_NAME) || placeContext(s, k))) return 'place';
  if (beforePlace(s, k)) return 'place';
  if (s.text.charCodeAt(s.tokens.start[k]! + 1) === 0x2d) return 'thing';
  if (has(s, k, FUNCTION_WORD | DETERMINER | CALENDAR_WORD | DEMONYM | ROLE | TITLE | PORTFOLIO | MODIFIER))
    return 'thing';
  if (has(s, k, COMMON_WORD | THING_HEAD | ORGANISATION_HEAD | GROUP) && !has(s, k, FIRST_NAME)) return 'thing';
  if (s.capital[k] === CAPITALS && !s.heading[s.sentence[k]!])
    return actsAfter(s, k) || actsBefore(s, k) ? 'organisation' : 'thing';
  return 'unknown';
}

/** "SaltPost", no "McByrne". */
const BRAND = /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

/** "in Paris". */
const placeContext = (s: Scan, k: number): boolean => /^(in|at|from|near|to|of)$/.test(wordAt(s, k - 1));

/** Last token of the full name that a thing is called after ("John F. Kennedy" in "John F. Kennedy Airport"), `b` if none. */
export function eponym(s: Scan, a: number, b: number): number {
  let last = b;
  while (last > a && has(s, last, THING_HEAD)) last--;
  if (last === b || last <= a || !isPersonal(s, a, last)) return b;
  for (let k = a; k <= last; k++) if (has(s, k, PLACE | COMMON_WORD)) return b;
  return last;
}
