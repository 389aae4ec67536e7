import type { ArticleWork } from './articleWork.ts';
import type { Place, Surroundings } from './commandLine.ts';
import type { CommandName } from './help.ts';

/** Commands that are done in several threads where there are many articles. */
export type ThreadedCommand = 'outline' | 'check' | 'fix' | 'export';

export interface Command {
  /** The number is the exit status. */
  run(args: readonly string[], around: Surroundings): Promise<number>;
}

/** A command that does something for each article. */
export interface ArticleCommand extends Command {
  /** What further threads do of it. */
  work(args: readonly string[], place: Place): ArticleWork<unknown>;
}

/** Each command's module is only loaded when it is asked for. */
export const COMMANDS: Readonly<
  Record<Exclude<CommandName, ThreadedCommand>, () => Promise<Command>> &
    Record<ThreadedCommand, () => Promise<ArticleCommand>>
> = {
  outline: () => import('./outline.ts'),
  check: () => import('./check.ts'),
  fix: () => import('./fix.ts'),
  export: () => import('./export.ts'),
  import: () => import('./import.ts'),
  compare: () => import('./compare.ts'),
};
