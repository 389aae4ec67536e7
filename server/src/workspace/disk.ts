import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver';
import type { Files } from './files.ts';

/** Editors refuse larger files to extensions too. */
const LARGEST = 50_000_000;

/** Files on this machine's disks, by `file:` URIs. */
export const disk: Files = {
  async read(uri) {
    try {
      const file = fileURLToPath(uri);
      const { size } = await stat(file);
      if (size > LARGEST) throw new Error(`${file} has ${size} bytes; files of over ${LARGEST} are not read`);
      return new TextDecoder().decode(await readFile(file));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  async find(folder, endings, token) {
    const found: string[] = [];
    await findBelow(fileURLToPath(folder), endings, token, file => found.push(pathToFileURL(file).href));
    return found.sort();
  },
  async list(folder, endings) {
    const full = fileURLToPath(folder);
    const entries = await readdir(full, { withFileTypes: true }).catch((): Dirent[] => []);
    return entries
      .filter(entry => entry.isFile() && endings.some(ending => entry.name.endsWith(ending)))
      .map(({ name }) => pathToFileURL(path.join(full, name)).href)
      .sort();
  },
};

/** A folder that can't be read holds nothing for us; a link to a folder is not followed, since it may lead back up. */
async function findBelow(
  folder: string,
  endings: readonly string[],
  token: CancellationToken,
  found: (file: string) => void,
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  for (const entry of entries) {
    if (token.isCancellationRequested) return;
    if (entry.name.startsWith('.')) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') await findBelow(full, endings, token, found);
    else if (entry.isFile() && endings.some(ending => entry.name.endsWith(ending))) found(full);
  }
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
