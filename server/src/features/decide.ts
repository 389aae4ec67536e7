import { type Change, decide as changesFor, Refusal, take } from '../annotations/decide.ts';
import type { PlacedDecision } from '../annotations/decided.ts';
import type { ReaderDecisions } from '../annotations/disagreements.ts';
import type { PlacedAnnotation } from '../annotations/placeAnnotations.ts';
import type { ReadSidecar } from '../annotations/readSidecar.ts';
import { settle } from '../annotations/settle.ts';
import { writeSidecar } from '../annotations/sidecar.ts';
import { mapWish } from '../annotations/wish.ts';
import { type Stamp, withChanges } from '../annotations/writing.ts';
import { fileNameOf } from '../core/text/uris.ts';
import type { DecideResult, DecisionWish } from '../protocol.ts';
import { plainText, say, type Words } from '../words/phrase.ts';
import type { ClientTraits } from './clientTraits.ts';
import { type SidecarState, sidecarEdit } from './sidecarEdit.ts';
import type { Snapshot } from './snapshot.ts';

/** What is decided about an article so far, and where that is kept. */
export interface Decisions extends SidecarState {
  readonly read: ReadSidecar;
  readonly annotations: readonly PlacedAnnotation[];
  readonly placed: readonly PlacedDecision[];
  readonly readers: readonly ReaderDecisions[];
}

/** The edit of the sidecar that writes a wish down, or why it can't be. `snapshot` is as the decisions so far have it. */
export function decide(
  snapshot: Snapshot,
  decisions: Decisions,
  wish: DecisionWish,
  stamp: Stamp,
  traits: ClientTraits,
): DecideResult {
  const { read } = decisions;
  if (read.state === 'broken') return { refusal: troubleOf(decisions, traits.words) ?? '' };
  const changes = changesOf(snapshot, decisions, wish);
  if (changes instanceof Refusal) return { refusal: plainText(changes.reason, traits.words) };
  const written = writeSidecar(withChanges(read.sidecar, changes, snapshot.article.text, stamp));
  return { edit: written === decisions.text ? {} : sidecarEdit(decisions, written, traits) };
}

function changesOf(snapshot: Snapshot, decisions: Decisions, wish: DecisionWish): Change[] | Refusal {
  if (wish.kind === 'take') {
    const reader = decisions.readers.find(({ name }) => name === wish.reader);
    return take(decisions.placed, reader?.placed ?? [], wish);
  }
  const inOffsets = mapWish(wish, snapshot.places.spanOf);
  return 'annotation' in inOffsets
    ? settle(decisions.annotations, inOffsets)
    : changesFor(snapshot.article, decisions.placed, inOffsets);
}

/** Why nothing can be decided; null where it can. */
export function troubleOf({ read, uri }: Pick<Decisions, 'read' | 'uri'>, words: Words): string | null {
  if (read.state !== 'broken') return null;
  const [{ message, line, column }] = read.problems;
  const trouble = say`${fileNameOf(uri)} is left as it is, since it can’t be read (line ${line}, column ${column}: ${message}). Repair it first.`;
  return plainText(trouble, words);
}
