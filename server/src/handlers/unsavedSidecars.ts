import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { isSidecar } from '../annotations/names.ts';
import { fileNameOf } from '../core/text/uris.ts';
import { join, type Phrase, plainText, say } from '../words/phrase.ts';
import type { Session } from '../workspace/session.ts';
import { UnsavedSidecars } from '../workspace/unsavedSidecars.ts';

/** Editors notice that the file is newer, and ask; they don't know that what is in it is merged. */
const SAVING = say`Saving it keeps both; if the editor says that the file is newer, let it overwrite the file.`;

/** What another program writes into a sidecar comes into the unsaved one in the editor, so that saving that loses nothing. */
export function mergeUnsavedSidecars(connection: Connection, session: Session): void {
  const { documents } = session;
  const unsaved = new UnsavedSidecars(
    () => session.files,
    uri => documents.get(uri),
  );
  const failed = (error: unknown): void => session.log(`annotations: ${String(error)}`);
  const tell = (type: MessageType, ...sentences: readonly Phrase[]): Promise<void> =>
    connection.sendNotification(ShowMessageNotification.type, { type, message: inWords(join(sentences, ' ')) });
  const inWords = (phrase: Phrase): string => plainText(phrase, session.traits.words);

  const merge = async (uri: string): Promise<void> => {
    const { engine } = await session.load();
    const divergence = await unsaved.changedOnDisk(uri);
    if (!divergence) return;
    const name = fileNameOf(uri);
    const merged = engine.mergedSidecar({ uri, ...divergence }, session.traits);
    const { applied } = merged
      ? await connection.workspace.applyEdit({ label: inWords(say`Annotations merged`), edit: merged.edit })
      : { applied: false };
    const told = merged && applied ? bothKept(name, merged.conflicts) : [notMerged(name)];
    await tell(merged?.conflicts === 0 && applied ? MessageType.Info : MessageType.Warning, ...told);
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

const notMerged = (name: string): Phrase =>
  say`${name} was changed by another program while it has unsaved changes here, and could not be merged. Compare both before you save.`;

function bothKept(name: string, conflicts: number): Phrase[] {
  const changed = say`${name} was changed by another program while it has unsaved changes here.`;
  if (conflicts === 0) return [changed, say`Both are merged here.`, SAVING];
  const kept =
    conflicts === 1
      ? say`One annotation was changed in both; both versions are kept, the other one with #other behind its id.`
      : say`${conflicts} annotations were changed in both; all versions are kept, the other one with #other behind its id.`;
  return [changed, kept, SAVING];
}
