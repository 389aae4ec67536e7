import type { MarkedRun, MarkStyle } from '../model.ts';
import type { Span } from '../span.ts';
import { isAlphanumeric, isDigit, isSpace } from '../text/characters.ts';
import { DOUBLE_MARK, type Tokens } from '../text/tokens.ts';
import { singleRuns } from './singleMarks.ts';

/**
 * The marked runs of one paragraph, in text order, nested ones after the run that holds them.
 *
 * Each double mark is read as opener, as closer, or as no quotation mark at all (inches), by the cheapest reading of the
 * whole paragraph: spacing and the mark's own shape vote on its role, a mark without a partner costs. One stray mark thus
 * costs itself and turns no other around, and nothing reaches beyond the paragraph.
 */
export function markedRuns(text: string, tokens: Tokens): MarkedRun[] {
  const marks: Span[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === DOUBLE_MARK) marks.push({ start: tokens.start[i]!, end: tokens.end[i]! });
  }
  const doubles = marks.length === 0 ? [] : pair(text, marks, cheapestReading(text, marks));
  return singleRuns(text, tokens, doubles);
}

type Role = 'open' | 'close' | 'none';

const WITHOUT_PARTNER = 3;
/** A paragraph may end inside a quotation: that is how quotations of several paragraphs are written. */
const OPEN_AT_END = 1.5;

/** Viterbi over two states, outside (0) and inside (1) marks. */
function cheapestReading(text: string, marks: readonly Span[]): Role[] {
  let outside = 0;
  let inside = Number.POSITIVE_INFINITY;
  const back: { role: Role; from: 0 | 1 }[][] = [];
  for (const mark of marks) {
    const cost = roleCosts(text, mark);
    const toOutside = cheapest([
      [inside + cost.close, 'close', 1],
      [outside + cost.close + WITHOUT_PARTNER, 'close', 0],
      [outside + cost.none, 'none', 0],
    ]);
    const toInside = cheapest([
      [outside + cost.open, 'open', 0],
      [inside + cost.open + WITHOUT_PARTNER, 'open', 1],
      [inside + cost.none, 'none', 1],
    ]);
    back.push([toOutside.step, toInside.step]);
    outside = toOutside.cost;
    inside = toInside.cost;
  }
  const roles: Role[] = new Array(marks.length);
  let state: 0 | 1 = inside + OPEN_AT_END < outside ? 1 : 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    const step = back[i]![state]!;
    roles[i] = step.role;
    state = step.from;
  }
  return roles;
}

function cheapest(ways: readonly (readonly [number, Role, 0 | 1])[]): {
  cost: number;
  step: { role: Role; from: 0 | 1 };
} {
  let best = ways[0]!;
  for (const way of ways) if (way[0] < best[0]) best = way;
  return { cost: best[0], step: { role: best[1], from: best[2] } };
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
  if (leftOpen && !rightOpen) close = 2;
  else if (!leftOpen && rightOpen) open = 2;
  else if (!leftOpen && isSentencePunctuation(before)) open = 1.5;
  else if (leftOpen && rightOpen) open = mark.end < text.length && !isSpace(after) ? 1 : 0.6;
  const measure = isDigit(before) && !isAlphanumeric(after) && shape.straight;
  return { open: open + shape.open, close: close + shape.close, none: measure ? 1.2 : 8 };
}

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

function pair(text: string, marks: readonly Span[], roles: readonly Role[]): MarkedRun[] {
  const out: MarkedRun[] = [];
  let opener: Span | null = null;
  const unclosed = (at: Span, end: number): void => {
    out.push({
      start: at.start,
      end,
      style: styleOf(text, at),
      opener: at,
      closer: null,
      nested: false,
      continues: false,
    });
  };
  marks.forEach((mark, i) => {
    if (roles[i] === 'none') return;
    if (roles[i] === 'open') {
      if (opener) unclosed(opener, mark.start);
      opener = mark;
      return;
    }
    const start = opener ?? mark;
    out.push({
      start: start.start,
      end: mark.end,
      style: styleOf(text, start),
      opener,
      closer: mark,
      nested: false,
      continues: false,
    });
    opener = null;
  });
  if (opener) unclosed(opener, text.length);
  return out;
}

function styleOf(text: string, mark: Span): MarkStyle {
  const code = text.charCodeAt(mark.start);
  if (mark.end - mark.start === 2) return 'doubled';
  if (code === 0x201e || code === 0x201f) return 'low-high';
  if (code === 0xab || code === 0xbb) return 'guillemet';
  if (code === 0x2033) return 'prime';
  return code === 0x22 ? 'straight' : 'curly';
}
