import { placesOf } from '../features/position.ts';
import { applyEdits } from '../rules/edits.ts';
import type { Edit } from '../rules/rule.ts';
import { harmless, type Paint } from './terminal.ts';

/** Characters of a line shown around a change. */
const AROUND = 30;

/** What edits change, for people: the line number, then the words before and after. `edits` are in text order. */
export function changesOf(text: string, edits: readonly Edit[], paint: Paint): string {
  const places = placesOf(text);
  return grouped(text, edits)
    .map(group => {
      const first = group[0]!;
      const from = Math.max(lineStart(text, first.start), first.start - AROUND);
      const last = group.at(-1)!;
      const to = Math.min(lineEnd(text, last.end), last.end + AROUND);
      const before = text.slice(from, to);
      const after = applyEdits(
        before,
        group.map(e => ({ start: e.start - from, end: e.end - from, newText: e.newText })),
      );
      const line = `${places.positionAt(first.start).line + 1}`;
      const rows = [paint.red(`- ${harmless(before)}`), paint.cyan(`+ ${harmless(after)}`)];
      return `  ${paint.dim(line)}\n${rows.map(row => `    ${row}\n`).join('')}`;
    })
    .join('');
}

/** Edits of one line that would be shown in each other's surroundings are shown together. */
function grouped(text: string, edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && edit.start - last.end <= 2 * AROUND && lineEnd(text, last.end) >= edit.start) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
