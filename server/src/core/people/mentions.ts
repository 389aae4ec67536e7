import type { MentionKind } from '../model.ts';
import type { Span } from '../span.ts';
import type { Tokens } from '../text/tokens.ts';

export interface MentionCandidate extends Span {
  readonly kind: MentionKind;
}

/** The mentions of one paragraph, sorted and disjoint; offsets count from its start. */
export function findMentions(_text: string, _tokens: Tokens, _sentences: readonly Span[]): MentionCandidate[] {
  return [];
}
