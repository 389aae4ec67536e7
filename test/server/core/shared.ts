import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder with evaluation data: outside the project, named by COPYDESK_SHARED or beside the checkout. */
const root = process.env.COPYDESK_SHARED ?? resolve(import.meta.dirname, '../../../../shared');

/** Path inside the shared folder, or null where there is none. */
export function shared(path: string): string | null {
  const full = resolve(root, path);
  return existsSync(full) ? full : null;
}

/** What `skip` of a test takes: a reason where the path is missing. */
export const missing = (path: string): string | false =>
  shared(path) ? false : `no ${path} in ${root}: set COPYDESK_SHARED to the folder that holds it`;
