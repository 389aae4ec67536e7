/** A mistake in how the program was called. The message says what to do. */
export class UsageError extends Error {}

/** How a command ended; documented in --help. */
export const EXIT = { fine: 0, problems: 1, failed: 2 } as const;

/** Writes a line to standard error; what went wrong then makes the command fail. */
export type Complain = (line: string) => void;

/** Where a command runs and what its output is shown on. */
export interface Place {
  readonly colours: boolean;
  /** Width of the terminal, or what to assume of a file. */
  readonly columns: number;
  /** Absolute; what relative paths count from. */
  readonly cwd: string;
}

/** What a command needs of the process it runs in, so that tests can run it in theirs. */
export interface Surroundings extends Place {
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes one line to standard error. */
  readonly complain: (line: string) => void;
  /** Shows how far a long run is; does nothing unless standard error is a terminal. */
  readonly progress: (done: number, of: number) => void;
  /** The program's file, absolute, that further threads run; null where a command has to do with one. */
  readonly program: string | null;
  /** How many of the processor's cores the program may use. */
  readonly cores: number;
}
