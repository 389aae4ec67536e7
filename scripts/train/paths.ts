import { CONTENT, CUE, OUT, SEGMENTS, SOURCE } from '../../server/src/core/attribution/learned/lattice.ts';

/** What a path through a window's labellings must remember: the token's label and what has come. */
export interface State {
  readonly label: number;
  /** 1 once the source has come. */
  readonly source: number;
  /** Spans of content so far. */
  readonly segments: number;
}

export interface Step {
  readonly from: number;
  readonly to: number;
  /** The labels of both, `from * 4 + to`. */
  readonly labels: number;
  /** n if the step starts the n-th span of content, else 0. */
  readonly nth: number;
}

export const STATES: readonly State[] = buildStates();
export const INITIAL: readonly number[] = STATES.flatMap((s, i) => (isInitial(s) ? [i] : []));

const ALL = buildSteps();
const BEFORE = ALL.filter(s => !(s.labels >> 2 === CUE && (s.labels & 3) !== CUE));
const TO_HEAD = BEFORE.filter(s => (s.labels & 3) === CUE);
const AFTER = ALL.filter(s => !(s.labels >> 2 !== CUE && (s.labels & 3) === CUE));

/** The steps to token `t`. The cue is one span that holds the head. */
export const stepsTo = (t: number, head: number): readonly Step[] => (t < head ? BEFORE : t === head ? TO_HEAD : AFTER);

/** Whether a labelling may start in this state. */
export const mayStart = (state: number, head: number): boolean => head > 0 || STATES[state]!.label === CUE;

function buildStates(): State[] {
  const out: State[] = [];
  for (let source = 0; source <= 1; source++) {
    for (let segments = 0; segments <= SEGMENTS; segments++) {
      out.push({ label: OUT, source, segments }, { label: CUE, source, segments });
      if (segments > 0) out.push({ label: CONTENT, source, segments });
      if (source > 0) out.push({ label: SOURCE, source, segments });
    }
  }
  return out;
}

function isInitial(s: State): boolean {
  return s.source === (s.label === SOURCE ? 1 : 0) && s.segments === (s.label === CONTENT ? 1 : 0);
}

function buildSteps(): Step[] {
  const out: Step[] = [];
  STATES.forEach((a, from) => {
    STATES.forEach((b, to) => {
      const border = a.label !== b.label;
      const source = a.source + (border && b.label === SOURCE ? 1 : 0);
      const segments = a.segments + (border && b.label === CONTENT ? 1 : 0);
      if (b.source !== source || b.segments !== segments) return;
      out.push({ from, to, labels: a.label * 4 + b.label, nth: border && b.label === CONTENT ? segments : 0 });
    });
  });
  return out;
}
