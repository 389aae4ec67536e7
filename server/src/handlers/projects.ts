import type { Connection } from 'vscode-languageserver';
import { projectDiagnostics } from '../features/projectDiagnostics.ts';
import { isProjectFile } from '../project/project.ts';
import type { Announcements } from '../workspace/announcements.ts';
import { Debounce } from '../workspace/debounce.ts';
import type { Session } from '../workspace/session.ts';

/** Until the user stops typing, so that not every letter changes all that is shown. */
const TYPING_PAUSE_MS = 200;

/**
 * Keeps the project files' content current, and tells what is wrong in them: open or not, to pulling clients too.
 * What is returned ends it.
 */
export function followProjects(connection: Connection, session: Session, announcements: Announcements): () => void {
  const { projects, documents } = session;
  const failed = (error: unknown): void => session.log(`copydesk.json: ${String(error)}`);
  const changed = (uri: string): void => void projects.changed(uri).catch(failed);
  const pause = new Debounce(TYPING_PAUSE_MS, changed);
  const faulty = new Set<string>();

  projects.onRead((uri, project, isNew) => {
    const diagnostics = project ? projectDiagnostics(project.text, project.mistakes, session.traits.words) : [];
    if (diagnostics.length > 0 || faulty.delete(uri)) connection.sendDiagnostics({ uri, diagnostics }).catch(failed);
    if (diagnostics.length > 0) faulty.add(uri);
    if (isNew) announcements.outdated();
  });
  session.watching.onChange(changes => {
    for (const { uri } of changes) if (isProjectFile(uri)) changed(uri);
  });
  documents.onDidOpen(({ document: { uri } }) => {
    if (isProjectFile(uri)) changed(uri);
    else if (!session.traits.watchesFiles) projects.forget();
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isProjectFile(uri)) pause.call(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    pause.cancel(uri);
    if (isProjectFile(uri)) changed(uri);
  });
  return () => pause.cancelAll();
}
