import type { Change } from './decide.ts';
import { describerOf } from './describeSpan.ts';
import type { Annotation } from './model.ts';
import { mapPlaces } from './places.ts';
import { annotationsOf, put, remove, type Sidecar } from './sidecar.ts';

/** Who decides, and when. */
export interface Stamp {
  readonly creator: string | null;
  /** UTC, ISO 8601. */
  readonly now: string;
  /** A new IRI at each call. */
  newId(): string;
}

/** The sidecar with changes that were decided on `text`. */
export function withChanges(sidecar: Sidecar, changes: readonly Change[], text: string, stamp: Stamp): Sidecar {
  const anchorOf = describerOf(text);
  const known = new Map(annotationsOf(sidecar).map(annotation => [annotation.id, annotation]));
  return changes.reduce((written, { id, decision }) => {
    if (decision === null) return remove(written, id);
    const former = id === null ? undefined : known.get(id);
    const annotation: Annotation = {
      id: id ?? stamp.newId(),
      creator: former?.creator ?? stamp.creator,
      created: former ? former.created : stamp.now,
      modified: stamp.now,
      decision: mapPlaces(decision, anchorOf),
    };
    return put(written, annotation);
  }, sidecar);
}
