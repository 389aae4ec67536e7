import assert from 'node:assert/strict';
import test from 'node:test';
import { Ajv } from 'ajv';
import { doccanoLine } from '../../../server/src/formats/doccano.ts';
import { marked } from '../features/markedArticle.ts';
import { awkward, CONTENTS, CUES, SOURCES } from './awkward.ts';

interface Line {
  readonly text: string;
  readonly name: string;
  readonly entities: readonly { id: number; start_offset: number; end_offset: number; label: string }[];
  readonly relations: readonly { id: number; from_id: number; to_id: number; type: string }[];
  readonly speakers: Readonly<Record<string, string>>;
}

/** What doccano's import of sequence labelling with relations takes; all other properties become metadata. */
const integer = { type: 'integer', minimum: 0 };
const SCHEMA = {
  type: 'object',
  properties: {
    text: { type: 'string' },
    entities: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: integer, start_offset: integer, end_offset: integer, label: { type: 'string' } },
        required: ['id', 'start_offset', 'end_offset', 'label'],
        additionalProperties: false,
      },
    },
    relations: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: integer, from_id: integer, to_id: integer, type: { type: 'string' } },
        required: ['id', 'from_id', 'to_id', 'type'],
        additionalProperties: false,
      },
    },
  },
  required: ['text', 'entities', 'relations'],
};

const line = (article = awkward()): Line => JSON.parse(doccanoLine(article, 'a.txt')) as Line;

test('one line of JSON of the documented shape, so that files can be put one behind another', () => {
  const written = doccanoLine(awkward(), 'a.txt');
  assert.equal(written.trimEnd().split(/[\r\n]/).length, 1);
  assert.ok(written.endsWith('}\n'));
  const validate = new Ajv().compile(SCHEMA);
  assert.ok(validate(line()), JSON.stringify(validate.errors));
  assert.ok(validate(line(marked('').article)));
});

test('offsets are UTF-16 code units: what a script in a browser slices', () => {
  const { text, entities } = line();
  const words = entities.map(e => text.slice(e.start_offset, e.end_offset));
  const expected = Object.keys(CONTENTS).flatMap(id => [
    ...CONTENTS[id]!,
    ...[SOURCES[id], CUES[id]].filter(part => part !== null),
  ]);
  assert.deepEqual(words, expected);
});

test('the label of a content is its type', () => {
  const { entities } = line();
  assert.deepEqual(
    entities.map(({ label }) => label).filter(label => label !== 'source' && label !== 'cue'),
    ['direct', 'direct', 'direct', 'direct', 'indirect', 'mixed', 'mixed'],
  );
});

test('relations join the parts of a quotation', () => {
  const { text, entities, relations } = line();
  const words = (id: number): string => {
    const found = entities.find(entity => entity.id === id)!;
    return text.slice(found.start_offset, found.end_offset);
  };
  assert.deepEqual(
    relations.slice(0, 3).map(({ from_id, type, to_id }) => [words(from_id), type, words(to_id)]),
    [
      ['"We stay 😀 here,"', 'continued', '"and we won\'t go."'],
      ['"We stay 😀 here,"', 'source', 'Ada Lund, the "mayor"'],
      ['"We stay 😀 here,"', 'cue', 'said'],
    ],
  );
});

test('speakers by the id of the first content', () => {
  const { entities, speakers } = line();
  assert.deepEqual(speakers[entities[0]!.id], 'Ada Lund');
  assert.equal(Object.keys(speakers).length, 4);
});
