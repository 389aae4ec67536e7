import { analyze } from '../core/article.ts';
import type { Article } from '../core/model.ts';
import type { Surroundings } from './commandLine.ts';
import { reasonOf } from './reason.ts';
import { type SeedFile, seedFiles } from './seedFiles.ts';
import { NotText, readSeedText } from './seedText.ts';

export interface OpenArticle {
  readonly file: SeedFile;
  readonly article: Article;
  readonly bom: string;
}

/**
 * Does `work` for every article at the paths given. A file that can't be read, or for which `work` throws, is named on
 * standard error and the others are still done. Returns whether all went well.
 */
export function eachArticle(
  paths: readonly string[],
  around: Surroundings,
  work: (open: OpenArticle) => void,
): boolean {
  let fine = true;
  const complain = (line: string): void => {
    fine = false;
    around.complain(line);
  };
  const files = seedFiles(paths, complain);
  for (const [done, file] of files.entries()) {
    around.progress(done, files.length);
    try {
      const { text, bom } = readSeedText(file.path);
      work({ file, bom, article: analyze(text) });
    } catch (error) {
      if (!(error instanceof NotText || isFileError(error))) throw error;
      complain(`${file.path}: ${error instanceof NotText ? error.message : reasonOf(error)}`);
    }
  }
  around.progress(files.length, files.length);
  return fine;
}

const isFileError = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException | null)?.code === 'string';
