import type { CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { splitsPair } from '../core/text/codePoints.ts';
import type { ClientTraits } from './clientTraits.ts';
import { placesOf } from './position.ts';

/** A sidecar as the editor has it. */
export interface SidecarState {
  readonly uri: string;
  /** Null where there is none yet. */
  readonly text: string | null;
  /** Its version in the editor; null where it is not open there. */
  readonly version: number | null;
}

/**
 * The edit that makes a sidecar say `written`: only what differs, so that the cursor and undo in an open one stay where they
 * were.
 */
export function sidecarEdit(
  { uri, text, version }: SidecarState,
  written: string,
  traits: ClientTraits,
): WorkspaceEdit {
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
