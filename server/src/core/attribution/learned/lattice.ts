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
export const SEGMENTS = 2;

/**
 * Weights of the structure, beside the tokens' scores: which label follows which (`from * 4 + to`) before (0) and after
 * (1) the head, the n-th span of content, what has come at the end.
 */
export const adjacent = (side: number, labels: number): number => side * 16 + labels;
export const nthContent = (side: number, n: number): number => 32 + side * 4 + n;
export const atEnd = (source: number, segments: number): number => 40 + source * 4 + segments;
export const STRUCTURE = 48;
