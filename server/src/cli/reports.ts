import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../core/model.ts';
import { encoded } from '../core/text/uris.ts';
import { githubAnnotations } from '../formats/github.ts';
import { problemsJson } from '../formats/json.ts';
import { reportOf } from '../formats/report.ts';
import { type Artifact, SOURCE_ROOT, sarifClosing, sarifOpening, sarifResults } from '../formats/sarif.ts';
import { summaryOf, type Tally } from '../formats/tally.ts';
import { COLOURS, NO_COLOURS } from '../formats/terminal.ts';
import type { Problem } from '../rules/rule.ts';
import type { Place } from './commandLine.ts';
import { version } from './version.ts';

/** How "check" prints what it finds. */
export interface Report {
  readonly opening: string;
  /** What stands before the first entry, and before each of the others. */
  readonly first: string;
  readonly next: string;
  /** @param file as the user named it */
  entries(file: string, article: Article, problems: readonly Problem[]): string[];
  /** @param complete whether all that was to be checked was */
  closing(tally: Tally, complete: boolean): string;
}

export const REPORTS: Readonly<Record<'text' | 'json' | 'sarif' | 'github', (place: Place) => Report>> = {
  text({ colours, columns }) {
    const paint = colours ? COLOURS : NO_COLOURS;
    return {
      opening: '',
      first: '',
      next: '',
      entries: (file, article, problems) =>
        problems.length > 0 ? [`${reportOf(file, article, problems, paint, columns)}\n`] : [],
      closing: tally => `${summaryOf(tally)}\n`,
    };
  },
  /** An array of one element a file, written as it goes. */
  json: () => ({
    opening: '[',
    first: '\n',
    next: ',\n',
    entries: (file, article, problems) => [JSON.stringify({ file, problems: problemsJson(article, problems) })],
    closing: ({ articles }) => (articles === 0 ? ']\n' : '\n]\n'),
  }),
  sarif: ({ cwd }) => ({
    opening: sarifOpening(version, `${pathToFileURL(cwd).href.replace(/\/$/, '')}/`),
    first: '\n',
    next: ',\n',
    entries: (file, article, problems) =>
      sarifResults(artifactOf(file, cwd), article, problems).map(result => JSON.stringify(result)),
    closing: (_, complete) => `\n${sarifClosing(complete)}\n`,
  }),
  github: ({ cwd }) => ({
    opening: '',
    first: '',
    next: '',
    entries(file, article, problems) {
      const name = below(cwd, file)?.join('/') ?? file;
      return githubAnnotations(name, article, problems).map(line => `${line}\n`);
    },
    closing: () => '',
  }),
};

function artifactOf(file: string, cwd: string): Artifact {
  const names = below(cwd, file);
  if (!names) return { uri: pathToFileURL(path.resolve(cwd, file)).href };
  return { uri: names.map(encoded).join('/'), uriBaseId: SOURCE_ROOT };
}

/** The names that lead from the working directory to a file; null where it is not below it. */
function below(cwd: string, file: string): string[] | null {
  const relative = path.relative(cwd, path.resolve(cwd, file));
  const names = relative.split(path.sep);
  return names[0] === '..' || path.isAbsolute(relative) ? null : names;
}
