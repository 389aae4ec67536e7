import type { Article, Quotation } from '../core/model.ts';
import { firstEndingAfter } from '../core/span.ts';
import { count } from './report.ts';
import { harmless, type Paint, padded, shortened, widthOf } from './terminal.ts';

const NOBODY = '(nobody named)';
const WIDEST_NAME = 28;

/** Who said what in an article, in text order, for a terminal of so many columns. */
export function outlineOf(file: string, article: Article, paint: Paint, columns: number): string {
  const { title } = article.layout;
  const names = new Map(article.speakers.map(speaker => [speaker.id, oneLine(speaker.name)]));
  const spoken = article.quotations.filter(quotation => quotation.type !== 'scare' && quotation.content.length > 0);
  const rows = spoken.map(quotation => ({ quotation, name: nameOf(article, quotation, names) }));
  const numbers = numbersOf(article);
  const nameColumn = Math.min(WIDEST_NAME, Math.max(0, ...rows.map(({ name }) => widthOf(name))));
  const lines = rows.map(({ quotation, name }) => {
    const paragraph = firstEndingAfter(article.paragraphs, quotation.content[0]!.start);
    const place = `${numbers[paragraph] ?? ''}`.padStart(5);
    const who = padded(shortened(name, nameColumn), nameColumn);
    const words = shortened(wording(article, quotation), Math.max(20, columns - nameColumn - 9));
    return `${paint.dim(place)}  ${quotation.speaker ? paint.bold(who) : paint.dim(who)}  ${words}`;
  });
  const speakers = new Set(spoken.flatMap(({ speaker }) => speaker ?? [])).size;
  const sum = `${count(spoken.length, 'quotation')}, ${count(speakers, 'speaker')}`;
  const heading = title ? [oneLine(article.text.slice(title.start, title.end))] : [];
  return [paint.bold(harmless(file)), ...heading, ...lines, paint.dim(sum), ''].join('\n');
}

const oneLine = (text: string): string => harmless(text).replace(/\s+/g, ' ').trim();

function nameOf({ text }: Article, { speaker, source }: Quotation, names: ReadonlyMap<string, string>): string {
  const known = speaker && names.get(speaker);
  if (known) return known;
  return source ? `(${oneLine(text.slice(source.start, source.end))})` : NOBODY;
}

/** The words quoted, the gaps of an interrupted quotation marked. */
const wording = ({ text }: Article, { content }: Quotation): string =>
  content.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');

/** The number of each paragraph, the title, byline and footer not counted. */
function numbersOf({ paragraphs }: Article): number[] {
  let number = 0;
  return paragraphs.map(({ role }) => (role === 'body' ? ++number : number));
}
