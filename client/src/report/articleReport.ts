import type { ReportQuotation, ReportResult, ReportSpeaker } from '../../../server/src/protocol.ts';
import type { Translate } from '../translate.ts';
import { nobodyWords, quotationsWords, roleWords, speakersWords, typeWord } from '../words.ts';
import { bar, colourClass, type Mark, strip, TYPES } from './charts.ts';
import { escaped, type Frame, page } from './page.ts';
import { numberCell, percent, roleLine, row, table, wordsHead } from './tables.ts';

/** So many quotations are listed; a book of them is better read in the text. */
const MOST_LISTED = 1000;

/** A speaker's line in the table; `null` for the quotations that nobody is named for. */
interface Row {
  readonly speaker: ReportSpeaker | null;
  readonly quotations: readonly ReportQuotation[];
  readonly words: number;
}

/** The report on one article: who speaks how much, where, and what. */
export function articleReport(report: ReportResult, frame: Frame, t: Translate): string {
  return page(report.title, report.quotations.length === 0 ? nothing(t) : body(report, t), frame);
}

const nothing = (t: Translate): string => `<p>${escaped(t('There is no quotation in this article.'))}</p>`;

function body(report: ReportResult, t: Translate): string {
  const rows = rowsOf(report);
  const marks = marksOf(report, t);
  return `<p>${escaped(summary(report, t))}</p>
<h2>${escaped(t('Where they speak'))}</h2>
${lanes(rows, marks, t)}
<h2>${escaped(t('Who speaks how much'))}</h2>
${speakersTable(rows, t)}
<h2>${escaped(t('What they say'))}</h2>
${list(marks, report.speakers, t)}`;
}

function summary({ words, quotations, speakers }: ReportResult, t: Translate): string {
  const quoted = quotations.reduce((n, q) => n + q.words, 0);
  const count = t('{0} of {1}', quotationsWords(quotations.length, t), speakersWords(speakers.length, t));
  return words > 0
    ? t('{0}; {1} of {2} words are quoted ({3}).', count, quoted, words, percent(Math.min(1, quoted / words), t))
    : `${count}.`;
}

function rowsOf({ speakers, quotations }: ReportResult): Row[] {
  const rowOf = (speaker: ReportSpeaker | null): Row => {
    const own = quotations.filter(q => q.speaker === (speaker?.id ?? null));
    return { speaker, quotations: own, words: wordsOf(own) };
  };
  return [...speakers.map(rowOf), rowOf(null)].filter(r => r.quotations.length > 0);
}

function marksOf({ speakers, quotations }: ReportResult, t: Translate): Mark[] {
  const byId = new Map(speakers.map(speaker => [speaker.id, speaker]));
  return quotations.map(quotation => {
    const speaker = byId.get(quotation.speaker ?? '');
    const title = `${speaker?.name ?? nobodyWords(t)}: ${quotation.excerpt}`;
    return { quotation, colour: colourClass(speaker?.rank), title };
  });
}

/** More speakers than this are to be found in the first lane, which has all of them. */
const MOST_LANES = 12;

/** One lane for all, and one a speaker, so that nobody needs colours to see who speaks where. */
function lanes(rows: readonly Row[], marks: readonly Mark[], t: Translate): string {
  const lane = (name: string, own: readonly Mark[], label: string) =>
    `<div class="lane"><span aria-hidden="true">${escaped(name)}</span>${strip(own, label)}</div>`;
  const all = lane(t('All'), marks, t('The article from left to right, each quotation in its speaker’s colour'));
  const each = rows.slice(0, MOST_LANES).map(({ speaker }) => {
    const name = speaker?.name ?? nobodyWords(t);
    const own = marks.filter(({ quotation }) => quotation.speaker === (speaker?.id ?? null));
    return lane(name, own, t('{0}: where in the article', name));
  });
  return [all, ...each].join('\n');
}

function speakersTable(rows: readonly Row[], t: Translate): string {
  const heads = [t('Speaker'), t('Quotations'), wordsHead(t), t('Share')];
  const all = Math.max(1, wordsOf(rows.flatMap(({ quotations }) => quotations)));
  const most = Math.max(1, ...rows.map(({ words }) => words));
  return table({
    label: t('Who speaks how much'),
    heads,
    rows: rows.map(each => speakerRow(each, { all, most }, t)),
    foot: totals(rows, t),
  });
}

function speakerRow(
  { speaker, quotations, words }: Row,
  { all, most }: { readonly all: number; readonly most: number },
  t: Translate,
): string {
  const name = speaker?.name ?? nobodyWords(t);
  const role = speaker ? roleLine(roleWords(speaker, 1, t)) : '';
  const colour = colourClass(speaker?.rank);
  const cells = [
    `${quotations.length}`,
    `${words}`,
    ...typeCells(quotations),
    `<span class="share">${bar(words / most, colour)} ${percent(words / all, t)}</span>`,
  ];
  return row(`<span class="dot ${colour}"></span>${link(quotations[0]!, name)}${role}`, cells);
}

function totals(rows: readonly Row[], t: Translate): string {
  const quotations = rows.flatMap(each => each.quotations);
  const cells = [`${quotations.length}`, `${wordsOf(quotations)}`, ...typeCells(quotations), ''];
  return row(escaped(t('All')), cells);
}

/** Words by type. */
const typeCells = (quotations: readonly ReportQuotation[]): string[] =>
  TYPES.map(type => numberCell(wordsOf(quotations.filter(q => q.type === type))));

function list(marks: readonly Mark[], speakers: readonly ReportSpeaker[], t: Translate): string {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const items = marks.slice(0, MOST_LISTED).map(({ quotation, colour }) => {
    const name = names.get(quotation.speaker ?? '') ?? nobodyWords(t);
    return `<li><span class="dot ${colour}"></span><strong>${escaped(name)}</strong> <span class="type">${escaped(typeWord(quotation.type, t))}</span> ${link(quotation, quotation.excerpt)}</li>`;
  });
  const more = marks.length - MOST_LISTED;
  return `<ol>${items.join('\n')}</ol>${more > 0 ? `<p>${escaped(t('{0} more are not listed.', more))}</p>` : ''}`;
}

const link = ({ id }: ReportQuotation, text: string): string =>
  `<a href="#" data-quotation="${escaped(id)}">${escaped(text)}</a>`;

const wordsOf = (quotations: readonly ReportQuotation[]): number => quotations.reduce((n, q) => n + q.words, 0);
