import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where downloads that are the same for every checkout are kept: $COPYDESK_CACHE, else the user's cache folder. */
export function cacheFolder(): string {
  const { COPYDESK_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (COPYDESK_CACHE) return path.resolve(COPYDESK_CACHE);
  if (process.platform === 'win32' && LOCALAPPDATA) return path.join(LOCALAPPDATA, 'copydesk', 'cache');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'copydesk');
  return path.join(XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'copydesk');
}

/**
 * The folder `name` of the cache, filled by `fill` when it is not there yet. It appears whole or not at all: `fill` works in
 * a folder beside it, and of two processes that fill it at the same time the second throws its own away.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const cache = cacheFolder();
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  sweep(cache);
  const unfinished = mkdtempSync(path.join(cache, UNFINISHED));
  try {
    await fill(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

const UNFINISHED = '.unfinished-';
const HOUR = 3_600_000;

/** Removes what a process that was killed while filling has left. */
function sweep(cache: string): void {
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    if (name.startsWith(UNFINISHED) && Date.now() - statSync(folder).mtimeMs > HOUR) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
