import assert from 'node:assert/strict';
import test from 'node:test';
import { bratStandoff } from '../../../server/src/formats/brat.ts';
import { marked } from '../features/markedArticle.ts';
import { awkward, CONTENTS, CUES, SOURCES, sliceOf } from './awkward.ts';
import { bratFile } from './bratReader.ts';

function parsed(standoff: string) {
  const { bounds, events, notes } = bratFile(standoff);
  return { bounds, notes, events: events.map(roles => Object.fromEntries(roles) as Record<string, string>) };
}

test('every text-bound annotation has the words that stand at its offsets, without a line end', () => {
  const article = awkward();
  const { bounds } = parsed(bratStandoff(article));
  for (const { fragments, words } of bounds.values()) {
    assert.equal(fragments.map(([start, end]) => sliceOf(article.text, start, end)).join(' '), words);
    assert.doesNotMatch(words, /[\r\n]/);
  }
});

test('one event a quotation, with its content, source and cue; scare quotes are none', () => {
  const { bounds, events } = parsed(bratStandoff(awkward()));
  const words = (id: string | undefined): string | null => (id === undefined ? null : bounds.get(id)!.words);
  assert.deepEqual(
    events.map(({ Content }) => words(Content)),
    Object.values(CONTENTS).map(spans => spans.map(s => s.replace(/\s*\r\n\s*/g, ' ')).join(' ')),
  );
  assert.deepEqual(
    events.map(({ Source }) => words(Source)),
    Object.values(SOURCES),
  );
  assert.deepEqual(
    events.map(({ Cue }) => words(Cue)),
    Object.values(CUES),
  );
});

test('a quotation over two paragraphs has a fragment for each', () => {
  const { bounds, events } = parsed(bratStandoff(awkward()));
  assert.equal(bounds.get(events[1]!.Content!)!.fragments.length, 3);
});

test('the trigger is the cue, or else the source, or else the content; the type says whether there is a source', () => {
  const text = `T\n\n{q1:"Yes,"} {q1.cue:said} {q1.source:{s1:Ada}}. {q2.source:{s1:Ada}}: {q2:"No."} {q3:"Oh."} {q4:"Ah,"} it {q4.cue:was said}.\n`;
  const { bounds, events } = parsed(bratStandoff(marked(text).article));
  const triggers = events.map(event => {
    const [type, id] = Object.entries(event)[0]!;
    assert.equal(bounds.get(id)!.type, type);
    return [type, bounds.get(id)!.words];
  });
  assert.deepEqual(triggers, [
    ['Attribution', 'said'],
    ['Attribution', 'Ada'],
    ['Attribution-no-source', '"Oh."'],
    ['Attribution-no-source', 'was said'],
  ]);
});

test('notes name the speakers', () => {
  assert.deepEqual(parsed(bratStandoff(awkward())).notes, [
    'E1 Speaker: Ada Lund',
    'E2 Speaker: Ib 𝒟al',
    'E3 Speaker: Ada Lund',
    'E4 Speaker: Ib 𝒟al',
  ]);
});

for (const [name, character] of [
  ['a tab', '\t'],
  ['a line separator', '\u2028'],
  ['a next-line character', '\u0085'],
  ['a carriage return alone', '\r'],
] as const) {
  test(`${name} in a quotation ends a fragment`, () => {
    const { bounds } = parsed(bratStandoff(marked(`T\n\n{q1:"One${character}two"}\n`).article));
    assert.equal(bounds.get('T1')!.words, '"One two"');
    assert.equal(bounds.get('T1')!.fragments.length, 2);
  });
}

test('an article without quotations is an empty file', () => {
  assert.equal(bratStandoff(marked('Title\n').article), '');
});
