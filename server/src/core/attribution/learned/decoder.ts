import {
  adjacent,
  atEnd,
  CHANNELS,
  CONTENT,
  CUE,
  ending,
  inside,
  nthContent,
  OUT,
  SEGMENTS,
  SOURCE,
  starting,
} from './lattice.ts';
import { WINDOW } from './window.ts';

/** Scores are integers; this many make a factor of e. */
export const UNIT = 32;

/** Below any score that a labelling can have, and far enough from the least integer to add to. */
export const IMPOSSIBLE = -1e8;

/**
 * Paths are compared by their score times four plus a rank that tells the label which they come from: the greater of two
 * such numbers is the better path and names its origin.
 */
const RANKS = 4;
const RANK = RANKS - 1;
const NEVER = IMPOSSIBLE * RANKS;

/** Where a path to each label may come from; of equal paths the one from the label named first is taken. */
const ORIGINS: readonly (readonly number[])[] = [
  [OUT, CONTENT, SOURCE, CUE],
  [OUT, SOURCE, CUE, CONTENT],
  [OUT, CONTENT, CUE, SOURCE],
  [CUE, OUT, CONTENT, SOURCE],
];
const rankOf = (from: number, to: number): number => RANK - ORIGINS[to]!.indexOf(from);

/** A cue reaches no farther than this from its head, in tokens. */
const CUE_REACH = 10;

/** A state is a layer (what has come: the source, how many spans of content) and the token's label. */
const LAYERS = 2 * (SEGMENTS + 1);
const STATES = LAYERS * 4;
const layer = (source: number, segments: number): number => (source * (SEGMENTS + 1) + segments) * 4;
/** The greater of two numbers, without a branch: which one it is the processor could not guess. */
function greater(a: number, b: number): number {
  const d = (a - b) | 0;
  return (a - (d & (d >> 31))) | 0;
}

/**
 * Finds the best labelling of a window from its tokens' scores (Viterbi), over the paths of the lattice. Written out
 * state by state: this is where much of the tagger's time goes.
 */
export class Decoder {
  /** Scores of every token, `CHANNELS` each. */
  readonly scores = new Int32Array(WINDOW * CHANNELS);
  /** The best labelling, after `best`. */
  readonly labels = new Uint8Array(WINDOW);
  private readonly structure: Int32Array;
  private readonly base: Int32Array;
  /** What a change of labels to each token adds, by both labels, and what staying adds. Times `RANKS`, with ranks. */
  private readonly change = new Int32Array(WINDOW * 16);
  /** The best paths that enter the source at each token, by segments. */
  private readonly toSource = new Int32Array(WINDOW * (SEGMENTS + 1));
  /** Ranks of the origins of the layers without a source, then of those with it; two bits a state. */
  private readonly back = new Int32Array(WINDOW * 2);
  /** The scores of the states of the last token. */
  private readonly last = new Int32Array(STATES);

  constructor(structure: Int32Array) {
    this.structure = structure;
    this.base = changesWithoutScores(structure);
  }

  /** Fills `labels` with the best labelling that has content, and returns its score; `IMPOSSIBLE` if there is none. */
  best(n: number, head: number): number {
    for (let t = 1; t < n; t++) this.changes(t, head);
    this.last.fill(NEVER);
    this.withoutSource(n, head);
    this.withSource(n, head);
    let state = -1;
    let top = IMPOSSIBLE / 2;
    for (let source = 0; source <= 1; source++) {
      for (let segments = 1; segments <= SEGMENTS; segments++) {
        for (let label = OUT; label <= CUE; label++) {
          const k = layer(source, segments) + label;
          const end = label === OUT ? 0 : this.scores[(n - 1) * CHANNELS + ending(label)]!;
          const score = this.last[k]! / RANKS + end + this.structure[atEnd(source, segments)]!;
          if (score <= top) continue;
          top = score;
          state = k;
        }
      }
    }
    if (state < 0) return IMPOSSIBLE;
    this.trace(n, state);
    return top;
  }

  /** Follows the origins back from the last token's state. */
  private trace(n: number, last: number): void {
    let state = last;
    for (let t = n - 1; t >= 0; t--) {
      const to = state & 3;
      this.labels[t] = to;
      if (t === 0) return;
      const source = state < layer(1, 0) ? 0 : 1;
      const rank = (this.back[t * 2 + source]! >> (2 * (state - layer(source, 0)))) & RANK;
      const from = ORIGINS[to]![RANK - rank]!;
      state += from - to;
      if (from === to) continue;
      if (to === CONTENT) state -= layer(0, 1);
      else if (to === SOURCE) state -= layer(1, 0);
    }
  }

  /** The score of a path that starts with a label. */
  private first(label: number): number {
    return (this.structure[adjacent(0, label)]! + this.scores[starting(label)]! + this.scores[inside(label)]!) * RANKS;
  }

  private nth(t: number, head: number, n: number): number {
    return this.structure[nthContent(t <= head ? 0 : 1, n)]! * RANKS;
  }

  /** The states before any source: out (o), content (c) and cue (q) with 0, 1 and 2 spans of content begun. */
  private withoutSource(n: number, head: number): void {
    const { change, back, toSource, last } = this;
    let o0 = head === 0 ? NEVER : 0;
    let c1 = head === 0 ? NEVER : this.first(CONTENT) + this.nth(0, head, 1);
    let q0 = this.first(CUE);
    let [o1, o2, c2, q1, q2] = [NEVER, NEVER, NEVER, NEVER, NEVER];
    for (let t = 1; t < n; t++) {
      const k = t * 16;
      const oo = change[k + OUT * 4 + OUT]!;
      const co = change[k + CONTENT * 4 + OUT]!;
      const qo = change[k + CUE * 4 + OUT]!;
      const oc = change[k + OUT * 4 + CONTENT]!;
      const cc = change[k + CONTENT * 4 + CONTENT]!;
      const qc = change[k + CUE * 4 + CONTENT]!;
      const os = change[k + OUT * 4 + SOURCE]!;
      const cs = change[k + CONTENT * 4 + SOURCE]!;
      const qs = change[k + CUE * 4 + SOURCE]!;
      const oq = change[k + OUT * 4 + CUE]!;
      const cq = change[k + CONTENT * 4 + CUE]!;
      const qq = change[k + CUE * 4 + CUE]!;
      toSource[t * 3] = greater(o0 + os, q0 + qs);
      toSource[t * 3 + 1] = greater(greater(o1 + os, c1 + cs), q1 + qs);
      toSource[t * 3 + 2] = greater(greater(o2 + os, c2 + cs), q2 + qs);
      const toC1 = greater(greater(o0 + oc, q0 + qc) + this.nth(t, head, 1), c1 + cc);
      const toC2 = greater(greater(o1 + oc, q1 + qc) + this.nth(t, head, 2), c2 + cc);
      const toO0 = greater(o0 + oo, q0 + qo);
      const toO1 = greater(greater(o1 + oo, c1 + co), q1 + qo);
      const toO2 = greater(greater(o2 + oo, c2 + co), q2 + qo);
      const toQ0 = greater(q0 + qq, o0 + oq);
      const toQ1 = greater(greater(q1 + qq, o1 + oq), c1 + cq);
      const toQ2 = greater(greater(q2 + qq, o2 + oq), c2 + cq);
      back[t * 2] =
        ranks(toO0, NEVER, NEVER, toQ0) |
        (ranks(toO1, toC1, NEVER, toQ1) << 8) |
        (ranks(toO2, toC2, NEVER, toQ2) << 16);
      o0 = t === head ? NEVER : toO0 & ~RANK;
      o1 = t === head ? NEVER : toO1 & ~RANK;
      o2 = t === head ? NEVER : toO2 & ~RANK;
      c1 = t === head ? NEVER : toC1 & ~RANK;
      c2 = t === head ? NEVER : toC2 & ~RANK;
      q0 = toQ0 & ~RANK;
      q1 = toQ1 & ~RANK;
      q2 = toQ2 & ~RANK;
    }
    last.set([o1, c1, NEVER, q1, o2, c2, NEVER, q2], layer(0, 1));
  }

  /** The states in the source (s) and after it. */
  private withSource(n: number, head: number): void {
    const { change, back, toSource, last } = this;
    let s0 = head === 0 ? NEVER : this.first(SOURCE);
    let [o0, o1, o2, c1, c2, s1, s2, q0, q1, q2] = [
      NEVER,
      NEVER,
      NEVER,
      NEVER,
      NEVER,
      NEVER,
      NEVER,
      NEVER,
      NEVER,
      NEVER,
    ];
    for (let t = 1; t < n; t++) {
      const k = t * 16;
      const oo = change[k + OUT * 4 + OUT]!;
      const co = change[k + CONTENT * 4 + OUT]!;
      const so = change[k + SOURCE * 4 + OUT]!;
      const qo = change[k + CUE * 4 + OUT]!;
      const oc = change[k + OUT * 4 + CONTENT]!;
      const cc = change[k + CONTENT * 4 + CONTENT]!;
      const sc = change[k + SOURCE * 4 + CONTENT]!;
      const qc = change[k + CUE * 4 + CONTENT]!;
      const ss = change[k + SOURCE * 4 + SOURCE]!;
      const oq = change[k + OUT * 4 + CUE]!;
      const cq = change[k + CONTENT * 4 + CUE]!;
      const sq = change[k + SOURCE * 4 + CUE]!;
      const qq = change[k + CUE * 4 + CUE]!;
      const toS0 = greater(toSource[t * 3]!, s0 + ss);
      const toS1 = greater(toSource[t * 3 + 1]!, s1 + ss);
      const toS2 = greater(toSource[t * 3 + 2]!, s2 + ss);
      const toC1 = greater(greater(greater(o0 + oc, s0 + sc), q0 + qc) + this.nth(t, head, 1), c1 + cc);
      const toC2 = greater(greater(greater(o1 + oc, s1 + sc), q1 + qc) + this.nth(t, head, 2), c2 + cc);
      const toO0 = greater(greater(o0 + oo, s0 + so), q0 + qo);
      const toO1 = greater(greater(o1 + oo, c1 + co), greater(s1 + so, q1 + qo));
      const toO2 = greater(greater(o2 + oo, c2 + co), greater(s2 + so, q2 + qo));
      const toQ0 = greater(greater(q0 + qq, o0 + oq), s0 + sq);
      const toQ1 = greater(greater(q1 + qq, o1 + oq), greater(c1 + cq, s1 + sq));
      const toQ2 = greater(greater(q2 + qq, o2 + oq), greater(c2 + cq, s2 + sq));
      back[t * 2 + 1] =
        ranks(toO0, NEVER, toS0, toQ0) | (ranks(toO1, toC1, toS1, toQ1) << 8) | (ranks(toO2, toC2, toS2, toQ2) << 16);
      o0 = t === head ? NEVER : toO0 & ~RANK;
      o1 = t === head ? NEVER : toO1 & ~RANK;
      o2 = t === head ? NEVER : toO2 & ~RANK;
      c1 = t === head ? NEVER : toC1 & ~RANK;
      c2 = t === head ? NEVER : toC2 & ~RANK;
      s0 = t === head ? NEVER : toS0 & ~RANK;
      s1 = t === head ? NEVER : toS1 & ~RANK;
      s2 = t === head ? NEVER : toS2 & ~RANK;
      q0 = toQ0 & ~RANK;
      q1 = toQ1 & ~RANK;
      q2 = toQ2 & ~RANK;
    }
    last.set([o1, c1, s1, q1, o2, c2, s2, q2], layer(1, 1));
  }

  /** What the step to token `t` adds. The cue is one span that holds the head: it may not be left before, nor entered after. */
  private changes(t: number, head: number): void {
    const { scores, base, change } = this;
    const side = t <= head ? 0 : 16;
    const k = t * 16;
    const at = t * CHANNELS;
    const before = at - CHANNELS;
    const content = scores[before + ending(CONTENT)]! * RANKS;
    const source = scores[before + ending(SOURCE)]! * RANKS;
    const cue = scores[before + ending(CUE)]! * RANKS;
    for (let to = OUT; to <= CUE; to++) {
      const within = to === OUT ? 0 : scores[at + inside(to)]! * RANKS;
      const start = to === OUT ? 0 : within + scores[at + starting(to)]! * RANKS;
      change[k + to] = base[side + to]! + start;
      change[k + CONTENT * 4 + to] = base[side + CONTENT * 4 + to]! + start + content;
      change[k + SOURCE * 4 + to] = base[side + SOURCE * 4 + to]! + start + source;
      change[k + CUE * 4 + to] = base[side + CUE * 4 + to]! + start + cue;
      change[k + to * 5] = base[side + to * 5]! + within;
    }
    const mayLeave = t > head;
    const mayEnter = t <= head && t >= head - CUE_REACH;
    for (let label = OUT; label < CUE; label++) {
      if (!mayLeave) change[k + CUE * 4 + label] = NEVER;
      if (!mayEnter) change[k + label * 4 + CUE] = NEVER;
    }
    if (t > head + CUE_REACH) change[k + CUE * 4 + CUE] = NEVER;
  }
}

/** The ranks of a layer's states, two bits each. */
const ranks = (out: number, content: number, source: number, cue: number): number =>
  (out & RANK) | ((content & RANK) << 2) | ((source & RANK) << 4) | ((cue & RANK) << 6);

/** What of the changes of labels, before and after the head, is the same at every token. */
function changesWithoutScores(structure: Int32Array): Int32Array {
  const out = new Int32Array(32);
  for (let side = 0; side <= 1; side++) {
    for (let from = OUT; from <= CUE; from++) {
      for (let to = OUT; to <= CUE; to++) {
        const weight = from === to ? 0 : structure[adjacent(side, from * 4 + to)]!;
        out[side * 16 + from * 4 + to] = weight * RANKS + rankOf(from, to);
      }
    }
  }
  return out;
}
