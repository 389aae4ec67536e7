import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../core/model.ts';
import { githubAnnotations } from '../formats/github.ts';
import { problemsJson } from '../formats/json.ts';
import { reportOf } from '../formats/report.ts';
import { type Artifact, SOURCE_ROOT, sarifClosing, sarifOpening, sarifResults } from '../formats/sarif.ts';
import { summaryOf, type Tally } from '../formats/tally.ts';
import { COLOURS, NO_COLOURS } from '../formats/terminal.ts';
import type { Problem } from '../rules/rule.ts';
import type { Surroundings } from './commandLine.ts';
import { version } from './version.ts';

/** Prints what "check" finds, article by article. */
export interface Report {
  /** @param file as the user named it */
  article(file: string, article: Article, problems: readonly Problem[]): void;
  /** @param complete whether all that was to be checked was */
  end(tally: Tally, complete: boolean): void;
}

export const REPORTS: Readonly<Record<'text' | 'json' | 'sarif' | 'github', (around: Surroundings) => Report>> = {
  text({ print, colours, columns }) {
    const paint = colours ? COLOURS : NO_COLOURS;
    return {
      article(file, article, problems) {
        if (problems.length > 0) print(`${reportOf(file, article, problems, paint, columns)}\n`);
      },
      end: tally => print(`${summaryOf(tally)}\n`),
    };
  },
  /** An array of one element a file, written as it goes. */
  json({ print }) {
    let separator = '[';
    return {
      article(file, article, problems) {
        print(`${separator}\n${JSON.stringify({ file, problems: problemsJson(article, problems) })}`);
        separator = ',';
      },
      end: () => print(separator === '[' ? '[]\n' : '\n]\n'),
    };
  },
  sarif({ print, cwd }) {
    print(sarifOpening(version, `${pathToFileURL(cwd).href.replace(/\/$/, '')}/`));
    let separator = '\n';
    return {
      article(file, article, problems) {
        for (const result of sarifResults(artifactOf(file, cwd), article, problems)) {
          print(separator + JSON.stringify(result));
          separator = ',\n';
        }
      },
      end: (_, complete) => print(`\n${sarifClosing(complete)}\n`),
    };
  },
  github({ print, cwd }) {
    return {
      article(file, article, problems) {
        const name = below(cwd, file)?.join('/') ?? file;
        for (const line of githubAnnotations(name, article, problems)) print(`${line}\n`);
      },
      end: () => {},
    };
  },
};

function artifactOf(file: string, cwd: string): Artifact {
  const names = below(cwd, file);
  if (!names) return { uri: pathToFileURL(path.resolve(cwd, file)).href };
  return { uri: names.map(encodeURIComponent).join('/'), uriBaseId: SOURCE_ROOT };
}

/** The names that lead from the working directory to a file; null where it is not below it. */
function below(cwd: string, file: string): string[] | null {
  const relative = path.relative(cwd, path.resolve(cwd, file));
  const names = relative.split(path.sep);
  return names[0] === '..' || path.isAbsolute(relative) ? null : names;
}
