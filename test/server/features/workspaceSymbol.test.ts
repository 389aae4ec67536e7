import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FileRecord, fileRecord } from '../../../server/src/features/fileRecord.ts';
import { SymbolSearch } from '../../../server/src/features/workspaceSymbol.ts';
import { type Given, marked } from './markedArticle.ts';

function recordOf(text: string, given?: Given): FileRecord {
  const { snapshot } = marked(text, given);
  return fileRecord({ id: '1', snapshot, configuration: {}, problems: [], placed: [] }, snapshot, null);
}

function found(query: string, ...texts: readonly string[]): string[] {
  const search = new SymbolSearch(query);
  for (const text of texts) search.look(recordOf(text));
  return search.found().map(({ name, containerName, location }) => {
    const { start } = (location as { range: { start: { line: number; character: number } } }).range;
    return `${name} (${containerName}) ${start.line}:${start.character}`;
  });
}

const ARTICLE = `The bridge

{q1:"It stands,"} said {q1.source:{s1:Paul Okoro}}. {s2:Olga Koro} nodded.`;

test('speakers and quotations with the article’s title and their places', () => {
  assert.deepEqual(found('paul', ARTICLE), ['Paul Okoro (The bridge) 2:18']);
  assert.deepEqual(found('stands', ARTICLE), ['"It stands," (The bridge) 2:0']);
});

test('those who are only named are found too, after those who speak', () => {
  assert.deepEqual(found('oko', ARTICLE, 'Two\n\n{s1:Mark Okola} {s2:Oko}'), [
    'Oko (Two) 2:11',
    'Paul Okoro (The bridge) 2:18',
    'Mark Okola (Two) 2:0',
    'Olga Koro (The bridge) 2:30',
  ]);
});

test('a speaker who is a pronoun first is found at the name', () => {
  const text = 'Three\n\n{q1:"Late,"} {q1.source:{s1.pronoun:she}} said. {s1:Ada Lund} left.';
  const { speakers } = recordOf(text, { speakers: { s1: { name: 'Ada Lund' } } });
  assert.deepEqual(
    speakers.map(({ name, range }) => [name, range.start.character]),
    [['Ada Lund', 18]],
  );
});

test('nothing to look for lists who speaks most', () => {
  assert.deepEqual(found('', ARTICLE), ['Paul Okoro (The bridge) 2:18', 'Olga Koro (The bridge) 2:30']);
});

test('UTF-16 columns behind astral characters, CRLF', () => {
  assert.deepEqual(found('okoro', 'Title\r\n\r\n😀 {s1:Paul Okoro}'), ['Paul Okoro (Title) 2:3']);
});

test('a thousand articles take less than 50 ms', () => {
  const paragraphs = Array.from(
    { length: 15 },
    (_, i) => `{q${i + 1}:"It is ${i} of them"} said {s${i + 1}:Ann Number ${i}}.`,
  );
  const records = Array.from({ length: 1_000 }, () => recordOf(`Title\n\n${paragraphs.join('\n\n')}`));
  const times = ['an', 'ann number', 'itisof', 'zz', ''].map(query => {
    const before = process.cpuUsage();
    const search = new SymbolSearch(query);
    for (const record of records) search.look(record);
    search.found();
    return process.cpuUsage(before).user / 1000;
  });
  times.sort((a, b) => a - b);
  assert.ok(times[2]! < 50, `${times.map(t => t.toFixed(1)).join(', ')} ms`);
});
