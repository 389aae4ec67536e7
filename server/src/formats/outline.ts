import { isLikely } from '../core/attribution/likely.ts';
import type { Article, Quotation } from '../core/model.ts';
import { firstEndingAfter } from '../core/span.ts';
import { clean } from '../features/excerpt.ts';
import { count, type Paint, padded, revealed, shortened, widthOf } from './terminal.ts';

const NOBODY = 'nobody named';
const NUMBER_COLUMNS = 5;
const GAP = '  ';
const WIDEST_NAME = 28;
const WIDEST = 140;
const LEAST_WORDS = 12;
/** Below it a row says how sure the engine is. */
const SURE = 0.6;

interface Row {
  /** The paragraph's, as a reader would count; none in the title or the byline. */
  readonly number: string;
  readonly quotation: Quotation;
  /** The speaker's name; in brackets the words of a source that is not known, or that there is none. */
  readonly who: string;
}

/** Who said what in an article, in text order, for a terminal of so many columns. */
export function outlineOf(file: string, article: Article, paint: Paint, columns: number): string {
  const { text, layout, quotations, speakers } = article;
  const names = new Map(speakers.map(({ id, name }) => [id, clean(name)]));
  const numbers = numbersOf(article);
  const rows = quotations
    .filter(q => q.type !== 'scare' && isLikely(q))
    .map((quotation): Row => {
      const number = numbers[firstEndingAfter(article.paragraphs, quotation.content[0]!.start)] ?? '';
      return { number, quotation, who: whoOf(article, quotation, names) };
    });
  const width = Math.min(columns, WIDEST);
  const nameColumns = Math.min(WIDEST_NAME, Math.floor(width / 4), Math.max(0, ...rows.map(({ who }) => widthOf(who))));
  const title = layout.title && shortened(clean(text.slice(layout.title.start, layout.title.end)), width);
  return [
    ...(title ? [paint.bold(title)] : []),
    title ? paint.dim(revealed(file)) : paint.bold(revealed(file)),
    '',
    ...rows.map(row => rowLine(article, row, paint, nameColumns, width)),
    ...(rows.length > 0 ? [''] : []),
    ...wrapped(sumOf(rows), width - GAP.length).map(line => GAP + line),
    '',
  ].join('\n');
}

/** The number of each paragraph, those not of the body being none. */
function numbersOf({ paragraphs }: Article): string[] {
  let number = 0;
  return paragraphs.map(({ role }) => (role === 'body' ? `${++number}` : ''));
}

function rowLine(article: Article, row: Row, paint: Paint, nameColumns: number, width: number): string {
  const { quotation, who } = row;
  const { type, speaker, confidence } = quotation;
  const number = row.number.padStart(NUMBER_COLUMNS);
  const remarks = [
    ...(type === 'direct' ? [] : [type]),
    ...(confidence < SURE ? [`${Math.round(confidence * 100)} % sure`] : []),
  ];
  const remark = remarks.length > 0 ? `${GAP}(${remarks.join(', ')})` : '';
  const room = width - NUMBER_COLUMNS - nameColumns - 2 * GAP.length - widthOf(remark);
  const name = padded(shortened(who, nameColumns), nameColumns);
  const words = shortened(wordsOf(article, quotation), Math.max(LEAST_WORDS, room));
  if (type === 'indirect') return paint.dim(`${number}${GAP}${name}${GAP}${words}${remark}`);
  return `${paint.dim(number)}${GAP}${speaker ? paint.bold(name) : paint.dim(name)}${GAP}${words}${paint.dim(remark)}`;
}

function whoOf({ text }: Article, { speaker, source }: Quotation, names: ReadonlyMap<string, string>): string {
  const name = speaker && names.get(speaker);
  if (name) return name;
  return `(${source ? clean(text.slice(source.start, source.end)) : NOBODY})`;
}

/** The words quoted, the gaps of an interrupted quotation marked. */
const wordsOf = ({ text }: Article, { content }: Quotation): string =>
  content.map(({ start, end }) => clean(text.slice(start, end))).join(' … ');

/** How many quotations there are and whose, who has most first; in pieces that belong together. */
function sumOf(rows: readonly Row[]): string[] {
  if (rows.length === 0) return ['No quotations.'];
  const counts = new Map<string, { who: string; n: number }>();
  for (const { quotation, who } of rows) {
    const entry = counts.get(quotation.speaker ?? '') ?? { who: quotation.speaker ? who : 'no known speaker', n: 0 };
    entry.n++;
    counts.set(quotation.speaker ?? '', entry);
  }
  const unknown = counts.get('');
  const known = [...counts.values()].filter(entry => entry !== unknown).sort((a, b) => b.n - a.n);
  const parts = [...known, ...(unknown ? [unknown] : [])].map(({ who, n }) => `${shortened(who, WIDEST_NAME)} ${n}`);
  return [`${count(rows.length, 'quotation')}:`, ...parts.map((part, i) => (i < parts.length - 1 ? `${part},` : part))];
}

function wrapped(pieces: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(piece) <= columns) lines.splice(-1, 1, `${line} ${piece}`);
    else lines.push(piece);
  }
  return lines;
}
