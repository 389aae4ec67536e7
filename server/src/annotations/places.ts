import type { Span } from '../core/span.ts';
import type { AcceptedQuotation, Decision } from './model.ts';

/** A decision with each of its places made another: anchors of a file spans of a text, or the other way round. */
export function mapPlaces<A, B>(decision: Decision<A>, map: (place: A) => B): Decision<B> {
  switch (decision.kind) {
    case 'accepted': {
      const { content, source, sourceRest, cue, ...rest } = decision;
      return {
        ...rest,
        content: content.map(map),
        source: source === null ? null : map(source),
        ...(sourceRest && { sourceRest: sourceRest.map(map) }),
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

/** A decision without the places that are gone, in text order; null where nothing is left that it could be about. */
export function withoutGone(decision: Decision<Span | null>): Decision<Span> | null {
  const there = (spans: readonly (Span | null)[]): Span[] =>
    spans.filter(span => span !== null).sort((a, b) => a.start - b.start);
  switch (decision.kind) {
    case 'accepted': {
      const content = there(decision.content);
      const { source, sourceRest, ...rest } = decision;
      return content.length > 0 ? { ...rest, content, ...sourceOf(there([source, ...(sourceRest ?? [])])) } : null;
    }
    case 'rejected': {
      const content = there(decision.content);
      return content.length > 0 ? { ...decision, content } : null;
    }
    case 'person':
      return { ...decision, mentions: there(decision.mentions) };
    case 'note':
    case 'ignored': {
      const at = there(decision.at);
      return at.length > 0 || decision.at.length === 0 ? { ...decision, at } : null;
    }
  }
}

/** A source as a decision gives it, by its parts in text order. */
export const sourceOf = <P>([source, ...sourceRest]: readonly P[]): Pick<
  AcceptedQuotation<P>,
  'source' | 'sourceRest'
> => (sourceRest.length === 0 ? { source: source ?? null } : { source: source ?? null, sourceRest });
