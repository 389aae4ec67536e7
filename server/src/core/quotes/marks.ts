import type { MarkedRun, MarkStyle } from '../model.ts';
import { type Span, spanAt } from '../span.ts';
import { isAlphanumeric, isDigit, isSpace } from '../text/characters.ts';
import { DOUBLE_MARK, type Tokens } from '../text/tokens.ts';
import { singleRuns } from './singleMarks.ts';
import { tags } from './tags.ts';

/**
 * The marked runs of one paragraph, in text order, nested ones after the run that holds them.
 *
 * Each double mark is read as opener, as closer, or as no quotation mark at all (inches), by the cheapest reading of the
 * whole paragraph: spacing and the mark's own shape vote on its role, a mark without a partner costs. One stray mark thus
 * costs itself and turns no other around, and nothing reaches beyond the paragraph.
 */
export function markedRuns(text: string, tokens: Tokens): MarkedRun[] {
  const marks = doubleMarks(text, tokens);
  const doubles = marks.length === 0 ? [] : pair(text, marks, cheapestReading(text, marks));
  return singleRuns(text, tokens, doubles);
}

function doubleMarks(text: string, tokens: Tokens): Span[] {
  const marks: Span[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === DOUBLE_MARK) marks.push({ start: tokens.start[i]!, end: tokens.end[i]! });
  }
  if (marks.length === 0) return marks;
  const markup = tags(text);
  return markup.length === 0 ? marks : marks.filter(m => !spanAt(markup, m.start));
}

type Role = 'open' | 'close' | 'none';

/** How deep a mark stands: outside, inside a quotation, inside a quotation within one. */
type Depth = 0 | 1 | 2;

const WITHOUT_PARTNER = 3;
/** Marks of the same kind hardly nest; marks of another kind are how a quotation within one is told from it. */
const NESTED = 1.6;
const NESTED_IN_OTHER_MARKS = 0.2;
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
  readonly role: Role;
  /** Beside what the role costs at this mark. */
  readonly extra: number;
}

/** The steps that a mark of each kind may be. */
const STEPS: readonly (readonly Step[])[] = kinds.map(mark =>
  PLACES.flatMap(({ depth, kind }, from): Step[] => {
    const stay: Step = { from, to: from, role: 'none', extra: 0 };
    const nested = kind === mark ? NESTED : NESTED_IN_OTHER_MARKS;
    if (depth === 0)
      return [
        stay,
        { from, to: placeOf(1, mark), role: 'open', extra: 0 },
        { from, to: from, role: 'close', extra: WITHOUT_PARTNER },
      ];
    if (depth === 1)
      return [
        stay,
        { from, to: 0, role: 'close', extra: 0 },
        { from, to: placeOf(2, kind), role: 'open', extra: nested },
        { from, to: placeOf(1, mark), role: 'open', extra: WITHOUT_PARTNER },
      ];
    return [stay, { from, to: placeOf(1, kind), role: 'close', extra: 0 }];
  }),
);

interface Reading {
  readonly role: Role;
  readonly nested: boolean;
}

/** Viterbi over the places. */
function cheapestReading(text: string, marks: readonly Span[]): Reading[] {
  let costs: number[] = PLACES.map((_, place) => (place === 0 ? 0 : Number.POSITIVE_INFINITY));
  const back: (Step | undefined)[][] = [];
  for (const mark of marks) {
    const role = roleCosts(text, mark);
    const next: number[] = PLACES.map(() => Number.POSITIVE_INFINITY);
    const steps: (Step | undefined)[] = [];
    for (const step of STEPS[kindOf(text.charCodeAt(mark.start), mark)]!) {
      const cost = costs[step.from]! + role[step.role] + step.extra;
      if (cost < next[step.to]!) {
        next[step.to] = cost;
        steps[step.to] = step;
      }
    }
    back.push(steps);
    costs = next;
  }
  const total = costs.map((cost, place) => cost + OPEN_AT_END[PLACES[place]!.depth]);
  let place = total.indexOf(Math.min(...total));
  const readings: Reading[] = new Array(marks.length);
  for (let i = marks.length - 1; i >= 0; i--) {
    const step: Step = back[i]![place]!;
    readings[i] = { role: step.role, nested: PLACES[step.from]!.depth === 2 || PLACES[step.to]!.depth === 2 };
    place = step.from;
  }
  return readings;
}

/** Straight, curly and low, guillemets, doubled. */
function kindOf(code: number, { start, end }: Span): number {
  if (end - start === 2) return 3;
  if (isGuillemet(code)) return 2;
  return code === 0x22 || code === 0x2033 ? 0 : 1;
}

interface RoleCosts {
  readonly open: number;
  readonly close: number;
  readonly none: number;
}

function roleCosts(text: string, mark: Span): RoleCosts {
  const shape = shapeCosts(text.charCodeAt(mark.start), text.charCodeAt(mark.end - 1));
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
  const measure = isDigit(before) && !isAlphanumeric(after) && (shape.straight || isHeight(text, mark.start));
  if (isGuillemet(text.charCodeAt(mark.start)) && isAlphanumeric(before) && isAlphanumeric(after))
    return { open, close, none: 0 };
  return { open: open + shape.open, close: close + shape.close, none: measure ? 0.9 : 8 };
}

/** 6'2": what stands before is feet, however the marks are shaped. */
const isHeight = (text: string, at: number): boolean => /\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));

/** Inside a word it is what a wrong encoding left of a letter. */
const isGuillemet = (code: number): boolean => code === 0xab || code === 0xbb;

/** What the mark's own shape says; a low mark only opens, straight marks say nothing. */
function shapeCosts(first: number, last: number): { open: number; close: number; straight: boolean } {
  if (first === 0x201c || first === 0x60 || (first === 0x2018 && last === 0x2018))
    return { open: 0, close: 1.5, straight: false };
  if (first === 0x201d || (first === 0x2019 && last === 0x2019)) return { open: 1.5, close: 0, straight: false };
  if (first === 0x201e) return { open: 0, close: 6, straight: false };
  if (first === 0xab) return { open: 0, close: 1, straight: false };
  if (first === 0xbb) return { open: 1, close: 0, straight: false };
  return { open: 0, close: 0, straight: true };
}

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

function pair(text: string, marks: readonly Span[], readings: readonly Reading[]): MarkedRun[] {
  const out: MarkedRun[] = [];
  const open: Record<'outer' | 'inner', Span | null> = { outer: null, inner: null };
  const add = (opener: Span | null, closer: Span | null, end: number, nested: boolean): void => {
    const first = (opener ?? closer)!;
    out.push({ start: first.start, end, style: styleOf(text, first), opener, closer, nested, continues: false });
  };
  marks.forEach((mark, i) => {
    const { role, nested } = readings[i]!;
    const level = nested ? 'inner' : 'outer';
    if (role === 'none') return;
    if (role === 'open') {
      if (open[level]) add(open[level], null, mark.start, nested);
      open[level] = mark;
      return;
    }
    add(open[level], mark, mark.end, nested);
    open[level] = null;
  });
  if (open.inner) add(open.inner, null, text.length, true);
  if (open.outer) add(open.outer, null, text.length, false);
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

function styleOf(text: string, mark: Span): MarkStyle {
  const code = text.charCodeAt(mark.start);
  if (mark.end - mark.start === 2) return 'doubled';
  if (code === 0x201e || code === 0x201f) return 'low-high';
  if (code === 0xab || code === 0xbb) return 'guillemet';
  if (code === 0x2033) return 'prime';
  return code === 0x22 ? 'straight' : 'curly';
}
