import { NUMBER, WORD } from '../text/tokens.ts';
import type { MentionCandidate, Referent } from './candidate.ts';
import { actsAfter, actsBefore, subjectAt } from './clause.ts';
import { NAMED, NAMED_PLACE } from './names.ts';
import { isPossessive } from './possessive.ts';
import { adjacent, charAt, has, isCapital, type Scan, spanOf } from './scan.ts';
import {
  COMMON_WORD,
  DEMONYM,
  DETERMINER,
  FEMALE,
  FUNCTION_WORD,
  GENDERED_ROLE,
  GROUP,
  genderOfNoun,
  MODIFIER,
  ORGANISATION_NOUN,
  PEOPLE,
  PORTFOLIO,
  PREPOSITION,
  PRONOUN,
  QUANTITY,
  ROLE,
  SPEECH_VERB,
  TITLE,
} from './words.ts';

const HEADS = ROLE | GROUP | TITLE | ORGANISATION_NOUN | PEOPLE;
/** How many words a description may have before its noun. */
const REACH = 6;

/** Adds to `out` "the foreign minister", "two officials", "his lawyer" (its noun only), "the ministry"; tokens of names left out. */
export function addDescriptions(s: Scan, taken: Uint8Array, out: MentionCandidate[]): void {
  const { bits } = s;
  const { kind } = s.tokens;
  for (let i = 0; i < bits.length; i++) {
    if (kind[i] === NUMBER && !taken[i] && isAge(s, i)) {
      out.push(candidateOf(s, has(s, i - 1, DETERMINER) ? i - 1 : i, i));
      continue;
    }
    if ((bits[i]! & HEADS) === 0 || kind[i] !== WORD || taken[i]) continue;
    if (isCapital(s, i) && !s.opens[i] && !(has(s, i, ROLE) && !isCapital(s, i - 1) && !isCapital(s, i + 1))) continue;
    if (adjacent(s, i) && headFollows(s, i, taken)) continue;
    const from = start(s, i, taken);
    if (has(s, from, FUNCTION_WORD) && from === i) continue;
    out.push(candidateOf(s, from, i));
  }
}

/** "the 45-year-old", no noun after it. */
const isAge = (s: Scan, i: number): boolean =>
  s.lower[i]!.endsWith('-year-old') && !(has(s, i + 1, HEADS | MODIFIER | DEMONYM | COMMON_WORD) && adjacent(s, i));

/** Whether the noun goes on: "the police chief", "spokesman John Kirby". */
const headFollows = (s: Scan, i: number, taken: Uint8Array): boolean =>
  (taken[i + 1]! > 0 && has(s, i, ROLE | TITLE) && !isPossessive(s, i)) ||
  (has(s, i + 1, HEADS) && s.tokens.kind[i + 1] === WORD && !isCapital(s, i + 1));

function start(s: Scan, head: number, taken: Uint8Array): number {
  let from = head;
  while (from > 0 && head - from < REACH && adjacent(s, from - 1)) {
    const k = from - 1;
    if (taken[k] === NAMED || charAt(s, k) === 0x27 || charAt(s, k) === 0x2019) break;
    if (taken[k] === NAMED_PLACE) {
      const name = placeStart(s, k, taken);
      if (from < head && isPossessive(s, k)) break;
      if (has(s, name - 1, PREPOSITION) && !has(s, name - 1, DETERMINER)) break;
      from = name;
      continue;
    }
    if (s.tokens.kind[k] === NUMBER) {
      from = k;
      continue;
    }
    if (s.tokens.kind[k] !== WORD) break;
    if (has(s, k, PRONOUN)) break;
    if (has(s, k, DETERMINER)) return s.lower[k] === 'that' && has(s, head, GROUP | PEOPLE) ? from : k;
    if (s.lower[k] === 'then' && s.opens[k] === 1) break;
    if (has(s, k, FUNCTION_WORD | PREPOSITION | SPEECH_VERB) && !has(s, k, MODIFIER | QUANTITY)) break;
    from = k;
  }
  while (from < head && !isModifier(s, from) && s.tokens.kind[from] === WORD && taken[from] !== NAMED_PLACE) from++;
  return from;
}

/** First token of the place's name that ends at `last`: "New York" in "the New York senator". */
function placeStart(s: Scan, last: number, taken: Uint8Array): number {
  let from = last;
  while (from > 0 && taken[from - 1] === NAMED_PLACE && adjacent(s, from - 1)) from--;
  return from;
}

const isModifier = (s: Scan, k: number): boolean =>
  has(s, k, MODIFIER | DEMONYM | COMMON_WORD | ROLE | QUANTITY | TITLE);

function candidateOf(s: Scan, from: number, head: number): MentionCandidate {
  const noun = officeEnd(s, head);
  const possessive = isPossessive(s, noun);
  const last = possessive ? noun + 1 : noun;
  const gender = has(s, head, GENDERED_ROLE) ? genderOfNoun(s.lower[head]!) : 0;
  const referent: Referent = has(s, head, GROUP | PEOPLE)
    ? 'group'
    : has(s, head, ROLE | TITLE) || s.tokens.kind[head] === NUMBER
      ? 'person'
      : 'organisation';
  return {
    start: s.tokens.start[from]!,
    end: s.tokens.end[last]!,
    kind: 'description',
    head: spanOf(s, head, head),
    referent,
    gender: gender === 0 ? null : gender === FEMALE ? 'female' : 'male',
    role: spanOf(s, from, noun),
    definite: isDefinite(s, from),
    possessive,
    bound: true,
    subject: subjectAt(s, from, last),
    first: false,
    personhood: !possessive && (actsAfter(s, last) || actsBefore(s, from)) ? 1 : 0,
    opening: s.opens[from] === 1,
    weak: false,
    employs: false,
  };
}

/** "secretary of state", "attorney general": where the office that starts at `head` ends. */
function officeEnd(s: Scan, head: number): number {
  if (!has(s, head, TITLE | ROLE)) return head;
  if (s.lower[head + 1] === 'general') return head + 1;
  return s.lower[head + 1] === 'of' && has(s, head + 2, PORTFOLIO) && !isCapital(s, head + 2) ? head + 2 : head;
}

function isDefinite(s: Scan, from: number): boolean {
  if (/^(the|this|that|these|those|both)$/.test(s.lower[from]!)) return true;
  const before = from - 1;
  return before >= 0 && (/^(his|her|its|their)$/.test(s.lower[before]!) || isPossessive(s, before - 1));
}
