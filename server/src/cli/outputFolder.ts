import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Surroundings, UsageError } from './commandLine.ts';
import { makeFolder } from './makeFolder.ts';
import type { Parsed } from './options.ts';
import { reasonOf } from './reason.ts';

/** The folder that --out names, made where there is none; null where it can't be written to, which is told. */
export function outputFolder({ values: { out } }: Parsed, { cwd, complain }: Surroundings): string | null {
  if (typeof out !== 'string' || out === '')
    throw new UsageError('--out is missing: give --out DIR, a folder to write to');
  const folder = path.resolve(cwd, out);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return out;
  } catch (error) {
    complain(`--out ${out}: ${reasonOf(error as NodeJS.ErrnoException)}`);
    return null;
  }
}
