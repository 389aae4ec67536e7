import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { SidecarProblem } from '../annotations/readSidecar.ts';
import { ENGLISH, plainText } from '../words/phrase.ts';
import { placesOf } from './position.ts';

/** What is wrong in the text of a sidecar. */
export function sidecarDiagnostics(text: string, problems: readonly SidecarProblem[], words = ENGLISH): Diagnostic[] {
  if (problems.length === 0) return [];
  const places = placesOf(text);
  return problems.map(problem => ({
    range: places.rangeOf(problem),
    severity: DiagnosticSeverity.Error,
    code: 'annotations',
    source: 'copydesk',
    message: plainText(problem.message, words),
  }));
}
