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
export const IMPOSSIBLE = -1e9;

/** A cue reaches no farther than this from its head, in tokens. */
const CUE_REACH = 10;

/** A state is a layer (what has come: the source, how many spans of content) and the token's label. */
const LAYERS = 2 * (SEGMENTS + 1);
const STATES = LAYERS * 4;
const layer = (source: number, segments: number): number => (source * (SEGMENTS + 1) + segments) * 4;

/**
 * Finds the best labelling of a window from its tokens' scores (Viterbi), over the paths of the lattice. Written out
 * label by label: this is where most of the tagger's time goes.
 */
export class Decoder {
  /** Scores of every token, `CHANNELS` each. */
  readonly scores = new Int32Array(WINDOW * CHANNELS);
  /** The best labelling, after `best`. */
  readonly labels = new Uint8Array(WINDOW);
  private readonly structure: Int32Array;
  /** What a change of labels adds, by both labels; in the diagonal what staying adds. */
  private readonly change = new Int32Array(16);
  private readonly back = new Int8Array(WINDOW * STATES);
  private now = new Int32Array(STATES);
  private next = new Int32Array(STATES);

  constructor(structure: Int32Array) {
    this.structure = structure;
  }

  /** Fills `labels` with the best labelling that has content, and returns its score; `IMPOSSIBLE` if there is none. */
  best(n: number, head: number): number {
    this.start(head);
    for (let t = 1; t < n; t++) {
      this.changes(t, t <= head ? 0 : 1);
      this.advance(t, head);
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
          const score = this.now[k]! + end + this.structure[atEnd(source, segments)]!;
          if (score <= top) continue;
          top = score;
          state = k;
        }
      }
    }
    if (state < 0) return IMPOSSIBLE;
    for (let t = n - 1; t >= 0; t--) {
      this.labels[t] = state & 3;
      if (t > 0) state = this.back[t * STATES + state]!;
    }
    return top;
  }

  private start(head: number): void {
    const { now, scores, structure } = this;
    now.fill(IMPOSSIBLE);
    const first = (label: number): number =>
      structure[adjacent(0, label)]! + scores[starting(label)]! + scores[inside(label)]!;
    now[layer(0, 0) + CUE] = first(CUE);
    if (head === 0) return;
    now[layer(0, 0) + OUT] = 0;
    now[layer(0, 1) + CONTENT] = first(CONTENT) + structure[nthContent(0, 1)]!;
    now[layer(1, 0) + SOURCE] = first(SOURCE);
  }

  /** One step, from token `t - 1` to `t`: the cue is one span that holds the head. */
  private advance(t: number, head: number): void {
    const { now, next, change, back } = this;
    next.fill(IMPOSSIBLE);
    const mayEnterCue = t <= head && t >= head - CUE_REACH;
    const mayStayInCue = t <= head + CUE_REACH;
    const fromCue = t > head ? 0 : IMPOSSIBLE;
    const side = t <= head ? 0 : 1;
    const row = t * STATES;
    for (let at = 0; at < STATES; at += 4) {
      const out = now[at]!;
      const content = now[at + CONTENT]!;
      const source = now[at + SOURCE]!;
      const cue = now[at + CUE]!;
      const segments = (at >> 2) % (SEGMENTS + 1);
      let top = IMPOSSIBLE;
      let from = at;
      let score = 0;
      if (mayStayInCue && cue > IMPOSSIBLE) {
        top = cue + change[CUE * 4 + CUE]!;
        from = at + CUE;
      }
      if (mayEnterCue) {
        score = out + change[CUE]!;
        if (score > top) {
          top = score;
          from = at;
        }
        score = content + change[CONTENT * 4 + CUE]!;
        if (score > top) {
          top = score;
          from = at + CONTENT;
        }
        score = source + change[SOURCE * 4 + CUE]!;
        if (score > top) {
          top = score;
          from = at + SOURCE;
        }
      }
      next[at + CUE] = top;
      back[row + at + CUE] = from;
      if (t === head) continue;
      const left = cue + fromCue;

      top = out;
      from = at;
      score = content + change[CONTENT * 4]!;
      if (score > top) {
        top = score;
        from = at + CONTENT;
      }
      score = source + change[SOURCE * 4]!;
      if (score > top) {
        top = score;
        from = at + SOURCE;
      }
      score = left + change[CUE * 4]!;
      if (score > top) {
        top = score;
        from = at + CUE;
      }
      next[at] = top;
      back[row + at] = from;

      this.stay(at + CONTENT, content + change[CONTENT * 4 + CONTENT]!, row);
      this.stay(at + SOURCE, source + change[SOURCE * 4 + SOURCE]!, row);
      if (segments < SEGMENTS) {
        top = out + change[CONTENT]!;
        from = at;
        score = source + change[SOURCE * 4 + CONTENT]!;
        if (score > top) {
          top = score;
          from = at + SOURCE;
        }
        score = left + change[CUE * 4 + CONTENT]!;
        if (score > top) {
          top = score;
          from = at + CUE;
        }
        this.enter(at + 4 + CONTENT, top + this.structure[nthContent(side, segments + 1)]!, from, row);
      }
      if (at < STATES / 2) {
        top = out + change[SOURCE]!;
        from = at;
        score = content + change[CONTENT * 4 + SOURCE]!;
        if (score > top) {
          top = score;
          from = at + CONTENT;
        }
        score = left + change[CUE * 4 + SOURCE]!;
        if (score > top) {
          top = score;
          from = at + CUE;
        }
        this.enter(at + STATES / 2 + SOURCE, top, from, row);
      }
    }
  }

  /** Layers are entered before they are visited: staying competes with what has entered. */
  private stay(state: number, score: number, row: number): void {
    if (score > this.next[state]!) {
      this.next[state] = score;
      this.back[row + state] = state;
    }
  }

  private enter(state: number, score: number, from: number, row: number): void {
    if (score > this.next[state]!) {
      this.next[state] = score;
      this.back[row + state] = from;
    }
  }

  private changes(t: number, side: number): void {
    const { scores, structure, change } = this;
    const at = t * CHANNELS;
    for (let to = OUT; to <= CUE; to++) {
      const within = to === OUT ? 0 : scores[at + inside(to)]!;
      const start = to === OUT ? 0 : scores[at + starting(to)]!;
      for (let from = OUT; from <= CUE; from++) {
        const labels = from * 4 + to;
        const end = from === OUT ? 0 : scores[at - CHANNELS + ending(from)]!;
        change[labels] = from === to ? within : within + start + end + structure[adjacent(side, labels)]!;
      }
    }
  }
}
