const NEXT = 0;
const USED = 1;

/** Results that may wait for those before them: what is kept is bounded, and no thread stands still beside a long article. */
const AHEAD = 256;

/** Whose turn it is: a run's threads take its files one by one, whoever is free, and their results are used in order. */
export class Turns {
  /** What the threads share. */
  readonly memory: Int32Array<SharedArrayBuffer>;

  constructor(memory = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))) {
    this.memory = memory;
  }

  /** The index of a file that no other thread has or will take. */
  take(): number {
    return Atomics.add(this.memory, NEXT, 1);
  }

  /** All results before `index` are used. */
  use(index: number): void {
    Atomics.store(this.memory, USED, index);
    Atomics.notify(this.memory, USED);
  }

  /** Whether a file is so far ahead of the results used that its own would have to be kept for long. */
  isEarly(index: number): boolean {
    return index - Atomics.load(this.memory, USED) > AHEAD;
  }

  /** Holds the thread up for as long as a file is early. The thread that uses the results must not wait so. */
  wait(index: number): void {
    for (;;) {
      const used = Atomics.load(this.memory, USED);
      if (index - used <= AHEAD) return;
      Atomics.wait(this.memory, USED, used);
    }
  }
}
