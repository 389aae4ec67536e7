import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Mistake } from '../project/project.ts';
import { ENGLISH, plainText } from '../words/phrase.ts';
import { placesOf } from './position.ts';

const SEVERITIES = { broken: DiagnosticSeverity.Error, wrong: DiagnosticSeverity.Warning } as const;

/** What is wrong in a project file. */
export function projectDiagnostics(text: string, mistakes: readonly Mistake[], words = ENGLISH): Diagnostic[] {
  const places = placesOf(text);
  return mistakes.map(({ start, end, message, kind }) => ({
    range: places.rangeOf({ start, end }),
    severity: SEVERITIES[kind],
    source: 'copydesk',
    message: plainText(message, words),
  }));
}
