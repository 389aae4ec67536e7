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
import { AFTER, changesWithoutScores, greater, IMPOSSIBLE, NEVER, ORIGINS, RANK, RANKS, STAY } from './paths.ts';
import { WINDOW } from './window.ts';

/** Scores are integers; this many make a factor of e. */
export const UNIT = 32;

/** A cue reaches no farther than this from its head, in tokens. */
const CUE_REACH = 10;

/** A state is a layer (what has come: the source, how many spans of content) and the token's label. */
const LAYERS = 2 * (SEGMENTS + 1);
const STATES = LAYERS * 4;
const layer = (source: number, segments: number): number => (source * (SEGMENTS + 1) + segments) * 4;

/** The ranks of the cue's states where paths come from the cue only; two bits a state, as in `back`. */
const STAYS = (STAY << 6) | (STAY << 14) | (STAY << 22);

/**
 * Finds the best labelling of a window from its tokens' scores (Viterbi), over the paths of the lattice. Written out
 * state by state, ranks too: this is where much of the tagger's time goes, and V8 puts only so many small functions into one.
 */
export class Decoder {
  /** Scores of every token times `RANKS`, `CHANNELS` each. */
  readonly scores = new Int32Array(WINDOW * CHANNELS);
  /** The best labelling, after `best`. */
  readonly labels = new Uint8Array(WINDOW);
  private readonly structure: Int32Array;
  private readonly base: Int32Array;
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
    this.last.fill(NEVER);
    this.toHead(head);
    this.fromHead(n, head);
    let state = -1;
    let top = NEVER / 2;
    for (let source = 0; source <= 1; source++) {
      for (let segments = 1; segments <= SEGMENTS; segments++) {
        for (let label = OUT; label <= CUE; label++) {
          const k = layer(source, segments) + label;
          const end = label === OUT ? 0 : this.scores[(n - 1) * CHANNELS + ending(label)]!;
          const score = this.last[k]! + end + this.structure[atEnd(source, segments)]! * RANKS;
          if (score <= top) continue;
          top = score;
          state = k;
        }
      }
    }
    if (state < 0) return IMPOSSIBLE;
    this.trace(n, state);
    return top / RANKS;
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
    return this.structure[adjacent(0, label)]! * RANKS + this.scores[starting(label)]! + this.scores[inside(label)]!;
  }

  /** What beginning the n-th span of content adds before (0) or after (1) the head. */
  private nth(side: number, n: number): number {
    return this.structure[nthContent(side, n)]! * RANKS;
  }

  /**
   * The paths up to the head, which is the cue's: the cue is one span that may be entered and not left. States are out (o), content
   * (c) and cue (q) with 0, 1 and 2 spans of content begun before the source has come; from it on they are source (s), out (p),
   * content (d) and cue (r). A step is named by the labels that it goes from and to.
   */
  private toHead(head: number): void {
    const { scores, base, back, last } = this;
    const nth1 = this.nth(0, 1);
    const nth2 = this.nth(0, 2);
    let o0 = 0;
    let o1 = NEVER;
    let o2 = NEVER;
    let c1 = this.first(CONTENT) + nth1;
    let c2 = NEVER;
    let q0 = this.first(CUE);
    let q1 = NEVER;
    let q2 = NEVER;
    let s0 = this.first(SOURCE);
    let s1 = NEVER;
    let s2 = NEVER;
    let p0 = NEVER;
    let p1 = NEVER;
    let p2 = NEVER;
    let d1 = NEVER;
    let d2 = NEVER;
    let r0 = NEVER;
    let r1 = NEVER;
    let r2 = NEVER;
    const oo = base[OUT * 4 + OUT]!;
    const coBase = base[CONTENT * 4 + OUT]!;
    const soBase = base[SOURCE * 4 + OUT]!;
    const ocBase = base[OUT * 4 + CONTENT]!;
    const ccBase = base[CONTENT * 4 + CONTENT]!;
    const scBase = base[SOURCE * 4 + CONTENT]!;
    const osBase = base[OUT * 4 + SOURCE]!;
    const csBase = base[CONTENT * 4 + SOURCE]!;
    const ssBase = base[SOURCE * 4 + SOURCE]!;
    const oqBase = base[OUT * 4 + CUE]!;
    const cqBase = base[CONTENT * 4 + CUE]!;
    const sqBase = base[SOURCE * 4 + CUE]!;
    const qqBase = base[CUE * 4 + CUE]!;
    for (let t = 1; t <= head; t++) {
      const at = t * CHANNELS;
      const c = scores[at + inside(CONTENT)]!;
      const s = scores[at + inside(SOURCE)]!;
      const q = scores[at + inside(CUE)]!;
      const toC = scores[at + starting(CONTENT)]! + c;
      const toS = scores[at + starting(SOURCE)]! + s;
      const toQ = t >= head - CUE_REACH ? scores[at + starting(CUE)]! + q : NEVER;
      const ofC = scores[at - CHANNELS + ending(CONTENT)]!;
      const ofS = scores[at - CHANNELS + ending(SOURCE)]!;
      const co = coBase + ofC;
      const so = soBase + ofS;
      const oc = ocBase + toC;
      const cc = ccBase + c;
      const sc = scBase + toC + ofS;
      const os = osBase + toS;
      const cs = csBase + toS + ofC;
      const ss = ssBase + s;
      const oq = oqBase + toQ;
      const cq = cqBase + toQ + ofC;
      const sq = sqBase + toQ + ofS;
      const qq = qqBase + q;

      const toS0 = greater(o0 + os, s0 + ss);
      const toS1 = greater(greater(o1 + os, c1 + cs), s1 + ss);
      const toS2 = greater(greater(o2 + os, c2 + cs), s2 + ss);
      const toR0 = greater(greater(r0 + qq, p0 + oq), s0 + sq);
      const toR1 = greater(greater(r1 + qq, p1 + oq), greater(d1 + cq, s1 + sq));
      const toR2 = greater(greater(r2 + qq, p2 + oq), greater(d2 + cq, s2 + sq));
      const toD1 = greater(greater(p0 + oc, s0 + sc) + nth1, d1 + cc);
      const toD2 = greater(greater(p1 + oc, s1 + sc) + nth2, d2 + cc);
      const toP0 = greater(p0 + oo, s0 + so);
      const toP1 = greater(greater(p1 + oo, d1 + co), s1 + so);
      const toP2 = greater(greater(p2 + oo, d2 + co), s2 + so);
      const toQ0 = greater(q0 + qq, o0 + oq);
      const toQ1 = greater(greater(q1 + qq, o1 + oq), c1 + cq);
      const toQ2 = greater(greater(q2 + qq, o2 + oq), c2 + cq);
      const toC1 = greater(o0 + oc + nth1, c1 + cc);
      const toC2 = greater(o1 + oc + nth2, c2 + cc);
      const toO0 = o0 + oo;
      const toO1 = greater(o1 + oo, c1 + co);
      const toO2 = greater(o2 + oo, c2 + co);
      back[t * 2] =
        (toO0 & RANK) |
        ((toQ0 & RANK) << 6) |
        ((toO1 & RANK) << 8) |
        ((toC1 & RANK) << 10) |
        ((toQ1 & RANK) << 14) |
        ((toO2 & RANK) << 16) |
        ((toC2 & RANK) << 18) |
        ((toQ2 & RANK) << 22);
      back[t * 2 + 1] =
        (toP0 & RANK) |
        ((toS0 & RANK) << 4) |
        ((toR0 & RANK) << 6) |
        ((toP1 & RANK) << 8) |
        ((toD1 & RANK) << 10) |
        ((toS1 & RANK) << 12) |
        ((toR1 & RANK) << 14) |
        ((toP2 & RANK) << 16) |
        ((toD2 & RANK) << 18) |
        ((toS2 & RANK) << 20) |
        ((toR2 & RANK) << 22);
      o0 = toO0 & ~RANK;
      o1 = toO1 & ~RANK;
      o2 = toO2 & ~RANK;
      c1 = toC1 & ~RANK;
      c2 = toC2 & ~RANK;
      q0 = toQ0 & ~RANK;
      q1 = toQ1 & ~RANK;
      q2 = toQ2 & ~RANK;
      s0 = toS0 & ~RANK;
      s1 = toS1 & ~RANK;
      s2 = toS2 & ~RANK;
      p0 = toP0 & ~RANK;
      p1 = toP1 & ~RANK;
      p2 = toP2 & ~RANK;
      d1 = toD1 & ~RANK;
      d2 = toD2 & ~RANK;
      r0 = toR0 & ~RANK;
      r1 = toR1 & ~RANK;
      r2 = toR2 & ~RANK;
    }
    last[layer(0, 0) + CUE] = q0;
    last[layer(0, 1) + CUE] = q1;
    last[layer(0, 2) + CUE] = q2;
    last[layer(1, 0) + CUE] = r0;
    last[layer(1, 1) + CUE] = r1;
    last[layer(1, 2) + CUE] = r2;
  }

  /** The paths from the head on, where the cue may be left and not entered; names as in `toHead`. */
  private fromHead(n: number, head: number): void {
    const { scores, base, back, last } = this;
    const nth1 = this.nth(1, 1);
    const nth2 = this.nth(1, 2);
    let o0 = NEVER;
    let o1 = NEVER;
    let o2 = NEVER;
    let c1 = NEVER;
    let c2 = NEVER;
    let q0 = last[layer(0, 0) + CUE]!;
    let q1 = last[layer(0, 1) + CUE]!;
    let q2 = last[layer(0, 2) + CUE]!;
    let s0 = NEVER;
    let s1 = NEVER;
    let s2 = NEVER;
    let p0 = NEVER;
    let p1 = NEVER;
    let p2 = NEVER;
    let d1 = NEVER;
    let d2 = NEVER;
    let r0 = last[layer(1, 0) + CUE]!;
    let r1 = last[layer(1, 1) + CUE]!;
    let r2 = last[layer(1, 2) + CUE]!;
    const oo = base[AFTER + OUT * 4 + OUT]!;
    const coBase = base[AFTER + CONTENT * 4 + OUT]!;
    const soBase = base[AFTER + SOURCE * 4 + OUT]!;
    const qoBase = base[AFTER + CUE * 4 + OUT]!;
    const ocBase = base[AFTER + OUT * 4 + CONTENT]!;
    const ccBase = base[AFTER + CONTENT * 4 + CONTENT]!;
    const scBase = base[AFTER + SOURCE * 4 + CONTENT]!;
    const qcBase = base[AFTER + CUE * 4 + CONTENT]!;
    const osBase = base[AFTER + OUT * 4 + SOURCE]!;
    const csBase = base[AFTER + CONTENT * 4 + SOURCE]!;
    const ssBase = base[AFTER + SOURCE * 4 + SOURCE]!;
    const qsBase = base[AFTER + CUE * 4 + SOURCE]!;
    const qqBase = base[AFTER + CUE * 4 + CUE]!;
    for (let t = head + 1; t < n; t++) {
      const at = t * CHANNELS;
      const c = scores[at + inside(CONTENT)]!;
      const s = scores[at + inside(SOURCE)]!;
      const toC = scores[at + starting(CONTENT)]! + c;
      const toS = scores[at + starting(SOURCE)]! + s;
      const ofC = scores[at - CHANNELS + ending(CONTENT)]!;
      const ofS = scores[at - CHANNELS + ending(SOURCE)]!;
      const ofQ = scores[at - CHANNELS + ending(CUE)]!;
      const co = coBase + ofC;
      const so = soBase + ofS;
      const qo = qoBase + ofQ;
      const oc = ocBase + toC;
      const cc = ccBase + c;
      const sc = scBase + toC + ofS;
      const qc = qcBase + toC + ofQ;
      const os = osBase + toS;
      const cs = csBase + toS + ofC;
      const ss = ssBase + s;
      const qs = qsBase + toS + ofQ;
      const qq = qqBase + scores[at + inside(CUE)]!;
      const stays = t <= head + CUE_REACH;

      const toS0 = greater(greater(o0 + os, q0 + qs), s0 + ss);
      const toS1 = greater(greater(greater(o1 + os, c1 + cs), q1 + qs), s1 + ss);
      const toS2 = greater(greater(greater(o2 + os, c2 + cs), q2 + qs), s2 + ss);
      const toD1 = greater(greater(greater(p0 + oc, s0 + sc), r0 + qc) + nth1, d1 + cc);
      const toD2 = greater(greater(greater(p1 + oc, s1 + sc), r1 + qc) + nth2, d2 + cc);
      const toP0 = greater(greater(p0 + oo, s0 + so), r0 + qo);
      const toP1 = greater(greater(p1 + oo, d1 + co), greater(s1 + so, r1 + qo));
      const toP2 = greater(greater(p2 + oo, d2 + co), greater(s2 + so, r2 + qo));
      const toC1 = greater(greater(o0 + oc, q0 + qc) + nth1, c1 + cc);
      const toC2 = greater(greater(o1 + oc, q1 + qc) + nth2, c2 + cc);
      const toO0 = greater(o0 + oo, q0 + qo);
      const toO1 = greater(greater(o1 + oo, c1 + co), q1 + qo);
      const toO2 = greater(greater(o2 + oo, c2 + co), q2 + qo);
      back[t * 2] =
        STAYS |
        (toO0 & RANK) |
        ((toO1 & RANK) << 8) |
        ((toC1 & RANK) << 10) |
        ((toO2 & RANK) << 16) |
        ((toC2 & RANK) << 18);
      back[t * 2 + 1] =
        STAYS |
        (toP0 & RANK) |
        ((toS0 & RANK) << 4) |
        ((toP1 & RANK) << 8) |
        ((toD1 & RANK) << 10) |
        ((toS1 & RANK) << 12) |
        ((toP2 & RANK) << 16) |
        ((toD2 & RANK) << 18) |
        ((toS2 & RANK) << 20);
      o0 = toO0 & ~RANK;
      o1 = toO1 & ~RANK;
      o2 = toO2 & ~RANK;
      c1 = toC1 & ~RANK;
      c2 = toC2 & ~RANK;
      q0 = stays ? (q0 + qq) & ~RANK : NEVER;
      q1 = stays ? (q1 + qq) & ~RANK : NEVER;
      q2 = stays ? (q2 + qq) & ~RANK : NEVER;
      s0 = toS0 & ~RANK;
      s1 = toS1 & ~RANK;
      s2 = toS2 & ~RANK;
      p0 = toP0 & ~RANK;
      p1 = toP1 & ~RANK;
      p2 = toP2 & ~RANK;
      d1 = toD1 & ~RANK;
      d2 = toD2 & ~RANK;
      r0 = stays ? (r0 + qq) & ~RANK : NEVER;
      r1 = stays ? (r1 + qq) & ~RANK : NEVER;
      r2 = stays ? (r2 + qq) & ~RANK : NEVER;
    }
    this.keep(0, 1, o1, c1, NEVER, q1);
    this.keep(0, 2, o2, c2, NEVER, q2);
    this.keep(1, 1, p1, d1, s1, r1);
    this.keep(1, 2, p2, d2, s2, r2);
  }

  /** Keeps the scores of a layer's states at the last token. */
  private keep(source: number, segments: number, out: number, content: number, ofSource: number, cue: number): void {
    const first = layer(source, segments);
    this.last[first + OUT] = out;
    this.last[first + CONTENT] = content;
    this.last[first + SOURCE] = ofSource;
    this.last[first + CUE] = cue;
  }
}
