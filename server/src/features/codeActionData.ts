import type { DecisionWish } from '../protocol.ts';

/** Travels with an unresolved action and says which edit it stands for, in which version of which document. */
export type ActionData = { readonly uri: string; readonly version: number | null } & (
  | {
      readonly fix: 'one';
      readonly rule: string;
      readonly start: number;
      readonly end: number;
      /** In English, whatever the user has read. */
      readonly title: string;
    }
  | { readonly fix: 'rule'; readonly rule: string }
  | { readonly fix: 'all' }
  /** Turns the rule off in the article's folder. */
  | { readonly fix: 'folder'; readonly rule: string }
  /** Writes a decision into the article's sidecar. */
  | { readonly fix: 'decide'; readonly wish: DecisionWish }
);

/** Of an action that mends what a rule has found. */
export type ProblemData = Exclude<ActionData, { fix: 'decide' }>;

const FIXES: ReadonlySet<unknown> = new Set<ActionData['fix']>(['one', 'rule', 'all', 'folder', 'decide']);

/** Data come back from the client; whatever is not ours is none. */
export function actionDataOf(value: unknown): ActionData | undefined {
  const data = value as Partial<ActionData> | null | undefined;
  return typeof data?.uri === 'string' && FIXES.has(data.fix) ? (data as ActionData) : undefined;
}
