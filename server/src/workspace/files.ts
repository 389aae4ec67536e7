import type { CancellationToken, Connection } from 'vscode-languageserver';
import { FIND_FILES, type FindFilesParams, READ_FILE, type ReadFileParams } from '../protocol.ts';

/** The files of the folders that the client has open, whether they are open themselves or not. */
export interface Files {
  /** The file's text without a byte order mark; null where there is no such file. Rejects where it can't be read. */
  read(uri: string): Promise<string | null>;
  /** URIs of the files below a folder whose names have one of these endings, in order; what is hidden and node_modules left out. */
  find(folder: string, endings: readonly string[], token: CancellationToken): Promise<string[]>;
  /** The same of the folder alone. */
  list(folder: string, endings: readonly string[]): Promise<string[]>;
}

/** Files of a client that reads them for us: in a browser and for folders that are on no disk. */
export function filesOfClient(connection: Connection): Files {
  return {
    read: uri => connection.sendRequest<string | null>(READ_FILE, { uri } satisfies ReadFileParams),
    find: async (folder, endings, token) => {
      const params = { folder, endings } satisfies FindFilesParams;
      return (await connection.sendRequest<string[]>(FIND_FILES, params, token)).sort();
    },
    list: async (folder, endings) => {
      const params = { folder, endings, shallow: true } satisfies FindFilesParams;
      return (await connection.sendRequest<string[]>(FIND_FILES, params)).sort();
    },
  };
}

export const NO_FILES: Files = { read: async () => null, find: async () => [], list: async () => [] };

/** What is on a disk that we see is read there, the rest is asked of `others`. */
export function filesOf(disk: Files | undefined, others: Files): Files {
  const at = (uri: string): Files => (disk && uri.startsWith('file:') ? disk : others);
  return {
    read: uri => at(uri).read(uri),
    find: (folder, endings, token) => at(folder).find(folder, endings, token),
    list: (folder, endings) => at(folder).list(folder, endings),
  };
}
