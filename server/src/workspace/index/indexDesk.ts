import type { Connection } from 'vscode-languageserver';
import { isSidecar } from '../../annotations/names.ts';
import { decoded } from '../../core/text/uris.ts';
import type { FileRecord } from '../../features/fileRecord.ts';
import { isProjectFile } from '../../project/project.ts';
import type { Session } from '../session.ts';
import type { IndexDesk } from './folderIndex.ts';
import { shownReading } from './reading.ts';
import { folderOf, isArticle } from './seedFiles.ts';

/** Neither what settles how articles are read, nor what is decided about them. */
const isText = (uri: string): boolean => !isProjectFile(uri) && !isSidecar(uri);

/** What an index reads, and how: files as the settings of their folder say, open documents as they stand in the editor. */
export function indexDesk(
  connection: Connection,
  session: Session,
  documentation: () => string | undefined,
): IndexDesk {
  const { documents, folders } = session;
  const open = () => documents.keys().filter(isText);
  const opened = (uri: string): string | undefined => {
    if (documents.get(uri)) return uri;
    const key = decoded(uri);
    return documents.keys().find(other => decoded(other) === key);
  };
  /** A folder's settings hold for all in it, so that the client is not asked about each file. */
  const scopeOf = (uri: string): string => folderOf(uri, folders.uris) ?? uri;

  return {
    files: () => session.files,
    folders: () => folders.uris,
    open,
    log: session.log,
    reading: files => shownReading(connection, files, session.traits.words, session.log),
    wants: async uri => {
      if (!isText(uri)) return false;
      const { index } = await session.settings.of(scopeOf(uri));
      if (index.files === 'off') return false;
      return opened(uri) !== undefined || (folderOf(uri, folders.uris) !== undefined && isArticle(uri, index.files));
    },
    manner: async uri => {
      const { configuration, people } = await session.manner(uri, scopeOf(uri));
      return [configuration.checks, configuration.indirectSpeech, configuration.index.problems, people];
    },
    record: async (uri): Promise<FileRecord | null> => {
      const document = opened(uri);
      const question =
        (document && (await session.question(document))) || (await session.fileQuestion(uri, scopeOf(uri)));
      if (!question) return null;
      const checked = question.checked();
      const { problems } = question.configuration.index;
      const diagnostics = problems ? question.engine.diagnosticsOf(checked, session.traits, documentation()) : null;
      return question.engine.fileRecord(checked, question.shown, diagnostics, session.traits.words);
    },
  };
}
