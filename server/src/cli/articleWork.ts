import { analyze } from '../core/article.ts';
import type { Article } from '../core/model.ts';
import type { Project } from '../project/project.ts';
import type { Complain } from './commandLine.ts';
import type { InputFile } from './inputFiles.ts';
import { Projects } from './projects.ts';
import { complaintOf, readSeedText } from './seedText.ts';

export interface OpenArticle {
  readonly file: InputFile;
  /** The byte order mark that the file begins with, or nothing. */
  readonly bom: string;
  readonly article: Article;
  /** The article's `copydesk.json`. */
  readonly project: Project;
}

/**
 * What a command does with one article, in any thread: it reads, and changes nothing. What it makes of the article is
 * small and plain data, since it goes from thread to thread.
 */
export type ArticleWork<Result> = (open: OpenArticle, complain: Complain) => Result;

export interface Complaint {
  readonly line: string;
  /** Is told once in a run, whichever thread comes upon it. */
  readonly once: boolean;
}

/** What came of a file; without a result where it could not be read. */
export interface Outcome<Result> {
  readonly complaints: readonly Complaint[];
  readonly result?: Result;
}

/** Reads and analyzes files for a command, one after the other. */
export function articleWorker<Result>(work: ArticleWork<Result>, cwd: string): (file: InputFile) => Outcome<Result> {
  let complaints: Complaint[] = [];
  const projects = new Projects(cwd, line => complaints.push({ line, once: true }));
  const complain: Complain = line => complaints.push({ line, once: false });
  return file => {
    complaints = [];
    try {
      const { text, bom } = readSeedText(file.absolute);
      const project = projects.of(file.absolute);
      const article = analyze(text, { people: project.people });
      return { complaints, result: work({ file, bom, project, article }, complain) };
    } catch (error) {
      complain(complaintOf(file.path, error));
      return { complaints };
    }
  };
}
