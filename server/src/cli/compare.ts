import path from 'node:path';
import { type Comparison, compare, joined, NOTHING_COMPARED } from '../annotations/agreement/agreement.ts';
import { readingOf } from '../annotations/agreement/readings.ts';
import { analyze } from '../core/article.ts';
import {
  comparisonJson,
  comparisonOf,
  measuresJson,
  totalOf,
  type Unmatched,
  unmatchedOf,
} from '../formats/comparison.ts';
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
  const { pairs, alone } = matched(
    byText(sidecarFiles(a, around.cwd, complain), sidecarFiles(b, around.cwd, complain), complain),
    around.cwd,
  );
  const compared = pairs.flatMap(pair => comparePair(pair, around.cwd, projects, complain) ?? []);
  around.print(format === 'json' ? asJson(compared, alone) : asText(compared, alone, around));
  if (pairs.length === 0) for (const each of alone) complain(withoutPartner(each));
  if (!fine || compared.length === 0) return EXIT.failed;
  return compared.some(({ comparison }) => comparison.disagreements.length > 0) ? EXIT.problems : EXIT.fine;
}

interface Compared {
  /** As short as can be. */
  readonly file: string;
  readonly text: string;
  readonly comparison: Comparison;
}

/** Sidecars of both sides that are of one text, and those without such a partner: one reader may not be done yet. */
function matched([ofA, ofB]: readonly [ByText, ByText], cwd: string): { pairs: Pair[]; alone: Unmatched[] } {
  const pairs: Pair[] = [];
  const alone: Unmatched[] = [];
  const unmatched = (by: 'a' | 'b', { file, text }: SidecarOfText): Unmatched => ({
    file: path.relative(cwd, text),
    only: by,
    sidecar: file.path,
  });
  for (const [key, own] of ofA) {
    const other = ofB.get(key);
    if (other) pairs.push({ text: own.text, a: own.file, b: other.file });
    else alone.push(unmatched('a', own));
  }
  for (const [key, own] of ofB) if (!ofA.has(key)) alone.push(unmatched('b', own));
  return { pairs, alone };
}

const withoutPartner = ({ file, sidecar, only }: Unmatched): string =>
  `${sidecar}: ${only === 'a' ? 'B' : 'A'} has no annotations of ${path.basename(file)}; give two sidecars of one text, or folders that have them`;

interface SidecarOfText {
  readonly file: SidecarFile;
  /** Absolute. */
  readonly text: string;
}

type ByText = ReadonlyMap<string, SidecarOfText>;

const byText = (a: readonly SidecarFile[], b: readonly SidecarFile[], complain: Complain): [ByText, ByText] => [
  sideByText(a, b, complain),
  sideByText(b, a, complain),
];

/** By the folder and the name of the text, which are the same on both sides. */
function sideByText(files: readonly SidecarFile[], others: readonly SidecarFile[], complain: Complain): ByText {
  const found = new Map<string, SidecarOfText>();
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

function asText(
  compared: readonly Compared[],
  alone: readonly Unmatched[],
  { colours, columns }: Surroundings,
): string {
  const paint = colours ? COLOURS : NO_COLOURS;
  const parts = compared.map(({ file, text, comparison }) => comparisonOf(file, text, comparison, paint, columns));
  if (compared.length > 1) parts.push(totalOf(compared.length, together(compared), paint));
  if (compared.length > 0 && alone.length > 0) parts.push(unmatchedOf(alone, paint));
  return parts.join('\n');
}

function asJson(compared: readonly Compared[], alone: readonly Unmatched[]): string {
  const articles = compared.map(({ file, text, comparison }) => ({ file, ...comparisonJson(text, comparison) }));
  return `${JSON.stringify({ articles, notCompared: alone, all: measuresJson(together(compared)) }, null, 2)}\n`;
}
