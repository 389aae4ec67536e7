import {
  adjacent,
  atEnd,
  CHANNELS,
  CONTENT,
  CUE,
  ending,
  INITIAL,
  inside,
  mayStart,
  nthContent,
  OUT,
  STATES,
  STEPS_AFTER,
  STEPS_BEFORE,
  STEPS_TO_HEAD,
  type Step,
  starting,
} from './lattice.ts';
import { WINDOW } from './window.ts';

/** Scores are integers; this many make a factor of e. */
export const UNIT = 32;

const S = STATES.length;
const LABELS = Int8Array.from(STATES, s => s.label);

/** Below any score that a labelling can have, and far enough from the least integer to add to. */
export const IMPOSSIBLE = -1e9;

/** Steps as parallel arrays. */
interface Steps {
  readonly count: number;
  readonly from: Int8Array;
  readonly to: Int8Array;
  readonly labels: Int8Array;
  readonly nth: Int8Array;
}

const flat = (steps: readonly Step[]): Steps => ({
  count: steps.length,
  from: Int8Array.from(steps, s => s.from),
  to: Int8Array.from(steps, s => s.to),
  labels: Int8Array.from(steps, s => s.labels),
  nth: Int8Array.from(steps, s => s.nth),
});
const BEFORE = flat(STEPS_BEFORE);
const TO_HEAD = flat(STEPS_TO_HEAD);
const AFTER = flat(STEPS_AFTER);
const stepsAt = (t: number, head: number): Steps => (t < head ? BEFORE : t === head ? TO_HEAD : AFTER);

/** Finds the best labelling of a window from its tokens' scores (Viterbi). */
export class Decoder {
  /** Scores of every token, `CHANNELS` each. */
  readonly scores = new Int32Array(WINDOW * CHANNELS);
  /** The best labelling, after `best`. */
  readonly labels = new Uint8Array(WINDOW);
  private readonly structure: Int32Array;
  private readonly bonus = new Int32Array(16);
  private readonly back = new Int8Array(WINDOW * S);
  private now = new Int32Array(S);
  private next = new Int32Array(S);

  constructor(structure: Int32Array) {
    this.structure = structure;
  }

  /** Fills `labels` with the best labelling that has content, and returns its score; `IMPOSSIBLE` or less if there is none. */
  best(n: number, head: number): number {
    this.now.fill(IMPOSSIBLE);
    for (const state of INITIAL) {
      if (mayStart(state, head)) this.now[state] = this.entry(state);
    }
    for (let t = 1; t < n; t++) this.advance(t, head);
    let state = -1;
    let top = IMPOSSIBLE / 2;
    for (let k = 0; k < S; k++) {
      const s = STATES[k]!;
      if (s.segments === 0) continue;
      const end = s.label === OUT ? 0 : this.scores[(n - 1) * CHANNELS + ending(s.label)]!;
      const score = this.now[k]! + end + this.structure[atEnd(s)]!;
      if (score > top) {
        top = score;
        state = k;
      }
    }
    if (state < 0) return IMPOSSIBLE;
    for (let t = n - 1; t >= 0; t--) {
      this.labels[t] = LABELS[state]!;
      if (t > 0) state = this.back[t * S + state]!;
    }
    return top;
  }

  private advance(t: number, head: number): void {
    const { now, next, bonus, structure, back } = this;
    const side = t <= head ? 0 : 1;
    this.bonuses(t, side);
    next.fill(IMPOSSIBLE);
    const steps = stepsAt(t, head);
    const { count, from: froms, to: tos, labels, nth: nths } = steps;
    for (let k = 0; k < count; k++) {
      const from = froms[k]!;
      const to = tos[k]!;
      const nth = nths[k]!;
      let score = now[from]! + bonus[labels[k]!]!;
      if (nth !== 0) score += structure[nthContent(side, nth)]!;
      if (score > next[to]!) {
        next[to] = score;
        back[t * S + to] = from;
      }
    }
    this.now = next;
    this.next = now;
  }

  /** What the first token adds in a state. */
  private entry(state: number): number {
    const label = LABELS[state]!;
    if (label === OUT) return 0;
    const first = label === CONTENT ? this.structure[nthContent(0, 1)]! : 0;
    return this.structure[adjacent(0, label)]! + this.scores[starting(label)]! + this.scores[inside(label)]! + first;
  }

  /** What a step to token `t` adds, by the labels of both its ends. */
  private bonuses(t: number, side: number): void {
    const { scores, structure, bonus } = this;
    const at = t * CHANNELS;
    for (let to = OUT; to <= CUE; to++) {
      const within = to === OUT ? 0 : scores[at + inside(to)]!;
      const start = to === OUT ? 0 : scores[at + starting(to)]!;
      for (let from = OUT; from <= CUE; from++) {
        const labels = from * 4 + to;
        if (from === to) {
          bonus[labels] = within;
          continue;
        }
        const end = from === OUT ? 0 : scores[at - CHANNELS + ending(from)]!;
        bonus[labels] = within + start + end + structure[adjacent(side, labels)]!;
      }
    }
  }
}
