import { outlineOf } from '../formats/outline.ts';
import { COLOURS, NO_COLOURS } from '../formats/terminal.ts';
import { EXIT, type Surroundings } from './commandLine.ts';
import { eachArticle } from './eachArticle.ts';
import { parse } from './options.ts';

export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const { paths } = parse(args, {});
  const paint = around.colours ? COLOURS : NO_COLOURS;
  let first = true;
  const fine = await eachArticle(paths, around, ({ file, article }) => {
    around.print(`${first ? '' : '\n'}${outlineOf(file.path, article, paint, around.columns)}`);
    first = false;
  });
  return fine ? EXIT.fine : EXIT.failed;
}
