const PAUSE_MS = 1000;

/**
 * Does something anew when there is news: at once, then never before the last time is done and a pause is over, and always
 * after the last news. A folder that is being read has news several times a second.
 */
export class Refresher {
  readonly #work: () => Promise<void>;
  #isBusy = false;
  #isOutdated = false;
  #isOver = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  call(): void {
    if (this.#isOver) return;
    if (this.#isBusy) {
      this.#isOutdated = true;
      return;
    }
    this.#isBusy = true;
    // What could not be done is done with the next news.
    void this.#work()
      .catch(() => {})
      .finally(() => {
        this.#pause = setTimeout(() => this.#next(), PAUSE_MS);
      });
  }

  dispose(): void {
    this.#isOver = true;
    clearTimeout(this.#pause);
  }

  #next(): void {
    const isOutdated = this.#isOutdated;
    this.#isBusy = false;
    this.#isOutdated = false;
    if (isOutdated) this.call();
  }
}
