import search from 'approx-string-match';
import { overlaps } from '../../core/span.ts';
import { endSimilarity, startSimilarity } from './similarity.ts';

/** An anchor's words and what stands around them, folded. */
export interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Half-open, in offsets of the folded text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A place where the words, or words like them, stand. */
export interface Candidate extends Place {
  /** Likeness of the words, of what stands before and of what stands after them, 0 to 1. */
  readonly words: number;
  readonly before: number;
  readonly after: number;
  /** Likeness of the few characters next to its borders, of the side where it is less. */
  readonly beside: number;
  /** How much speaks for the place, in characters that agree. */
  readonly weight: number;
}

/** Weight from which a place may be the one that was meant; docs/annotations.md has the measurements. */
const CONVINCING = 42;
/** Where there is less that could agree, this share of it has to, and no less than this weight. */
const CONVINCING_SHARE = 0.8;
const LEAST = 20;
/** Share of a convincing weight from which a place could become so when something around it is changed. */
const POSSIBLE = 0.57;
/** Words of which more has changed are not the words that were meant. */
export const LIKE_WORDS = 0.7;
/** Words that are less like others don't become like them when some of them are changed. */
export const SOMEWHAT_LIKE = 0.6;
/** Where the words have changed, what stands around them has to show where they begin and end. */
const LIKE_BORDERS = 0.65;
/** So have the characters next to them, or the borders are not where they were. */
const LIKE_BESIDE = 0.5;
/** Where they stand elsewhere too, as they are, what stands around them has to show which of them are meant. */
const LIKE_BORDERS_OF_REPEATED = 0.75;
/** Longer words don't count for more. */
const LONGEST_WORDS = 64;
/** Likeness that any two pieces of English text have. */
const CHANCE = 0.4;
/** Fewer characters than this have to stand as they are: too much is like them. */
const FEWEST_FOR_ERRORS = 12;
/** Longer words may have no more errors than this: the search takes time for each. */
const MOST_ERRORS = 96;
/** Of words that stand in more places than this, those next to their old place are judged. */
const MOST_PLACES = 400;
/** So often the next likely places are looked for. */
const ROUNDS = 3;
/** How much longer what stands around the words may have become. */
const SLACK = 8;
/** How many characters are next to a border. */
const BESIDE = 10;

/**
 * Whether enough speaks for a place. `isAlone`: the same words stand nowhere else, and never did. Of words that stood elsewhere
 * too, one side shows nothing: when all from one such place to the next is cut out, what stood before the one is before the other.
 */
export function isConvincing(candidate: Candidate, wanted: Wanted, isAlone: boolean): boolean {
  const { words, before, after, beside, weight } = candidate;
  if (weight < convincing(wanted)) return false;
  const borders = Math.min(before, after);
  if (words === 1) return isAlone || borders >= LIKE_BORDERS_OF_REPEATED;
  return wanted.exact.length >= FEWEST_FOR_ERRORS && borders >= LIKE_BORDERS && beside >= LIKE_BESIDE;
}

/** Whether the words don't stand at an expected place by chance. */
export const isNoCoincidence = ({ before, after }: Candidate, { exact }: Wanted): boolean =>
  exact.length >= FEWEST_FOR_ERRORS || Math.max(before, after) >= LIKE_BORDERS;

export const isPossible = ({ weight }: Candidate, wanted: Wanted): boolean => weight >= POSSIBLE * convincing(wanted);

function convincing({ exact, prefix, suffix }: Wanted): number {
  const most = Math.min(exact.length, LONGEST_WORDS) + prefix.length + suffix.length;
  return Math.max(LEAST, Math.min(CONVINCING, CONVINCING_SHARE * most));
}

/** Places where the words stand as they are, the likeliest first. `near` is where they stood. */
export function samePlaces(text: string, wanted: Wanted, near: number): Candidate[] {
  const { exact } = wanted;
  if (exact.trim() === '') return [];
  let places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  if (places.length > MOST_PLACES)
    places = places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near)).slice(0, MOST_PLACES);
  return places
    .map(start => judged(text, wanted, start, start + exact.length, likenessOfSame(text, wanted, start)))
    .sort(byWeight);
}

/** Whether words stand in several places of a text, as words of their own. */
export function isRepeated(text: string, words: string): boolean {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < 2; at = text.indexOf(words, at + 1))
    if (!isCut(text, at) && !isCut(text, at + words.length)) count++;
  return count > 1;
}

/** As a part of longer words they are not the same, unless they were that before. */
function likenessOfSame(text: string, { exact, prefix, suffix }: Wanted, start: number): number {
  const all = prefix + exact + suffix;
  const [from, to] = [prefix.length, prefix.length + exact.length];
  const isPart = (isCut(text, start) && !isCut(all, from)) || (isCut(text, start + exact.length) && !isCut(all, to));
  return isPart ? 1 - 1 / (exact.length + 1) : 1;
}

/** Whether an offset is inside a word. */
export const isCut = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));

/**
 * Places of words that have at least this likeness to those wanted, the likeliest first. `known` are left out, and what overlaps them. The search only ever
 * gives the places with the fewest errors, so it is repeated without those.
 */
export function likePlaces(text: string, wanted: Wanted, known: readonly Place[], likeness: number): Candidate[] {
  const { exact } = wanted;
  if (exact.length < FEWEST_FOR_ERRORS) return [];
  const most = Math.min(MOST_ERRORS, Math.floor(exact.length * (1 - likeness)));
  const places: Candidate[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const found = search(without(text, [...known, ...places]), exact, most)
      .slice(0, MOST_PLACES)
      .map(({ start, end, errors }) => judged(text, wanted, start, end, 1 - errors / exact.length))
      .sort(byWeight);
    if (found.length === 0) break;
    for (const candidate of found) if (!places.some(other => overlaps(other, candidate))) places.push(candidate);
  }
  return places.sort(byWeight);
}

/** The text with other characters than any words have in some places. */
function without(text: string, places: readonly Place[]): string {
  let rest = '';
  let done = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    rest += text.slice(done, start) + '\0'.repeat(end - start);
    done = end;
  }
  return rest + text.slice(done);
}

const byWeight = (a: Candidate, b: Candidate): number => b.weight - a.weight;

export function judged(text: string, wanted: Wanted, start: number, end: number, words: number): Candidate {
  const { exact, prefix, suffix } = wanted;
  // Where nothing is expected on one side, since the text began or ended there, it shows something only if it still does.
  const before =
    prefix === ''
      ? Number(start === 0)
      : endSimilarity(prefix, text.slice(Math.max(0, start - prefix.length - SLACK), start));
  const after =
    suffix === '' ? Number(end === text.length) : startSimilarity(suffix, text.slice(end, end + suffix.length + SLACK));
  const weight =
    Math.min(exact.length, LONGEST_WORDS) * aboveChance(words) +
    prefix.length * aboveChance(before) +
    suffix.length * aboveChance(after);
  return { start, end, words, before, after, beside: beside(text, wanted, start, end), weight };
}

function beside(text: string, { prefix, suffix }: Wanted, start: number, end: number): number {
  const [before, after] = [prefix.slice(-BESIDE), suffix.slice(0, BESIDE)];
  return Math.min(
    endSimilarity(before, text.slice(Math.max(0, start - before.length), start)),
    startSimilarity(after, text.slice(end, end + after.length)),
  );
}

const aboveChance = (likeness: number): number => Math.max(0, (likeness - CHANCE) / (1 - CHANCE));
