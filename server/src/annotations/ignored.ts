import type { Span } from '../core/span.ts';
import type { PlacedDecision } from './decided.ts';

/** Whether an annotator wants a finding of a rule left alone. */
export const isIgnored = (finding: Span & { readonly rule: string }, placed: readonly PlacedDecision[]): boolean =>
  placed.some(
    ({ decision }) =>
      decision.kind === 'ignored' &&
      decision.rule === finding.rule &&
      (decision.at.length === 0 || decision.at.some(at => touch(at, finding))),
  );

const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
