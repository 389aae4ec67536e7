import { accessSync, constants, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../core/model.ts';
import { citronJson } from '../formats/citron.ts';
import { articleJson } from '../formats/json.ts';
import type { Configuration } from '../rules/configuration.ts';
import { check } from '../rules/index.ts';
import { EXIT, type Surroundings, UsageError } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { makeFolder } from './makeFolder.ts';
import { CHECK_OPTIONS, configurationOf, oneOf, parse } from './options.ts';
import { isFileError, reasonOf } from './reason.ts';

interface Format {
  readonly extension: string;
  content(article: Article, configuration: Configuration): object;
}

const FORMATS: Readonly<Record<'json' | 'citron', Format>> = {
  json: {
    extension: '.json',
    content: (article, configuration) => articleJson(article, check(article, configuration)),
  },
  citron: { extension: '.json', content: citronJson },
};

export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const parsed = parse(args, {
    ...CHECK_OPTIONS,
    format: { type: 'string', short: 'f' },
    out: { type: 'string', short: 'o' },
  });
  const { format, out } = parsed.values;
  if (format === undefined) throw new UsageError('--format is missing: give --format json or --format citron');
  if (typeof out !== 'string' || out === '')
    throw new UsageError('--out is missing: give --out DIR, a folder to write to');
  const { extension, content } = FORMATS[oneOf('--format', format, ['json', 'citron'])];
  const configuration = configurationOf(parsed);
  if (!isReady(out, around)) return EXIT.failed;
  const origins = new Map<string, string>();
  let complete = true;
  const fine = await eachArticle(parsed.paths, around, ({ file, article }) => {
    const target = path.join(out, path.parse(file.path).name + extension);
    const origin = path.resolve(around.cwd, target) === file.absolute ? 'itself' : origins.get(target);
    if (origin === undefined) {
      origins.set(target, file.path);
      complete = write(target, JSON.stringify(content(article, configuration)), around) && complete;
    } else {
      complete = false;
      around.complain(`${file.path}: not exported, ${target} is of ${origin}; export it with another --out`);
    }
  });
  return fine && complete ? EXIT.fine : EXIT.failed;
}

/** Makes the folder to write to where there is none. */
function isReady(out: string, { cwd, complain }: Surroundings): boolean {
  const folder = path.resolve(cwd, out);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch (error) {
    complain(`--out ${out}: ${reasonOf(error as NodeJS.ErrnoException)}`);
    return false;
  }
}

function write(target: string, content: string, { cwd, complain }: Surroundings): boolean {
  try {
    writeFileSync(path.resolve(cwd, target), `${content}\n`);
    return true;
  } catch (error) {
    if (!isFileError(error)) throw error;
    complain(`${target}: ${reasonOf(error)}`);
    return false;
  }
}
