import type { PlacedDecision } from '../annotations/decided.ts';
import type { Configuration } from '../rules/configuration.ts';
import type { Problem } from '../rules/rule.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot with what the rules, set as the configuration says, find in it. */
export interface CheckedSnapshot {
  /** No other snapshot or configuration has it. */
  readonly id: string;
  readonly snapshot: Snapshot;
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
  /** What an annotator has decided; the snapshot and the problems obey it. */
  readonly placed: readonly PlacedDecision[];
}
