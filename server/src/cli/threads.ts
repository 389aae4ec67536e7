import { Worker } from 'node:worker_threads';
import type { Outcome } from './articleWork.ts';
import type { Place } from './commandLine.ts';
import type { ThreadedCommand } from './commands.ts';
import type { InputFile } from './inputFiles.ts';
import type { Turns } from './turns.ts';

/** What a further thread is told when it starts. */
export interface ThreadOrder {
  readonly command: ThreadedCommand;
  readonly args: readonly string[];
  readonly place: Place;
  readonly files: readonly InputFile[];
  readonly turns: Turns['memory'];
}

/** One result as a thread sends it, with the index of its file. */
export type Message<Result> = readonly [index: number, outcome: Outcome<Result>];

/** The threads of a run beside the one that uses the results: each runs the program anew, which then sees that it is one. */
export class Threads<Result> {
  readonly #workers: readonly Worker[];
  #failure: { readonly error: unknown } | null = null;
  #wake: () => void = () => {};

  /** @param arrived is told each result when it comes, in any order */
  constructor(count: number, program: string, order: ThreadOrder, arrived: (...message: Message<Result>) => void) {
    this.#workers = Array.from({ length: count }, () => {
      const worker = new Worker(program, { workerData: order });
      worker.on('message', (message: Message<Result>) => {
        arrived(...message);
        this.#wake();
      });
      worker.on('error', error => {
        this.#failure = { error };
        this.#wake();
      });
      return worker;
    });
  }

  /** Until a result has come. Throws what a thread has thrown. */
  async news(): Promise<void> {
    if (!this.#failure) {
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
    if (this.#failure) throw this.#failure.error;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map(worker => worker.terminate()));
  }
}
