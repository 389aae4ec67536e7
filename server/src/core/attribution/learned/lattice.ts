/** What a token of the window is to the cue. */
export const OUT = 0;
export const CONTENT = 1;
export const SOURCE = 2;
export const CUE = 3;

/** Score channels of a token: being inside, starting and ending a span of each label. */
export const CHANNELS = 9;
export const inside = (label: number): number => label * 3 - 3;
export const starting = (label: number): number => label * 3 - 2;
export const ending = (label: number): number => label * 3 - 1;

/** Content may be interrupted once. */
const SEGMENTS = 2;

export interface State {
  readonly label: number;
  /** Whether the source has come, how many spans of content have. */
  readonly source: number;
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
/** The cue is one span and holds the head: steps to a token before the head, to the head, to one after it. */
export const STEPS_BEFORE = ALL.filter(s => !(s.labels >> 2 === CUE && (s.labels & 3) !== CUE));
export const STEPS_TO_HEAD = STEPS_BEFORE.filter(s => (s.labels & 3) === CUE);
export const STEPS_AFTER = ALL.filter(s => !(s.labels >> 2 !== CUE && (s.labels & 3) === CUE));

export const stepsTo = (t: number, head: number): readonly Step[] =>
  t < head ? STEPS_BEFORE : t === head ? STEPS_TO_HEAD : STEPS_AFTER;

/** Whether a labelling may start in this state. */
export const mayStart = (state: number, head: number): boolean => head > 0 || STATES[state]!.label === CUE;

/**
 * Weights of the structure, beside the tokens' scores: which label follows which before (0) and after (1) the head, the
 * n-th span of content, what has come at the end.
 */
export const adjacent = (side: number, labels: number): number => side * 16 + labels;
export const nthContent = (side: number, n: number): number => 32 + side * 4 + n;
export const atEnd = (s: State): number => 40 + s.source * 4 + s.segments;
export const STRUCTURE = 48;

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
