import { accessSync, constants } from 'node:fs';
import { analyze } from '../core/article.ts';
import type { Article } from '../core/model.ts';
import { changesOf } from '../formats/changes.ts';
import { count } from '../formats/report.ts';
import { COLOURS, harmless, NO_COLOURS } from '../formats/terminal.ts';
import type { Configuration } from '../rules/configuration.ts';
import { applyEdits } from '../rules/edits.ts';
import { check, fixAll } from '../rules/index.ts';
import { EXIT, type Surroundings } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { CHECK_OPTIONS, configurationOf, parse } from './options.ts';
import { replaceFile } from './replaceFile.ts';

export function run(args: readonly string[], around: Surroundings): number {
  const parsed = parse(args, { ...CHECK_OPTIONS, 'dry-run': { type: 'boolean', short: 'n' } });
  const configuration = configurationOf(parsed);
  const dryRun = parsed.values['dry-run'] === true;
  const paint = around.colours ? COLOURS : NO_COLOURS;
  let changed = 0;
  let files = 0;
  const fine = eachArticle(parsed.paths, around, ({ file, article, bom }) => {
    files++;
    const edits = fixAll(article, configuration);
    if (edits.length === 0) return;
    const fixed = applyEdits(article.text, edits);
    if (!dryRun) {
      accessSync(file.path, constants.W_OK);
      replaceFile(file.path, bom + fixed);
    }
    changed++;
    around.print(`${paint.bold(harmless(file.path))}: ${repaired(article, fixed, configuration)}\n`);
    if (dryRun) around.print(changesOf(article.text, edits, paint));
  });
  const verb = dryRun ? 'would be changed' : 'changed';
  around.print(`${paint.bold(`${changed} of ${count(files, 'file')} ${verb}.`)}\n`);
  return fine ? EXIT.fine : EXIT.failed;
}

/** "lost-apostrophe 2, mojibake": the findings that are gone, by rule. */
function repaired(article: Article, fixed: string, configuration: Configuration): string {
  const gone = new Map<string, number>();
  const add = (rule: string, n: number): Map<string, number> => gone.set(rule, (gone.get(rule) ?? 0) + n);
  for (const { rule } of check(article, configuration)) add(rule, 1);
  for (const { rule } of check(analyze(fixed), configuration)) add(rule, -1);
  const parts = [...gone].filter(([, n]) => n > 0).map(([rule, n]) => (n > 1 ? `${rule} ${n}` : rule));
  return parts.join(', ') || 'repaired';
}
