import type { Decision } from './model.ts';
import { annotationsOf, put, type Sidecar } from './sidecar.ts';

/** Somebody who is called otherwise from now on. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** What another of their names becomes, the same where it stays. */
  readonly other: (name: string) => string;
}

/**
 * A sidecar whose decisions call somebody by another name, also those whose words are lost: speakers are meant by their names.
 * The same one where none of them does. `now` is when, in UTC, ISO 8601.
 */
export function withRenamed(sidecar: Sidecar, renaming: Renaming, now: string): Sidecar {
  return annotationsOf(sidecar).reduce((written, annotation) => {
    const decision = renamed(annotation.decision, renaming);
    return decision === annotation.decision ? written : put(written, { ...annotation, modified: now, decision });
  }, sidecar);
}

function renamed(decision: Decision, { from, to, other }: Renaming): Decision {
  if (decision.kind === 'accepted' && decision.speaker === from) return { ...decision, speaker: to };
  if (decision.kind !== 'person' || decision.name !== from) return decision;
  const alsoNamed = new Set(decision.alsoNamed.map(other));
  alsoNamed.delete(to);
  return { ...decision, name: to, alsoNamed: [...alsoNamed] };
}
