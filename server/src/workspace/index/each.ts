import type { CancellationToken } from 'vscode-languageserver';
import type { FileRecord } from '../../features/fileRecord.ts';
import { Slices } from '../slices.ts';
import type { FolderIndex } from './folderIndex.ts';

/** Takes the files one by one, in slices, until the request is cancelled. */
export async function each(
  { entries }: Pick<FolderIndex, 'entries'>,
  token: CancellationToken,
  work: (file: FileRecord) => void,
): Promise<void> {
  const slices = new Slices();
  for (const { record } of [...entries.values()]) {
    if (token.isCancellationRequested) return;
    work(record);
    await slices.step();
  }
}
