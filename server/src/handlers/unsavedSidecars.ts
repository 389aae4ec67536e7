import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { isSidecar } from '../annotations/names.ts';
import { fileNameOf } from '../core/text/uris.ts';
import type { Session } from '../workspace/session.ts';
import { UnsavedSidecars } from '../workspace/unsavedSidecars.ts';

/** Editors notice that the file is newer, and ask; they don't know that what is in it is merged. */
const SAVING = 'Saving it keeps both; if the editor says that the file is newer, let it overwrite the file.';

/** What another program writes into a sidecar comes into the unsaved one in the editor, so that saving that loses nothing. */
export function mergeUnsavedSidecars(connection: Connection, session: Session): void {
  const { documents } = session;
  const unsaved = new UnsavedSidecars(
    () => session.files,
    uri => documents.get(uri),
  );
  const failed = (error: unknown): void => session.log(`annotations: ${String(error)}`);
  const tell = (type: MessageType, message: string): Promise<void> =>
    connection.sendNotification(ShowMessageNotification.type, { type, message });

  const merge = async (uri: string): Promise<void> => {
    const { engine } = await session.load();
    const divergence = await unsaved.changedOnDisk(uri);
    if (!divergence) return;
    const changed = `${fileNameOf(uri)} was changed by another program while it has unsaved changes here`;
    const merged = engine.mergedSidecar({ uri, ...divergence }, session.traits);
    const { applied } = merged
      ? await connection.workspace.applyEdit({ label: 'Annotations merged', edit: merged.edit })
      : { applied: false };
    if (!merged || !applied)
      return tell(MessageType.Warning, `${changed}, and could not be merged. Compare both before you save.`);
    if (merged.conflicts === 0) return tell(MessageType.Info, `${changed}. Both are merged here. ${SAVING}`);
    const kept =
      merged.conflicts === 1
        ? 'One annotation was changed in both; both versions are'
        : `${merged.conflicts} annotations were changed in both; all versions are`;
    return tell(MessageType.Warning, `${changed}. ${kept} kept, the other one with #other behind its id. ${SAVING}`);
  };

  documents.onDidOpen(({ document }) => {
    if (isSidecar(document.uri)) unsaved.opened(document).catch(failed);
  });
  documents.onDidSave(({ document }) => {
    if (isSidecar(document.uri)) unsaved.saved(document);
  });
  documents.onDidClose(({ document }) => unsaved.closed(document.uri));
  session.watching.onChange(changes => {
    if (!session.traits.appliesEdits) return;
    for (const { uri } of changes) if (isSidecar(uri)) merge(uri).catch(failed);
  });
}
