import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { decided } from '../annotations/decided.ts';
import { isIgnored } from '../annotations/ignored.ts';
import { onlyDecided } from '../annotations/onlyDecided.ts';
import { EXPORTS } from '../formats/exports.ts';
import { EXPORT_FORMATS, type ExportedFile } from '../protocol.ts';
import { check } from '../rules/index.ts';
import { EXIT, type Surroundings, UsageError } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { CHECK_OPTIONS, configurationOf, oneOf, parse } from './options.ts';
import { outputFolder } from './outputFolder.ts';
import { isFileError, reasonOf } from './reason.ts';
import { replaceFile } from './replaceFile.ts';
import { sidecarDecisions } from './sidecarDecisions.ts';

export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const parsed = parse(args, {
    ...CHECK_OPTIONS,
    format: { type: 'string', short: 'f' },
    out: { type: 'string', short: 'o' },
    'only-decided': { type: 'boolean' },
  });
  const { format } = parsed.values;
  if (format === undefined) throw new UsageError(`--format is missing: give one of ${EXPORT_FORMATS.join(', ')}`);
  const { extension, write, companion } = EXPORTS[oneOf('--format', format, EXPORT_FORMATS)];
  const configuration = configurationOf(parsed);
  const only = parsed.values['only-decided'] === true;
  const out = outputFolder(parsed, around);
  if (out === null) return EXIT.failed;
  const origins = new Map<string, string>();
  let complete = companion === undefined || addCompanion(out, companion, around);
  const fine = await eachArticle(parsed.paths, around, ({ file, article: proposed, project }, complain) => {
    const { name, base } = path.parse(file.path);
    const target = path.join(out, name + extension);
    const origin = path.resolve(around.cwd, target) === file.absolute ? 'itself' : origins.get(target);
    if (origin === undefined) {
      origins.set(target, file.path);
      const decisions = sidecarDecisions(file, proposed.text, complain);
      const whole = decided(proposed, decisions);
      const article = only ? onlyDecided(whole, decisions) : whole;
      const problems = () =>
        only ? [] : check(article, configuration(project)).filter(problem => !isIgnored(problem, decisions));
      const content = write({ article, name: base, problems });
      complete = replace(target, content, around) && complete;
    } else {
      complete = false;
      around.complain(`${file.path}: not exported, ${target} is of ${origin}; export it with another --out`);
    }
  });
  return fine && complete ? EXIT.fine : EXIT.failed;
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
