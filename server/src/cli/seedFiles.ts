import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from './reason.ts';

export interface SeedFile {
  /** As the user would name it: under the PATH that was given. */
  readonly path: string;
  /** Where it is below the folder that was given, or its name. */
  readonly below: string;
}

const isSeed = (name: string): boolean => /\.(?:txt|seed)$/i.test(name);

/**
 * The files that the paths given stand for, in a fixed order, each once. A folder is searched to the bottom, without
 * hidden ones and node_modules. What is not there or can't be read is told to `complain`.
 */
export function seedFiles(paths: readonly string[], complain: (line: string) => void): SeedFile[] {
  const found = new Map<string, SeedFile>();
  for (const given of paths) {
    const files = filesAt(given, complain);
    for (const file of files) if (!found.has(path.resolve(file.path))) found.set(path.resolve(file.path), file);
  }
  return [...found.values()];
}

function filesAt(given: string, complain: (line: string) => void): SeedFile[] {
  try {
    const stat = statSync(given);
    if (stat.isFile()) return [{ path: given, below: path.basename(given) }];
    if (!stat.isDirectory()) {
      complain(`${given}: neither a file nor a folder`);
      return [];
    }
  } catch (error) {
    complain(`${given}: ${reasonOf(error)}`);
    return [];
  }
  const files = filesBelow(given, '', complain);
  if (files.length === 0) complain(`${given}: no *.txt or *.seed files in this folder`);
  return files;
}

function filesBelow(folder: string, below: string, complain: (line: string) => void): SeedFile[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(path.join(folder, below), { withFileTypes: true });
  } catch (error) {
    complain(`${path.join(folder, below)}: ${reasonOf(error)}`);
    return [];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap(entry => {
    const name = path.join(below, entry.name);
    if (entry.isDirectory()) {
      return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesBelow(folder, name, complain);
    }
    return isSeed(entry.name) && !isFolder(path.join(folder, name), entry)
      ? [{ path: path.join(folder, name), below: name }]
      : [];
  });
}

/** A link to a folder is not followed: it may lead back up. */
function isFolder(file: string, entry: Dirent): boolean {
  return entry.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
