import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../rules/rule.ts';
import type { ClientTraits } from './clientTraits.ts';
import type { Snapshot } from './snapshot.ts';

/** With the version, where the client takes one, so that an edit is never applied to a text that it was not made for. */
export function workspaceEdit(
  { uri, version, places }: Snapshot,
  edits: readonly Edit[],
  traits: ClientTraits,
): WorkspaceEdit {
  const textEdits: TextEdit[] = edits.map(edit => ({ range: places.rangeOf(edit), newText: edit.newText }));
  if (!traits.versionedEdits) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}
