import { type ArticleWork, articleWorker, type Outcome } from './articleWork.ts';
import type { Complain, Surroundings } from './commandLine.ts';
import type { ThreadedCommand } from './commands.ts';
import { type InputFile, inputFiles, SEEDS } from './inputFiles.ts';
import { complaintOf } from './seedText.ts';
import { Threads } from './threads.ts';
import { Turns } from './turns.ts';

/** How long standard output is left alone, in milliseconds; then its reader may say that it wants no more. */
const BREATH = 20;
/** Files for each thread: fewer are read before a further thread has started. */
const FILES_A_THREAD = 40;
/**
 * A thread is compiled anew while it gets going, for a second and mostly on another core: unless there are so many files,
 * a core that is left to the compiler does more good than one more thread.
 */
const MANY_FILES = 1500;
/** Each has some 60 MB. */
const MOST_THREADS = 8;

export interface Run<Result> {
  readonly command: ThreadedCommand;
  readonly args: readonly string[];
  readonly paths: readonly string[];
  /** What `command` makes of `args`. */
  readonly work: ArticleWork<Result>;
}

/**
 * Does a command's work for every article at the paths given, in several threads where there are many, and `use` with each
 * result, in this thread and in the order of the articles. A file that can't be read, or for which either throws a file
 * error, is named on standard error and the others are still done. Resolves to whether all went well.
 */
export async function eachArticle<Result>(
  { command, args, paths, work }: Run<Result>,
  around: Surroundings,
  use: (result: Result, file: InputFile) => void,
): Promise<boolean> {
  const { cwd, colours, columns, program, cores } = around;
  let fine = true;
  const complain: Complain = line => {
    fine = false;
    around.complain(line);
  };
  const files = inputFiles(paths, cwd, SEEDS, complain);
  const told = new Set<string>();
  const useOutcome = ({ complaints, result }: Outcome<Result>, file: InputFile): void => {
    for (const { line, once } of complaints) {
      if (!once || !told.has(line)) complain(line);
      if (once) told.add(line);
    }
    try {
      if (result !== undefined) use(result, file);
    } catch (error) {
      complain(complaintOf(file.path, error));
    }
  };

  const outcomes = new Map<number, Outcome<Result>>();
  const turns = new Turns();
  let used = 0;
  const useInOrder = (): void => {
    for (let outcome = outcomes.get(used); outcome; outcome = outcomes.get(used)) {
      around.progress(used, files.length);
      useOutcome(outcome, files[used]!);
      outcomes.delete(used++);
    }
    turns.use(used);
  };

  const order = { command, args, place: { cwd, colours, columns }, files, turns: turns.memory };
  const further = program === null ? 0 : furtherThreads(files.length, cores);
  const threads = new Threads<Result>(further, program ?? '', order, (index, outcome) => outcomes.set(index, outcome));
  try {
    const outcomeOf = articleWorker(work, cwd);
    let breath = performance.now();
    for (let index = turns.take(); index < files.length; index = turns.take()) {
      for (useInOrder(); turns.isEarly(index); useInOrder()) await threads.news();
      outcomes.set(index, outcomeOf(files[index]!));
      useInOrder();
      if (performance.now() - breath < BREATH) continue;
      await new Promise(setImmediate);
      breath = performance.now();
    }
    for (useInOrder(); used < files.length; useInOrder()) await threads.news();
  } finally {
    await threads.stop();
  }
  around.progress(files.length, files.length);
  return fine;
}

/** Beside the main thread. */
function furtherThreads(files: number, cores: number): number {
  const ofCores = files < MANY_FILES ? cores - 1 : cores;
  return Math.max(1, Math.min(ofCores, MOST_THREADS, Math.floor(files / FILES_A_THREAD))) - 1;
}
