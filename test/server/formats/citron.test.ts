import assert from 'node:assert/strict';
import test from 'node:test';
import { citronJson } from '../../../server/src/formats/citron.ts';
import { marked } from '../features/markedArticle.ts';

const TEXT = `Harbour 😀

{q1.source:{s1:Ada Lund}} {q1.cue:said}: {q1:"We stay. 😀
We go,"} {s1.pronoun:she} added, {q1:"now."} {s2:Ib Dal} called it {q2:"art"}. {q3:"No."}
`;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Citron {
  readonly text: string;
  readonly quotes: readonly {
    readonly id: string;
    readonly type: string;
    readonly confidence: number;
    readonly cue: Span | null;
    readonly sources: readonly Span[];
    readonly contents: readonly Span[];
  }[];
  readonly coreference_groups: readonly (readonly Span[])[];
}

function exported(): Citron {
  const { article } = marked(TEXT, {
    quotations: { q1: { speaker: 's1' }, q2: { type: 'scare' }, q3: { type: 'mixed', confidence: 0.5 } },
  });
  return JSON.parse(JSON.stringify(citronJson(article))) as Citron;
}

const texts = (spans: readonly Span[]): string[] => spans.map(({ text }) => text);

test('quotations with cue, source and content, scare quotes not among them', () => {
  const [first, second, ...others] = exported().quotes;
  assert.deepEqual(others, []);
  assert.equal(first!.id, 'q1');
  assert.equal(first!.type, 'direct');
  assert.equal(first!.cue?.text, 'said');
  assert.deepEqual(texts(first!.sources), ['Ada Lund']);
  assert.deepEqual(second, { ...second, id: 'q3', type: 'mixed', confidence: 0.5, cue: null, sources: [] });
});

test('a content span stays one, over sentences and line breaks', () => {
  assert.deepEqual(texts(exported().quotes[0]!.contents), ['"We stay. 😀\nWe go,"', '"now."']);
});

test('one coreference group a speaker, all its mentions in it', () => {
  assert.deepEqual(exported().coreference_groups.map(texts), [['Ada Lund', 'she'], ['Ib Dal']]);
});

test('offsets count code points', () => {
  const { text, quotes, coreference_groups } = exported();
  const characters = [...text];
  const spans = [
    ...quotes.flatMap(({ cue, sources, contents }) => [...(cue ? [cue] : []), ...sources, ...contents]),
    ...coreference_groups.flat(),
  ];
  assert.ok(spans.length > 6);
  for (const span of spans) assert.equal(characters.slice(span.start, span.end).join(''), span.text);
});

test('an empty article', () => {
  assert.deepEqual(citronJson(marked('').article), { text: '', quotes: [], coreference_groups: [] });
});
