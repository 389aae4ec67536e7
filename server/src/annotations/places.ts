import type { Decision } from './model.ts';

/** A decision with each of its places made another: anchors of a file spans of a text, or the other way round. */
export function mapPlaces<A, B>(decision: Decision<A>, map: (place: A) => B): Decision<B> {
  switch (decision.kind) {
    case 'accepted': {
      const { content, source, cue } = decision;
      return {
        ...decision,
        content: content.map(map),
        source: source === null ? null : map(source),
        cue: cue === null ? null : map(cue),
      };
    }
    case 'rejected':
      return { ...decision, content: decision.content.map(map) };
    case 'person':
      return { ...decision, mentions: decision.mentions.map(map) };
    case 'note':
    case 'ignored':
      return { ...decision, at: decision.at.map(map) };
  }
}

/** All places of a decision, in the order in which mapPlaces comes to them. */
export function placesIn<P>(decision: Decision<P>): P[] {
  const places: P[] = [];
  mapPlaces(decision, place => places.push(place));
  return places;
}
