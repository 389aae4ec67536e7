import type { Article } from '../core/model.ts';
import { placesOf } from '../features/position.ts';
import type { Problem, Severity } from '../rules/rule.ts';
import { plainText } from '../words/phrase.ts';

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions turns into annotations, one line a problem. */
export function githubAnnotations(file: string, article: Article, problems: readonly Problem[]): string[] {
  const places = placesOf(article.text);
  return problems.map(({ rule, severity, start, end, message }) => {
    const from = places.positionAt(start);
    const to = places.positionAt(end);
    const properties = [
      `file=${property(file)}`,
      `line=${from.line + 1}`,
      `endLine=${to.line + 1}`,
      // Columns are only allowed where the annotation stays on one line.
      ...(from.line === to.line ? [`col=${from.character + 1}`, `endColumn=${to.character + 1}`] : []),
      `title=${property(rule)}`,
    ];
    return `::${COMMAND[severity]} ${properties.join(',')}::${data(plainText(message))}`;
  });
}

const data = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
