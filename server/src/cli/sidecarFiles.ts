import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Complain } from './commandLine.ts';
import { type InputFile, inputFiles, type Wanted } from './inputFiles.ts';

export const SIDECARS: Wanted = { name: /\.anno\.json$/i, pattern: '*.anno.json' };

/** A sidecar with what its name may say about its text: NAME and READER of NAME.READER.anno.json, or a NAME with a dot in it. */
export interface SidecarFile extends InputFile {
  /** Names without extension that the text may have, the whole one first. */
  readonly stems: readonly string[];
  /** The folder below the one that was given, for its name to be the same on both sides. */
  readonly folder: string;
}

/** The sidecars at a path, in a fixed order; what can't be read is told to `complain`. */
export function sidecarFiles(given: string, cwd: string, complain: Complain): SidecarFile[] {
  return inputFiles([given], cwd, SIDECARS, complain).map(file => {
    const stem = path.basename(file.path).replace(SIDECARS.name, '');
    const withoutReader = /^(.+)\.[^.]+$/.exec(stem)?.[1];
    const isGiven = path.resolve(cwd, given) === file.absolute;
    return {
      ...file,
      stems: withoutReader === undefined ? [stem] : [stem, withoutReader],
      folder: isGiven ? '' : path.relative(path.resolve(cwd, given), path.dirname(file.absolute)),
    };
  });
}

/** The text of a sidecar: beside it, or in another folder that is given. Null where there is none. */
export function textBeside({ absolute, stems }: SidecarFile, otherFolder: string): string | null {
  for (const folder of [path.dirname(absolute), otherFolder]) {
    for (const stem of stems) {
      for (const extension of ['.txt', '.seed']) {
        const file = path.join(folder, stem + extension);
        if (existsSync(file)) return file;
      }
    }
  }
  return null;
}
