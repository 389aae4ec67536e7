import { CLITIC, DOUBLE_MARK, PUNCTUATION, SINGLE_MARK, WORD } from '../text/tokens.ts';
import type { MentionCandidate, Referent } from './candidate.ts';
import { actsAfter, actsBefore, subjectAt } from './clause.ts';
import { adjacent, CAPITALS, COMPOUND, charAt, has, INITIAL, isCapital, type Scan, spanOf } from './scan.ts';
import {
  CALENDAR_WORD,
  COMMON_WORD,
  DEMONYM,
  DETERMINER,
  FEMALE,
  FIRST_NAME,
  FUNCTION_WORD,
  GENDERED,
  genderOfNoun,
  HONORIFIC,
  LEADING_SURNAME,
  MALE,
  MODIFIER,
  ORGANISATION,
  ORGANISATION_HEAD,
  PARTICLE,
  PEOPLE,
  PLACE,
  PORTFOLIO,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SUFFIX,
  THING_HEAD,
  TITLE,
} from './words.ts';

/** A name or title-only description over the tokens `first` to `last`. */
export interface NameParse {
  readonly first: number;
  readonly last: number;
  /** First and last token of the name alone. */
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly referent: Referent;
  readonly titleOnly: boolean;
}

/** The names of a paragraph, in order. `taken` gets a 1 for every token that belongs to one. */
export function findNames(s: Scan, taken: Uint8Array): MentionCandidate[] {
  const out: MentionCandidate[] = [];
  for (let i = 0; i < s.tokens.count; ) {
    if (!isCapital(s, i)) {
      i++;
      continue;
    }
    const end = runEnd(s, i);
    for (const parse of parseRun(s, i, end)) {
      for (let k = parse.first; k <= parse.last; k++) taken[k] = 1;
      out.push(candidateOf(s, parse));
    }
    i = end + 1;
  }
  return out;
}

/** Last token of the run of capitalised words that starts at `i`. */
function runEnd(s: Scan, i: number): number {
  let end = i;
  while (adjacent(s, end)) {
    const next = end + 1;
    if (isCapital(s, next) && !(s.opens[next] && s.opens[end])) end = next;
    else if (s.capital[next] === COMPOUND && has(s, end, LEADING_SURNAME)) end = next;
    else {
      const over = bridge(s, i, end);
      if (over === end) break;
      end = over;
    }
  }
  return end;
}

/** Where a run goes on over small words, a nickname or a comma: index of the capitalised word reached, or `end`. */
function bridge(s: Scan, first: number, end: number): number {
  const next = end + 1;
  if (s.tokens.kind[next] === WORD) return bridgeWords(s, end);
  if (charAt(s, next) === 0x2c && has(s, next + 1, SUFFIX) && isCapital(s, next + 1) && adjacent(s, next))
    return next + 1;
  if (charAt(s, next) === 0x26 && isCapital(s, next + 1)) return next + 1;
  const opens = s.tokens.kind[next] === DOUBLE_MARK || s.tokens.kind[next] === SINGLE_MARK || charAt(s, next) === 0x28;
  if (!opens || end - first > 1 || !has(s, first, FIRST_NAME) || !isCapital(s, next + 1)) return end;
  const closes = s.tokens.kind[next + 2] === s.tokens.kind[next] || charAt(s, next + 2) === 0x29;
  return closes && isCapital(s, next + 3) && s.sentence[next + 3] === s.sentence[end] ? next + 3 : end;
}

/** Particles ("van der"), and "of", "for", "to the" inside names of offices and organisations. */
function bridgeWords(s: Scan, end: number): number {
  let at = end + 1;
  while (
    at - end < 4 &&
    s.tokens.kind[at] === WORD &&
    !isCapital(s, at) &&
    has(s, at, PARTICLE) &&
    s.lower[at] !== 'e' &&
    s.lower[at] !== 'y'
  )
    at++;
  if (at > end + 1 && isCapital(s, at) && adjacent(s, at - 1)) return at;
  const word = s.lower[end + 1]!;
  const to = s.lower[end + 2] === 'the' ? end + 3 : end + 2;
  if (!isCapital(s, to) || s.sentence[to] !== s.sentence[end]) return end;
  if (has(s, end, TITLE) && (word === 'of' || word === 'for') && has(s, to, PORTFOLIO)) return to;
  if (has(s, end, TITLE) && word === 'to' && has(s, to, PLACE)) return to;
  if (has(s, end, TITLE) && word === 'to' && (s.lower[to] === 'united' || s.lower[to] === 'un')) return to;
  if (has(s, end, ORGANISATION_HEAD) && (word === 'of' || word === 'for' || word === 'on' || word === 'against'))
    return to;
  return end;
}

/** Names in the run of tokens `a` to `b`. */
function* parseRun(s: Scan, a: number, b: number): Generator<NameParse> {
  while (a <= b && has(s, a, FUNCTION_WORD | PRONOUN | DETERMINER) && !isNameLike(s, a, b)) a++;
  while (b >= a && !isCapital(s, b) && s.capital[b] !== COMPOUND) b--;
  if (a > b) return;
  for (let k = a; k <= b; k++) {
    if (
      !has(s, k, CALENDAR_WORD) ||
      (k > a && has(s, k - 1, FIRST_NAME | HONORIFIC | TITLE)) ||
      (has(s, k, FIRST_NAME) && k < b)
    )
      continue;
    if (k > a) yield* parseRun(s, a, k - 1);
    if (k < b) yield* parseRun(s, k + 1, b);
    return;
  }
  const head = organisationHead(s, a, b);
  if (head >= 0) {
    const end = organisationEnd(s, head, b);
    yield { first: a, last: end, nameFirst: a, nameLast: end, referent: 'organisation', titleOnly: false };
    if (end < b) yield* parseRun(s, end + 1, b);
    return;
  }
  yield* parsePerson(s, a, b);
}

/** "Will Smith", "Mark ...": a word that is a name when a capital follows. */
const isNameLike = (s: Scan, k: number, b: number): boolean =>
  k < b && has(s, k, FIRST_NAME) && !has(s, k + 1, FUNCTION_WORD);

/** Index of the noun that makes the run an organisation, -1 if none does. */
function organisationHead(s: Scan, a: number, b: number): number {
  for (let k = a; k <= b; k++) {
    if (!has(s, k, ORGANISATION_HEAD)) continue;
    if (k < b && titleFollows(s, k + 1, b)) return -1;
    if (k === a && (k === b || !has(s, k + 1, ORGANISATION_HEAD))) {
      const of = s.lower[k + 1];
      if (of !== 'of' && of !== 'for' && of !== 'on') continue;
      if (k + 1 > b) continue;
    }
    if (k === a + 1 && k === b && has(s, a, FIRST_NAME) && AMBIGUOUS_HEADS.has(s.lower[k]!)) continue;
    if (k > a && has(s, a, HONORIFIC)) continue;
    return k;
  }
  return -1;
}

/** Surnames as well as organisations: "Shirley Temple", "Charlotte Church". */
const AMBIGUOUS_HEADS: ReadonlySet<string> = new Set(
  'temple church post bank house guard press watch times mission school trust labs post front pace'.split(' '),
);

function titleFollows(s: Scan, k: number, b: number): boolean {
  while (k < b && has(s, k, MODIFIER | PORTFOLIO) && !has(s, k, TITLE)) k++;
  return k < b && has(s, k, TITLE | HONORIFIC);
}

/** Last token of the organisation whose head stands at `head`: "of Defense", "for the Welfare of Immigrants". */
function organisationEnd(s: Scan, head: number, b: number): number {
  let end = head;
  while (end < b && has(s, end + 1, ORGANISATION_HEAD) && adjacent(s, end)) end++;
  while (end < b && !isCapital(s, end + 1)) {
    let at = end + 1;
    while (at <= b && !isCapital(s, at)) at++;
    while (at < b && isCapital(s, at + 1) && !personStarts(s, at + 1, b)) at++;
    end = at;
  }
  return end;
}

const personStarts = (s: Scan, k: number, b: number): boolean => has(s, k, FIRST_NAME) && !has(s, k, PLACE) && k < b;

function* parsePerson(s: Scan, a: number, b: number): Generator<NameParse> {
  let title = -1;
  for (let k = a; k <= b; k++) {
    if (!has(s, k, TITLE | HONORIFIC)) continue;
    if (has(s, k, FIRST_NAME) && (k === b || b - k === 1)) continue;
    if (k > a && has(s, k - 1, FIRST_NAME) && !has(s, k - 1, TITLE | MODIFIER)) continue;
    title = k;
  }
  if (title >= 0) {
    while (title < b && (!isCapital(s, title + 1) || /^(of|to|for|the)$/.test(s.lower[title + 1]!)))
      title = nextCapital(s, title + 1, b);
    while (title < b && has(s, title + 1, PORTFOLIO | MODIFIER) && s.lower[title] !== 'mr.') title++;
    while (title < b && /^(states|kingdom|nations)$/.test(s.lower[title + 1]!)) title++;
    const from = titleStart(s, a, title);
    if (from > a) yield* parsePerson(s, a, from - 1);
    if (title === b) yield { first: from, last: b, nameFirst: from, nameLast: b, referent: 'person', titleOnly: true };
    else yield { first: from, last: b, nameFirst: title + 1, nameLast: b, referent: 'person', titleOnly: false };
    return;
  }
  let from = a;
  while (
    b - from >= 2 &&
    has(s, from, PLACE | DEMONYM | ORGANISATION | COMMON_WORD | MODIFIER) &&
    !has(s, from, FIRST_NAME) &&
    has(s, from + 1, FIRST_NAME)
  )
    from++;
  while (b > from && has(s, from, DEMONYM) && has(s, from + 1, FIRST_NAME) && !has(s, from, FIRST_NAME)) from++;
  const referent = referentOf(s, from, b);
  if (referent) yield { first: from, last: b, nameFirst: from, nameLast: b, referent, titleOnly: false };
}

function nextCapital(s: Scan, from: number, b: number): number {
  let at = from;
  while (at < b && !isCapital(s, at)) at++;
  return at;
}

/** First token of the title that ends at `title`: countries, nationalities and offices before it belong to it. */
function titleStart(s: Scan, a: number, title: number): number {
  let from = title;
  const belongs = TITLE | HONORIFIC | PORTFOLIO | MODIFIER | PLACE | DEMONYM | ORGANISATION | ORGANISATION_HEAD;
  while (from > a && (!isCapital(s, from - 1) || has(s, from - 1, belongs) || s.capital[from - 1] === CAPITALS)) from--;
  return from;
}

/** What a name without a title names; null if it is nothing that speaks. */
function referentOf(s: Scan, a: number, b: number): Referent | null {
  const n = b - a + 1;
  if (n === 1) return single(s, a);
  if (has(s, b, SUFFIX) || s.capital[a] === INITIAL) return 'person';
  const pair = `${s.lower[a]} ${s.lower[b]}`;
  if (n === 2 && PAIRS.has(pair)) return PAIRS.get(pair)!;
  if (has(s, a, FIRST_NAME) && !has(s, b, THING_HEAD) && !(has(s, b, COMMON_WORD) && n > 3) && !allPlaces(s, a, b))
    return 'person';
  if (has(s, a, LEADING_SURNAME) && s.text.slice(s.tokens.start[a + 1], s.tokens.end[a + 1]).includes('-'))
    return 'person';
  if (allPlaces(s, a, b)) return 'place';
  if (has(s, b, THING_HEAD)) return null;
  for (let k = a; k <= b; k++) if (s.capital[k] === INITIAL && k > a && k < b) return 'person';
  if (has(s, b, ORGANISATION)) return 'organisation';
  for (let k = a; k <= b; k++) if (has(s, k, COMMON_WORD | FUNCTION_WORD | DEMONYM | PLACE | PEOPLE)) return null;
  return n <= 4 ? 'unknown' : null;
}

const PAIRS: ReadonlyMap<string, Referent> = new Map<string, Referent>([
  ['white house', 'organisation'],
  ['united nations', 'organisation'],
  ['united states', 'place'],
  ['united kingdom', 'place'],
  ['european union', 'organisation'],
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

const allPlaces = (s: Scan, a: number, b: number): boolean => {
  for (let k = a; k <= b; k++)
    if (
      !has(s, k, PLACE) &&
      !/^(new|north|south|east|west|northern|southern|eastern|western|san|santa|los|las|saint|st\.|el|la|de|city|of|the|great|central)$/.test(
        s.lower[k]!,
      )
    )
      return false;
  return true;
};

function single(s: Scan, k: number): Referent | null {
  if (s.capital[k] === INITIAL && has(s, k, PLACE)) return 'place';
  if (s.capital[k] === INITIAL && !has(s, k, ORGANISATION)) return null;
  if (has(s, k, ORGANISATION)) return 'organisation';
  if (has(s, k, PEOPLE)) return 'group';
  if (has(s, k, PLACE) && !has(s, k, FIRST_NAME)) return 'place';
  if (has(s, k, FUNCTION_WORD | DETERMINER | CALENDAR_WORD | DEMONYM | ROLE | TITLE)) return null;
  if (has(s, k, COMMON_WORD | THING_HEAD | ORGANISATION_HEAD) && !has(s, k, FIRST_NAME)) return null;
  return 'unknown';
}

function candidateOf(s: Scan, p: NameParse): MentionCandidate {
  const possessive = isPossessive(s, p.last);
  const last = possessive ? p.last + 1 : p.last;
  let gender = 0;
  for (let k = p.first; k < p.nameFirst; k++) gender |= genderOfNoun(s.lower[k]!);
  for (let k = p.nameFirst; k <= p.nameLast && gender === 0 && p.referent !== 'organisation'; k++)
    if (has(s, k, FIRST_NAME) && (k < p.nameLast || k === p.nameFirst)) gender = s.bits[k]! & GENDERED;
  if (p.titleOnly) for (let k = p.first; k <= p.last; k++) gender |= genderOfNoun(s.lower[k]!);
  const before = p.first - 1;
  return {
    start: s.tokens.start[p.first]!,
    end: s.tokens.end[last]!,
    kind: p.titleOnly ? 'description' : 'name',
    head: spanOf(s, p.nameFirst, p.nameLast),
    referent: p.referent,
    gender: gender === FEMALE ? 'female' : gender === MALE ? 'male' : null,
    role: p.nameFirst > p.first ? spanOf(s, p.first, p.nameFirst - 1) : roleBefore(s, before),
    plural: p.referent === 'group',
    definite: true,
    possessive,
    subject: subjectAt(s, p.first, last),
    acts: !possessive && (actsAfter(s, last) || actsBefore(s, p.first)),
    located: has(s, before, PREPOSITION) && /^(in|at|from|near|across|throughout|into|toward)$/.test(s.lower[before]!),
    weak: (s.opens[p.first] === 1 && p.nameLast === p.first) || s.heading[s.sentence[p.first]!] === true,
    apposition: -1,
  };
}

/** Whether 's or a bare apostrophe after an s follows token `k`. */
export function isPossessive(s: Scan, k: number): boolean {
  if (k + 1 >= s.tokens.count || s.tokens.start[k + 1] !== s.tokens.end[k]) return false;
  if (s.tokens.kind[k + 1] === CLITIC) return /s$/i.test(s.lower[k + 1]!);
  return s.tokens.kind[k + 1] === SINGLE_MARK && s.lower[k]!.endsWith('s') && s.tokens.kind[k + 2] === WORD;
}

/** The role in lower case that ends at token `k`: "spokesman", "foreign minister". */
function roleBefore(s: Scan, k: number): { start: number; end: number } | null {
  if (k < 0 || isCapital(s, k) || !has(s, k, ROLE | TITLE) || !adjacent(s, k)) return null;
  let from = k;
  while (
    from > 0 &&
    s.tokens.kind[from - 1] === WORD &&
    has(s, from - 1, MODIFIER | ROLE | TITLE | PORTFOLIO | DEMONYM) &&
    !has(s, from - 1, FUNCTION_WORD) &&
    adjacent(s, from - 1)
  )
    from--;
  return spanOf(s, from, k);
}

export const isPunctuation = (s: Scan, k: number): boolean => k < s.tokens.count && s.tokens.kind[k] === PUNCTUATION;
