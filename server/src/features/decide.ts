import type { CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { decide as changesFor, Refusal, type Wish } from '../annotations/decide.ts';
import type { PlacedDecision } from '../annotations/decided.ts';
import type { PlacedAnnotation } from '../annotations/placeAnnotations.ts';
import type { ReadSidecar } from '../annotations/readSidecar.ts';
import { type Settlement, settle } from '../annotations/settle.ts';
import { writeSidecar } from '../annotations/sidecar.ts';
import { type Stamp, withChanges } from '../annotations/writing.ts';
import { splitsPair } from '../core/text/codePoints.ts';
import type { DecideResult, DecisionWish } from '../protocol.ts';
import type { ClientTraits } from './clientTraits.ts';
import { placesOf } from './position.ts';
import type { Snapshot } from './snapshot.ts';

/** What is decided about an article so far, and where that is kept. */
export interface Decisions {
  /** Of the sidecar. */
  readonly uri: string;
  /** Null where there is no sidecar yet. */
  readonly text: string | null;
  /** Its version in the editor; null where it is not open there. */
  readonly version: number | null;
  readonly read: ReadSidecar;
  readonly annotations: readonly PlacedAnnotation[];
  readonly placed: readonly PlacedDecision[];
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
  if (read.state === 'broken') return { refusal: troubleOf(decisions) ?? '' };
  const inOffsets = withOffsets(wish, snapshot);
  const changes =
    inOffsets.kind === 'move' || inOffsets.kind === 'attach'
      ? settle(decisions.annotations, inOffsets)
      : changesFor(snapshot.article, decisions.placed, inOffsets);
  if (changes instanceof Refusal) return { refusal: changes.reason };
  const written = writeSidecar(withChanges(read.sidecar, changes, snapshot.article.text, stamp));
  return { edit: written === decisions.text ? {} : editOf(decisions, written, traits) };
}

/** Why nothing can be decided; null where it can. */
export function troubleOf({ read, uri }: Pick<Decisions, 'read' | 'uri'>): string | null {
  if (read.state !== 'broken') return null;
  const [{ message, line, column }] = read.problems;
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  return `${name} is left as it is, since it can’t be read (line ${line}, column ${column}: ${message}). Repair it first.`;
}

function withOffsets(wish: DecisionWish, { places }: Snapshot): Wish | Settlement {
  if (!('at' in wish)) return wish;
  return { ...wish, at: wish.at && places.spanOf(wish.at) } as Wish | Settlement;
}

/** Only what differs, so that the cursor and undo in an open sidecar stay where they were. */
function editOf({ uri, text, version }: Decisions, written: string, traits: ClientTraits): WorkspaceEdit {
  const edits = [changeOf(text ?? '', written)];
  if (!traits.versionedEdits) return { changes: { [uri]: edits } };
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits };
  if (text !== null || !traits.createsFiles) return { documentChanges: [change] };
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  return { documentChanges: [create, change] };
}

function changeOf(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;
  const range = placesOf(before).rangeOf({ start, end: before.length - end });
  return { range, newText: after.slice(start, after.length - end) };
}
