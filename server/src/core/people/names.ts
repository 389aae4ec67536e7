import type { MentionCandidate, Referent } from './candidate.ts';
import { WORD } from '../text/tokens.ts';
import { actsAfter, actsBefore } from './clause.ts';
import { nameCandidate } from './nameCandidate.ts';
import { runEnd } from './runs.ts';
import { CAPITAL, CAPITALS, COMPOUND, charAt, has, INITIAL, isCapital, type Scan } from './scan.ts';
import {
  AUXILIARY,
  CALENDAR_WORD,
  COMMON_WORD,
  DEMONYM,
  DETERMINER,
  FIRST_NAME,
  FUNCTION_WORD,
  GROUP,
  HONORIFIC,
  LEADING_SURNAME,
  MODIFIER,
  ORGANISATION,
  ORGANISATION_HEAD,
  PARTICLE,
  PEOPLE,
  PERSONAL_VERB,
  PLACE,
  PORTFOLIO,
  PRONOUN,
  ROLE,
  SPEECH_VERB,
  SUFFIX,
  THING_HEAD,
  TITLE,
} from './words.ts';

/** A name over the tokens `first` to `last`; without its title `name` to `last`. */
export interface NameParse {
  readonly first: number;
  readonly name: number;
  readonly last: number;
  readonly referent: Referent;
  /** A title without a name: "The Prime Minister". */
  readonly titleOnly: boolean;
}

/** The names of a paragraph, in order. `taken` gets a 1 for every token that belongs to one. */
export function findNames(s: Scan, taken: Uint8Array): MentionCandidate[] {
  const out: MentionCandidate[] = [];
  for (let i = 0; i < s.tokens.count; ) {
    if (!isCapital(s, i)) {
      if (s.capital[i] === COMPOUND) out.push(...nameInCompound(s, i));
      i++;
      continue;
    }
    const end = runEnd(s, i);
    const parses: NameParse[] = [];
    parseRun(s, i, end, parses);
    for (const parse of parses) {
      if (parse.referent !== 'thing') taken.fill(1, parse.first, parse.last + 1);
      out.push(nameCandidate(s, parse));
    }
    i = end + 1;
  }
  return out;
}

/** "Trump" in "Trump-backed", for the article to judge. */
function nameInCompound(s: Scan, i: number): MentionCandidate[] {
  const candidate = nameCandidate(s, { first: i, name: i, last: i, referent: 'thing', titleOnly: false });
  const dash = s.text.indexOf('-', candidate.start);
  if (dash - candidate.start < 3 || has(s, i, PLACE | DEMONYM | COMMON_WORD)) return [];
  const span = { start: candidate.start, end: dash };
  return [{ ...candidate, ...span, head: span }];
}

/** Adds the names in the run of tokens `a` to `b`. */
function parseRun(s: Scan, a: number, b: number, out: NameParse[]): void {
  a = afterOpeningWords(s, a, b);
  while (b >= a && !isCapital(s, b) && s.capital[b] !== COMPOUND) b--;
  if (b > a && CAPTIONS.has(s.lower[b]!) && charAt(s, b + 1) === 0x3a) b--;
  if (a > b) return;
  const split = b - a > 4 || s.heading[s.sentence[a]!] ? splitAtWord(s, a, b) : splitAt(s, a, b);
  if (split >= 0) {
    parseRun(s, a, split - 1, out);
    parseRun(s, split + 1, b, out);
    return;
  }
  const head = organisationHead(s, a, b);
  if (head < 0) {
    parsePerson(s, a, b, out);
    return;
  }
  const end = organisationEnd(s, head, b);
  out.push({ first: a, name: a, last: end, referent: 'organisation', titleOnly: false });
  if (end < b) parseRun(s, end + 1, b, out);
}

/** Verbs before their subject at a sentence's start: "Said Ada Byrne". */
const INVERTED: ReadonlySet<string> = new Set(['said', 'says', 'asked', 'added', 'wrote', 'writes', 'replied', 'countered', 'tweeted']);
/** Words before a colon in captions: "Ada Byrne Image: ..." */
const CAPTIONS: ReadonlySet<string> = new Set(['image', 'photo', 'picture', 'video', 'audio', 'file']);
const COMPASS: ReadonlySet<string> = new Set(
  'new north south east west northern southern eastern western central saint st. san santa los las la el de rio great'.split(
    ' ',
  ),
);

/** Index after the words that are capitalised only because a sentence starts with them. */
function afterOpeningWords(s: Scan, a: number, b: number): number {
  if (s.opens[a] === 1 && a < b && INVERTED.has(s.lower[a]!)) a++;
  const loose = s.opens[a] === 1 ? FUNCTION_WORD | PRONOUN | DETERMINER : DETERMINER | PRONOUN;
  while (a <= b && has(s, a, loose) && s.capital[a] !== CAPITALS && s.capital[a] !== INITIAL) {
    if (a < b && has(s, a, FIRST_NAME) && !has(s, a + 1, FUNCTION_WORD)) break;
    if (a < b && COMPASS.has(s.lower[a]!) && has(s, a + 1, PLACE)) break;
    a++;
  }
  return a;
}

/** In headings, where every word has its capital, and in runs too long for one name: words that are in no name. */
function splitAtWord(s: Scan, a: number, b: number): number {
  const words = FUNCTION_WORD | PRONOUN | AUXILIARY | PERSONAL_VERB | SPEECH_VERB;
  const inName = FIRST_NAME | TITLE | MODIFIER | PORTFOLIO | ORGANISATION_HEAD | PARTICLE | DEMONYM;
  for (let k = a; k <= b; k++)
    if (
      isCapital(s, k) &&
      has(s, k, words) &&
      (!has(s, k, inName) || has(s, k, AUXILIARY)) &&
      !COMPASS.has(s.lower[k]!) &&
      s.lower[k - 1] !== 'united'
    )
      return k;
  return splitAt(s, a, b);
}

/** A token that parts two names: a day, an ampersand outside an organisation; -1 if none. */
function splitAt(s: Scan, a: number, b: number): number {
  let organisation = false;
  for (let k = a; k <= b; k++) organisation ||= has(s, k, ORGANISATION_HEAD | ORGANISATION);
  for (let k = a; k <= b; k++) {
    if (!organisation && charAt(s, k) === 0x26) return k;
    if (!has(s, k, CALENDAR_WORD)) continue;
    const named = !DAY.test(s.lower[k]!) && k > a && has(s, k - 1, FIRST_NAME | HONORIFIC | TITLE);
    if (!named && !(has(s, k, FIRST_NAME) && k < b)) return k;
  }
  return -1;
}

const DAY = /day\.?$/;

/** Index of the noun that makes the run an organisation, -1 if none does. */
function organisationHead(s: Scan, a: number, b: number): number {
  for (let k = a; k <= b; k++) {
    if (!has(s, k, ORGANISATION_HEAD)) continue;
    if (titleFollows(s, k + 1, b)) return -1;
    const of = s.lower[k + 1];
    const goesOn = k < b && (has(s, k + 1, ORGANISATION_HEAD) || of === 'of' || of === 'for' || of === 'on');
    if (k === a && !goesOn) continue;
    if (SURNAMES_TOO.has(s.lower[k]!) && k === b && k === a + 1 && has(s, a, HONORIFIC | FIRST_NAME)) continue;
    return k;
  }
  return -1;
}

/** Surnames as well as organisations: "Shirley Temple", "Charlotte Church". */
const SURNAMES_TOO: ReadonlySet<string> = new Set(
  'temple church post bank house guard press watch mission school trust front college parliament task patrol'.split(
    ' ',
  ),
);

/** Whether words of an office and a title come next: "House" in "House Majority Leader ...". */
function titleFollows(s: Scan, k: number, b: number): boolean {
  while (k < b && has(s, k, MODIFIER | PORTFOLIO | ORGANISATION_HEAD) && !has(s, k, TITLE)) k++;
  return k <= b && has(s, k, TITLE | HONORIFIC) && !has(s, k, FIRST_NAME);
}

/** Last token of the organisation whose head stands at `head`: "of Defense", "for the Welfare of Immigrants". */
function organisationEnd(s: Scan, head: number, b: number): number {
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

function parsePerson(s: Scan, a: number, b: number, out: NameParse[]): void {
  const title = lastTitle(s, a, b);
  if (title < 0) {
    parseUntitled(s, a, b, out);
    return;
  }
  const end = titleEnd(s, title, b);
  const from = titleStart(s, a, title);
  if (from > a) parseRun(s, a, from - 1, out);
  const titleOnly = end >= b;
  if (titleOnly && s.lower[title] === 'commissioner' && end > title) {
    out.push({ first: from, name: from, last: b, referent: 'organisation', titleOnly: false });
    return;
  }
  out.push({ first: from, name: titleOnly ? from : end + 1, last: b, referent: 'person', titleOnly });
}

/** The last title that something may follow; "Dean" in "Dean Kamen" is none. */
function lastTitle(s: Scan, a: number, b: number): number {
  for (let k = b; k >= a; k--) {
    const capitalRole = has(s, k, ROLE) && k < b && has(s, k + 1, FIRST_NAME) && !has(s, k, FIRST_NAME);
    if (!has(s, k, TITLE | HONORIFIC) && !capitalRole) continue;
    if (has(s, k, FIRST_NAME) && (k === b || (b - k === 1 && k === a))) continue;
    if (k > a && has(s, k - 1, FIRST_NAME) && !has(s, k - 1, TITLE | MODIFIER | PLACE | DEMONYM) && !isAbbreviated(s, k)) continue;
    if (k === b && k > a && has(s, k, HONORIFIC)) continue;
    return k;
  }
  return -1;
}

const isAbbreviated = (s: Scan, k: number): boolean => s.text.charCodeAt(s.tokens.end[k]! - 1) === 0x2e;

/** Last token of the title at `title`: "Secretary of State", "Ambassador to the United States". */
function titleEnd(s: Scan, title: number, b: number): number {
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
function titleStart(s: Scan, a: number, title: number): number {
  const belongs = TITLE | HONORIFIC | PORTFOLIO | MODIFIER | PLACE | DEMONYM | ORGANISATION | ORGANISATION_HEAD;
  let from = title;
  while (from > a) {
    const k = from - 1;
    if (
      isCapital(s, k) &&
      !has(s, k, belongs) &&
      s.capital[k] !== CAPITALS &&
      !COMPASS.has(s.lower[k]!) &&
      s.lower[k] !== 'united'
    )
      break;
    from = k;
  }
  while (from < title && (!isCapital(s, from) || charAt(s, from) === 0x26)) from++;
  return from;
}

function parseUntitled(s: Scan, a: number, b: number, out: NameParse[]): void {
  const before = PLACE | DEMONYM | ORGANISATION | COMMON_WORD | MODIFIER | FUNCTION_WORD | PEOPLE;
  let name = a;
  while (
    name + 1 < b &&
    has(s, name, before) &&
    !has(s, name, FIRST_NAME) &&
    (has(s, name + 1, FIRST_NAME) || has(s, name + 1, before))
  )
    name++;
  if (name > a && !has(s, name, FIRST_NAME)) name = a;
  if (name === a && b - a > 1 && !has(s, a, FIRST_NAME) && has(s, a + 1, FIRST_NAME) && OF_A_PLACE.test(s.lower[a]!))
    name++;
  if (s.heading[s.sentence[name]!] && b - name >= 2 && has(s, name, FIRST_NAME)) {
    nameInHeading(s, name, b, out);
    return;
  }
  if (b > name && has(s, b, ROLE) && allPlaces(s, name, b - 1)) {
    out.push({ first: name, name, last: b, referent: 'person', titleOnly: true });
    return;
  }
  const referent = referentOf(s, name, b);
  const last = referent === 'thing' ? eponym(s, name, b) : b;
  out.push({ first: name, name, last, referent: last < b ? 'person' : referent, titleOnly: false });
}

/** In a heading a given name and the next word are a name; the rest is not. */
function nameInHeading(s: Scan, name: number, b: number, out: NameParse[]): void {
  let last = name + 1;
  while (last < b && (s.capital[last] === INITIAL || !isCapital(s, last))) last++;
  const referent = referentOf(s, name, last);
  out.push({ first: name, name, last, referent, titleOnly: false });
  if (last < b) parseRun(s, last + 1, b, out);
}

/** "Kentuckian", "Ohioan": people of places that no list has. */
const OF_A_PLACE = /[a-z]{3}(ians?|cans?|ers?|ites?)$/;

/** Last token of the full name that a thing is called after ("John F. Kennedy" in "John F. Kennedy Airport"), `b` if none. */
function eponym(s: Scan, a: number, b: number): number {
  let last = b;
  while (last > a && has(s, last, THING_HEAD)) last--;
  if (last === b || last <= a || !isPersonal(s, a, last)) return b;
  for (let k = a; k <= last; k++) if (has(s, k, PLACE | COMMON_WORD)) return b;
  return last;
}

/** What a name without a title names. */
function referentOf(s: Scan, a: number, b: number): Referent {
  if (a === b) return single(s, a);
  const known = a + 1 === b ? PAIRS.get(`${s.lower[a]} ${s.lower[b]}`) : undefined;
  if (known) return known;
  if (isPersonal(s, a, b)) return 'person';
  if (allPlaces(s, a, b) || GEOGRAPHIC.has(s.lower[a]!) || beforePlace(s, b)) return 'place';
  if (s.lower[b] === 'st.') return 'thing';
  if (has(s, b, ORGANISATION) || (has(s, a, ORGANISATION) && b - a === 1 && has(s, b, PLACE))) return 'organisation';
  if (has(s, b, THING_HEAD) || b - a > 3) return 'thing';
  for (let k = a; k <= b; k++) {
    if (has(s, k, COMMON_WORD | FUNCTION_WORD | DEMONYM | PLACE | PEOPLE | ROLE | GROUP | ORGANISATION | MODIFIER))
      return 'thing';
    if (s.capital[k] === CAPITALS && !s.heading[s.sentence[k]!]) return 'thing';
  }
  return 'unknown';
}

/** Whether the words have the form of a personal name: given name or initial first, surname first, a suffix last. */
function isPersonal(s: Scan, a: number, b: number): boolean {
  const surname = has(s, b, SUFFIX) ? b - 1 : b;
  if (surname > a && surname < b && !has(s, surname, THING_HEAD)) return true;
  const lastIsThing = has(s, b, THING_HEAD) && !HILLS.has(s.lower[b]!);
  const lastIsCommon = has(s, b, COMMON_WORD | ORGANISATION_HEAD | CALENDAR_WORD) && b - a > 2;
  if (has(s, a, FIRST_NAME))
    return !lastIsThing && !lastIsCommon && !allPlaces(s, a, b) && (!has(s, b, DEMONYM | PEOPLE) || COMPASS.has(s.lower[b]!));
  if (s.capital[a] === INITIAL)
    return !has(s, a, PLACE | ORGANISATION) && !lastIsThing && !has(s, b, ORGANISATION | COMMON_WORD);
  if (isInitials(s, a))
    return (
      s.capital[b] === CAPITAL && !lastIsThing && b - a < 3 && !has(s, b, COMMON_WORD | ORGANISATION | PLACE | DEMONYM)
    );
  const second = s.text.slice(s.tokens.start[a + 1], s.tokens.end[a + 1]);
  if (has(s, a, LEADING_SURNAME) && b - a < 3)
    return second.includes('-') || (b - a === 2 && second.length < 6 && !lastIsThing && !has(s, b, COMMON_WORD));
  for (let k = a + 1; k < b; k++) if (s.capital[k] === INITIAL && !has(s, k, PLACE | ORGANISATION)) return !lastIsThing;
  return false;
}

/** "AS Heagle", "JD Vance": two capitals before a name, and no word or acronym that we know. */
const isInitials = (s: Scan, k: number): boolean =>
  s.capital[k] === CAPITALS &&
  s.tokens.end[k]! - s.tokens.start[k]! === 2 &&
  !has(s, k, PLACE | ORGANISATION | COMMON_WORD | CALENDAR_WORD) &&
  !s.heading[s.sentence[k]!];

/** Nouns of places that are surnames as well. */
const HILLS: ReadonlySet<string> = new Set(
  'hill hills park lane street rivers field fields forest west north day march wall castle bridge bridges wood woods grove brook hall price glen field marsh ford church pope palace drew law laws ridge bush stone banks day cave lake way wing pass peak reef sea cruise market bay'.split(
    ' ',
  ),
);

/** First words of places: "Fort Hood", "San Bernardino". */
const GEOGRAPHIC: ReadonlySet<string> = new Set('fort san santa st. lake mount mt. port cape camp los las palo baton isle des tel rio sao buenos kuala puerto costa'.split(' '));

/** "Aurora, Colorado,": a place in another. */
function beforePlace(s: Scan, last: number): boolean {
  if (charAt(s, last + 1) !== 0x2c) return false;
  let k = last + 2;
  if (!has(s, k, PLACE) && !(COMPASS.has(s.lower[k] ?? '') && has(s, k + 1, PLACE))) return false;
  while (has(s, k, PLACE) || COMPASS.has(s.lower[k] ?? '')) k++;
  return k >= s.tokens.count || s.tokens.kind[k] !== WORD || s.sentence[k] !== s.sentence[last];
}

const PAIRS: ReadonlyMap<string, Referent> = new Map<string, Referent>([
  ['white house', 'organisation'],
  ['general electric', 'organisation'],
  ['dow jones', 'organisation'],
  ['hewlett packard', 'organisation'],
  ['united nations', 'organisation'],
  ['united states', 'place'],
  ['united kingdom', 'place'],
  ['soviet union', 'place'],
  ['downing street', 'organisation'],
  ['capitol hill', 'organisation'],
  ['buckingham palace', 'organisation'],
  ['wall street', 'organisation'],
  ['islamic state', 'organisation'],
  ['al qaeda', 'organisation'],
  ['boko haram', 'organisation'],
  ['hong kong', 'place'],
  ['saudi arabia', 'place'],
  ['sri lanka', 'place'],
  ['costa rica', 'place'],
  ['puerto rico', 'place'],
  ['el salvador', 'place'],
]);

function allPlaces(s: Scan, a: number, b: number): boolean {
  let named = false;
  for (let k = a; k <= b; k++) {
    if (has(s, k, PLACE)) named = true;
    else if (!COMPASS.has(s.lower[k]!) && s.lower[k] !== 'city') return false;
  }
  return named && !(has(s, a, FIRST_NAME) && !has(s, a, PLACE));
}

function single(s: Scan, k: number): Referent {
  if (has(s, k, ORGANISATION)) return 'organisation';
  if (s.capital[k] === INITIAL) return has(s, k, PLACE) ? 'place' : 'thing';
  if (has(s, k, PEOPLE)) return 'group';
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

/** "in Paris". */
const placeContext = (s: Scan, k: number): boolean => /^(in|at|from|near|to|of)$/.test(s.lower[k - 1] ?? '');
