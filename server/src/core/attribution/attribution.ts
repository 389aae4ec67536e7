import type { Evidence, QuotationType } from '../model.ts';
import { type Span, shift } from '../span.ts';

/** A quotation as one paragraph shows it, before anybody knows who the source is. Offsets count from the paragraph's start. */
export interface Attribution {
  readonly type: QuotationType;
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What a rule finds before anybody has measured how often that is right. */
export type Unrated = Omit<Attribution, 'confidence'>;

export const rated = ({ type, content, source, cue, evidence }: Unrated, confidence: number): Attribution => ({
  type,
  content,
  source,
  cue,
  confidence,
  evidence,
});

export function shiftAttribution(a: Attribution, by: number): Attribution {
  if (by === 0) return a;
  return {
    type: a.type,
    content: a.content.map(s => shift(s, by)),
    source: a.source && shift(a.source, by),
    cue: a.cue && shift(a.cue, by),
    confidence: a.confidence,
    evidence: a.evidence.map(e => shiftEvidence(e, by)),
  };
}

function shiftEvidence({ kind, at, detail }: Evidence, by: number): Evidence {
  const shifted = at && shift(at, by);
  return detail === undefined ? { kind, at: shifted } : { kind, at: shifted, detail };
}
