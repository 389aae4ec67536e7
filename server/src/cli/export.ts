import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../core/model.ts';
import { citronJson } from '../formats/citron.ts';
import { articleJson } from '../formats/json.ts';
import type { Configuration } from '../rules/configuration.ts';
import { check } from '../rules/index.ts';
import { EXIT, type Surroundings, UsageError } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { CHECK_OPTIONS, configurationOf, oneOf, parse } from './options.ts';
import { reasonOf } from './reason.ts';
import { replaceFile } from './replaceFile.ts';

interface Format {
  readonly extension: string;
  write(article: Article, configuration: Configuration): string;
}

const FORMATS: Readonly<Record<'json' | 'citron', Format>> = {
  json: {
    extension: '.json',
    write: (article, configuration) => `${JSON.stringify(articleJson(article, check(article, configuration)))}\n`,
  },
  citron: { extension: '.json', write: article => `${JSON.stringify(citronJson(article))}\n` },
};

export function run(args: readonly string[], around: Surroundings): number {
  const parsed = parse(args, {
    ...CHECK_OPTIONS,
    format: { type: 'string', short: 'f' },
    out: { type: 'string', short: 'o' },
  });
  const { format, out } = parsed.values;
  if (format === undefined) throw new UsageError('no --format given: json or citron');
  if (typeof out !== 'string') throw new UsageError('no --out DIR given');
  const { extension, write } = FORMATS[oneOf('format', format, ['json', 'citron'])];
  const configuration = configurationOf(parsed);
  const directory = path.resolve(around.cwd, out);
  if (!made(directory, out, around)) return EXIT.failed;
  const written = new Map<string, string>();
  let clash = false;
  const fine = eachArticle(parsed.paths, around, ({ file, article }) => {
    const target = path.join(directory, file.below.replace(/\.[^./\\]+$/, '') + extension);
    const earlier = written.get(target);
    if (earlier !== undefined) {
      clash = true;
      around.complain(`${file.path}: not written, its output would replace that of ${earlier}`);
      return;
    }
    written.set(target, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    replaceFile(target, write(article, configuration));
  });
  return fine && !clash ? EXIT.fine : EXIT.failed;
}

function made(directory: string, given: string, { complain }: Surroundings): boolean {
  try {
    mkdirSync(directory, { recursive: true });
    return true;
  } catch (error) {
    complain(`${given}: ${reasonOf(error)}`);
    return false;
  }
}
