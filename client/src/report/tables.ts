import { escaped } from './page.ts';

export interface Table {
  /** What a screen reader calls it; text. */
  readonly label: string;
  /** Text. */
  readonly heads: readonly string[];
  /** Of `row`. */
  readonly rows: readonly string[];
  readonly foot?: string;
}

/** A table that can be scrolled sideways, also by keys, where there is little room. */
export const table = ({ label, heads, rows, foot = '' }: Table): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${escaped(label)}"><table>
<thead><tr>${heads.map(head => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
<tfoot>${foot}</tfoot>
</table></div>`;

/** All HTML. */
export const row = (head: string, cells: readonly string[]): string =>
  `<tr><th scope="row">${head}</th>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;

/** A number; a dash where there is none, which is easier to pass over than a zero. */
export const numberCell = (n: number): string => String(n || '–');

/** Of 1. */
export const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
