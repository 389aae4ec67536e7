import type { AnnotatedTextEdit, ChangeAnnotation, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ReadSidecar } from '../annotations/readSidecar.ts';
import { type Renaming, withRenamed } from '../annotations/renamed.ts';
import { writeSidecar } from '../annotations/sidecar.ts';
import { plainText, say, type Words } from '../words/phrase.ts';
import type { ClientTraits } from './clientTraits.ts';
import { type SidecarState, sidecarEdit } from './sidecarEdit.ts';

type KeptDecisions = SidecarState & { readonly read: ReadSidecar };

/** The sidecars of an article: the annotator's own, and those of other readers. */
export interface Sidecars extends KeptDecisions {
  readonly readers: readonly (KeptDecisions & { readonly name: string })[];
}

/** `edit` with the new name in the sidecars too. What other readers have decided is theirs: it is only renamed if the user says so. */
export function withRenamedDecisions(
  edit: WorkspaceEdit,
  sidecars: Sidecars,
  renaming: Renaming,
  now: string,
  traits: ClientTraits,
): WorkspaceEdit {
  const editOf = (kept: KeptDecisions): WorkspaceEdit | null => {
    if (kept.read.state === 'broken') return null;
    const written = withRenamed(kept.read.sidecar, renaming, now);
    return written === kept.read.sidecar ? null : sidecarEdit(kept, writeSidecar(written), traits);
  };
  const own = editOf(sidecars);
  const all = own ? joined(edit, own) : edit;
  if (!traits.confirmsChanges) return all;
  return sidecars.readers.reduce((whole, reader) => {
    const theirs = editOf(reader);
    return theirs ? joined(whole, toBeConfirmed(theirs, reader.name, traits.words)) : whole;
  }, all);
}

function toBeConfirmed({ documentChanges }: WorkspaceEdit, reader: string, words: Words): WorkspaceEdit {
  const annotation: ChangeAnnotation = {
    label: plainText(say`Annotations of ${reader}`, words),
    description: plainText(say`What another reader has decided; tick it to rename there too`, words),
    needsConfirmation: true,
  };
  const changes = (documentChanges ?? []) as TextDocumentEdit[];
  return {
    documentChanges: changes.map(({ textDocument, edits }) => ({
      textDocument,
      edits: edits.map((each): AnnotatedTextEdit => ({ ...(each as AnnotatedTextEdit), annotationId: idOf(reader) })),
    })),
    changeAnnotations: { [idOf(reader)]: annotation },
  };
}

const idOf = (reader: string): string => `reader:${reader}`;

/** Two edits of different files as one. */
const joined = (a: WorkspaceEdit, b: WorkspaceEdit): WorkspaceEdit => ({
  ...((a.changes || b.changes) && { changes: { ...a.changes, ...b.changes } }),
  ...((a.documentChanges || b.documentChanges) && {
    documentChanges: [...(a.documentChanges ?? []), ...(b.documentChanges ?? [])],
  }),
  ...((a.changeAnnotations || b.changeAnnotations) && {
    changeAnnotations: { ...a.changeAnnotations, ...b.changeAnnotations },
  }),
});
