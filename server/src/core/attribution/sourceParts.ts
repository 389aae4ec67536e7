import type { Quotation } from '../model.ts';
import type { Span } from '../span.ts';

/** The parts of a quotation's source, in text order: one, or several where an annotator has found it interrupted; none without one. */
export const sourcePartsOf = ({
  source,
  sourceParts = source ? [source] : [],
}: Pick<Quotation, 'source' | 'sourceParts'>): readonly Span[] => sourceParts;
