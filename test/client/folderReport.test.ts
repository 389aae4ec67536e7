import assert from 'node:assert/strict';
import test from 'node:test';
import { folderReport } from '../../client/src/report/folderReport.ts';
import type { CorpusFile, CorpusResult, FolderReportResult, FolderSpeaker } from '../../server/src/protocol.ts';
import { corpusFileOf } from './corpusFiles.ts';
import { english } from './english.ts';
import { pageText } from './pageText.ts';

const speakerOf = (name: string, words: Partial<FolderSpeaker['words']>, files = 1, quotations = 1): FolderSpeaker => ({
  name,
  kind: 'person',
  role: null,
  files,
  quotations,
  words: { direct: 0, mixed: 0, indirect: 0, ...words },
});

interface Given {
  readonly speakers?: readonly FolderSpeaker[];
  readonly report?: Partial<FolderReportResult>;
  readonly files?: readonly CorpusFile[];
  readonly state?: CorpusResult['state'];
}

function pageOf({ speakers = [], report, files = [corpusFileOf('one')], state = 'complete' }: Given): string {
  const all: FolderReportResult = {
    files: files.length,
    words: 100,
    quotations: speakers.reduce((n, { quotations }) => n + quotations, 0),
    speakers,
    omitted: 0,
    unattributed: { quotations: 0, words: { direct: 0, mixed: 0, indirect: 0 } },
    ...report,
  };
  const facts = {
    title: 'Report: seeds',
    corpus: { state, files },
    report: all,
    nameOf: (uri: string) => uri.slice(14),
  };
  return folderReport(facts, { nonce: 'abc', language: 'en' }, english);
}

test('a line a speaker over all articles, with words by type, and share', () => {
  const text = pageText(
    pageOf({
      speakers: [speakerOf('Ada', { direct: 20, mixed: 10 }, 2, 3), speakerOf('Bo', { indirect: 5 })],
      report: { quotations: 5, unattributed: { quotations: 1, words: { direct: 5, mixed: 0, indirect: 0 } } },
      files: [corpusFileOf('one'), corpusFileOf('two')],
    }),
  );
  assert.match(text, /2 articles: 5 quotations of 2 speakers; 40 of 100 words are quoted \(40 %\)\./);
  assert.match(text, /Ada 2 3 30 20 10 – 75 % Bo 1 1 5 – – 5 13 % Nobody named – 1 5 5 – – 13 %/);
});

test('whom no article names is said to be unnamed, in several articles to be several', () => {
  const unnamed = (name: string, files: number): FolderSpeaker => ({
    ...speakerOf(name, { direct: 5 }, files),
    kind: 'anonymous',
  });
  const speakers = [unnamed('source', 2), unnamed('official', 1), { ...unnamed('aide', 1), role: 'aide to the mayor' }];
  const text = pageText(pageOf({ speakers }));
  assert.match(text, /source ?anonymous sources 2 .* official ?anonymous source 1 .* aide ?aide to the mayor 1 /);
});

test('a line an article, with what is found and decided', () => {
  const files = [corpusFileOf('one', [1, 2, 3, 4], { decided: 2 }), corpusFileOf('two')];
  assert.match(pageText(pageOf({ files })), /one one\.txt 6 1 2 1 2 3 4 two two\.txt 6 1 – – – – – All 12 2 2 1 2 3 4/);
});

test('what is not told is counted', () => {
  const files = Array.from({ length: 1002 }, (_, i) => corpusFileOf(`article ${i}`));
  const text = pageText(pageOf({ files, speakers: [speakerOf('Ada', { direct: 1 })], report: { omitted: 7 } }));
  assert.match(text, /1 quotation of 8 speakers\./);
  assert.match(text, /7 more are not listed\..*2 more are not listed\./);
});

test('a folder without articles, one without quotations, one that was not read to its end', () => {
  assert.match(pageText(pageOf({ files: [] })), /There is no article in this folder\.$/);
  assert.match(pageText(pageOf({ files: [], state: 'reading' })), /Reading the articles…$/);
  assert.match(pageText(pageOf({})), /Nobody is quoted in these articles\./);
  assert.match(pageText(pageOf({ state: 'cancelled' })), /some are missing here\./);
  assert.match(pageText(pageOf({ state: 'reading' })), /More articles are being read/);
});

test('text of the articles is never markup, and nothing is styled or run in place', () => {
  const evil = '<img src=x onerror=y> "a" \'b\' & <b>';
  const html = pageOf({
    speakers: [{ ...speakerOf(evil, { direct: 1 }), role: evil }],
    files: [corpusFileOf('x', [], { title: evil, uri: `file:///seeds/${evil}` })],
  });
  assert.doesNotMatch(html, /<img|<b>/);
  assert.doesNotMatch(html, /<[^>"]*("[^"]*"[^>"]*)*\s(style|on\w+)=/);
  assert.match(html, /default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'/);
});
