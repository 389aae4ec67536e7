import type { Gender, MentionKind } from '../model.ts';
import type { Span } from '../span.ts';
import type { DeclaredSpeaker } from './declared.ts';

/** `unknown`: a name that only the whole article can tell to be somebody's; `thing`: may have a name inside. */
export type Referent = 'person' | 'group' | 'organisation' | 'place' | 'thing' | 'unknown';

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
  /** "the", "this", "his"; names are definite. */
  readonly definite: boolean;
  /** Followed by 's, or a possessive pronoun. */
  readonly possessive: boolean;
  /** May refer to the subject of its own clause: "his", "himself". */
  readonly bound: boolean;
  readonly subject: boolean;
  /** "I", "my". */
  readonly first: boolean;
  /** Unknown names: how the surroundings speak for somebody: above 0 for, below 0 against. */
  readonly personhood: number;
  /** Starts its sentence. */
  readonly opening: boolean;
  /** Its capital may only be due to the sentence's start or a heading. */
  readonly weak: boolean;
  /** Somebody works there, or a noun for an organisation stands beside it. */
  readonly employs: boolean;
  /** Whose name this is in the people file. */
  readonly declared?: readonly DeclaredSpeaker[];
}
