import type { DeclaredSpeaker } from '../core/people/declared.ts';

/** What a review is made of beside the text of its article. */
export interface Surroundings {
  readonly people: readonly DeclaredSpeaker[];
  /** Text of the annotator's sidecar; null where there is none. */
  readonly sidecar: string | null;
  readonly indirectSpeech: boolean;
}

/** The same for the same surroundings, also in another run of the program, and another one for others. */
export function revisionOf({ people, sidecar, indirectSpeech }: Surroundings): string {
  const all = JSON.stringify([people, sidecar, indirectSpeech]);
  // FNV-1a, over code units.
  let hash = 0x811c9dc5;
  for (let at = 0; at < all.length; at++) hash = Math.imul(hash ^ all.charCodeAt(at), 0x01000193);
  return `${all.length.toString(36)}.${(hash >>> 0).toString(36)}`;
}
