import type { Span } from '../core/span.ts';
import { say } from '../words/phrase.ts';
import type { Placed } from './anchoring/placed.ts';
import { type Change, Refusal } from './decide.ts';
import type { Decision } from './model.ts';
import type { PlacedAnnotation } from './placeAnnotations.ts';
import { mapPlaces, withoutGone } from './places.ts';
import type { Settlement } from './wish.ts';

/** The change that puts an annotation where it belongs, or takes it back. */
export function settle(annotations: readonly PlacedAnnotation[], wish: Settlement): Change[] | Refusal {
  const placed = annotations.find(({ annotation }) => annotation.id === wish.annotation);
  if (!placed) return new Refusal(say`this annotation is not there any more`);
  if (wish.kind === 'withdraw') return [{ id: wish.annotation, decision: null }];
  const decision =
    wish.kind === 'attach' ? attached(placed, wish.at) : withoutGone(mapPlaces(placed.places, likelyPlace));
  return decision ? [{ id: wish.annotation, decision }] : new Refusal(say`its words are gone; select where it belongs`);
}

const likelyPlace = (placed: Placed): Span | null =>
  placed.state === 'found' ? placed.place : placed.state === 'drifted' ? placed.proposal : null;

/** What was found stays; of what was lost, the selection takes the place. */
function attached({ places }: PlacedAnnotation, at: Span): Decision<Span> | null {
  if (at.start >= at.end) return null;
  let used = false;
  return withoutGone(
    mapPlaces(places, placed => {
      if (placed.state === 'found') return placed.place;
      if (used) return null;
      used = true;
      return at;
    }),
  );
}
