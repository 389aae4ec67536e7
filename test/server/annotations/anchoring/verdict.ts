import type { Placed } from '../../../../server/src/annotations/anchoring/placed.ts';
import type { Fate, Manuscript } from './manuscript.ts';

/**
 * `right`: all that is left of the place, and nothing else but what was written into it; `borders`: there, with other borders;
 * `drifted` or `orphaned`: somebody is asked; `wrong`: silently in another place, or in one though nothing is left.
 */
export type Verdict = 'right' | 'borders' | 'drifted' | 'orphaned' | 'wrong';

export function verdictOn(placed: Placed, { origin, left, place }: Fate, manuscript: Manuscript): Verdict {
  if (placed.state !== 'found') return placed.state;
  const { start, end } = placed.place;
  if (place) {
    if (place.start === start && place.end === end) return 'right';
    if (place.end <= start || end <= place.start) return 'wrong';
  }
  const { of, alone } = manuscript.share(placed.place, origin);
  if (of === left && of > 0 && alone) return 'right';
  return of >= (end - start) / 2 ? 'borders' : 'wrong';
}
