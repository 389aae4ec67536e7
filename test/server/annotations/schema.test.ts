import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { emptySidecar, put, writeSidecar } from '../../../server/src/annotations/sidecar.ts';
import { annotation, DECISIONS } from './samples.ts';

const root = path.join(import.meta.dirname, '../../..');
const schema = JSON.parse(readFileSync(path.join(root, 'schemas/annotations.schema.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
formats.default(ajv);
const validate = ajv.compile(schema);

const sidecar = DECISIONS.map((decision, index) => annotation(index, decision)).reduce(put, emptySidecar('a b.txt'));

test('what is written fits the schema', () => {
  validate(JSON.parse(writeSidecar(sidecar)));
  assert.deepEqual(validate.errors ?? [], []);
  validate(JSON.parse(writeSidecar(emptySidecar('ä.txt'))));
  assert.deepEqual(validate.errors ?? [], []);
});

for (const [what, from, to] of [
  ['a status that is none', '"accepted"', '"acepted"'],
  ['a role that is none', '"content"', '"contents"'],
  ['a time that is none', '2026-03-01T09:30:00Z', 'yesterday'],
  ['a position before the text', '"start": 22', '"start": -1'],
  ['no list of annotations', '"items"', '"item"'],
  ['an annotation without an id', '"id": "urn', '"name": "urn'],
] as const) {
  test(`the schema refuses ${what}`, () => {
    const damaged = writeSidecar(sidecar).replaceAll(from, to);
    assert.notEqual(damaged, writeSidecar(sidecar));
    assert.equal(validate(JSON.parse(damaged)), false);
  });
}
