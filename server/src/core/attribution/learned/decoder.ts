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
/** From a layer to the one with a span of content more, and to the one with the source. */
const MORE_CONTENT = layer(0, 1);
const WITH_SOURCE = layer(1, 0);

/** The greater of two numbers, without a branch: which one it is the processor could not guess. */
function greater(a: number, b: number): number {
  const d = (a - b) | 0;
  return (a - (d & (d >> 31))) | 0;
}

/**
 * Finds the best labelling of a window from its tokens' scores (Viterbi), over the paths of the lattice. Written out
 * label by label: this is where much of the tagger's time goes.
 */
export class Decoder {
  /** Scores of every token, `CHANNELS` each. */
  readonly scores = new Int32Array(WINDOW * CHANNELS);
  /** The best labelling, after `best`. */
  readonly labels = new Uint8Array(WINDOW);
  private readonly structure: Int32Array;
  /** What a change of labels adds, by both labels; in the diagonal what staying adds. Times `RANKS`, with ranks. */
  private readonly change = new Int32Array(16);
  private readonly base: Int32Array;
  /** The rank of each state's origin. */
  private readonly back = new Uint8Array(WINDOW * STATES);
  private now = new Int32Array(STATES);
  private next = new Int32Array(STATES);

  constructor(structure: Int32Array) {
    this.structure = structure;
    this.base = changesWithoutScores(structure);
  }

  /** Fills `labels` with the best labelling that has content, and returns its score; `IMPOSSIBLE` if there is none. */
  best(n: number, head: number): number {
    this.start(head);
    for (let t = 1; t < n; t++) {
      this.changes(t, t <= head ? 0 : 1);
      if (t === head) this.reachHead(t);
      else this.advance(t, head);
      const { now, next } = this;
      this.now = next;
      this.next = now;
    }
    let state = -1;
    let top = IMPOSSIBLE / 2;
    for (let source = 0; source <= 1; source++) {
      for (let segments = 1; segments <= SEGMENTS; segments++) {
        for (let label = OUT; label <= CUE; label++) {
          const k = layer(source, segments) + label;
          const end = label === OUT ? 0 : this.scores[(n - 1) * CHANNELS + ending(label)]!;
          const score = this.now[k]! / RANKS + end + this.structure[atEnd(source, segments)]!;
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
      const from = ORIGINS[to]![RANK - this.back[t * STATES + state]!]!;
      state += from - to;
      if (from === to) continue;
      if (to === CONTENT) state -= MORE_CONTENT;
      else if (to === SOURCE) state -= WITH_SOURCE;
    }
  }

  private start(head: number): void {
    const { now, next, scores, structure } = this;
    now.fill(NEVER);
    next.fill(NEVER);
    const first = (label: number): number =>
      (structure[adjacent(0, label)]! + scores[starting(label)]! + scores[inside(label)]!) * RANKS;
    now[layer(0, 0) + CUE] = first(CUE);
    if (head === 0) return;
    now[layer(0, 0) + OUT] = 0;
    now[layer(0, 1) + CONTENT] = first(CONTENT) + structure[nthContent(0, 1)]! * RANKS;
    now[layer(1, 0) + SOURCE] = first(SOURCE);
  }

  /** One step, from token `t - 1` to `t`, but for the head: the cue is one span that holds the head. */
  private advance(t: number, head: number): void {
    const { now, next, change, back } = this;
    const nth = t < head ? nthContent(0, 1) : nthContent(1, 1);
    const mayEnterCue = t < head && t >= head - CUE_REACH;
    const mayStayInCue = t <= head + CUE_REACH;
    for (let at = 0; at < STATES; at += 4) {
      const row = t * STATES + at;
      const out = now[at]!;
      const content = now[at + CONTENT]!;
      const source = now[at + SOURCE]!;
      const inCue = now[at + CUE]!;
      const cue = t > head ? inCue : NEVER;

      let top = greater(out + change[OUT * 4 + OUT]!, content + change[CONTENT * 4 + OUT]!);
      top = greater(top, greater(source + change[SOURCE * 4 + OUT]!, cue + change[CUE * 4 + OUT]!));
      next[at] = top & ~RANK;
      back[row] = top & RANK;

      top = mayStayInCue ? inCue + change[CUE * 4 + CUE]! : NEVER;
      if (mayEnterCue) {
        top = greater(top, out + change[OUT * 4 + CUE]!);
        top = greater(top, greater(content + change[CONTENT * 4 + CUE]!, source + change[SOURCE * 4 + CUE]!));
      }
      next[at + CUE] = top & ~RANK;
      back[row + CUE] = top & RANK;

      this.stay(at + CONTENT, content + change[CONTENT * 4 + CONTENT]!, row + CONTENT);
      this.stay(at + SOURCE, source + change[SOURCE * 4 + SOURCE]!, row + SOURCE);
      if (at !== layer(0, SEGMENTS) && at !== layer(1, SEGMENTS)) {
        top = greater(out + change[OUT * 4 + CONTENT]!, source + change[SOURCE * 4 + CONTENT]!);
        top = greater(top, cue + change[CUE * 4 + CONTENT]!);
        const more = at === layer(0, 0) || at === layer(1, 0) ? 0 : 1;
        next[at + MORE_CONTENT + CONTENT] = top + this.structure[nth + more]! * RANKS;
      }
      if (at < WITH_SOURCE) {
        top = greater(out + change[OUT * 4 + SOURCE]!, content + change[CONTENT * 4 + SOURCE]!);
        next[at + WITH_SOURCE + SOURCE] = greater(top, cue + change[CUE * 4 + SOURCE]!);
      }
    }
  }

  /** Layers are entered before they are visited: staying competes with what has entered. */
  private stay(state: number, score: number, row: number): void {
    const top = greater(this.next[state]!, score);
    this.next[state] = top & ~RANK;
    this.back[row] = top & RANK;
  }

  /** The step to the head: whatever a path comes from, it is in the cue now. */
  private reachHead(t: number): void {
    const { now, next, change, back } = this;
    for (let at = 0; at < STATES; at += 4) {
      let top = greater(now[at + CUE]! + change[CUE * 4 + CUE]!, now[at]! + change[OUT * 4 + CUE]!);
      top = greater(top, now[at + CONTENT]! + change[CONTENT * 4 + CUE]!);
      top = greater(top, now[at + SOURCE]! + change[SOURCE * 4 + CUE]!);
      next[at] = NEVER;
      next[at + CONTENT] = NEVER;
      next[at + SOURCE] = NEVER;
      next[at + CUE] = top & ~RANK;
      back[t * STATES + at + CUE] = top & RANK;
    }
    now.fill(NEVER);
  }

  private changes(t: number, side: number): void {
    const { scores, base, change } = this;
    const at = t * CHANNELS;
    for (let to = OUT; to <= CUE; to++) {
      const within = to === OUT ? 0 : scores[at + inside(to)]!;
      const start = within + (to === OUT ? 0 : scores[at + starting(to)]!);
      for (let from = OUT; from <= CUE; from++) {
        const labels = from * 4 + to;
        const end = from === OUT ? 0 : scores[at - CHANNELS + ending(from)]!;
        change[labels] = base[side * 16 + labels]! + (from === to ? within : start + end) * RANKS;
      }
    }
  }
}

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
