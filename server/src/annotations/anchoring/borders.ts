import { type Candidate, judged, type Wanted } from './candidates.ts';

/** So many characters of what stood next to a border show it again. */
const SHOWING = 10;

/**
 * A place of changed words, up to where what stood before and after them begins: what was written in at their ends belongs to
 * them, and the cheapest reading of the errors may have cut it off.
 */
export function withOldBorders(text: string, wanted: Wanted, candidate: Candidate): Candidate {
  const { prefix, suffix } = wanted;
  const { start, end } = candidate;
  const reach = Math.ceil((end - start) / 2);
  const before = prefix.slice(-SHOWING);
  const after = suffix.slice(0, SHOWING);
  const first = before.length < SHOWING ? null : nearest(text, before, start - before.length, reach);
  const last = after.length < SHOWING ? null : nearest(text, after, end, reach);
  const from = first === null ? start : first + before.length;
  const to = last ?? end;
  if (from >= to) return candidate;
  const { weight, beside } = judged(text, wanted, from, to, candidate.words);
  return { ...candidate, start: from, end: to, beside, weight: Math.max(candidate.weight, weight) };
}

/** The place of `words` that is nearest to `at`, and not further from it than `reach`. */
function nearest(text: string, words: string, at: number, reach: number): number | null {
  const before = text.lastIndexOf(words, at);
  const after = text.indexOf(words, at);
  const distances = [before, after].filter(place => place >= 0 && Math.abs(place - at) <= reach);
  if (distances.length === 0) return null;
  return distances.reduce((a, b) => (Math.abs(b - at) < Math.abs(a - at) ? b : a));
}
