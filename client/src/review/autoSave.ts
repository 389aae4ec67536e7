import { CancellationTokenSource, type TextDocument, Uri, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

/** Unless the user wants to save the annotations by hand. */
export async function saved(sidecar: Uri): Promise<void> {
  if (!workspace.getConfiguration('copydesk', sidecar).get('annotations.autoSave', true)) return;
  await openAt(sidecar)?.save();
}

function openAt(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
}

type Middleware = NonNullable<NonNullable<LanguageClientOptions['middleware']>['workspace']>;

/** Saves the sidecars that the server edits by itself, except where something was unsaved before. */
export const SAVING: Middleware = {
  async handleApplyEdit(params, next) {
    const { changes, documentChanges } = params.edit;
    const edited = [
      ...Object.keys(changes ?? {}),
      ...(documentChanges ?? []).flatMap(change => ('textDocument' in change ? change.textDocument.uri : [])),
    ].map(uri => Uri.parse(uri, true));
    const clean = edited.filter(uri => !openAt(uri)?.isDirty);
    const result = await next(params, new CancellationTokenSource().token);
    // The server waits for the edit, not for the disk.
    void Promise.all(clean.map(saved));
    return result;
  },
};
