/** Where a command writes to: standard output or standard error, or what stands for them in a test. */
export interface Sink {
  /** Resolves when the text is handed on; rejects where nobody reads any more. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Whether colours may be used: never without a terminal, nor where the user wants none (NO_COLOR). */
  readonly colours: boolean;
  /** Width of a line in columns. */
  readonly columns: number;
}

/** All that the command line needs of the world besides files. */
export interface Terminal {
  readonly cwd: string;
  readonly out: Sink;
  readonly err: Sink;
}
