import type { Gender, MentionKind } from '../model.ts';
import type { Span } from '../span.ts';

/** `unknown`: a capitalised name that only the whole article can tell to be somebody's. */
export type Referent = 'person' | 'group' | 'organisation' | 'place' | 'unknown';

/**
 * A span of one paragraph that may refer to somebody; which of them do, and to whom, the whole article decides. Offsets
 * count from the paragraph's start.
 */
export interface MentionCandidate extends Span {
  readonly kind: MentionKind;
  /** Names: the name alone, without title and possessive ending. Others: the noun or pronoun. */
  readonly head: Span;
  readonly referent: Referent;
  readonly gender: Gender | null;
  /** Title before a name ("U.S. President"), or the role beside it ("spokesman"). */
  readonly role: Span | null;
  readonly plural: boolean;
  /** "the", "this", "his"; names are definite. */
  readonly definite: boolean;
  readonly possessive: boolean;
  readonly subject: boolean;
  /** A verb of a person's doing follows. */
  readonly acts: boolean;
  /** "in", "at", "from": a place or thing rather than a person. */
  readonly located: boolean;
  /** Its capital may only be due to the sentence's start or a heading. */
  readonly weak: boolean;
  /** The candidate right before it (index) with which it stands in apposition, or -1. */
  readonly apposition: number;
}
