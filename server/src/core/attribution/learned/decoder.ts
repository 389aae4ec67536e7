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
  STRUCTURE,
  type Step,
  starting,
} from './lattice.ts';
import { WINDOW } from './window.ts';

/** Scores are integers; this many make a factor of e. */
export const UNIT = 32;
const REACH = 20 * UNIT;
const EXP = Float64Array.from({ length: 2 * REACH + 1 }, (_, i) => Math.exp((i - REACH) / UNIT));
const exp = (score: number): number => EXP[(score < -REACH ? -REACH : score > REACH ? REACH : score) + REACH]!;

const S = STATES.length;
const LABELS = Int8Array.from(STATES, s => s.label);

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

/** Finds the best labelling of a window and the weight of all of them, from the tokens' scores. */
export class Decoder {
  /** Scores of every token, `CHANNELS` each. */
  readonly scores = new Int32Array(WINDOW * CHANNELS);
  /** The best labelling, after `best`. */
  readonly labels = new Uint8Array(WINDOW);
  private readonly structure: Int32Array;
  private readonly factors: Float64Array;
  private readonly pair = new Float64Array(16);
  private readonly bonus = new Int32Array(16);
  private readonly back = new Int8Array(WINDOW * S);
  private now = new Float64Array(S);
  private next = new Float64Array(S);

  constructor(structure: Int32Array) {
    this.structure = structure;
    this.factors = Float64Array.from({ length: STRUCTURE }, (_, i) => exp(structure[i]!));
  }

  /** Natural logarithm of the summed weight of all labellings with content. */
  total(n: number, head: number): number {
    const { scores, factors, pair } = this;
    let log = 0;
    this.now.fill(0);
    for (const state of INITIAL) {
      if (mayStart(state, head)) this.now[state] = exp(this.entry(state));
    }
    for (let t = 1; t < n; t++) {
      const { now, next } = this;
      const side = t <= head ? 0 : 1;
      this.bonuses(t, side);
      for (let k = 0; k < 16; k++) pair[k] = exp(this.bonus[k]!);
      next.fill(0);
      const steps = stepsAt(t, head);
      for (let k = 0; k < steps.count; k++) {
        const x = now[steps.from[k]!]!;
        if (x === 0) continue;
        const nth = steps.nth[k]!;
        const f = x * pair[steps.labels[k]!]!;
        next[steps.to[k]!]! += nth === 0 ? f : f * factors[nthContent(side, nth)]!;
      }
      let sum = 0;
      for (let k = 0; k < S; k++) sum += next[k]!;
      if (sum === 0) return Number.NEGATIVE_INFINITY;
      for (let k = 0; k < S; k++) next[k]! /= sum;
      log += Math.log(sum);
      this.now = next;
      this.next = now;
    }
    let sum = 0;
    for (let k = 0; k < S; k++) {
      const s = STATES[k]!;
      if (s.segments === 0 || this.now[k] === 0) continue;
      const end = s.label === OUT ? 0 : scores[(n - 1) * CHANNELS + ending(s.label)]!;
      sum += this.now[k]! * exp(end) * factors[atEnd(s)]!;
    }
    return log + Math.log(sum);
  }

  /** Fills `labels` with the best labelling; false if there is none with content. */
  best(n: number, head: number): boolean {
    this.now.fill(Number.NEGATIVE_INFINITY);
    for (const state of INITIAL) {
      if (mayStart(state, head)) this.now[state] = this.entry(state);
    }
    for (let t = 1; t < n; t++) this.advance(t, head);
    let state = -1;
    let top = Number.NEGATIVE_INFINITY;
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
    if (state < 0) return false;
    for (let t = n - 1; t >= 0; t--) {
      this.labels[t] = LABELS[state]!;
      if (t > 0) state = this.back[t * S + state]!;
    }
    return true;
  }

  private advance(t: number, head: number): void {
    const { now, next, bonus, structure, back } = this;
    const side = t <= head ? 0 : 1;
    this.bonuses(t, side);
    next.fill(Number.NEGATIVE_INFINITY);
    const steps = stepsAt(t, head);
    for (let k = 0; k < steps.count; k++) {
      const from = steps.from[k]!;
      const to = steps.to[k]!;
      const nth = steps.nth[k]!;
      let score = now[from]! + bonus[steps.labels[k]!]!;
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
