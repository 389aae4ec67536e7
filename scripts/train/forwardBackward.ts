import {
  adjacent,
  atEnd,
  CHANNELS,
  CONTENT,
  ending,
  inside,
  nthContent,
  OUT,
  STRUCTURE,
  starting,
} from '../../server/src/core/attribution/learned/lattice.ts';
import { WINDOW } from '../../server/src/core/attribution/learned/window.ts';
import { INITIAL, mayStart, STATES, stepsTo } from './paths.ts';

/** How often each score counts: in expectation over all labellings, or in one of them. */
export interface Counts {
  readonly tokens: Float64Array;
  readonly structure: Float64Array;
}

export const newTally = (): Counts => ({
  tokens: new Float64Array(WINDOW * CHANNELS),
  structure: new Float64Array(STRUCTURE),
});

const S = STATES.length;

/** Forward-backward over a window's labellings, as training needs it: expected counts and the log of the sum. */
export class ForwardBackward {
  readonly expected: Counts = newTally();
  private readonly pair = new Float64Array(WINDOW * 16);
  private readonly alpha = new Float64Array(WINDOW * S);
  private readonly beta = new Float64Array(WINDOW * S);
  private readonly scale = new Float64Array(WINDOW);

  run(n: number, head: number, scores: Float32Array, structure: Float32Array): number {
    this.factors(n, head, scores, structure);
    const log = this.forward(n, head, scores, structure);
    this.backward(n, head, structure);
    return log;
  }

  private factors(n: number, head: number, scores: Float32Array, structure: Float32Array): void {
    for (let t = 0; t < n; t++) {
      const at = t * CHANNELS;
      const side = t <= head ? 0 : 1;
      for (let labels = 0; labels < 16; labels++) {
        const from = labels >> 2;
        const to = labels & 3;
        let z = to === OUT ? 0 : scores[at + inside(to)]!;
        if (from !== to) {
          z += structure[adjacent(side, labels)]!;
          if (to !== OUT) z += scores[at + starting(to)]!;
          if (from !== OUT && t > 0) z += scores[at - CHANNELS + ending(from)]!;
        }
        this.pair[t * 16 + labels] = Math.exp(z);
      }
    }
  }

  private forward(n: number, head: number, scores: Float32Array, structure: Float32Array): number {
    const { alpha, pair } = this;
    alpha.fill(0, 0, n * S);
    for (const state of INITIAL) {
      if (!mayStart(state, head)) continue;
      const { label } = STATES[state]!;
      const first = label === CONTENT ? Math.exp(structure[nthContent(0, 1)]!) : 1;
      alpha[state] = pair[label]! * first;
    }
    let log = this.rescale(0);
    for (let t = 1; t < n; t++) {
      const side = t <= head ? 0 : 1;
      for (const { from, to, labels, nth } of stepsTo(t, head)) {
        const x = alpha[(t - 1) * S + from]!;
        if (x === 0) continue;
        const f = x * pair[t * 16 + labels]!;
        alpha[t * S + to]! += nth === 0 ? f : f * Math.exp(structure[nthContent(side, nth)]!);
      }
      log += this.rescale(t);
    }
    let total = 0;
    for (let k = 0; k < S; k++) total += alpha[(n - 1) * S + k]! * this.last(n, scores, structure, k);
    for (let k = 0; k < S; k++) this.beta[(n - 1) * S + k] = this.last(n, scores, structure, k) / total;
    return log + Math.log(total);
  }

  private backward(n: number, head: number, structure: Float32Array): void {
    const { alpha, beta, pair } = this;
    const { tokens, structure: counts } = this.expected;
    tokens.fill(0, 0, n * CHANNELS);
    counts.fill(0);
    for (let k = 0; k < S; k++) {
      const p = alpha[(n - 1) * S + k]! * beta[(n - 1) * S + k]!;
      const { label } = STATES[k]!;
      if (p === 0) continue;
      counts[atEnd(STATES[k]!.source, STATES[k]!.segments)]! += p;
      if (label === OUT) continue;
      tokens[(n - 1) * CHANNELS + ending(label)]! += p;
      tokens[(n - 1) * CHANNELS + inside(label)]! += p;
    }
    for (let t = n - 1; t >= 1; t--) {
      const side = t <= head ? 0 : 1;
      const before = (t - 1) * S;
      beta.fill(0, before, before + S);
      for (const { from, to, labels, nth } of stepsTo(t, head)) {
        const y = beta[t * S + to]!;
        if (y === 0) continue;
        let f = (y * pair[t * 16 + labels]!) / this.scale[t]!;
        if (nth !== 0) f *= Math.exp(structure[nthContent(side, nth)]!);
        beta[before + from]! += f;
        const p = alpha[before + from]! * f;
        if (p > 1e-9 && labels >> 2 !== (labels & 3)) this.countBorder(t, side, labels, nth, p);
      }
      for (let k = 0; k < S; k++) {
        const { label } = STATES[k]!;
        if (label !== OUT) tokens[(t - 1) * CHANNELS + inside(label)]! += alpha[before + k]! * beta[before + k]!;
      }
    }
    for (const state of INITIAL) {
      const { label } = STATES[state]!;
      const p = alpha[state]! * beta[state]!;
      if (p > 0 && label !== OUT) this.countBorder(0, 0, label, label === CONTENT ? 1 : 0, p);
    }
  }

  private countBorder(t: number, side: number, labels: number, nth: number, p: number): void {
    const { tokens, structure } = this.expected;
    const from = labels >> 2;
    const to = labels & 3;
    if (from !== OUT) tokens[(t - 1) * CHANNELS + ending(from)]! += p;
    if (to !== OUT) tokens[t * CHANNELS + starting(to)]! += p;
    structure[adjacent(side, labels)]! += p;
    if (nth !== 0) structure[nthContent(side, nth)]! += p;
  }

  private last(n: number, scores: Float32Array, structure: Float32Array, state: number): number {
    const s = STATES[state]!;
    if (s.segments === 0) return 0;
    const end = s.label === OUT ? 0 : scores[(n - 1) * CHANNELS + ending(s.label)]!;
    return Math.exp(end + structure[atEnd(s.source, s.segments)]!);
  }

  private rescale(t: number): number {
    let sum = 0;
    for (let k = 0; k < S; k++) sum += this.alpha[t * S + k]!;
    for (let k = 0; k < S; k++) this.alpha[t * S + k]! /= sum;
    this.scale[t] = sum;
    return Math.log(sum);
  }
}

/** Counts of one labelling; false where the lattice has no path for it. */
export function countLabels(labels: Uint8Array, n: number, head: number, out: Counts): boolean {
  out.tokens.fill(0, 0, n * CHANNELS);
  out.structure.fill(0);
  let state = INITIAL.find(k => STATES[k]!.label === labels[0] && mayStart(k, head));
  if (state === undefined) return false;
  const first = labels[0]!;
  if (first !== OUT) {
    out.tokens[starting(first)] = 1;
    out.tokens[inside(first)] = 1;
    out.structure[adjacent(0, first)] = 1;
    if (first === CONTENT) out.structure[nthContent(0, 1)]! += 1;
  }
  for (let t = 1; t < n; t++) {
    const from: number = state;
    const to = labels[t]!;
    const step = stepsTo(t, head).find(s => s.from === from && (s.labels & 3) === to);
    if (!step) return false;
    const side = t <= head ? 0 : 1;
    const previous = labels[t - 1]!;
    if (to !== OUT) out.tokens[t * CHANNELS + inside(to)] = 1;
    if (to !== previous) {
      out.structure[adjacent(side, step.labels)]! += 1;
      if (previous !== OUT) out.tokens[(t - 1) * CHANNELS + ending(previous)] = 1;
      if (to !== OUT) out.tokens[t * CHANNELS + starting(to)] = 1;
      if (step.nth !== 0) out.structure[nthContent(side, step.nth)]! += 1;
    }
    state = step.to;
  }
  const s = STATES[state]!;
  if (s.segments === 0) return false;
  if (s.label !== OUT) out.tokens[(n - 1) * CHANNELS + ending(s.label)] = 1;
  out.structure[atEnd(s.source, s.segments)] = 1;
  return true;
}
