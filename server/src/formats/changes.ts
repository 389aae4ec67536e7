import type { Span } from '../core/span.ts';
import { type Places, placesOf } from '../features/position.ts';
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
  return grouped(text, places, edits)
    .map(group => {
      const removal = group.length === 1 && removesLines(text, places, group[0]!);
      const rows = removal ? removedLines(text, group[0]!, paint, columns) : changedLine(text, places, group, paint);
      const { line } = places.positionAt(removal ? firstRemoved(text, group[0]!) : group[0]!.start);
      return [`  ${paint.dim(`line ${line + 1}`)}\n`, ...rows.map(row => `${MARGIN}${row}\n`)].join('');
    })
    .join('');
}

/** Whether nothing but whole lines goes, with the breaks before or after them. */
function removesLines(text: string, places: Places, { start, end, newText }: Edit): boolean {
  const removed = text.slice(start, end);
  if (newText !== '' || !/[\r\n]/.test(removed)) return false;
  const breakBefore = /^[^\S\r\n]*[\r\n]/.test(removed) && lineAt(places, end).end === end;
  return breakBefore || (/[\r\n]$/.test(removed) && lineAt(places, start).start === start);
}

/** A removal of whole lines may begin with the break before them; what goes begins after it. */
const firstRemoved = (text: string, { start, end }: Edit): number => start + text.slice(start, end).search(/\S|$/);

const removedLines = (text: string, { start, end }: Edit, paint: Paint, columns: number): string[] =>
  text
    .slice(start, end)
    .split(/[\r\n]+/)
    .filter(line => /\S/.test(line))
    .map(line => paint.red(`- ${shortened(revealed(line), columns - MARGIN.length - 2)}`));

function changedLine(text: string, places: Places, group: readonly Edit[], paint: Paint): string[] {
  const whole: Span = { start: group[0]!.start, end: group.at(-1)!.end };
  const line: Span = { start: lineAt(places, whole.start).start, end: lineAt(places, whole.end).end };
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

/** Edits that are shown together, in one line and close to each other. */
function grouped(text: string, places: Places, edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  let last: Edit | undefined;
  for (const edit of edits) {
    const group = groups.at(-1);
    if (group && last && areNear(text, last, edit) && !removesLines(text, places, edit)) group.push(edit);
    else groups.push([edit]);
    last = removesLines(text, places, edit) ? undefined : edit;
  }
  return groups;
}

const areNear = (text: string, a: Edit, b: Edit): boolean =>
  b.start - a.end <= NEAR && !/[\r\n]/.test(text.slice(a.end, b.start));
