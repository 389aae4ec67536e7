import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Annotation } from '../../../server/src/annotations/model.ts';
import { type ReadSidecar, readSidecar } from '../../../server/src/annotations/readSidecar.ts';
import {
  annotationsOf,
  emptySidecar,
  put,
  remove,
  type Sidecar,
  writeSidecar,
} from '../../../server/src/annotations/sidecar.ts';
import { plainText } from '../../../server/src/words/phrase.ts';
import { annotation, DECISIONS } from './samples.ts';

const ALL = DECISIONS.map((decision, index) => annotation(index, decision));
const filled = (annotations: readonly Annotation[]): Sidecar => annotations.reduce(put, emptySidecar('a b.txt'));

function read(text: string): Extract<ReadSidecar, { state: 'read' }> {
  const result = readSidecar(text, 'a b.txt');
  assert.ok(result.state === 'read', JSON.stringify(result.problems));
  return result;
}

test('each kind of decision is written and read again', () => {
  const { sidecar, problems } = read(writeSidecar(filled(ALL)));
  assert.deepEqual(problems, []);
  assert.deepEqual(annotationsOf(sidecar), ALL);
  assert.equal(sidecar.source, 'a%20b.txt');
});

test('the file does not depend on the order in which annotations came', () => {
  assert.equal(writeSidecar(filled(ALL.toReversed())), writeSidecar(filled(ALL)));
});

test('one property a line', () => {
  const text = writeSidecar(filled([annotation(1, { kind: 'note', text: 'Why?', at: [] })]));
  assert.equal(
    text,
    `{
  "@context": [
    "http://www.w3.org/ns/anno.jsonld",
    {
      "copydesk": "urn:copydesk:"
    }
  ],
  "id": "",
  "type": "AnnotationPage",
  "items": [
    {
      "id": "urn:uuid:00000000-0000-4000-8000-000000000001",
      "type": "Annotation",
      "motivation": "commenting",
      "creator": {
        "type": "Person",
        "name": "Mia Beck"
      },
      "created": "2026-03-01T09:30:00Z",
      "modified": "2026-03-01T09:31:00Z",
      "body": [
        {
          "type": "TextualBody",
          "purpose": "commenting",
          "value": "Why?",
          "format": "text/plain"
        }
      ],
      "target": [
        "a%20b.txt"
      ]
    }
  ]
}
`,
  );
});

test('positions are code points', () => {
  const [first] = ALL;
  assert.ok(first?.decision.kind === 'accepted');
  assert.deepEqual(first.decision.content[0]?.position, { firstCodePoint: 22, endCodePoint: 44 });
});

for (const [what, text] of Object.entries({
  minified: JSON.stringify(JSON.parse(writeSidecar(filled(ALL)))),
  'with CRLF': writeSidecar(filled(ALL)).replaceAll('\n', '\r\n'),
  'with a byte order mark': `\ufeff${writeSidecar(filled(ALL))}`,
  'oddly spaced': '{ "items" :[ {"a" : 1.0 , "a":2}\t,\n\n 7 , null ]\r\n, "x":[ ] } \n\n',
  'without annotations': '{"items": [ \n ]}',
  'only a list': '[ {"type":"Annotation"} ]',
  'a collection': '{"type":"AnnotationCollection","first":{"items":[{}]}}',
})) {
  test(`unchanged, a file is written to the byte: ${what}`, () => {
    const { sidecar } = read(text);
    assert.equal(writeSidecar(sidecar), text);
    const one = annotation(99, { kind: 'note', text: 'x', at: [] });
    const back = writeSidecar(remove(put(sidecar, one), one.id));
    assert.deepEqual(JSON.parse(back.replace('\ufeff', '')), JSON.parse(text.replace('\ufeff', '')));
  });
}

test('adding one touches only its own lines and the comma before', () => {
  const before = writeSidecar(filled(ALL.filter((_, index) => index !== 4))).split('\n');
  const after = writeSidecar(filled(ALL)).split('\n');
  let same = 0;
  while (before[same] === after[same]) same++;
  let sameEnd = 0;
  while (before.at(-1 - sameEnd) === after.at(-1 - sameEnd)) sameEnd++;
  assert.ok(same + sameEnd >= before.length);
});

test('what other tools have written is kept at every level', () => {
  const file = JSON.parse(writeSidecar(filled(ALL.slice(0, 1))));
  file.label = 'page';
  file.items.unshift({ id: 'urn:x:1', type: 'Annotation', motivation: 'highlighting', target: 'a.txt' });
  const ours = file.items[1];
  ours.generator = { id: 'urn:x:tool' };
  ours.creator.email = 'mia@desk.example';
  ours.motivation = ['assessing', 'tagging'];
  ours.body[0].language = 'en';
  ours.body.push({ type: 'TextualBody', purpose: 'tagging', value: 'important' });
  ours.body.push('urn:x:page');
  ours.target[0].state = { type: 'TimeState' };
  ours.target[0].selector[0].note = 'q';
  ours.target[0].selector.push({ type: 'RangeSelector' });
  ours.target.push({ type: 'SpecificResource', source: 'urn:x:other' });
  const { sidecar, problems } = read(JSON.stringify(file));
  assert.deepEqual(problems, []);
  const [old] = annotationsOf(sidecar);
  assert.ok(old?.decision.kind === 'accepted');
  const changed = { ...old, decision: { ...old.decision, speaker: 'Joe Roe', type: 'mixed' as const } };
  const written = JSON.parse(writeSidecar(put(sidecar, changed)));
  const expected = structuredClone(file);
  const item = expected.items[1];
  item.body[1].value = 'mixed';
  item.body[2].value = 'Joe Roe';
  assert.deepEqual(written, expected);
});

test('an accepted quotation that is rejected loses what was accepted', () => {
  const [accepted] = ALL;
  assert.ok(accepted?.decision.kind === 'accepted');
  const rejected = {
    ...accepted,
    decision: { kind: 'rejected', content: accepted.decision.content, reason: 'title' },
  } as const;
  const text = writeSidecar(put(filled([accepted]), rejected));
  assert.deepEqual(annotationsOf(read(text).sidecar), [rejected]);
  assert.equal(JSON.parse(text).items[0].body.length, 2);
  assert.equal(JSON.parse(text).items[0].target.length, 2);
});

interface WrittenItem {
  id?: string;
  created: string;
  body: { value: string }[];
  target: { 'copydesk:role': string; selector: { exact?: string; end?: number }[] }[];
}
type Damage = (item: WrittenItem, items: WrittenItem[]) => void;

const MISTAKES: readonly (readonly [what: string, Damage, message: RegExp, words: string])[] = [
  ['no status', ({ body }) => body.shift(), /"accepted" or "rejected"/, '['],
  ['a wrong status', ({ body }) => Object.assign(body[0]!, { value: 'acepted' }), /"accepted" or "rejected"/, '['],
  ['no content', ({ target }) => target.splice(0, 2), /the words are missing/, '['],
  [
    'a wrong role',
    ({ target }) => Object.assign(target[0]!, { 'copydesk:role': 'contents' }),
    /"contents" is no role/,
    '"contents"',
  ],
  ['no words', ({ target }) => Object.assign(target[1]!.selector[0]!, { exact: '' }), /TextQuoteSelector/, '{'],
  ['a wrong position', ({ target }) => Object.assign(target[1]!.selector[1]!, { end: 2 }), /whole numbers/, '{'],
  ['a wrong time', item => Object.assign(item, { created: 'yesterday' }), /"created" is no time/, '"yesterday"'],
  [
    'no id',
    item => {
      delete item.id;
    },
    /"id" is missing/,
    '{',
  ],
  ['a double id', (_, items) => items.unshift(items[1]!), /has this id/, '"urn:uuid:'],
];

for (const [what, damage, message, words] of MISTAKES) {
  test(`a mistake is shown in its place, and the others are read: ${what}`, () => {
    const file = JSON.parse(writeSidecar(filled(ALL.slice(0, 2))));
    damage(file.items[0], file.items);
    const text = JSON.stringify(file, null, 2);
    const { sidecar, problems } = read(text);
    assert.equal(problems.length, 1);
    const [problem] = problems;
    assert.match(plainText(problem!.message), message);
    assert.ok(text.startsWith(words, problem!.start), text.slice(problem!.start, problem!.end));
    assert.equal(
      text
        .split('\n')
        .slice(0, problem!.line - 1)
        .join('\n').length + problem!.column,
      problem!.start,
    );
    assert.ok(annotationsOf(sidecar).length >= 1);
    assert.equal(writeSidecar(sidecar), text);
  });
}

for (const [text, message, start] of [
  ['', /a value is missing/, 0],
  ['{"items": [1,, 2]}', /a value is missing/, 13],
  ['{"items": [1]', /a closing brace is missing/, 13],
  ['{"items": [] // x\n}', /a comment/, 13],
  ['{"items": []} 1', /more text/, 14],
  ['<<<<<<< HEAD\n{}', /word|value/, 0],
  ['{}', /no annotations/, 0],
  ['{"items": {}}', /no annotations/, 0],
  [`{"items": ${'['.repeat(300)}${']'.repeat(300)}}`, /levels deep/, 209],
  [`"${' '.repeat(20_000_000)}"`, /million characters/, 0],
] as const) {
  test(`broken: ${text.slice(0, 40)}`, () => {
    const result = readSidecar(text, 'a.txt');
    assert.equal(result.state, 'broken');
    assert.match(plainText(result.problems[0]!.message), message);
    assert.equal(result.problems[0]!.start, start);
  });
}

test('any text is read or refused, and what is read is written to the byte', () => {
  const file = writeSidecar(filled(ALL.slice(0, 2)));
  const damaged = fc
    .tuple(fc.nat(file.length), fc.nat(40), fc.constantFrom('', ',', '"', '{', ']', '0', '\\', '\u0000', '"x":1,'))
    .map(([at, length, by]) => file.slice(0, at) + by + file.slice(at + length));
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string(), fc.json()), text => {
      const result = readSidecar(text, 'a.txt');
      if (result.state === 'read') assert.equal(writeSidecar(result.sidecar), text);
      else assert.throws(() => annotationsOf(JSON.parse(text).items));
    }),
    { numRuns: 500 },
  );
});
