import type { Span } from '../core/span.ts';
import { placesOf } from '../features/position.ts';
import type { Edit } from '../rules/rule.ts';
import { contextOf, lineAt } from './lineExcerpt.ts';
import { type Paint, revealed, shortened } from './terminal.ts';

const MARGIN = ' '.repeat(4);
/** Columns of the line shown around a change. */
const CONTEXT = 56;
/** Edits of one line that are no further apart are shown together. */
const NEAR = 28;

/** What edits change, for people: the line number, then the words before and after. `edits` are in text order. */
export function changesOf(text: string, edits: readonly Edit[], paint: Paint, columns: number): string {
  const places = placesOf(text);
  const lines = (group: readonly Edit[]): string[] =>
    group.length === 1 && removesLines(text, group[0]!)
      ? removedLines(text, group[0]!, paint, columns)
      : changedLine(text, group, paint);
  return grouped(text, edits)
    .map(group => {
      const number = places.positionAt(firstShown(text, group[0]!)).line + 1;
      return `  ${paint.dim(`line ${number}`)}\n${lines(group)
        .map(line => `${MARGIN}${line}\n`)
        .join('')}`;
    })
    .join('');
}

/** A removal of whole lines begins with the break before them; what is of interest begins after it. */
const firstShown = (text: string, edit: Edit): number =>
  removesLines(text, edit) ? edit.start + text.slice(edit.start, edit.end).search(/\S|$/) : edit.start;

/** Whether nothing but whole lines goes. */
function removesLines(text: string, { start, end, newText }: Edit): boolean {
  if (newText !== '') return false;
  const breakBefore = /^[^\S\r\n]*[\r\n]/.test(text.slice(start, end)) && lineAt(text, end).end === end;
  const breakAfter = /[\r\n]$/.test(text.slice(start, end)) && lineAt(text, start).start === start;
  return breakBefore || breakAfter;
}

const removedLines = (text: string, { start, end }: Edit, paint: Paint, columns: number): string[] =>
  text
    .slice(start, end)
    .split(/\r\n|[\r\n]/)
    .filter(line => /\S/.test(line))
    .map(line => paint.red(`- ${shortened(revealed(line), columns - MARGIN.length - 2)}`));

function changedLine(text: string, group: readonly Edit[], paint: Paint): string[] {
  const whole: Span = { start: group[0]!.start, end: group.at(-1)!.end };
  const line: Span = { start: lineAt(text, whole.start).start, end: lineAt(text, whole.end).end };
  const { before, after } = contextOf(text, line, whole, CONTEXT);
  let removed = '';
  let added = '';
  let at = whole.start;
  for (const { start, end, newText } of group) {
    const kept = marked(text.slice(at, start));
    removed += kept + paint.red(marked(text.slice(start, end)));
    added += kept + paint.green(marked(newText));
    at = end;
  }
  return [`${paint.red('-')} ${before}${removed}${after}`, `${paint.green('+')} ${before}${added}${after}`];
}

const marked = (text: string): string => revealed(text.replace(/\r\n|[\r\n]/g, '⏎'));

function grouped(text: string, edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between = last && text.slice(last.end, edit.start);
    const apart = between === undefined || between.length > NEAR || /[\r\n]/.test(between);
    if (apart || removesLines(text, edit) || removesLines(text, last!)) groups.push([edit]);
    else group!.push(edit);
  }
  return groups;
}
