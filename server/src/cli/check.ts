import { decided } from '../annotations/decided.ts';
import { isIgnored } from '../annotations/ignored.ts';
import { addTo, emptyTally } from '../formats/tally.ts';
import { check } from '../rules/index.ts';
import { EXIT, type Surroundings } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { CHECK_OPTIONS, configurationOf, oneOf, parse } from './options.ts';
import { REPORTS } from './reports.ts';
import { readableDecisions } from './sidecarDecisions.ts';

export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const parsed = parse(args, { ...CHECK_OPTIONS, format: { type: 'string', short: 'f' } });
  const configuration = configurationOf(parsed);
  const report = REPORTS[oneOf('--format', parsed.values.format, ['text', 'json', 'sarif', 'github'])](around);
  const tally = emptyTally();
  const fine = await eachArticle(parsed.paths, around, ({ file, article: proposed, project }, complain) => {
    const decisions = readableDecisions(file, proposed.text, complain);
    const article = decided(proposed, decisions);
    const problems = check(article, configuration(project)).filter(problem => !isIgnored(problem, decisions));
    addTo(tally, problems);
    report.article(file.path, article, problems);
  });
  report.end(tally, fine);
  if (!fine) return EXIT.failed;
  return tally.bySeverity.error + tally.bySeverity.warning > 0 ? EXIT.problems : EXIT.fine;
}
