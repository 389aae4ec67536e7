import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FIND_FILES, type FindFilesParams, READ_FILE, type ReadFileParams } from '../../server/src/protocol.ts';

const LEFT_OUT = '**/{node_modules,.*}/**';

/** Reads files for a server that can't: in the browser, and in folders that are on no disk. */
export function answerAboutFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => textOf(Uri.parse(uri, true)));
  client.onRequest(FIND_FILES, async ({ folder, endings, shallow }: FindFilesParams, token) => {
    const pattern = new RelativePattern(Uri.parse(folder, true), `${shallow ? '' : '**/'}*{${endings.join(',')}}`);
    const found = await workspace.findFiles(pattern, LEFT_OUT, undefined, token);
    return found.map(uri => client.code2ProtocolConverter.asUri(uri));
  });
}

async function textOf(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && ['FileNotFound', 'FileIsADirectory'].includes(error.code)) return null;
    throw error;
  }
}
