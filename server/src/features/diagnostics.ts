import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { ruleOf } from '../rules/index.ts';
import type { Problem, Severity } from '../rules/rule.ts';
import { plainText, say, type Words } from '../words/phrase.ts';
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

/** VS Code shows no more of a file either; each takes some hundred bytes on the wire. */
const MOST = 1000;

/**
 * The article's problems as this client can show them.
 * @param documentation folder of the rules' pages, ending in a slash; none where the pages are not at hand
 */
export function diagnosticsOf(
  { snapshot, problems }: CheckedSnapshot,
  traits: ClientTraits,
  documentation: string | undefined,
): Diagnostic[] {
  const told = problems.length > MOST ? mostSevere(problems, MOST - 1) : problems;
  const diagnostics = told.map(problem => diagnosticOf(snapshot, problem, traits, documentation));
  if (told.length < problems.length) diagnostics.push(rest(problems.length - told.length, traits.words));
  return diagnostics;
}

/** In the order of the text. */
function mostSevere(problems: readonly Problem[], number: number): readonly Problem[] {
  const severe = problems.toSorted((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]).slice(0, number);
  const told = new Set(severe);
  return problems.filter(problem => told.has(problem));
}

function rest(number: number, words: Words): Diagnostic {
  const start = { line: 0, character: 0 };
  const message = say`${number} more problems of this file are not listed; there are too many.`;
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: plainText(message, words),
  };
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
    message: plainText(problem.message, traits.words),
  };
  // What is found about annotations is no rule, and has no page.
  if (documentation && traits.codeDescription && ruleOf(problem.rule)) {
    diagnostic.codeDescription = { href: `${documentation}${encodeURIComponent(problem.rule)}.md` };
  }
  if (traits.fadesUnnecessary && isFaded(problem)) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (traits.relatedInformation && problem.related && problem.related.length > 0) {
    diagnostic.relatedInformation = problem.related.map(related => ({
      location: { uri, range: places.rangeOf(related) },
      message: plainText(related.message, traits.words),
    }));
  }
  return diagnostic;
}
