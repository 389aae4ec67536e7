import { CancellationTokenSource, type CodeAction, type TextDocument, Uri, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { SIDECAR_ENDING } from '../language.ts';

/** Unless the user wants to save the annotations by hand. */
export async function saved(sidecar: Uri): Promise<void> {
  if (!workspace.getConfiguration('copydesk', sidecar).get('annotations.autoSave', true)) return;
  await openAt(sidecar)?.save();
}

function openAt(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
}

const isClean = (uri: Uri): boolean => !openAt(uri)?.isDirty;

type Middleware = NonNullable<LanguageClientOptions['middleware']>;

/** What VS Code runs after a code action whose edit it has made by itself: saves the sidecars that are given. */
export const SAVE = '_copydesk.saveAnnotations';

/** Saves the sidecars that are edited by the server or by a code action, except where something was unsaved before. */
export const savingSidecars: Middleware = {
  resolveCodeAction: async (action, token, next) => {
    const resolved = await next(action, token);
    return resolved && savingAfterwards(resolved);
  },
  workspace: {
    async handleApplyEdit(params, next) {
      const { changes, documentChanges } = params.edit;
      const edited = [
        ...Object.keys(changes ?? {}),
        ...(documentChanges ?? []).flatMap(change => ('textDocument' in change ? change.textDocument.uri : [])),
      ].map(uri => Uri.parse(uri, true));
      const clean = edited.filter(isClean);
      const result = await next(params, new CancellationTokenSource().token);
      // The server waits for the edit, not for the disk.
      void Promise.all(clean.map(saved));
      return result;
    },
  },
};

function savingAfterwards(action: CodeAction): CodeAction {
  const edited = action.edit?.entries().map(([uri]) => uri) ?? [];
  const sidecars = edited.filter(uri => uri.path.endsWith(SIDECAR_ENDING) && isClean(uri));
  if (sidecars.length > 0) action.command ??= { title: '', command: SAVE, arguments: sidecars };
  return action;
}
