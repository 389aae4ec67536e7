import type { Complain, Surroundings } from './commandLine.ts';
import { type InputFile, inputFiles, type Wanted } from './inputFiles.ts';
import { complaintOf, readSeedText, type SeedText } from './seedText.ts';

export interface OpenFile extends SeedText {
  readonly file: InputFile;
}

/** How long standard output is left alone; then its reader may say that it wants no more. */
const TURN = 20;

/**
 * Does `work` for every file that is wanted at the paths given. A file that can't be read, or for which `work` throws a file
 * error, is named on standard error and the others are still done. Resolves to whether all went well.
 */
export async function eachFile(
  paths: readonly string[],
  wanted: Wanted,
  around: Surroundings,
  work: (open: OpenFile, complain: Complain) => void,
): Promise<boolean> {
  let fine = true;
  const complain: Complain = line => {
    fine = false;
    around.complain(line);
  };
  const files = inputFiles(paths, around.cwd, wanted, complain);
  let turned = performance.now();
  for (const [done, file] of files.entries()) {
    around.progress(done, files.length);
    try {
      work({ file, ...readSeedText(file.absolute) }, complain);
    } catch (error) {
      complain(complaintOf(file.path, error));
    }
    if (performance.now() - turned < TURN) continue;
    await new Promise(setImmediate);
    turned = performance.now();
  }
  around.progress(files.length, files.length);
  return fine;
}
