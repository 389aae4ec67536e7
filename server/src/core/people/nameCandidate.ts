import { PLACE_ADJECTIVES } from '../lexicon/nameWords.ts';
import type { Gender } from '../model.ts';
import { wordAt } from '../paragraph.ts';
import { CLITIC, DOUBLE_MARK, NUMBER, SINGLE_MARK, WORD } from '../text/tokens.ts';
import type { MentionCandidate } from './candidate.ts';
import { acts, actsBefore, isOfSeveral, speaks, subjectAt, verbAfter } from './clause.ts';
import type { NameParse } from './names.ts';
import { isPossessive } from './possessive.ts';
import { adjacent, charAt, has, INITIAL, isCapital, type Scan, spanOf } from './scan.ts';
import {
  AUXILIARY,
  DEMONYM,
  DETERMINER,
  FEMALE,
  FIRST_NAME,
  FUNCTION_WORD,
  GENDERED,
  genderOfNoun,
  MALE,
  MODIFIER,
  ORGANISATION_NOUN,
  PERSONAL_VERB,
  PLACE,
  PORTFOLIO,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SPEECH_VERB,
  TITLE,
} from './words.ts';

export function nameCandidate(s: Scan, p: NameParse): MentionCandidate {
  const possessive = isPossessive(s, p.last);
  const last = possessive ? p.last + 1 : p.last;
  const before = p.name === p.first ? roleBefore(s, p.first - 1) : null;
  const weak = (s.opens[p.first] === 1 && p.last === p.first) || s.heading[s.sentence[p.first]!] === true;
  const start = p.name > p.first ? ownerOf(s, p.first) : p.first;
  return {
    start: s.tokens.start[start]!,
    end: s.tokens.end[last]!,
    kind: p.titleOnly ? 'description' : 'name',
    head: spanOf(s, p.name, p.last),
    referent: p.referent,
    gender: genderOf(s, p, before),
    role:
      p.titleOnly || p.name > p.first
        ? spanOf(s, start, p.titleOnly ? p.last : p.name - 1)
        : before && spanOf(s, before[0], before[1]),
    definite: !(p.titleOnly && INDEFINITE.has(wordAt(s, p.first - 1))),
    possessive,
    bound: true,
    subject: subjectAt(s, p.first, last),
    first: false,
    personhood: weak || p.referent === 'unknown' ? personhood(s, p, possessive, weak, before !== null) : 0,
    opening: s.opens[p.first] === 1,
    weak,
    employs: employs(s, p),
  };
}

/** "A President" is nobody in particular. */
const INDEFINITE: ReadonlySet<string> = new Set(
  'a an another any each every no next some which what for as'.split(' '),
);

/** "Russia's" in "Russia's Foreign Minister Sergei Lavrov" belongs to the title. */
function ownerOf(s: Scan, first: number): number {
  let owner = first - 2;
  if (owner < 0 || !has(s, owner, PLACE) || !isPossessive(s, owner)) return first;
  while (owner > 0 && isCapital(s, owner - 1) && adjacent(s, owner - 1) && inPlace(s, owner - 1)) owner--;
  return owner;
}

const inPlace = (s: Scan, k: number): boolean => has(s, k, PLACE) || PLACE_ADJECTIVES.has(s.lower[k]!);

const genderName = (bits: number): Gender | null => (bits === FEMALE ? 'female' : bits === MALE ? 'male' : null);

function genderOf(s: Scan, p: NameParse, role: readonly [number, number] | null): Gender | null {
  let gender = 0;
  for (let k = p.first; k <= (p.titleOnly ? p.last : p.name - 1); k++) gender |= genderOfNoun(s.lower[k]!);
  if (role) for (let k = role[0]; k <= role[1]; k++) gender |= genderOfNoun(s.lower[k]!);
  if (gender !== 0 || p.titleOnly || p.referent === 'organisation') return genderName(gender);
  for (let k = p.name; k < p.last; k++) {
    if (has(s, k, FIRST_NAME)) return genderName(s.bits[k]! & GENDERED);
    if (s.capital[k] !== INITIAL) break;
  }
  // Alone, most names of men are surnames too ("Ryan", "Paul"); those of women seldom are.
  return p.name === p.last && has(s, p.name, FIRST_NAME) && (s.bits[p.name]! & GENDERED) === FEMALE ? 'female' : null;
}

function personhood(s: Scan, p: NameParse, possessive: boolean, weak: boolean, role: boolean): number {
  const before = wordAt(s, p.first - 1);
  let score = 0;
  const named = introduced(s, p.first);
  if (role || named) score += 2;
  if (!possessive && !has(s, p.first - 1, PREPOSITION)) {
    const verb = verbAfter(s, p.last);
    if (speaks(s, verb) || actsBefore(s, p.first)) score += weak ? 1.5 : 2;
    else if (isOfSeveral(s, p.last, verb)) score -= 1;
    else if (acts(s, verb)) score += weak ? 0.5 : 1;
  }
  if (charAt(s, p.last + 1) === 0x2c) score += afterComma(s, p.last + 2);
  if (!named && fillsMarks(s, p.first, p.last)) score -= 2;
  if (LOCATING.has(before)) score -= p.last === p.name || !FROM.test(before) ? 1.5 : 0.5;
  if (CREDITS.has(s.lower[p.last + 1] ?? '') && charAt(s, p.last + 2) === 0x3a) score += 1;
  if (p.first > 0 && s.tokens.kind[p.first - 1] === CLITIC) score -= p.last === p.name ? 2 : 0;
  if (
    before === 'the' &&
    (!isCapital(s, p.first - 1) || s.opens[p.first - 1] === 1) &&
    !named &&
    !nounFollows(s, p.last)
  )
    score -= 2;
  if (!role && !named && ABSTRACT.test(s.lower[p.name]!) && !has(s, p.name, FIRST_NAME)) score -= 3;
  return score;
}

/** "the Trump campaign": the article is the noun's. */
const nounFollows = (s: Scan, last: number): boolean =>
  s.tokens.kind[last + 1] === WORD &&
  !isCapital(s, last + 1) &&
  !has(s, last + 1, FUNCTION_WORD | PERSONAL_VERB | SPEECH_VERB);

const FROM = /^(from|into|toward|onto)$/;

/** Alone between quotation marks: a title rather than somebody. */
const fillsMarks = (s: Scan, first: number, last: number): boolean => {
  const opener = wordAt(s, first - 1) === 'the' ? first - 2 : first - 1;
  const closer = charAt(s, last + 1) === 0x2c ? last + 2 : last + 1;
  return opener >= 0 && s.tokens.kind[opener] === DOUBLE_MARK && s.tokens.kind[closer] === DOUBLE_MARK;
};

const LOCATING: ReadonlySet<string> = new Set(
  'in at from near across around throughout into toward onto outside inside'.split(' '),
);

/** "a manager at X", "the power company X", "X, a maker of pipes,": an organisation rather than somebody. */
function employs(s: Scan, p: NameParse): boolean {
  if (p.referent !== 'unknown') return false;
  if (FINDINGS.has(s.lower[p.last + 1] ?? '')) return true;
  const k = p.first - 1;
  if (has(s, k, ORGANISATION_NOUN) && !isCapital(s, k) && !has(s, k, ROLE) && adjacent(s, k)) return true;
  const word = wordAt(s, k);
  if ((word === 'at' || word === 'for') && has(s, k - 1, ROLE) && !isCapital(s, k - 1)) return true;
  if (charAt(s, p.last + 1) !== 0x2c || !has(s, p.last + 2, DETERMINER)) return false;
  let noun = p.last + 3;
  while (noun < p.last + 6 && s.tokens.kind[noun] === WORD && !has(s, noun, ROLE | ORGANISATION_NOUN)) noun++;
  while (noun < p.last + 6 && has(s, noun + 1, ROLE | ORGANISATION_NOUN)) noun++;
  return has(s, noun, ORGANISATION_NOUN) && !has(s, noun, ROLE);
}

/** What is called after who made it: "the X poll". */
const FINDINGS: ReadonlySet<string> = new Set('poll polls survey surveys study studies index average'.split(' '));

/** Endings of nouns and adjectives that no name begins with. */
const ABSTRACT = /(?:tion|sion|ism|ment|ness|ical|ional|rial|stal|phic|ious|ative|able|ible|ing|est)$/;

/** "Image: X", "Image: X & Y". */
function credited(s: Scan, first: number): boolean {
  let k = first - 1;
  if (charAt(s, k) === 0x26 || wordAt(s, k) === 'and') while (k > first - 5 && k > 0 && charAt(s, k) !== 0x3a) k--;
  return charAt(s, k) === 0x3a && CREDITS.has(wordAt(s, k - 1));
}

/** "named X", "by the name 'The X'", credits. */
function introduced(s: Scan, first: number): boolean {
  let k = first - 1;
  if (wordAt(s, k) === 'the') k--;
  if (k >= 0 && (s.tokens.kind[k] === DOUBLE_MARK || s.tokens.kind[k] === SINGLE_MARK)) k--;
  const before = wordAt(s, k);
  if (INTRODUCING.has(before) && (wordAt(s, first - 1) !== 'the' || isCapital(s, first - 1))) return true;
  if (before === 'of' && OF_SOMEBODY.has(wordAt(s, k - 1))) return true;
  return credited(s, first);
}

const INTRODUCING: ReadonlySet<string> = new Set(['named', 'called', 'nicknamed', 'name', 'aka']);
/** Whose they are is somebody: "the murder of X". */
const OF_SOMEBODY: ReadonlySet<string> = new Set(
  'wife husband widow son daughter father mother brother sister parents murder killing death assassination arrest trial conviction resignation impeachment inauguration funeral birth brainchild lawyers supporters critics opponents allies friends fans aides'.split(
    ' ',
  ),
);
const CREDITS: ReadonlySet<string> = new Set(
  'image photo picture video audio credit photograph photographer reporting by'.split(' '),
);

/** ", 45," and ", who" and ", a lawyer" after a name. */
function afterComma(s: Scan, k: number): number {
  if (s.lower[k] === 'who' || s.lower[k] === 'whose') return 2;
  if (s.tokens.kind[k] === NUMBER && s.tokens.end[k]! - s.tokens.start[k]! === 2 && charAt(s, k + 1) === 0x2c) return 2;
  for (let at = k; at < k + 6 && s.tokens.kind[at] === WORD; at++) if (!isCapital(s, at) && has(s, at, ROLE)) return 1;
  return 0;
}

/** First and last token of the role in lower case that ends at token `k`: "spokesman", "foreign minister". */
function roleBefore(s: Scan, k: number): readonly [number, number] | null {
  if (k < 0 || isCapital(s, k) || !has(s, k, ROLE | TITLE) || !adjacent(s, k)) return null;
  let from = k;
  while (from > 0 && k - from < 4 && adjacent(s, from - 1) && inRole(s, from - 1)) from--;
  return [from, k];
}

/** Whether a word before a role belongs to it: "former", "harbour" in "harbour master". */
function inRole(s: Scan, k: number): boolean {
  if (s.tokens.kind[k] !== WORD || has(s, k, FUNCTION_WORD)) return false;
  if (has(s, k, MODIFIER | ROLE | TITLE | PORTFOLIO | DEMONYM)) return true;
  if (isCapital(s, k) && s.opens[k] === 0) return false;
  return (
    !has(s, k, DETERMINER | PREPOSITION | PRONOUN | PERSONAL_VERB | SPEECH_VERB | AUXILIARY) &&
    !VERBAL.test(s.lower[k]!)
  );
}

const VERBAL = /(ing|ed|ly)$/;
