/** Runs work for a key once the calls for it have ceased for a while. */
export class Debounce {
  readonly #milliseconds: number;
  readonly #work: (key: string) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(milliseconds: number, work: (key: string) => void) {
    this.#milliseconds = milliseconds;
    this.#work = work;
  }

  /** @param milliseconds the while, if it is another this time */
  call(key: string, milliseconds = this.#milliseconds): void {
    this.cancel(key);
    const run = () => {
      this.#timers.delete(key);
      this.#work(key);
    };
    this.#timers.set(key, setTimeout(run, milliseconds));
  }

  cancel(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  cancelAll(): void {
    for (const key of [...this.#timers.keys()]) this.cancel(key);
  }
}
