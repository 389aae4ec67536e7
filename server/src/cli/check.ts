import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../core/model.ts';
import { placesOf } from '../features/position.ts';
import { githubAnnotations } from '../formats/github.ts';
import { problemJson } from '../formats/json.ts';
import { emptyTally, reportOf, summaryOf, type Tally } from '../formats/report.ts';
import { type Artifact, SOURCE_ROOT, sarifLog, sarifResults } from '../formats/sarif.ts';
import { COLOURS, NO_COLOURS } from '../formats/terminal.ts';
import { check } from '../rules/index.ts';
import type { Problem } from '../rules/rule.ts';
import { EXIT, type Surroundings } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { CHECK_OPTIONS, configurationOf, oneOf, parse } from './options.ts';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

export function run(args: readonly string[], around: Surroundings): number {
  const parsed = parse(args, { ...CHECK_OPTIONS, format: { type: 'string', short: 'f' } });
  const report = REPORTS[oneOf('format', parsed.values.format, FORMATS)](around);
  const configuration = configurationOf(parsed);
  const tally = emptyTally();
  const fine = eachArticle(parsed.paths, around, ({ file, article }) => {
    const problems = check(article, configuration);
    note(tally, problems);
    report.file(file.path, article, problems);
  });
  report.end(tally);
  if (!fine) return EXIT.failed;
  return tally.bySeverity.error + tally.bySeverity.warning > 0 ? EXIT.problems : EXIT.fine;
}

interface Report {
  file(file: string, article: Article, problems: readonly Problem[]): void;
  end(tally: Tally): void;
}

function note(tally: Tally, problems: readonly Problem[]): void {
  tally.files++;
  if (problems.length > 0) tally.withProblems++;
  for (const { severity } of problems) tally.bySeverity[severity]++;
}

const REPORTS: Readonly<Record<(typeof FORMATS)[number], (around: Surroundings) => Report>> = {
  text({ print, colours }) {
    const paint = colours ? COLOURS : NO_COLOURS;
    return {
      file(file, article, problems) {
        if (problems.length > 0) print(`${reportOf(file, article, problems, paint)}\n`);
      },
      end: tally => print(`${paint.bold(summaryOf(tally))}\n`),
    };
  },
  /** An array with one element a file, written as it goes. */
  json({ print }) {
    let separator = '[';
    return {
      file(file, article, problems) {
        print(`${separator}\n${JSON.stringify(fileJson(file, article, problems))}`);
        separator = ',';
      },
      end: () => print(separator === '[' ? '[]\n' : '\n]\n'),
    };
  },
  sarif({ print, cwd, version }) {
    const results: object[] = [];
    return {
      file(file, article, problems) {
        for (const result of sarifResults(artifactOf(file, cwd), article, problems)) results.push(result);
      },
      end: () => print(`${JSON.stringify(sarifLog(results, version, `${pathToFileURL(cwd).href}/`), null, 1)}\n`),
    };
  },
  github({ print }) {
    return {
      file(file, article, problems) {
        for (const line of githubAnnotations(file, article, problems)) print(`${line}\n`);
      },
      end: () => {},
    };
  },
};

function fileJson(file: string, article: Article, problems: readonly Problem[]): object {
  const places = placesOf(article.text);
  return {
    file,
    problems: problems.map(problem => {
      const { line, character } = places.positionAt(problem.start);
      return { line: line + 1, column: character + 1, ...problemJson(article, problem) };
    }),
  };
}

/** Relative to the working directory where the file is below it. */
function artifactOf(file: string, cwd: string): Artifact {
  const absolute = path.resolve(cwd, file);
  const relative = path.relative(cwd, absolute);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return { uri: pathToFileURL(absolute).href };
  return { uri: relative.split(path.sep).map(encodeURIComponent).join('/'), uriBaseId: SOURCE_ROOT };
}
