import type { Placed } from './anchoring/placed.ts';
import { describerOf } from './describeSpan.ts';
import type { Annotation } from './model.ts';
import { described, type PlacedAnnotation, placeAnnotations } from './placeAnnotations.ts';
import { mapPlaces, placesIn } from './places.ts';

/** What is described anew shows where others are, so that all is gone over again; some rounds suffice. */
const MOST_ROUNDS = 4;

/**
 * Those annotations that a later reader of `text` would not find silently where they are, or not so surely, described anew.
 * The others are better left as they stand in their file.
 */
export function outdated(tracked: readonly PlacedAnnotation[], text: string): Annotation[] {
  const describe = describerOf(text);
  const fresh = tracked.map(each => described(each, text, describe));
  const renewed = new Map<number, Annotation>();
  for (const [index, { annotation }] of tracked.entries())
    if (isUnlike(annotation, fresh[index]!)) renewed.set(index, fresh[index]!);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isStill = true;
    const written = tracked.map(({ annotation }, index) => renewed.get(index) ?? annotation);
    for (const [index, { places }] of placeAnnotations(written, text).entries()) {
      const [known, found] = [placesIn(tracked[index]!.places), placesIn(places)];
      const former = renewed.get(index) ?? tracked[index]!.annotation;
      const better = isFoundAt(known, found) ? former : fresh[index]!;
      const annotation = withoutPositions(better, known, found);
      if (annotation === former) continue;
      renewed.set(index, annotation);
      isStill = false;
    }
    if (isStill) break;
  }
  return [...renewed].sort(([a], [b]) => a - b).map(([, annotation]) => annotation);
}

/** Whether the words are others now, or there are more places that could be taken for theirs. */
function isUnlike(written: Annotation, fresh: Annotation): boolean {
  const anchors = placesIn(written.decision);
  return placesIn(fresh.decision).some(({ exact, lookAlikes, isRepeated }, index) => {
    const written = anchors[index]!;
    return exact !== written.exact || lookAlikes > written.lookAlikes || (isRepeated && !written.isRepeated);
  });
}

/** Whether what is known to be somewhere is found there. */
const isFoundAt = (known: readonly Placed[], found: readonly Placed[]): boolean =>
  known.every((each, index) => {
    if (each.state !== 'found') return true;
    const other = found[index]!;
    return other.state === 'found' && other.place.start === each.place.start && other.place.end === each.place.end;
  });

/**
 * Without the positions of lost places that would now be found. They are of an older text: beside positions of this one they
 * show to a wrong place.
 */
function withoutPositions(annotation: Annotation, known: readonly Placed[], found: readonly Placed[]): Annotation {
  const misleads = known.map(({ state }, index) => state !== 'found' && found[index]!.state === 'found');
  const anchors = placesIn(annotation.decision);
  if (!misleads.some((is, index) => is && anchors[index]!.position !== null)) return annotation;
  let index = 0;
  const decision = mapPlaces(annotation.decision, anchor =>
    misleads[index++] ? { ...anchor, position: null } : anchor,
  );
  return { ...annotation, decision };
}
