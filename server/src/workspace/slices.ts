/** Until a request that came in meanwhile may be answered. */
const SLICE_MS = 8;

/** Parts long work in slices, between which the server hears and answers what comes in. */
export class Slices {
  #until = performance.now() + SLICE_MS;

  /** To be called between two steps of the work; lets others work where the slice is used up. */
  async step(): Promise<void> {
    if (performance.now() < this.#until) return;
    await new Promise<void>(resume => later(resume));
    this.#until = performance.now() + SLICE_MS;
  }
}

/** A browser's worker has no `setImmediate`. */
const later: (run: () => void) => void =
  typeof setImmediate === 'function' ? run => setImmediate(run) : run => setTimeout(run, 0);
