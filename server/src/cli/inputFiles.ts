import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Complain } from './commandLine.ts';
import { reasonOf } from './reason.ts';

export interface InputFile {
  /** As the user would name it: under the PATH that was given. */
  readonly path: string;
  readonly absolute: string;
}

/** Which files of a folder are wanted; a file that is named itself always is. */
export interface Wanted {
  readonly name: RegExp;
  /** The same for people: "*.txt or *.seed". */
  readonly pattern: string;
}

export const SEEDS: Wanted = { name: /\.(?:txt|seed)$/i, pattern: '*.txt or *.seed' };

/**
 * The files that the paths given (relative ones to `cwd`) stand for, in a fixed order, each once. A folder is searched to
 * the bottom, what is hidden and node_modules left out. What is not there or can't be read is told to `complain`.
 */
export function inputFiles(paths: readonly string[], cwd: string, wanted: Wanted, complain: Complain): InputFile[] {
  const found = new Map<string, InputFile>();
  for (const given of paths) {
    for (const name of filesAt(given, cwd, wanted, complain)) {
      const absolute = path.resolve(cwd, name);
      if (!found.has(absolute)) found.set(absolute, { path: name, absolute });
    }
  }
  return [...found.values()];
}

function filesAt(given: string, cwd: string, wanted: Wanted, complain: Complain): string[] {
  try {
    const stat = statSync(path.resolve(cwd, given));
    if (stat.isFile()) return [given];
    if (!stat.isDirectory()) {
      complain(`${given}: neither a file nor a folder; give one of them`);
      return [];
    }
  } catch (error) {
    complain(`${given}: ${reasonOf(error as NodeJS.ErrnoException)}`);
    return [];
  }
  let wholly = true;
  const files = filesBelow(given, cwd, wanted.name, line => {
    wholly = false;
    complain(line);
  });
  if (files.length === 0 && wholly) complain(`${given}: no ${wanted.pattern} in this folder; name another, or a file`);
  return files;
}

function filesBelow(folder: string, cwd: string, wanted: RegExp, complain: Complain): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(path.resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    complain(`${folder}: ${reasonOf(error as NodeJS.ErrnoException)}`);
    return [];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap(entry => {
    const name = path.join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(name, cwd, wanted, complain);
    return wanted.test(entry.name) && !leadsElsewhere(path.resolve(cwd, name), entry) ? [name] : [];
  });
}

/** A link to a folder is not followed: it may lead back up. A link to nothing is kept, so that it is complained about. */
function leadsElsewhere(file: string, entry: Dirent): boolean {
  if (entry.isFile()) return false;
  if (!entry.isSymbolicLink()) return true;
  const target = statSync(file, { throwIfNoEntry: false });
  return target !== undefined && !target.isFile();
}
