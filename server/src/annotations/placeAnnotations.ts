import type { Span } from '../core/span.ts';
import { type Edit, follow } from './anchoring/follow.ts';
import { placeAnchors } from './anchoring/place.ts';
import { found, ORPHANED, type Placed } from './anchoring/placed.ts';
import type { PlacedDecision } from './decided.ts';
import { describerOf } from './describeSpan.ts';
import type { Annotation, Decision } from './model.ts';
import { mapPlaces, placesIn, withoutGone } from './places.ts';

/** An annotation with where its places are in the text as it is now. */
export interface PlacedAnnotation {
  /** As it was written; its anchors keep what the text was like then, also of places that are gone. */
  readonly annotation: Annotation;
  readonly places: Decision<Placed>;
}

/** Finds the places of annotations in a text that may have been edited since they were written. */
export function placeAnnotations(annotations: readonly Annotation[], text: string): PlacedAnnotation[] {
  const placed = placeAnchors(
    annotations.flatMap(({ decision }) => placesIn(decision)),
    text,
  ).values();
  return annotations.map(annotation => ({
    annotation,
    places: mapPlaces(annotation.decision, () => placed.next().value ?? ORPHANED),
  }));
}

/**
 * The worst state of an annotation's places that counts: of a quotation that of its content, since a source or a cue that is
 * gone leaves the decision standing. What has no place, for it is about the whole article, is found.
 */
export function stateOf({ places }: PlacedAnnotation): Placed['state'] {
  const counting = places.kind === 'accepted' ? places.content : placesIn(places);
  const states = counting.map(({ state }) => state);
  if (states.includes('drifted')) return 'drifted';
  if (!states.includes('orphaned')) return 'found';
  return states.includes('found') ? 'drifted' : 'orphaned';
}

/** The decision to be obeyed: without the source, the cue and the mentions that are not found. Null if it is not found itself. */
export function settled(placed: PlacedAnnotation): PlacedDecision | null {
  const { annotation, places } = placed;
  const state = stateOf(placed);
  if (state !== 'found' && places.kind !== 'person') return null;
  const decision = withoutGone(mapPlaces(places, placeOf));
  return decision && { id: annotation.id, decision };
}

const placeOf = (placed: Placed): Span | null => (placed.state === 'found' ? placed.place : null);

/**
 * After edits of `text`, each made in what the one before has left: what was found follows them exactly, and so does what had
 * drifted; what is deleted is orphaned, and what was orphaned is looked for again in `edited`, since a passage that was cut
 * out may have been put in elsewhere.
 */
export const followEdits = (
  placed: readonly PlacedAnnotation[],
  text: string,
  edits: readonly Edit[],
  edited: string,
): PlacedAnnotation[] =>
  placed.map(({ annotation, places }) => {
    const followed = mapPlaces(places, place => afterEdits(place, text, edits));
    if (placesIn(followed).every(({ state }) => state !== 'orphaned')) return { annotation, places: followed };
    const again = placeAnchors(placesIn(annotation.decision), edited).values();
    const found = mapPlaces(followed, place => {
      const anew = again.next().value ?? ORPHANED;
      return place.state === 'orphaned' ? anew : place;
    });
    return { annotation, places: found };
  });

/** Annotations with their places in `text`, and the edits that were made since. */
export interface TrackedAnnotations {
  readonly annotations: readonly PlacedAnnotation[];
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * Annotations as a file says now, in the text `edited`: places that it describes as it did before are where they were followed
 * to, though their description is of an older text; the others are looked for. What was decided just before the latest edits
 * describes the text before them.
 */
export function placeAnew(
  annotations: readonly Annotation[],
  former: TrackedAnnotations | null,
  edited: string,
): readonly PlacedAnnotation[] {
  if (!former) return placeAnnotations(annotations, edited);
  const followed = followEdits(former.annotations, former.text, former.edits, edited);
  const isSame = annotations.length === followed.length && annotations.every((a, i) => a === followed[i]!.annotation);
  if (isSame) return followed;
  const known = new Map(followed.map(each => [each.annotation.id, each]));
  const anew = placeAnnotations(annotations, edited);
  const before = former.edits.length === 0 ? anew : placeAnnotations(annotations, former.text);
  const since = followEdits(before, former.text, former.edits, edited);
  return anew.map((each, index) => withKnown(withFound(each, since[index]!), known.get(each.annotation.id)));
}

/** With the places that only the other way of looking for them has found. */
function withFound({ annotation, places }: PlacedAnnotation, other: PlacedAnnotation): PlacedAnnotation {
  const others = placesIn(other.places).values();
  const better = (place: Placed, alternative: Placed): Placed =>
    place.state !== 'found' && alternative.state === 'found' ? alternative : place;
  return { annotation, places: mapPlaces(places, place => better(place, others.next().value ?? ORPHANED)) };
}

function withKnown(anew: PlacedAnnotation, known: PlacedAnnotation | undefined): PlacedAnnotation {
  if (!known) return anew;
  const places = new Map<string, Placed>();
  const described = placesIn(known.annotation.decision);
  for (const [index, place] of placesIn(known.places).entries()) places.set(JSON.stringify(described[index]), place);
  const anchors = placesIn(anew.annotation.decision).values();
  return {
    ...anew,
    places: mapPlaces(anew.places, place => places.get(JSON.stringify(anchors.next().value)) ?? place),
  };
}

function afterEdits(placed: Placed, text: string, edits: readonly Edit[]): Placed {
  if (placed.state === 'orphaned') return placed;
  if (placed.state === 'found') {
    const place = follow(text, edits, placed.place);
    return place ? found(place) : ORPHANED;
  }
  const proposal = follow(text, edits, placed.proposal);
  return proposal ? { state: 'drifted', proposal } : ORPHANED;
}

/** The annotation with the places that are found described as they stand in `text` now; the others keep their description. */
export function described(
  { annotation, places }: PlacedAnnotation,
  text: string,
  describe = describerOf(text),
): Annotation {
  const anchors = placesIn(annotation.decision).values();
  const decision = mapPlaces(places, placed => {
    const former = anchors.next().value!;
    return placed.state === 'found' ? describe(placed.place) : former;
  });
  return { ...annotation, decision };
}
