import type { CorpusFile, CorpusResult, FolderReportResult, FolderSpeaker } from '../../../server/src/protocol.ts';
import { SEVERITIES } from '../corpus/nodes.ts';
import { articlesWords } from '../corpus/words.ts';
import type { Translate } from '../translate.ts';
import { nobodyWords, quotationsWords, roleWords, speakersWords } from '../words.ts';
import { bar, TYPES } from './charts.ts';
import { escaped, type Frame, page } from './page.ts';
import { numberCell, percent, roleLine, row, table, wordsHead } from './tables.ts';

/** So many articles are listed; the view lists them all. */
const MOST_LISTED = 1000;

/** What the report on a folder is made of. */
export interface FolderFacts {
  readonly title: string;
  readonly corpus: CorpusResult;
  readonly report: FolderReportResult;
  /** A file as the user knows it, by its URI. */
  readonly nameOf: (uri: string) => string;
}

/** The report on all articles of the folders: who speaks how much over all of them, and what each article has. */
export function folderReport(facts: FolderFacts, frame: Frame, t: Translate): string {
  const { title, report } = facts;
  return page(title, report.files === 0 ? nothing(facts, t) : body(facts, t), frame);
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const nothing = ({ corpus }: FolderFacts, t: Translate): string =>
  paragraph(corpus.state === 'reading' ? t('Reading the articles…') : t('There is no article in this folder.'));

function body({ corpus, report, nameOf }: FolderFacts, t: Translate): string {
  return `${paragraph(summary(report, t))}
${missing(corpus, t)}
<h2>${escaped(t('Who speaks how much'))}</h2>
${report.quotations > 0 ? speakersTable(report, t) : paragraph(t('Nobody is quoted in these articles.'))}
<h2>${escaped(t('Articles'))}</h2>
${articlesTable(corpus.files, nameOf, t)}`;
}

/** A report on a part must not look like one on the whole. */
function missing({ state }: CorpusResult, t: Translate): string {
  if (state === 'complete') return '';
  return paragraph(
    state === 'reading'
      ? t('More articles are being read; the report follows when they are.')
      : t('Reading was ended before all articles were read, so that some are missing here.'),
  );
}

function summary(report: FolderReportResult, t: Translate): string {
  const speakers = report.speakers.length + report.omitted;
  const count = t('{0} of {1}', quotationsWords(report.quotations, t), speakersWords(speakers, t));
  const about = t('{0}: {1}', articlesWords(report.files, t), count);
  // The words of those left out are unknown, so that a share of quoted words would be too low.
  if (report.omitted > 0 || report.words === 0) return `${about}.`;
  const quoted = sum([...report.speakers, report.unattributed].map(({ words }) => totalOf(words)));
  return t('{0}; {1} of {2} words are quoted ({3}).', about, quoted, report.words, percent(quoted / report.words, t));
}

type Words = FolderSpeaker['words'];

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const totalOf = (words: Words): number => sum(TYPES.map(type => words[type]));

/** A line of the table of speakers. */
interface Line {
  /** HTML. */
  readonly head: string;
  /** In how many articles; null where that is unknown. */
  readonly files: number | null;
  readonly quotations: number;
  readonly words: Words;
  readonly colour: string;
}

function speakersTable({ speakers, omitted, unattributed }: FolderReportResult, t: Translate): string {
  const lines: Line[] = speakers.map(speaker => ({ ...speaker, head: speakerHead(speaker, t), colour: 'speaker1' }));
  if (unattributed.quotations > 0) {
    lines.push({ ...unattributed, head: escaped(nobodyWords(t)), files: null, colour: 'nobody' });
  }
  const heads = [t('Speaker'), t('Articles'), t('Quotations'), wordsHead(t), t('Share')];
  const totals = lines.map(({ words }) => totalOf(words));
  const all = { all: Math.max(1, sum(totals)), most: Math.max(1, ...totals) };
  const rows = lines.map(line => speakerRow(line, all, t));
  const more = omitted > 0 ? paragraph(t('{0} more are not listed.', omitted)) : '';
  return `${table({ label: t('Who speaks how much'), heads, rows })}${more}`;
}

function speakerHead(speaker: FolderSpeaker, t: Translate): string {
  const name = escaped(speaker.name);
  return `<a href="#" data-speaker="${name}">${name}</a>${roleLine(roleWords(speaker, speaker.files, t))}`;
}

function speakerRow(
  { head, files, quotations, words, colour }: Line,
  { all, most }: { readonly all: number; readonly most: number },
  t: Translate,
): string {
  const total = totalOf(words);
  return row(head, [
    numberCell(files ?? 0),
    `${quotations}`,
    `${total}`,
    ...TYPES.map(type => numberCell(words[type])),
    `<span class="share">${bar(total / most, colour)} ${percent(total / all, t)}</span>`,
  ]);
}

function articlesTable(files: readonly CorpusFile[], nameOf: FolderFacts['nameOf'], t: Translate): string {
  const heads = [
    t('Article'),
    t('Quotations'),
    t('Without a speaker'),
    t('Decided'),
    t('Errors'),
    t('Warnings'),
    t('Infos'),
    t('Hints'),
  ];
  const rows = files.slice(0, MOST_LISTED).map(file => articleRow(file, nameOf(file.uri)));
  const counted = (count: (file: CorpusFile) => number) => numberCell(sum(files.map(count)));
  const foot = row(escaped(t('All')), NUMBERS.map(counted));
  const more = files.length - MOST_LISTED;
  return `${table({ label: t('Articles'), heads, rows, foot })}${more > 0 ? paragraph(t('{0} more are not listed.', more)) : ''}`;
}

/** The columns of the table of articles. */
const NUMBERS: readonly ((file: CorpusFile) => number)[] = [
  ({ quotations }) => quotations,
  ({ unattributed }) => unattributed,
  ({ decided }) => decided,
  ...SEVERITIES.map(
    severity =>
      ({ problems }: CorpusFile) =>
        problems[severity],
  ),
];

function articleRow(file: CorpusFile, name: string): string {
  const link = `<a href="#" data-file="${escaped(file.uri)}">${escaped(file.title || name)}</a>`;
  return row(
    link + roleLine(name),
    NUMBERS.map(number => numberCell(number(file))),
  );
}
