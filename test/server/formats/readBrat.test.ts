import assert from 'node:assert/strict';
import test from 'node:test';
import type { Span } from '../../../server/src/core/span.ts';
import { bratStandoff } from '../../../server/src/formats/brat.ts';
import type { Imported } from '../../../server/src/formats/imported.ts';
import { readBrat } from '../../../server/src/formats/readBrat.ts';
import { awkward } from './awkward.ts';

const TEXT = 'Port 😀 news\n\n"We stay," Ada Lund\nsaid, "for good." He left.\n';

/** Offsets in code points. */
const GOOD = `T1\tContent 13 23;39 50\t"We stay," "for good."
T2\tSource 24 32\tAda Lund
T3\tCue 33 37\tsaid
T4\tAttribution 33 37\tsaid
E1\tAttribution:T4 Source:T2 Cue:T3 Content:T1
`;

const words = (text: string, spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));

/** What was read, in words. */
function told(text: string, { quotations }: Imported) {
  return quotations.map(({ content, source, cue, speaker }) => ({
    content: words(text, content),
    source: source && words(text, [source])[0],
    cue: cue && words(text, [cue])[0],
    speaker,
  }));
}

const read = (standoff: string, text = TEXT) => {
  const imported = readBrat(standoff, text);
  return { told: told(text, imported), mistakes: imported.mistakes.map(m => `${m.where}: ${m.message}`), imported };
};

const EXPECTED = { content: ['"We stay,"', '"for good."'], source: 'Ada Lund', cue: 'said', speaker: undefined };

test('an event is a quotation; fragments are its spans', () => {
  assert.deepEqual(read(GOOD).told, [EXPECTED]);
  assert.deepEqual(read(GOOD).mistakes, []);
});

test('line ends of either kind, and none behind the last line', () => {
  assert.deepEqual(read(GOOD.replaceAll('\n', '\r\n').trimEnd()).told, [EXPECTED]);
});

test('what is exported is read again, to the character', () => {
  const article = awkward();
  const { quotations, mistakes } = readBrat(bratStandoff(article), article.text);
  assert.deepEqual(mistakes, []);
  const speech = article.quotations.filter(({ type }) => type !== 'scare');
  assert.deepEqual(
    quotations.map(({ content }) => words(article.text, content)),
    speech.map(({ content }) => words(article.text, content).flatMap(part => part.split('\r\n\r\n'))),
  );
  assert.deepEqual(
    quotations.map(({ source, cue }) => [source, cue]),
    speech.map(({ source, cue }) => [source, cue]),
  );
  assert.deepEqual(
    quotations.map(({ speaker }) => speaker),
    ['Ada Lund', 'Ib 𝒟al', 'Ada Lund', 'Ib 𝒟al', null],
  );
});

test('two contents of one event are put together, in text order', () => {
  const standoff = GOOD.replace('13 23;39 50\t"We stay," "for good."', '39 50\t"for good."').replace(
    'Content:T1',
    'Content:T1 Content2:T5',
  );
  assert.deepEqual(read(`${standoff}T5\tContent 13 23\t"We stay,"\n`).told, [EXPECTED]);
});

test('words over a line end, as a space or as the line end that some tools leave in the file', () => {
  for (const between of [' ', '\n']) {
    const standoff = GOOD.replace('Source 24 32\tAda Lund', `Source 24 37\tAda Lund${between}said`);
    assert.equal(read(standoff).told[0]!.source, 'Ada Lund\nsaid');
    assert.deepEqual(read(standoff).mistakes, []);
  }
});

test('a source in fragments keeps them, but for what only a line end parts', () => {
  const partsOf = (source: string): string[] => {
    const [quotation] = read(GOOD.replace('Source 24 32\tAda Lund', source)).imported.quotations;
    return words(TEXT, [quotation!.source!, ...(quotation!.sourceRest ?? [])]);
  };
  assert.deepEqual(partsOf('Source 24 27;33 37\tAda said'), ['Ada', 'said']);
  assert.deepEqual(partsOf('Source 24 32;33 37\tAda Lund said'), ['Ada Lund\nsaid']);
});

test('a note about an annotation or an event, and one that names the speaker', () => {
  const standoff = `${GOOD}#1\tAnnotatorNotes T2\tA doctor?\n#2\tAnnotatorNotes E1\tunsure\n#3\tAnnotatorNotes E1\tSpeaker: A. Lund\n`;
  const { notes, quotations } = readBrat(standoff, TEXT);
  assert.deepEqual(
    notes.map(({ text, at }) => [text, words(TEXT, at)]),
    [
      ['A doctor?', ['Ada Lund']],
      ['unsure', ['"We stay,"', '"for good."']],
    ],
  );
  assert.equal(quotations[0]!.speaker, 'A. Lund');
});

test('an event without a source names nobody', () => {
  const standoff = GOOD.replaceAll(/Attribution(?=[: ])/g, 'Attribution-no-source').replace('Source:T2 ', '');
  assert.deepEqual(read(standoff).told[0], { ...EXPECTED, source: null, speaker: null });
});

const MISTAKES: readonly [string, string, string, readonly string[]][] = [
  [
    'other words at the offsets',
    'Cue 33 37\tsaid',
    'Cue 32 36\tsaid',
    ['line 3: T3 is "said", but at 32 to 36 (line 3) the text has "sai"'],
  ],
  [
    'an offset behind the text',
    'Cue 33 37\tsaid',
    'Cue 33 370\tsaid',
    ['line 3: T3 ends at 370, but the text has 60 characters'],
  ],
  ['an empty span', 'Cue 33 37\tsaid', 'Cue 33 33\t', ['line 3: T3 is empty: it goes from 33 to 33']],
  ['a span that is not there', 'Cue:T3', 'Cue:T9', ['line 5: E1 names T9, which is not in the file']],
];

for (const [name, from, to, expected] of MISTAKES) {
  test(`${name}: named with its place, the rest is read`, () => {
    const { told: found, mistakes } = read(GOOD.replace(from, to));
    assert.deepEqual(mistakes, expected);
    assert.deepEqual(found, [{ ...EXPECTED, cue: null }]);
  });
}

test('a quotation without words is left out, and named', () => {
  assert.deepEqual(read(GOOD.replace(' Content:T1', '')).mistakes, [
    'line 5: E1 has no Content, so there is no quotation in it',
  ]);
  assert.deepEqual(read(GOOD.replace('13 23;39 50', '12 22;39 50')).mistakes, [
    'line 1: T1 is "\\"We stay,\\" \\"for good.\\"", but at 12 to 50 (line 2) the text has "\\"We stay, \\"for good.\\""',
    'line 5: E1 has no Content, so there is no quotation in it',
  ]);
});

test('a line that is no annotation is named; relations and attributes say nothing about quotations', () => {
  const { mistakes, told: found } = read(`{"quotes": []}\nR1\tx Arg1:T1 Arg2:T2\nA1\tx T1\n*\tEquiv T1 T2\n${GOOD}`);
  assert.deepEqual(mistakes, ['line 1: "{\\"quotes\\": []}" is no annotation in brat\'s format']);
  assert.equal(found.length, 1);
});

test('an empty file', () => {
  assert.deepEqual(readBrat('', TEXT), { quotations: [], people: [], notes: [], mistakes: [] });
});
