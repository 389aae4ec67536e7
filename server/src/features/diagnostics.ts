import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { ruleOf } from '../rules/index.ts';
import type { Problem, Severity } from '../rules/rule.ts';
import type { CheckedSnapshot } from './checkedSnapshot.ts';
import type { ClientTraits } from './clientTraits.ts';
import type { Snapshot } from './snapshot.ts';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What is no part of the article is shown faded. */
export const isFaded = (problem: Problem): boolean => ruleOf(problem.rule)?.fade === true;

const SOURCE = 'copydesk';

/**
 * The article's problems as this client can show them.
 * @param documentation folder of the rules' pages, ending in a slash; none where the pages are not at hand
 */
export function diagnosticsOf(
  { snapshot, problems }: CheckedSnapshot,
  traits: ClientTraits,
  documentation: string | undefined,
): Diagnostic[] {
  return problems.map(problem => diagnosticOf(snapshot, problem, traits, documentation));
}

function diagnosticOf(
  { uri, places }: Snapshot,
  problem: Problem,
  traits: ClientTraits,
  documentation: string | undefined,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: places.rangeOf(problem),
    severity: SEVERITIES[problem.severity],
    code: problem.rule,
    source: SOURCE,
    message: problem.message,
  };
  // What is found about annotations is no rule, and has no page.
  if (documentation && traits.codeDescription && ruleOf(problem.rule)) {
    diagnostic.codeDescription = { href: `${documentation}${encodeURIComponent(problem.rule)}.md` };
  }
  if (traits.fadesUnnecessary && isFaded(problem)) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (traits.relatedInformation && problem.related && problem.related.length > 0) {
    diagnostic.relatedInformation = problem.related.map(related => ({
      location: { uri, range: places.rangeOf(related) },
      message: related.message,
    }));
  }
  return diagnostic;
}
