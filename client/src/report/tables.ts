import type { Translate } from '../translate.ts';
import { typeWord } from '../words.ts';
import { TYPES } from './charts.ts';
import { escaped } from './page.ts';

export interface Table {
  /** What a screen reader calls it; text. */
  readonly label: string;
  readonly heads: readonly Head[];
  /** Of `row`. */
  readonly rows: readonly string[];
  readonly foot?: string;
}

/** Text; over several columns that belong together, with the heads of each. */
export type Head = string | { readonly over: string; readonly heads: readonly string[] };

/** Over the columns that count words, in all and by type. */
export const wordsHead = (t: Translate): Head => ({
  over: t('Words'),
  heads: [t('in all'), ...TYPES.map(type => typeWord(type, t))],
});

/** A table that can be scrolled sideways, also by keys, where there is little room. */
export const table = ({ label, heads, rows, foot = '' }: Table): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${escaped(label)}"><table>
<thead>${headRows(heads)}</thead>
<tbody>
${rows.join('\n')}
</tbody>
<tfoot>${foot}</tfoot>
</table></div>`;

function headRows(heads: readonly Head[]): string {
  const groups = heads.flatMap(head => (typeof head === 'string' ? [] : [head]));
  const column = (head: string, rows = 1) =>
    `<th scope="col"${rows > 1 ? ` rowspan="${rows}"` : ''}>${escaped(head)}</th>`;
  const first = heads.map(head =>
    typeof head === 'string'
      ? column(head, groups.length > 0 ? 2 : 1)
      : `<th scope="colgroup" colspan="${head.heads.length}">${escaped(head.over)}</th>`,
  );
  const second = groups.flatMap(group => group.heads.map(head => column(head)));
  return [first, second].map(row => (row.length > 0 ? `<tr>${row.join('')}</tr>` : '')).join('');
}

/** All HTML. */
export const row = (head: string, cells: readonly string[]): string =>
  `<tr><th scope="row">${head}</th>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;

/** What is said about a line under its name; text. */
export const roleLine = (words: string): string => (words ? `<span class="role">${escaped(words)}</span>` : '');

/** A number; a dash where there is none, which is easier to pass over than a zero. */
export const numberCell = (n: number): string => String(n || '–');

/** Of 1; with a decimal where that is small. */
export function percent(share: number, t: Translate): string {
  if (share >= 0.1) return t('{0} %', Math.round(100 * share));
  const tenths = Math.round(1000 * share);
  return t('{0}.{1} %', Math.floor(tenths / 10), tenths % 10);
}
