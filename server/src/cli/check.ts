import { decided } from '../annotations/decided.ts';
import { withDecisions } from '../features/annotationProblems.ts';
import { addTo, type Counted, emptyTally } from '../formats/tally.ts';
import { check } from '../rules/index.ts';
import type { ArticleWork } from './articleWork.ts';
import { EXIT, type Place, type Surroundings } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { CHECK_OPTIONS, configurationOf, oneOf, type Parsed, parse } from './options.ts';
import { REPORTS, type Report } from './reports.ts';
import { readableDecisions } from './sidecarDecisions.ts';

interface Checked {
  readonly problems: readonly Counted[];
  /** What the report says of them. */
  readonly entries: readonly string[];
}

export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const { print } = around;
  const parsed = parsedArguments(args);
  const report = reportOf(parsed, around);
  const tally = emptyTally();
  const command = { command: 'check', args, paths: parsed.paths, work: work(args, around) } as const;
  let before = report.first;
  print(report.opening);
  const fine = await eachArticle(command, around, ({ problems, entries }) => {
    addTo(tally, problems);
    for (const entry of entries) {
      print(before + entry);
      before = report.next;
    }
  });
  print(report.closing(tally, fine));
  if (!fine) return EXIT.failed;
  return tally.bySeverity.error + tally.bySeverity.warning > 0 ? EXIT.problems : EXIT.fine;
}

export function work(args: readonly string[], place: Place): ArticleWork<Checked> {
  const parsed = parsedArguments(args);
  const configuration = configurationOf(parsed);
  const report = reportOf(parsed, place);
  return ({ file, article: proposed, project }, complain) => {
    const decisions = readableDecisions(file, proposed.text, complain);
    const article = decided(proposed, decisions.placed);
    const problems = withDecisions(check(article, configuration(project)), proposed, decisions);
    return {
      problems: problems.map(({ rule, severity }) => ({ rule, severity })),
      entries: report.entries(file.path, article, problems),
    };
  };
}

const parsedArguments = (args: readonly string[]): Parsed =>
  parse(args, { ...CHECK_OPTIONS, format: { type: 'string', short: 'f' } });

const reportOf = ({ values }: Parsed, place: Place): Report =>
  REPORTS[oneOf('--format', values.format, ['text', 'json', 'sarif', 'github'])](place);
