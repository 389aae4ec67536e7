import { outlineOf } from '../formats/outline.ts';
import { COLOURS, NO_COLOURS } from '../formats/terminal.ts';
import type { ArticleWork } from './articleWork.ts';
import { EXIT, type Place, type Surroundings } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { parse } from './options.ts';

export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const { paths } = parse(args, {});
  let first = true;
  const fine = await eachArticle({ command: 'outline', args, paths, work: work(args, around) }, around, outline => {
    around.print(`${first ? '' : '\n'}${outline}`);
    first = false;
  });
  return fine ? EXIT.fine : EXIT.failed;
}

export function work(_: readonly string[], { colours, columns }: Place): ArticleWork<string> {
  const paint = colours ? COLOURS : NO_COLOURS;
  return ({ file, article }) => outlineOf(file.path, article, paint, columns);
}
