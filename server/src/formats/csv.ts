import { sourcePartsOf } from '../core/attribution/sourceParts.ts';
import type { Article, Paragraph } from '../core/model.ts';
import { firstEndingAfter } from '../core/span.ts';
import { codePointsOf } from '../core/text/codePoints.ts';
import { isDecided, speechOf, wordsOf } from './speech.ts';

const COLUMNS = [
  'article',
  'quotation',
  'paragraph',
  'type',
  'speaker',
  'source',
  'cue',
  'words',
  'start',
  'end',
  'confidence',
  'decided',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

/** Without it spreadsheets take the file for one in an encoding of their own. */
const BOM = '\ufeff';

/**
 * The quotations of an article as a table (RFC 4180), one a row: paragraphs counted from 1, offsets in Unicode code points,
 * from the first character of the content to behind its last. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function quotationsCsv(article: Article, name: string): string {
  const { text, paragraphs } = article;
  const codePoint = codePointsOf(text);
  const rows = speechOf(article).map(({ quotation, speaker }): Row => {
    const { id, type, content, cue, confidence } = quotation;
    const start = content[0]?.start ?? 0;
    return {
      article: name,
      quotation: id,
      paragraph: paragraphNumber(paragraphs, start),
      type,
      speaker: speaker?.name ?? '',
      source: wordsOf(text, sourcePartsOf(quotation)),
      cue: cue ? text.slice(cue.start, cue.end) : '',
      words: wordsOf(text, content),
      start: codePoint(start),
      end: codePoint(content.at(-1)?.end ?? 0),
      confidence: Number(confidence.toFixed(3)),
      decided: isDecided(quotation) ? 'yes' : 'no',
    };
  });
  const lines = [COLUMNS.map(String), ...rows.map(row => COLUMNS.map(column => cell(row[column])))];
  return BOM + lines.map(cells => `${cells.join(',')}\r\n`).join('');
}

const paragraphNumber = (paragraphs: readonly Paragraph[], offset: number): number =>
  Math.min(firstEndingAfter(paragraphs, offset) + 1, paragraphs.length);

/** Characters that make a formula of a cell, at its start or behind white space; the wide ones count in East Asia. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
