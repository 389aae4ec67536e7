import { type Span, touches } from '../core/span.ts';
import type { PlacedDecision } from './decided.ts';

/** Whether an annotator wants a finding of a rule left alone. */
export const isIgnored = (finding: Span & { readonly rule: string }, placed: readonly PlacedDecision[]): boolean =>
  placed.some(
    ({ decision }) =>
      decision.kind === 'ignored' &&
      decision.rule === finding.rule &&
      (decision.at.length === 0 || decision.at.some(at => touches(at, finding))),
  );
