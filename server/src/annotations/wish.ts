import type { Span } from '../core/span.ts';
import type { RejectionReason, SpeechType } from './model.ts';

/**
 * What an annotator wants decided. Quotations are meant by their id in the article, speakers by name. `Place` is how the
 * annotator's tool says where: as spans of the text in the engine, as an editor's ranges in its protocol.
 */
export type Wish<Place = Span> =
  | { readonly kind: 'accept'; readonly quotation: string }
  | { readonly kind: 'reject'; readonly quotation: string; readonly reason: RejectionReason }
  /** Null: nobody is named. */
  | { readonly kind: 'speaker'; readonly quotation: string; readonly speaker: string | null }
  | { readonly kind: 'type'; readonly quotation: string; readonly type: SpeechType }
  | { readonly kind: 'part'; readonly quotation: string; readonly part: 'source' | 'cue'; readonly at: Place }
  | {
      readonly kind: 'resize';
      readonly quotation: string;
      readonly part: Part;
      readonly edge: Edge;
      /** A word more, or one less. */
      readonly by: 1 | -1;
    }
  | { readonly kind: 'add-quotation'; readonly at: Place }
  /** These words mean this speaker, who may be new. */
  | { readonly kind: 'mention'; readonly at: Place; readonly speaker: string }
  | { readonly kind: 'merge'; readonly speaker: string; readonly into: string }
  /** Null: about the whole article. */
  | { readonly kind: 'note'; readonly at: Place | null; readonly text: string }
  | { readonly kind: 'ignore'; readonly rule: string; readonly at: Place | null };

export type Part = 'content' | 'source' | 'cue';
export type Edge = 'start' | 'end';

/** What to do with an annotation, also with one whose places are lost or in doubt. */
export type Settlement<Place = Span> =
  | { readonly kind: 'withdraw'; readonly annotation: string }
  /** To where the places probably are. */
  | { readonly kind: 'move'; readonly annotation: string }
  /** To the words that the annotator shows. */
  | { readonly kind: 'attach'; readonly annotation: string; readonly at: Place };

/** What another reader has decided is to be one's own decision, by the id of that annotation. */
export interface Taking {
  readonly kind: 'take';
  readonly reader: string;
  readonly annotation: string;
}

/** The same wish, its place given in another way. */
export function mapWish<A, B>(wish: Wish<A> | Settlement<A>, map: (place: A) => B): Wish<B> | Settlement<B> {
  if (!('at' in wish) || wish.at === null) return wish as Wish<B> | Settlement<B>;
  return { ...wish, at: map(wish.at) } as Wish<B> | Settlement<B>;
}
