import type { Article } from '../core/model.ts';
import { type Places, placesOf } from '../features/position.ts';
import type { Problem, Severity } from '../rules/rule.ts';
import { harmless, type Paint, padded, widthOf } from './terminal.ts';

/** How much of a line is shown before and after what is wrong with it. */
const BEFORE = 40;
const SHOWN = 100;

/** One file's problems for people: the file, then each problem with its line and a caret under it. */
export function reportOf(file: string, article: Article, problems: readonly Problem[], paint: Paint): string {
  const places = placesOf(article.text);
  const blocks = problems.map(problem => block(article.text, places, problem, paint));
  return `${paint.bold(harmless(file))}\n${blocks.join('\n')}\n`;
}

function block(text: string, places: Places, problem: Problem, paint: Paint): string {
  const { line, character } = places.positionAt(problem.start);
  const at = `${line + 1}:${character + 1}`;
  const head = `  ${padded(at, 8)} ${severityOf(problem.severity, paint)} ${harmless(problem.message)}  ${paint.dim(problem.rule)}`;
  return `${head}\n${excerptOf(text, places, problem, paint)}`;
}

const PAINTS: Readonly<Record<Severity, keyof Paint>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

const severityOf = (severity: Severity, paint: Paint): string => paint[PAINTS[severity]](padded(severity, 11));

/** The line, cut around what is wrong, and carets under it. */
function excerptOf(text: string, places: Places, { start, end, severity }: Problem, paint: Paint): string {
  const { line } = places.positionAt(start);
  const lineStart = places.offsetAt({ line, character: 0 });
  const lineEnd = places.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const from = wordStart(text, Math.max(lineStart, start - BEFORE), start);
  const to = Math.min(lineEnd, from + SHOWN);
  const marked = Math.min(Math.max(end, start + 1), to);
  const before = (from > lineStart ? '…' : '') + harmless(text.slice(from, start));
  const under = harmless(text.slice(start, marked)) || ' ';
  const after = harmless(text.slice(marked, to)) + (to < lineEnd ? '…' : '');
  const carets = '^'.repeat(Math.max(1, widthOf(under)));
  const indent = ' '.repeat(11);
  return `${indent}${before}${under}${after}\n${indent}${' '.repeat(widthOf(before))}${paint[PAINTS[severity]](carets)}`;
}

/** The start of a word at or after `offset`, so that the excerpt begins with one. */
function wordStart(text: string, offset: number, limit: number): number {
  if (offset === 0 || /\s/.test(text[offset - 1]!)) return offset;
  const space = text.slice(offset, limit).search(/\s/);
  return space < 0 ? offset : offset + space + 1;
}

export interface Tally {
  files: number;
  withProblems: number;
  readonly bySeverity: Record<Severity, number>;
}

export const emptyTally = (): Tally => ({
  files: 0,
  withProblems: 0,
  bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
});

/** "3 problems in 2 of 7 files: 1 error, 2 warnings". */
export function summaryOf({ files, withProblems, bySeverity }: Tally): string {
  const total = Object.values(bySeverity).reduce((sum, n) => sum + n, 0);
  const inFiles = count(files, 'file');
  if (total === 0) return `No problems in ${inFiles}.`;
  const kinds = Object.entries(bySeverity)
    .filter(([, n]) => n > 0)
    .map(([severity, n]) => (severity === 'information' ? `${n} information` : count(n, severity)));
  return `${count(total, 'problem')} in ${withProblems} of ${inFiles}: ${kinds.join(', ')}.`;
}

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
