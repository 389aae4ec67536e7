import assert from 'node:assert/strict';
import test from 'node:test';
import { analyze } from '../../../server/src/core/article.ts';
import { articleJson, problemsJson } from '../../../server/src/formats/json.ts';
import { check } from '../../../server/src/rules/index.ts';
import { marked } from '../features/markedArticle.ts';

test('an article as documented, member by member', () => {
  const { article } = marked('Harbour 😀\n\n{q1.source:{s1:Ada Lund}} {q1.cue:said}  {q1:"We stay."} {?.pronoun:She}', {
    quotations: { q1: { evidence: [{ kind: 'cue-before', at: { start: 20, end: 24 } }] } },
    speakers: { s1: { roles: ['mayor'], aliases: ['Lund'], gender: 'female' } },
  });
  const problems = check(article, { rules: { 'double-space': 'warning' } }).filter(p => p.rule === 'double-space');
  assert.deepEqual(JSON.parse(JSON.stringify(articleJson(article, problems))), {
    title: { start: 0, end: 10 },
    headline: null,
    byline: null,
    dateline: null,
    paragraphs: [
      { start: 0, end: 10, sentences: [{ start: 0, end: 10 }] },
      { start: 12, end: 41, sentences: [{ start: 12, end: 41 }] },
    ],
    quotations: [
      {
        id: 'q1',
        type: 'direct',
        content: [{ start: 27, end: 37 }],
        source: { start: 12, end: 20 },
        cue: { start: 21, end: 25 },
        speaker: 's1',
        confidence: 0.9,
        evidence: [{ kind: 'cue-before', at: { start: 20, end: 24 } }],
      },
    ],
    speakers: [
      {
        id: 's1',
        name: 'Ada Lund',
        kind: 'person',
        roles: ['mayor'],
        aliases: ['Lund'],
        gender: 'female',
        mentions: [{ start: 12, end: 20, kind: 'name' }],
      },
    ],
    problems: [
      {
        rule: 'double-space',
        severity: 'warning',
        start: 25,
        end: 27,
        message: '2 spaces in a row.',
        fixes: [{ title: 'Leave one space', edits: [{ start: 25, end: 27, newText: ' ' }], preferred: true }],
      },
    ],
  });
});

test('problems alone come with line and column', () => {
  const article = analyze('Title\n\nThe  end 😀 of  it.');
  const problems = check(article, {}).filter(({ rule }) => rule === 'double-space');
  const places = (problemsJson(article, problems) as { line: number; column: number; start: number }[]).map(
    ({ line, column, start }) => [line, column, start],
  );
  assert.deepEqual(places, [
    [3, 4, 10],
    [3, 15, 21],
  ]);
});

test('an empty article', () => {
  assert.deepEqual(articleJson(analyze(''), []), {
    title: null,
    headline: null,
    byline: null,
    dateline: null,
    paragraphs: [],
    quotations: [],
    speakers: [],
    problems: [],
  });
});
