import { PLACE_ADJECTIVES } from '../lexicon/nameWords.ts';
import { wordAt } from '../paragraph.ts';
import { NUMBER } from '../text/tokens.ts';
import type { MentionCandidate, Referent } from './candidate.ts';
import { nameCandidate } from './nameCandidate.ts';
import { organisationEnd, organisationHead } from './organisationNames.ts';
import { allPlaces, eponym, referentOf } from './referents.ts';
import { runEnd } from './runs.ts';
import { CAPITAL, CAPITALS, COMPOUND, charAt, has, INITIAL, isCapital, LOWER, type Scan } from './scan.ts';
import { lastTitle, titleEnd, titleStart } from './titles.ts';
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
  ORGANISATION_NOUN,
  PARTICLE,
  PEOPLE,
  PERSONAL_VERB,
  PLACE,
  PORTFOLIO,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SPEECH_VERB,
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

/** What the tokens of names are marked with. */
export const NAMED = 1;
export const NAMED_PLACE = 2;

/** Adds the names of a paragraph to `out`, in order. `taken` gets a mark for every token that belongs to one. */
export function addNames(s: Scan, taken: Uint8Array, out: MentionCandidate[]): void {
  const { capital } = s;
  const parses: NameParse[] = [];
  for (let i = 0; i < capital.length; ) {
    if (capital[i] === LOWER || capital[i] === COMPOUND) {
      if (capital[i] === COMPOUND) nameInCompound(s, i, out);
      i++;
      continue;
    }
    const end = runEnd(s, i);
    const before = parses.length;
    parseRun(s, i, end, parses);
    for (let k = before; k < parses.length; k++) {
      const parse = parses[k]!;
      if (parse.referent !== 'thing')
        taken.fill(parse.referent === 'place' ? NAMED_PLACE : NAMED, parse.first, parse.last + 1);
      out.push(nameCandidate(s, parse));
    }
    i = end + 1;
  }
}

/** "Trump" in "Trump-backed", for the article to judge. */
function nameInCompound(s: Scan, i: number, out: MentionCandidate[]): void {
  const candidate = nameCandidate(s, { first: i, name: i, last: i, referent: 'thing', titleOnly: false });
  const dash = s.text.indexOf('-', candidate.start);
  if (dash - candidate.start < 3 || has(s, i, PLACE | DEMONYM | COMMON_WORD | ORGANISATION_NOUN)) return;
  const head = { start: candidate.start, end: dash };
  out.push({ ...candidate, end: dash, head });
}

/** Adds the names in the run of tokens `a` to `b`. */
function parseRun(s: Scan, a: number, b: number, out: NameParse[]): void {
  if (a < b && s.capital[a] === INITIAL && LETTERED.has(wordAt(s, a - 1))) a++;
  const opening = a;
  a = afterOpeningWords(s, a, b);
  if (a > b && opening === b && isActor(s, b))
    out.push({ first: b, name: b, last: b, referent: 'thing', titleOnly: false });
  while (b >= a && !isCapital(s, b) && s.capital[b] !== COMPOUND) b--;
  if (b > a && CAPTIONS.has(s.lower[b]!) && charAt(s, b + 1) === 0x3a) b--;
  if (a > b) return;
  const split = b - a > 4 || s.heading[s.sentence[a]!] ? splitAtWord(s, a, b) : splitAt(s, a, b);
  if (split >= 0) {
    parseRun(s, a, split - 1, out);
    parseRun(s, split + 1, b, out);
    return;
  }
  if (b - a > 2 && has(s, a, FIRST_NAME) && PLACE_ADJECTIVES.has(s.lower[b - 1]!) && has(s, b, PLACE)) {
    // "the Ada Byrne South Carolina team"
    parseRun(s, a, b - 2, out);
    parseRun(s, b - 1, b, out);
    return;
  }
  const head = organisationHead(s, a, b);
  if (head < 0) {
    parsePerson(s, a, b, out);
    return;
  }
  const end = organisationEnd(s, head, b);
  const referent = end === head && has(s, end, PEOPLE) ? 'group' : 'organisation';
  out.push({ first: a, name: a, last: end, referent, titleOnly: false });
  if (end < b) parseRun(s, end + 1, b, out);
}

/** Verbs before their subject at a sentence's start: "Said Ada Byrne". */
const INVERTED: ReadonlySet<string> = new Set([
  'said',
  'says',
  'asked',
  'added',
  'wrote',
  'writes',
  'replied',
  'countered',
  'tweeted',
]);
/** Words before a colon in captions: "Ada Byrne Image: ..." */
const CAPTIONS: ReadonlySet<string> = new Set(['image', 'photo', 'picture', 'video', 'audio', 'file']);

/** Index after the words that are capitalised only because a sentence starts with them. */
function afterOpeningWords(s: Scan, a: number, b: number): number {
  if (s.opens[a] === 1 && a < b && INVERTED.has(s.lower[a]!)) a++;
  const loose = s.opens[a] === 1 ? FUNCTION_WORD | PRONOUN | DETERMINER : DETERMINER | PRONOUN;
  while (a <= b && has(s, a, loose) && s.capital[a] !== CAPITALS && s.capital[a] !== INITIAL) {
    if (a < b && isGivenName(s, a)) break;
    if (a < b && PLACE_ADJECTIVES.has(s.lower[a]!) && has(s, a + 1, PLACE)) break;
    a++;
  }
  return a;
}

/** A letter after these numbers a thing: "row G. Ada Byrne left". */
const LETTERED: ReadonlySet<string> = new Set(
  'row section vitamin hepatitis group block gate hall platform room exhibit grade appendix'.split(' '),
);

/** "Will said": a word that opens sentences, but here the subject; whether it is a surname the article knows. */
const isActor = (s: Scan, k: number): boolean =>
  has(s, k, FUNCTION_WORD) &&
  !has(s, k, PRONOUN | DETERMINER | PREPOSITION) &&
  has(s, k + 1, SPEECH_VERB | PERSONAL_VERB);

/** "Will Byrne left", not "Will Byrne leave?". */
function isGivenName(s: Scan, k: number): boolean {
  if (!has(s, k, FIRST_NAME) || has(s, k + 1, FUNCTION_WORD | TITLE | PLACE | ORGANISATION | COMMON_WORD)) return false;
  if (!has(s, k, AUXILIARY)) return true;
  if (s.heading[s.sentence[k]!]) return false;
  let end = k;
  while (end + 1 < s.tokens.count && end - k < LONGEST_QUESTION && s.sentence[end + 1] === s.sentence[k]) end++;
  return charAt(s, end) !== 0x3f;
}

const LONGEST_QUESTION = 60;

/** In headings, where every word has its capital, and in runs too long for one name: words that are in no name. */
function splitAtWord(s: Scan, a: number, b: number): number {
  const words = FUNCTION_WORD | PRONOUN | AUXILIARY | PERSONAL_VERB | SPEECH_VERB;
  const inName = FIRST_NAME | TITLE | MODIFIER | PORTFOLIO | ORGANISATION_HEAD | PARTICLE | DEMONYM;
  for (let k = a; k <= b; k++)
    if (
      isCapital(s, k) &&
      has(s, k, words) &&
      (!has(s, k, inName) || has(s, k, AUXILIARY)) &&
      !PLACE_ADJECTIVES.has(s.lower[k]!) &&
      wordAt(s, k - 1) !== 'united'
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
    if (!isNameOfMonth(s, a, b, k)) return k;
  }
  return -1;
}

const DAY = /day\.?$/;

/** "Theresa May", "Mr. March", "June Byrne": a month's word that is part of a name. */
function isNameOfMonth(s: Scan, a: number, b: number, k: number): boolean {
  if (k < b && has(s, k, FIRST_NAME)) return k > a || !WHEN.has(wordAt(s, k - 1));
  if (k === a || DAY.test(s.lower[k]!)) return false;
  if (has(s, k - 1, FIRST_NAME | HONORIFIC | TITLE)) return true;
  const other = PLACE | ORGANISATION | COMMON_WORD | FUNCTION_WORD | CALENDAR_WORD | DEMONYM | ORGANISATION_HEAD;
  return (
    k === b &&
    s.capital[k - 1] === CAPITAL &&
    s.capital[k] === CAPITAL &&
    !has(s, k - 1, other) &&
    s.tokens.kind[k + 1] !== NUMBER
  );
}

/** Words before a time of the year. */
const WHEN: ReadonlySet<string> = new Set(
  'in since from until till by before after last this next late early mid'.split(' '),
);

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

function parseUntitled(s: Scan, a: number, b: number, out: NameParse[]): void {
  const before = PLACE | DEMONYM | ORGANISATION | COMMON_WORD | MODIFIER | FUNCTION_WORD | PEOPLE | GROUP;
  let name = a;
  if (b > a && has(s, b, ROLE) && allPlaces(s, a, b - 1)) {
    out.push({ first: a, name: a, last: b, referent: 'person', titleOnly: true });
    return;
  }
  while (
    name + 1 < b &&
    has(s, name, before) &&
    !has(s, name, FIRST_NAME) &&
    (has(s, name + 1, FIRST_NAME) ||
      has(s, name + 1, before) ||
      (has(s, name, PLACE) && has(s, name + 1, LEADING_SURNAME)))
  )
    name++;
  if (name > a && !has(s, name, FIRST_NAME | LEADING_SURNAME)) name = a;
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
  if (
    name === b &&
    has(s, b, ORGANISATION_HEAD) &&
    !has(s, b, ORGANISATION) &&
    s.opens[b] === 0 &&
    wordAt(s, b - 1) === 'the'
  ) {
    out.push({ first: b, name: b, last: b, referent: 'organisation', titleOnly: true });
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
