import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { quotationsCsv } from '../../../server/src/formats/csv.ts';
import { marked } from '../features/markedArticle.ts';
import { awkward, CONTENTS, CUES, SOURCES, sliceOf } from './awkward.ts';

type Row = Readonly<Record<string, string>>;

const rows = (article = awkward(), name = 'a.txt'): Row[] =>
  parse(quotationsCsv(article, name), { bom: true, columns: true, record_delimiter: '\r\n' });

test('begins with a byte order mark, and lines end in CRLF', () => {
  const table = quotationsCsv(marked('').article, 'a.txt');
  assert.equal(
    table,
    '\ufeffarticle,quotation,paragraph,type,speaker,source,cue,words,start,end,confidence,decided\r\n',
  );
});

test('a row a quotation, read back by a CSV library', () => {
  const read = rows();
  assert.deepEqual(
    read.map(row => row.quotation),
    Object.keys(CONTENTS),
  );
  for (const row of read) {
    const id = row.quotation!;
    const words = CONTENTS[id]!.join(' … ');
    assert.equal(row.words, id === 'q5' ? `'${words}` : words);
    assert.equal(row.source, SOURCES[id] ?? '');
    assert.equal(row.cue, CUES[id] ?? '');
  }
});

test('offsets are code points, from the first content to the end of the last', () => {
  const { text } = awkward();
  for (const row of rows()) {
    const words = sliceOf(text, Number(row.start), Number(row.end));
    const contents = CONTENTS[row.quotation!]!;
    assert.ok(words.startsWith(contents[0]!) && words.endsWith(contents.at(-1)!));
  }
});

test('paragraph, type, speaker, confidence, whether it was decided', () => {
  assert.deepEqual(
    rows().map(r => [r.article, r.paragraph, r.type, r.speaker, r.confidence, r.decided]),
    [
      ['a.txt', '2', 'direct', 'Ada Lund', '0.9', 'no'],
      ['a.txt', '3', 'direct', 'Ib 𝒟al', '0.8', 'no'],
      ['a.txt', '5', 'indirect', 'Ada Lund', '0.6', 'no'],
      ['a.txt', '5', 'mixed', 'Ib 𝒟al', '0.7', 'yes'],
      ['a.txt', '6', 'mixed', '', '0.4', 'no'],
    ],
  );
});

for (const start of ['=', '+', '-', '@', '\t', '＝', '＠', ' =', '\t=']) {
  test(`a cell that begins with ${JSON.stringify(start)} is no formula`, () => {
    const article = marked(`T\n\n{q1:${start}cmd|' /C calc'!A0}\n`).article;
    assert.equal(rows(article, `${start}x.txt`)[0]!.words, `'${start}cmd|' /C calc'!A0`);
    assert.equal(rows(article, `${start}x.txt`)[0]!.article, `'${start}x.txt`);
  });
}

test('a cell that only holds such a character stays as it is', () => {
  assert.equal(rows(marked('T\n\n{q1:"a-b = c"}\n').article)[0]!.words, '"a-b = c"');
});
