import path from 'node:path';
import { type Comparison, compare, joined, NOTHING_COMPARED } from '../annotations/agreement/agreement.ts';
import { readingOf } from '../annotations/agreement/readings.ts';
import { analyze } from '../core/article.ts';
import { comparisonJson, comparisonOf, measuresJson, totalOf } from '../formats/comparison.ts';
import { COLOURS, NO_COLOURS } from '../formats/terminal.ts';
import { type Complain, EXIT, type Surroundings, UsageError } from './commandLine.ts';
import { oneOf, parse } from './options.ts';
import { Projects } from './projects.ts';
import { NotText, textOf } from './seedText.ts';
import { decisionsIn } from './sidecarDecisions.ts';
import { type SidecarFile, sidecarFiles, textBeside } from './sidecarFiles.ts';

/** Two readers' sidecars of one text. */
interface Pair {
  /** Absolute. */
  readonly text: string;
  readonly a: SidecarFile;
  readonly b: SidecarFile;
}

export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const { paths, values } = parse(args, { format: { type: 'string', short: 'f' } });
  const format = oneOf('--format', values.format, ['text', 'json']);
  const [a, b, ...more] = paths;
  if (a === undefined || b === undefined || more.length > 0)
    throw new UsageError('give two sidecars, or two folders of sidecars: A B');
  let fine = true;
  const complain: Complain = line => {
    fine = false;
    around.complain(line);
  };
  const projects = new Projects(around.cwd, complain);
  const compared: Compared[] = [];
  for (const pair of pairsOf(sidecarFiles(a, around.cwd, complain), sidecarFiles(b, around.cwd, complain), complain)) {
    const one = comparePair(pair, around.cwd, projects, complain);
    if (one) compared.push(one);
  }
  around.print(format === 'json' ? asJson(compared) : asText(compared, around));
  if (!fine || compared.length === 0) return EXIT.failed;
  return compared.some(({ comparison }) => comparison.disagreements.length > 0) ? EXIT.problems : EXIT.fine;
}

interface Compared {
  /** As short as can be. */
  readonly file: string;
  readonly text: string;
  readonly comparison: Comparison;
}

/** Sidecars of both sides by their text; what has no partner is told. */
function pairsOf(a: readonly SidecarFile[], b: readonly SidecarFile[], complain: Complain): Pair[] {
  const [ofA, ofB] = [byText(a, b, complain), byText(b, a, complain)];
  const pairs: Pair[] = [];
  for (const [key, { file, text }] of ofA) {
    const other = ofB.get(key);
    if (other) pairs.push({ text, a: file, b: other.file });
    else complain(`${file.path}: the other side has no sidecar of ${path.basename(text)}`);
  }
  for (const [key, { file, text }] of ofB)
    if (!ofA.has(key)) complain(`${file.path}: the other side has no sidecar of ${path.basename(text)}`);
  return pairs;
}

/** By the folder and the name of the text, which are the same on both sides. */
function byText(
  files: readonly SidecarFile[],
  others: readonly SidecarFile[],
  complain: Complain,
): Map<string, { file: SidecarFile; text: string }> {
  const found = new Map<string, { file: SidecarFile; text: string }>();
  for (const file of files) {
    const other = others.find(({ folder }) => folder === file.folder);
    const text = textBeside(file, path.dirname((other ?? file).absolute));
    if (text === null) {
      complain(`${file.path}: there is no text beside it; put ${file.stems.at(-1)}.txt there`);
      continue;
    }
    const key = path.join(file.folder, path.basename(text));
    const former = found.get(key);
    if (former)
      complain(`${file.path}: ${former.file.path} is of ${path.basename(text)} too; name the one that is meant`);
    else found.set(key, { file, text });
  }
  return found;
}

function comparePair(pair: Pair, cwd: string, projects: Projects, complain: Complain): Compared | null {
  const file = path.relative(cwd, pair.text);
  try {
    const text = textOf(pair.text, file);
    const article = analyze(text, { people: projects.of(pair.text).people });
    const readingIn = (sidecar: SidecarFile) => readingOf(article, decisionsIn(sidecar, file, text, complain));
    return { file, text, comparison: compare(text, readingIn(pair.a), readingIn(pair.b)) };
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    complain(error.message);
    return null;
  }
}

const together = (compared: readonly Compared[]): Comparison =>
  compared.map(({ comparison }) => comparison).reduce(joined, NOTHING_COMPARED);

function asText(compared: readonly Compared[], { colours, columns }: Surroundings): string {
  const paint = colours ? COLOURS : NO_COLOURS;
  const parts = compared.map(({ file, text, comparison }) => comparisonOf(file, text, comparison, paint, columns));
  if (compared.length > 1) parts.push(totalOf(compared.length, together(compared), paint));
  return parts.join('\n');
}

function asJson(compared: readonly Compared[]): string {
  const articles = compared.map(({ file, text, comparison }) => ({ file, ...comparisonJson(text, comparison) }));
  return `${JSON.stringify({ articles, all: measuresJson(together(compared)) }, null, 2)}\n`;
}
