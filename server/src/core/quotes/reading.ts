import type { Span } from '../span.ts';
import { byteArray } from '../text/arrays.ts';
import { isAlphanumeric, isDigit, isSpace } from '../text/characters.ts';

/** What a double mark is: an opener, a closer, or no quotation mark at all (inches). */
export const OPEN = 0;
export const CLOSE = 1;
export const NONE = 2;
/** Beside the role: it stands inside another quotation. */
export const NESTED = 4;

/** How deep a mark stands: outside, inside a quotation, inside a quotation within one. */
type Depth = 0 | 1 | 2;

const WITHOUT_PARTNER = 3;
/** Marks of the same kind hardly nest; marks of another kind are how a quotation within one is told from it. */
const NESTING = 1.6;
const NESTING_IN_OTHER_MARKS = 0.2;
/** A paragraph may end inside a quotation: that is how quotations of several paragraphs are written. */
const OPEN_AT_END: Readonly<Record<Depth, number>> = { 0: 0, 1: 1.5, 2: 1.5 + WITHOUT_PARTNER };

/** Marks of one kind pair with each other. */
const KINDS = 4;

/** A depth, and from 1 on the kind of the outer quotation's opener. */
interface Place {
  readonly depth: Depth;
  readonly kind: number;
}

const kinds = Array.from({ length: KINDS }, (_, kind) => kind);
const PLACES: readonly Place[] = [
  { depth: 0, kind: 0 },
  ...kinds.map((kind): Place => ({ depth: 1, kind })),
  ...kinds.map((kind): Place => ({ depth: 2, kind })),
];
const placeOf = (depth: Depth, kind: number): number => (depth === 0 ? 0 : 1 + (depth - 1) * KINDS + kind);

interface Step {
  readonly from: number;
  readonly to: number;
  readonly role: number;
  /** Beside what the role costs at this mark. */
  readonly extra: number;
}

/** The steps that a mark of each kind may be. */
const STEPS: readonly (readonly Step[])[] = kinds.map(mark =>
  PLACES.flatMap(({ depth, kind }, from): Step[] => {
    const stay: Step = { from, to: from, role: NONE, extra: 0 };
    const nesting = kind === mark ? NESTING : NESTING_IN_OTHER_MARKS;
    if (depth === 0)
      return [
        stay,
        { from, to: placeOf(1, mark), role: OPEN, extra: 0 },
        { from, to: from, role: CLOSE, extra: WITHOUT_PARTNER },
      ];
    if (depth === 1)
      return [
        stay,
        { from, to: 0, role: CLOSE, extra: 0 },
        { from, to: placeOf(2, kind), role: OPEN, extra: nesting },
        { from, to: placeOf(1, mark), role: OPEN, extra: WITHOUT_PARTNER },
      ];
    return [stay, { from, to: placeOf(1, kind), role: CLOSE, extra: 0 }];
  }),
);

/** The least cost of each place after the marks so far, and after one more. */
let costs = new Float64Array(PLACES.length);
let next = new Float64Array(PLACES.length);
/** What a mark's roles cost. */
const roleCost = new Float64Array(3);
/** For each mark the steps (their place in `STEPS`) by which each place is reached; grows. */
let back = new Uint8Array(64 * PLACES.length);

/**
 * For each mark its role, with `NESTED` where it is one: the cheapest reading of all of them together (Viterbi over the
 * places).
 */
export function cheapestReading(text: string, marks: readonly Span[]): Uint8Array {
  if (back.length < marks.length * PLACES.length) back = new Uint8Array(2 * marks.length * PLACES.length);
  costs.fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let i = 0; i < marks.length; i++) takeStep(text, marks[i]!, i * PLACES.length);
  let place = cheapestEnd();
  const readings = byteArray(marks.length);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    const { role, from, to } = STEPS[kindOf(text.charCodeAt(mark.start), mark)]![back[i * PLACES.length + place]!]!;
    readings[i] = role | (PLACES[from]!.depth === 2 || PLACES[to]!.depth === 2 ? NESTED : 0);
    place = from;
  }
  return readings;
}

/** The costs after one more mark; notes in `back`, from `at` on, how each place is reached. */
function takeStep(text: string, mark: Span, at: number): void {
  readRoleCosts(text, mark);
  next.fill(Number.POSITIVE_INFINITY);
  const steps = STEPS[kindOf(text.charCodeAt(mark.start), mark)]!;
  for (let k = 0; k < steps.length; k++) {
    const { from, to, role, extra } = steps[k]!;
    const cost = costs[from]! + roleCost[role]! + extra;
    if (cost >= next[to]!) continue;
    next[to] = cost;
    back[at + to] = k;
  }
  const done = costs;
  costs = next;
  next = done;
}

function cheapestEnd(): number {
  let best = 0;
  for (let place = 1; place < PLACES.length; place++)
    if (costs[place]! + OPEN_AT_END[PLACES[place]!.depth] < costs[best]! + OPEN_AT_END[PLACES[best]!.depth])
      best = place;
  return best;
}

/** Straight, curly and low, guillemets, doubled. */
function kindOf(code: number, { start, end }: Span): number {
  if (end - start === 2) return 3;
  if (isGuillemet(code)) return 2;
  return code === 0x22 || code === 0x2033 ? 0 : 1;
}

/** Spacing and shape vote on a mark's role. */
function readRoleCosts(text: string, mark: Span): void {
  const first = text.charCodeAt(mark.start);
  const last = text.charCodeAt(mark.end - 1);
  const before = mark.start > 0 ? text.charCodeAt(mark.start - 1) : 0x20;
  const after = mark.end < text.length ? text.charCodeAt(mark.end) : 0x20;
  const leftOpen = isSpace(before) || opensBefore(before);
  const rightOpen = isSpace(after) || closesAfter(after);
  let open = 0;
  let close = 0;
  if (leftOpen && !rightOpen) close = 2.4;
  else if (!leftOpen && rightOpen) open = 2.4;
  else if (!leftOpen && isSentencePunctuation(before)) open = 1.5;
  else if (leftOpen && rightOpen) open = mark.end < text.length && !isSpace(after) ? 1 : 0.6;
  const inWord = isGuillemet(first) && isAlphanumeric(before) && isAlphanumeric(after);
  const measure = isDigit(before) && !isAlphanumeric(after) && (isStraight(first, last) || isHeight(text, mark.start));
  roleCost[OPEN] = inWord ? open : open + openShape(first, last);
  roleCost[CLOSE] = inWord ? close : close + closeShape(first, last);
  roleCost[NONE] = inWord ? 0 : measure ? 0.9 : 8;
}

/** 6'2": what stands before is feet, however the marks are shaped. */
const isHeight = (text: string, at: number): boolean => /\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));

/** Inside a word it is what a wrong encoding left of a letter. */
const isGuillemet = (code: number): boolean => code === 0xab || code === 0xbb;

/** What the mark's own shape says against an opener and against a closer; straight marks say nothing. */
const openShape = (first: number, last: number): number => (isRightCurly(first, last) ? 1.5 : first === 0xbb ? 1 : 0);
const closeShape = (first: number, last: number): number =>
  isLeftCurly(first, last) ? 1.5 : first === 0x201e ? LOW_CLOSES : first === 0xab ? 1 : 0;

/** A low mark only opens. */
const LOW_CLOSES = 6;

const isLeftCurly = (first: number, last: number): boolean =>
  first === 0x201c || first === 0x60 || (first === 0x2018 && last === 0x2018);
const isRightCurly = (first: number, last: number): boolean =>
  first === 0x201d || (first === 0x2019 && last === 0x2019);
const isStraight = (first: number, last: number): boolean =>
  !isLeftCurly(first, last) && !isRightCurly(first, last) && first !== 0x201e && !isGuillemet(first);

/** Brackets, dashes and other marks before an opener. */
const opensBefore = (code: number): boolean =>
  code === 0x28 ||
  code === 0x5b ||
  code === 0x7b ||
  code === 0x2d ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 0x2f ||
  code === 0x2018 ||
  code === 0x3a;

/** Punctuation after a closer. */
const closesAfter = (code: number): boolean =>
  isSentencePunctuation(code) ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0x7d ||
  code === 0x2d ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 0x2f ||
  code === 0x2019;

const isSentencePunctuation = (code: number): boolean =>
  code === 0x2c || code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b || code === 0x3a || code === 0x2026;
