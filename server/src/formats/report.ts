import type { Article } from '../core/model.ts';
import { type Places, placesOf } from '../features/position.ts';
import type { Problem, Severity } from '../rules/rule.ts';
import { plainText } from '../words/phrase.ts';
import { lineAt, lineExcerpt } from './lineExcerpt.ts';
import { type Paint, padded, revealed, widthOf } from './terminal.ts';

const PAINTS: Readonly<Record<Severity, keyof Paint>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};
const SEVERITY_COLUMNS = 'information'.length;
const MARGIN = ' '.repeat(4);
/** A longer line is no easier to read. */
const WIDEST = 120;

/** One file's problems for people: the file, then each problem with its line and a caret under what is wrong. */
export function reportOf(
  file: string,
  article: Article,
  problems: readonly Problem[],
  paint: Paint,
  columns: number,
): string {
  const places = placesOf(article.text);
  const blocks = problems.map(problem => block(article.text, places, problem, paint, Math.min(columns, WIDEST)));
  return `${paint.bold(revealed(file))}\n${blocks.join('')}`;
}

function block(text: string, places: Places, problem: Problem, paint: Paint, columns: number): string {
  const { line, character } = places.positionAt(problem.start);
  const at = `${line + 1}:${character + 1}`;
  const severity = paint[PAINTS[problem.severity]](padded(problem.severity, SEVERITY_COLUMNS));
  const head = `  ${padded(at, 8)} ${severity} ${revealed(plainText(problem.message))}  ${paint.dim(problem.rule)}`;
  return `${head}\n${underlined(text, places, problem, paint, columns - MARGIN.length)}`;
}

/** The line, cut around what is wrong, and carets under that; of several lines the first. */
function underlined(text: string, places: Places, problem: Problem, paint: Paint, columns: number): string {
  const { start, end, severity } = problem;
  const line = lineAt(places, start);
  const { before, focus, after } = lineExcerpt(text, line, { start, end: Math.min(end, line.end) }, columns);
  const carets = '^'.repeat(Math.max(1, widthOf(focus)));
  const indent = ' '.repeat(widthOf(before));
  return `${MARGIN}${before}${focus}${after}\n${MARGIN}${indent}${paint[PAINTS[severity]](carets)}\n`;
}
