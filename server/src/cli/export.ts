import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { decided } from '../annotations/decided.ts';
import { isIgnored } from '../annotations/ignored.ts';
import { onlyDecided } from '../annotations/onlyDecided.ts';
import { EXPORTS } from '../formats/exports.ts';
import { EXPORT_FORMATS, type ExportedFile, type ExportFormat } from '../protocol.ts';
import { check } from '../rules/index.ts';
import type { ArticleWork } from './articleWork.ts';
import { EXIT, type Surroundings, UsageError } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { CHECK_OPTIONS, configurationOf, oneOf, type Parsed, parse } from './options.ts';
import { outputFolder } from './outputFolder.ts';
import { isFileError, reasonOf } from './reason.ts';
import { replaceFile } from './replaceFile.ts';
import { wantedDecisions } from './sidecarDecisions.ts';

export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const parsed = parse(args, EXPORT_OPTIONS);
  const { extension, companion } = exportOf(parsed);
  const command = { command: 'export', args, paths: parsed.paths, work: work(args) } as const;
  const out = outputFolder(parsed, around);
  if (out === null) return EXIT.failed;
  const origins = new Map<string, string>();
  let complete = companion === undefined || addCompanion(out, companion, around);
  const fine = await eachArticle(command, around, (content, file) => {
    const target = path.join(out, path.parse(file.path).name + extension);
    const origin = path.resolve(around.cwd, target) === file.absolute ? 'itself' : origins.get(target);
    if (origin === undefined) {
      origins.set(target, file.path);
      complete = replace(target, content, around) && complete;
    } else {
      complete = false;
      around.complain(`${file.path}: not exported, ${target} is of ${origin}; export it with another --out`);
    }
  });
  return fine && complete ? EXIT.fine : EXIT.failed;
}

/** Makes the content of the exported file. */
export function work(args: readonly string[]): ArticleWork<string> {
  const parsed = parse(args, EXPORT_OPTIONS);
  const { write } = exportOf(parsed);
  const configuration = configurationOf(parsed);
  const only = parsed.values['only-decided'] === true;
  return ({ file, article: proposed, project }, complain) => {
    const decisions = wantedDecisions(file, proposed.text, complain);
    const whole = decided(proposed, decisions);
    const article = only ? onlyDecided(whole, decisions) : whole;
    const problems = () =>
      only ? [] : check(article, configuration(project)).filter(problem => !isIgnored(problem, decisions));
    return write({ article, name: path.parse(file.path).base, problems });
  };
}

const EXPORT_OPTIONS = {
  ...CHECK_OPTIONS,
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  'only-decided': { type: 'boolean' },
} as const;

function exportOf({ values: { format } }: Parsed): (typeof EXPORTS)[ExportFormat] {
  if (format === undefined) throw new UsageError(`--format is missing: give one of ${EXPORT_FORMATS.join(', ')}`);
  return EXPORTS[oneOf('--format', format, EXPORT_FORMATS)];
}

/** A companion that is there already may have been adapted, so it stays. */
function addCompanion(out: string, { name, content }: ExportedFile, around: Surroundings): boolean {
  const target = path.join(out, name);
  return existsSync(path.resolve(around.cwd, target)) || replace(target, content, around);
}

/** Writes a file that is whole at any time; one that can't be written is named. */
function replace(target: string, content: string, { cwd, complain }: Surroundings): boolean {
  const file = path.resolve(cwd, target);
  try {
    // A rename would replace a file that its owner has made read-only.
    if (existsSync(file)) accessSync(file, constants.W_OK);
    replaceFile(file, content);
    return true;
  } catch (error) {
    if (!isFileError(error)) throw error;
    complain(`${target}: ${reasonOf(error)}`);
    return false;
  }
}
