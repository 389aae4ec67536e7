import assert from 'node:assert/strict';
import test from 'node:test';
import type { Span } from '../../../server/src/core/span.ts';
import { citronJson } from '../../../server/src/formats/citron.ts';
import { readCitron } from '../../../server/src/formats/readCitron.ts';
import { awkward } from './awkward.ts';

const TEXT = 'Port 😀\n\n"We stay," Ada Lund said. She left.\n';

const span = (words: string) => {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length, text: words };
};

const GOOD = {
  text: TEXT,
  quotes: [{ id: 1, cue: span('said'), sources: [span('Ada Lund')], contents: [span('"We stay,"')] }],
  coreference_groups: [[span('She'), span('Ada Lund')]],
};

const read = (file: unknown) => readCitron(JSON.stringify(file), TEXT);

const words = (text: string, spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));

test('quotes with their spans; the group that the source is in tells the speaker', () => {
  const { quotations, people, mistakes } = read(GOOD);
  assert.deepEqual(mistakes, []);
  const [{ content, source, cue, speaker, type }] = quotations as [(typeof quotations)[number]];
  assert.deepEqual(words(TEXT, [...content, source!, cue!]), ['"We stay,"', 'Ada Lund', 'said']);
  assert.deepEqual([speaker, type], ['Ada Lund', undefined]);
  assert.deepEqual(
    people.map(({ name, mentions }) => [name, words(TEXT, mentions)]),
    [['Ada Lund', ['Ada Lund', 'She']]],
  );
});

test('what is exported is read again, to the character', () => {
  const article = awkward();
  const { quotations, mistakes } = readCitron(JSON.stringify(citronJson(article)), article.text);
  assert.deepEqual(mistakes, []);
  assert.deepEqual(
    quotations.map(({ content, source, cue, type }) => ({ content, source, cue, type })),
    article.quotations
      .filter(({ type }) => type !== 'scare')
      .map(({ content, source, cue, type }) => ({ content, source, cue, type })),
  );
});

const MISTAKES: readonly [string, unknown, string][] = [
  ['no object', [], 'the file: has no list of "quotes"; give one that Citron or copydesk has written'],
  ['no contents', { quotes: [{ contents: [] }] }, 'quotes[0]: has no contents, so there is no quotation in it'],
  [
    'an offset behind the text',
    { quotes: [{ ...GOOD.quotes[0], cue: { start: 5, end: 500 } }] },
    'quotes[0].cue: ends at 500, but the text has 44 characters',
  ],
  [
    'other words at the offsets',
    { quotes: [{ ...GOOD.quotes[0], sources: [{ ...span('Ada Lund'), text: 'Ada' }] }] },
    'quotes[0].sources[0]: is "Ada", but at 19 to 27 (line 3) the text has "Ada Lund"',
  ],
  [
    'no numbers',
    { quotes: [{ ...GOOD.quotes[0], cue: { start: '5', end: 6 } }] },
    'quotes[0].cue: is no span: "start" and "end" have to be whole numbers',
  ],
];

for (const [name, file, expected] of MISTAKES) {
  test(`${name}: named with its place`, () => {
    const { quotations, mistakes } = read(file);
    assert.deepEqual(
      mistakes.map(({ where, message }) => `${where}: ${message}`),
      [expected],
    );
    assert.equal(quotations.length, expected.startsWith('quotes[0].') ? 1 : 0);
  });
}

test('what is no JSON', () => {
  const [{ where, message }] = readCitron('{"quotes": [', TEXT).mistakes as [{ where: string; message: string }];
  assert.match(`${where} ${message}`, /^the file is not JSON: /);
  assert.match(readCitron('['.repeat(200_000), TEXT).mistakes[0]!.message, /^is not JSON/);
});

test('spans without words are taken at their word', () => {
  const { start, end } = span('said');
  assert.deepEqual(read({ quotes: [{ contents: [{ start, end }] }] }).mistakes, []);
});
