import type { Quotation } from '../model.ts';

/** Indirect speech below this is reported, since F is best so, but left out where a person reads: half of it is right. */
const LEAST_LIKELY = 0.5;

/** Whether a quotation is worth a reader's eye. What stands between marks always is: the reader sees the marks anyhow. */
export const isLikely = (q: Quotation): boolean => q.type !== 'indirect' || q.confidence >= LEAST_LIKELY;
