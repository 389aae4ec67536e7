import type { ReportQuotation, ReportResult, ReportSpeaker } from '../../../server/src/protocol.ts';
import { SPEAKER_COLOURS } from '../look.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** What a report's page needs of the webview that shows it. */
export interface Frame {
  /** Lets the page's own script and style run, and no others. */
  readonly nonce: string;
  readonly language: string;
}

/** A speaker's line in the table; `null` for the quotations that nobody is named for. */
interface Row {
  readonly speaker: ReportSpeaker | null;
  readonly quotations: readonly ReportQuotation[];
  readonly words: number;
}

/** The report on one article as a page that works offline, without a pointer, on paper and with a screen reader. */
export function reportHtml(report: ReportResult, { nonce, language }: Frame): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escaped(report.title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(report.title)}</h1>
${body(report)}
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`;
}

function body(report: ReportResult): string {
  if (report.quotations.length === 0) return '<p>There is no quotation in this article.</p>';
  const rows = rowsOf(report);
  return `<p>${summary(report)}</p>
<h2 id="where">Where they speak</h2>
${strip(report.quotations, ranksOf(report), 'The article from left to right, each quotation in its speaker’s colour')}
<h2 id="much">Who speaks how much</h2>
${table(rows, report)}
<h2 id="what">What they say</h2>
${list(report)}`;
}

function summary({ words, quotations, speakers }: ReportResult): string {
  const quoted = quotations.reduce((n, q) => n + q.words, 0);
  const share = words > 0 ? ` (${percent(Math.min(1, quoted / words))})` : '';
  return `${count(quotations.length, 'quotation')} of ${count(speakers.length, 'speaker')}, ${quoted} of ${count(words, 'word')}${share}.`;
}

function rowsOf({ speakers, quotations }: ReportResult): Row[] {
  const row = (speaker: ReportSpeaker | null): Row => {
    const own = quotations.filter(q => q.speaker === (speaker?.id ?? null));
    return { speaker, quotations: own, words: own.reduce((n, q) => n + q.words, 0) };
  };
  return [...speakers.map(row), row(null)].filter(r => r.quotations.length > 0);
}

type Ranks = ReadonlyMap<string, number>;

const ranksOf = ({ speakers }: ReportResult): Ranks => new Map(speakers.map(({ id, rank }) => [id, rank]));

const colourClass = (rank: number | undefined): string =>
  rank === undefined ? 'nobody' : `speaker${(rank % SPEAKER_COLOURS) + 1}`;

/** The article's length as a strip with its quotations: a picture, since the list says the same in words. */
function strip(quotations: readonly ReportQuotation[], ranks: Ranks, label: string): string {
  const marks = quotations.map(q => {
    const x = (q.start * 1000).toFixed(1);
    const width = Math.max(2, (q.end - q.start) * 1000).toFixed(1);
    const kind = q.type === 'indirect' ? ' indirect' : '';
    const y = q.type === 'indirect' ? 14 : 2;
    const height = q.type === 'indirect' ? 8 : 20;
    return `<rect class="${colourClass(ranks.get(q.speaker ?? ''))}${kind}" data-quotation="${escaped(q.id)}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  });
  return `<svg class="strip" role="img" aria-label="${escaped(label)}" viewBox="0 0 1000 24" preserveAspectRatio="none"><line x1="0" y1="23.5" x2="1000" y2="23.5"/>${marks.join('')}</svg>`;
}

function table(rows: readonly Row[], report: ReportResult): string {
  const all = rows.reduce((n, r) => n + r.words, 0);
  const most = Math.max(...rows.map(r => r.words), 1);
  const ranks = ranksOf(report);
  return `<table>
<thead><tr><th scope="col">Speaker</th><th scope="col">Quotations</th><th scope="col">Words</th><th scope="col">Share</th><th scope="col">Where</th></tr></thead>
<tbody>
${rows.map(r => tableRow(r, all, most, ranks)).join('\n')}
</tbody>
</table>`;
}

function tableRow({ speaker, quotations, words }: Row, all: number, most: number, ranks: Ranks): string {
  const name = speaker ? speaker.name : 'Nobody named';
  const role = speaker?.role ? `<span class="role">${escaped(speaker.role)}</span>` : '';
  const colour = colourClass(speaker?.rank);
  const bar = `<svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="${colour}" x="0" y="0" width="${((100 * words) / most).toFixed(1)}" height="10"/></svg>`;
  const share = all > 0 ? percent(words / all) : '';
  const label = `${name}: where in the article`;
  return `<tr><th scope="row"><span class="dot ${colour}"></span>${link(quotations[0]!, name)}${role}</th><td>${quotations.length} <span class="types">${types(quotations)}</span></td><td>${words}</td><td class="share">${share}${bar}</td><td class="lane">${strip(quotations, ranks, label)}</td></tr>`;
}

/** "2 direct, 1 mixed"; nothing where all are direct. */
function types(quotations: readonly ReportQuotation[]): string {
  const counts = (['direct', 'mixed', 'indirect'] as const)
    .map(type => [quotations.filter(q => q.type === type).length, type] as const)
    .filter(([n]) => n > 0);
  return counts.length === 1 && counts[0]![1] === 'direct' ? '' : counts.map(([n, type]) => `${n} ${type}`).join(', ');
}

function list(report: ReportResult): string {
  const names = new Map(report.speakers.map(({ id, name }) => [id, name]));
  const ranks = ranksOf(report);
  const items = report.quotations.map(q => {
    const name = names.get(q.speaker ?? '') ?? 'Nobody named';
    const colour = colourClass(ranks.get(q.speaker ?? ''));
    return `<li id="${escaped(q.id)}"><span class="dot ${colour}"></span><strong>${escaped(name)}</strong> <span class="type">${q.type}</span> ${link(q, q.excerpt)}</li>`;
  });
  return `<ol>${items.join('\n')}</ol>`;
}

const link = ({ id }: ReportQuotation, text: string): string =>
  `<a href="#${escaped(id)}" data-quotation="${escaped(id)}">${escaped(text)}</a>`;

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
