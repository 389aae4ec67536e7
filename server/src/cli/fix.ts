import { accessSync, constants } from 'node:fs';
import { decided } from '../annotations/decided.ts';
import type { Article } from '../core/model.ts';
import { lostAnnotations } from '../features/annotationProblems.ts';
import { decidedReading } from '../features/decidedReading.ts';
import { changesOf } from '../formats/changes.ts';
import { reportOf } from '../formats/report.ts';
import { COLOURS, count, NO_COLOURS, revealed } from '../formats/terminal.ts';
import type { Configuration } from '../rules/configuration.ts';
import { check, fixAll, ruleOf } from '../rules/index.ts';
import type { ArticleWork } from './articleWork.ts';
import { EXIT, type Place, type Surroundings } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { CHECK_OPTIONS, configurationOf, parse } from './options.ts';
import { replaceFile } from './replaceFile.ts';
import { readableDecisions } from './sidecarDecisions.ts';

/** What is to be done about one article, and told of it. */
interface Fixed {
  /** The file's whole text; null where it stays as it is. */
  readonly content: string | null;
  readonly report: string;
}

export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const { paths, values } = parse(args, FIX_OPTIONS);
  const dryRun = values['dry-run'] === true;
  let changed = 0;
  let articles = 0;
  const command = { command: 'fix', args, paths, work: work(args, around) } as const;
  const fine = await eachArticle(command, around, ({ content, report }, file) => {
    articles++;
    if (content !== null) {
      if (!dryRun) {
        // A rename would replace a file that its owner has made read-only.
        accessSync(file.absolute, constants.W_OK);
        replaceFile(file.absolute, content);
      }
      changed++;
    }
    around.print(report);
  });
  const outcome = dryRun ? 'would be changed; nothing was written' : 'changed';
  around.print(`${changed} of ${count(articles, 'article')} ${outcome}.\n`);
  return fine ? EXIT.fine : EXIT.failed;
}

export function work(args: readonly string[], { colours, columns }: Place): ArticleWork<Fixed> {
  const parsed = parse(args, FIX_OPTIONS);
  const configuration = configurationOf(parsed);
  const dryRun = parsed.values['dry-run'] === true;
  const paint = colours ? COLOURS : NO_COLOURS;
  return ({ file, article: proposed, bom, project }, complain) => {
    const checks = configuration(project);
    const decisions = readableDecisions(file, proposed.text, complain);
    const { placed } = decisions;
    const article = decided(proposed, placed);
    const lost = lostAnnotations(decisions);
    const warnings = lost.length === 0 ? '' : reportOf(file.path, article, lost, paint, columns);
    const reading = decidedReading(article, placed, project.people);
    const edits = fixAll(article, checks, { reading });
    if (edits.length === 0) return { content: null, report: warnings };
    const fixed = reading.after(edits).article;
    const line = `${paint.bold(revealed(file.path))}: ${repaired(article, fixed, checks)}\n`;
    const report = dryRun ? line + changesOf(article.text, edits, paint, columns) : line;
    return { content: bom + fixed.text, report: report + warnings };
  };
}

const FIX_OPTIONS = { ...CHECK_OPTIONS, 'dry-run': { type: 'boolean', short: 'n' } } as const;

/** "2 lost-apostrophe, 1 mojibake": the findings of rules with a safe fix that are gone, by rule. */
function repaired(article: Article, fixed: Article, configuration: Configuration): string {
  const gone = new Map<string, number>();
  const add = (rule: string, n: number): void => {
    if (ruleOf(rule)?.safe) gone.set(rule, (gone.get(rule) ?? 0) + n);
  };
  for (const { rule } of check(article, configuration)) add(rule, 1);
  for (const { rule } of check(fixed, configuration)) add(rule, -1);
  const parts = [...gone].filter(([, n]) => n > 0).map(([rule, n]) => `${n} ${rule}`);
  return parts.join(', ') || 'repaired';
}
