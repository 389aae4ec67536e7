import { type Agreement, agreementOf, type Comparison, type Disagreement } from '../annotations/agreement/agreement.ts';
import type { ReadQuotation } from '../annotations/agreement/readings.ts';
import { clean } from '../features/excerpt.ts';
import { placesOf } from '../features/position.ts';
import { count, type Paint, revealed, shortened } from './terminal.ts';

const GAP = '  ';
const WIDEST = 140;
const NOBODY = 'nobody';

/** What two readers of an article see differently, and how far they agree, for a terminal of so many columns. */
export function comparisonOf(
  file: string,
  text: string,
  comparison: Comparison,
  paint: Paint,
  columns: number,
): string {
  const places = placesOf(text);
  const width = Math.min(columns, WIDEST) - GAP.length;
  const rows = comparison.disagreements.map(each => {
    const { line, character } = places.positionAt(each.at.start);
    const words = clean(text.slice(each.at.start, each.at.end));
    const said = `${`${line + 1}:${character + 1}`.padEnd(8)} ${wordsOf(text, each)}`;
    return `${GAP}${said}\n${GAP}${' '.repeat(9)}${paint.dim(shortened(words, width - 9))}`;
  });
  return [paint.bold(revealed(file)), ...rows, agreementLines(comparison), ''].join('\n');
}

/** How far the readers of several articles agree, all together. */
export const totalOf = (articles: number, comparison: Comparison, paint: Paint): string =>
  `${paint.bold(count(articles, 'article'))}\n${agreementLines(comparison)}\n`;

/** An article that only one of the readers has annotated. */
export interface Unmatched {
  readonly file: string;
  readonly only: 'a' | 'b';
  readonly sidecar: string;
}

/** Which articles have not been compared, and why. */
export const unmatchedOf = (articles: readonly Unmatched[], paint: Paint): string =>
  [
    paint.bold(`${count(articles.length, 'article')} not compared`),
    ...articles.map(
      ({ file, only, sidecar }) =>
        `${GAP}${revealed(file)}: only ${only.toUpperCase()} has annotations, ${revealed(sidecar)}`,
    ),
    '',
  ].join('\n');

function wordsOf(text: string, each: Disagreement): string {
  switch (each.kind) {
    case 'only':
      return `only ${each.by.toUpperCase()} has this ${each.quotation.type} quotation`;
    case 'borders':
      return `other borders: B has ${bordersOf(text, each.b)}`;
    case 'type':
      return `A says ${each.a.type}, B says ${each.b.type}`;
    case 'speaker':
      return `A says ${speakerOf(each.a)}, B says ${speakerOf(each.b)}`;
  }
}

const speakerOf = ({ speaker }: ReadQuotation): string => (speaker === null ? NOBODY : revealed(speaker));

const bordersOf = (text: string, { content }: ReadQuotation): string =>
  shortened(clean(content.map(({ start, end }) => text.slice(start, end)).join(' … ')), 60);

function agreementLines(comparison: Comparison): string {
  const { exactF, overlapF, alphaInside, alphaType, kappaSpeaker } = agreementOf(comparison);
  const { a, b, exact, overlapping } = comparison;
  return [
    `quotations   A ${a}, B ${b}; ${exact} with the same borders, ${overlapping} with words in common`,
    `content      F ${percent(exactF)} exact, ${percent(overlapF)} overlapping`,
    `tokens       alpha ${decimal(alphaInside)} in a quotation or not, ${decimal(alphaType)} by type`,
    `speakers     kappa ${decimal(kappaSpeaker)}`,
  ]
    .map(line => GAP + line)
    .join('\n');
}

const percent = (share: number | null): string => (share === null ? '-' : (100 * share).toFixed(1));
const decimal = (value: number | null): string => (value === null ? '-' : value.toFixed(3));

/** The same as JSON; offsets in UTF-16 code units, null where there is nothing to compare. */
export function comparisonJson(text: string, comparison: Comparison): object {
  const places = placesOf(text);
  return {
    ...measuresJson(comparison),
    disagreements: comparison.disagreements.map(({ at, ...rest }) => {
      const { line, character } = places.positionAt(at.start);
      return { ...rest, line: line + 1, column: character + 1, start: at.start, end: at.end };
    }),
  };
}

export function measuresJson(comparison: Comparison): { quotations: object; agreement: Agreement } {
  const { a, b, exact, overlapping } = comparison;
  return { quotations: { a, b, exact, overlapping }, agreement: agreementOf(comparison) };
}
