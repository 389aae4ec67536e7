import { analyze } from '../core/article.ts';
import type { Article } from '../core/model.ts';
import type { Project } from '../project/project.ts';
import type { Surroundings } from './commandLine.ts';
import { Projects } from './projects.ts';
import { isFileError, reasonOf } from './reason.ts';
import { type SeedFile, seedFiles } from './seedFiles.ts';
import { NotText, readSeedText } from './seedText.ts';

export interface OpenArticle {
  readonly file: SeedFile;
  readonly article: Article;
  /** The article's `copydesk.json`. */
  readonly project: Project;
  /** The byte order mark that the file begins with, or nothing. */
  readonly bom: string;
}

/** How long standard output is left alone; then its reader may say that it wants no more. */
const TURN = 20;

/**
 * Does `work` for every article at the paths given. A file that can't be read, or for which `work` throws a file error, is
 * named on standard error and the others are still done. Resolves to whether all went well.
 */
export async function eachArticle(
  paths: readonly string[],
  around: Surroundings,
  work: (open: OpenArticle) => void,
): Promise<boolean> {
  let fine = true;
  const complain = (line: string): void => {
    fine = false;
    around.complain(line);
  };
  const files = seedFiles(paths, around.cwd, complain);
  const projects = new Projects(around.cwd, complain);
  let turned = performance.now();
  for (const [done, file] of files.entries()) {
    around.progress(done, files.length);
    try {
      const { text, bom } = readSeedText(file.absolute);
      const project = projects.of(file.absolute);
      work({ file, bom, project, article: analyze(text, { people: project.people }) });
    } catch (error) {
      if (error instanceof NotText) complain(`${file.path}: ${error.message}`);
      else if (isFileError(error)) complain(`${file.path}: ${reasonOf(error)}`);
      else throw error;
    }
    if (performance.now() - turned < TURN) continue;
    await new Promise(setImmediate);
    turned = performance.now();
  }
  around.progress(files.length, files.length);
  return fine;
}
