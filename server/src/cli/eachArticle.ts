import { analyze } from '../core/article.ts';
import type { Article } from '../core/model.ts';
import type { Project } from '../project/project.ts';
import type { Surroundings } from './commandLine.ts';
import { type Complain, eachFile, type OpenFile } from './eachFile.ts';
import { SEEDS } from './inputFiles.ts';
import { Projects } from './projects.ts';

export interface OpenArticle extends Omit<OpenFile, 'text'> {
  readonly article: Article;
  /** The article's `copydesk.json`. */
  readonly project: Project;
}

/** Does `work` for every article at the paths given, as `eachFile` does for files. */
export function eachArticle(
  paths: readonly string[],
  around: Surroundings,
  work: (open: OpenArticle, complain: Complain) => void,
): Promise<boolean> {
  let projects: Projects | null = null;
  return eachFile(paths, SEEDS, around, ({ file, text, bom }, complain) => {
    projects ??= new Projects(around.cwd, complain);
    const project = projects.of(file.absolute);
    work({ file, bom, project, article: analyze(text, { people: project.people }) }, complain);
  });
}
