import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver';
import { touches } from '../core/span.ts';
import { plainText, say, type Words } from '../words/phrase.ts';
import type { CheckedSnapshot } from './checkedSnapshot.ts';
import { shownFor, wants } from './codeAction.ts';

const REPEATS: ReadonlySet<string> = new Set(['duplicate-quote', 'duplicate-paragraph']);

/**
 * Quick fixes that lead from what stands twice to where it stands first.
 * @param command of the client's that shows a place; without one there is no such action, since the protocol has none
 */
export function leadingActions(
  { snapshot, problems }: CheckedSnapshot,
  range: Range,
  context: CodeActionContext,
  command: string | undefined,
  words: Words,
): CodeAction[] {
  if (command === undefined || !wants(context, CodeActionKind.QuickFix)) return [];
  const at = snapshot.places.spanOf(range);
  const title = plainText(say`Go to the first`, words);
  return problems
    .filter(problem => REPEATS.has(problem.rule) && touches(problem, at))
    .flatMap(problem => {
      const first = problem.related?.[0];
      if (!first) return [];
      const diagnostics = shownFor([problem], snapshot, context);
      const place = [snapshot.uri, snapshot.places.rangeOf(first)];
      return {
        title,
        kind: CodeActionKind.QuickFix,
        ...(diagnostics.length > 0 && { diagnostics }),
        command: { title, command, arguments: place },
      };
    });
}
