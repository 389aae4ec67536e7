import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Ajv } from 'ajv';
import {
  MANIFEST_FILE,
  projectSchema,
  SCHEMA_FILE,
  tableWords,
  WORDS_FILE,
  withSettings,
} from '../../scripts/schemas.ts';
import { readProject } from '../../server/src/project/readProject.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const AGAIN = 'run "node scripts/schemas.ts"';

test('the schema of copydesk.json agrees with the table of rules', () => {
  assert.deepEqual(read(SCHEMA_FILE), projectSchema(), AGAIN);
});

test('the settings agree with the table of rules', () => {
  assert.deepEqual(read(MANIFEST_FILE), withSettings(read(MANIFEST_FILE)), AGAIN);
});

test('the words of the settings agree with the table of rules', () => {
  const words = read(WORDS_FILE);
  const written = Object.fromEntries(Object.keys(tableWords()).map(key => [key, words[key]]));
  assert.deepEqual(written, tableWords(), AGAIN);
});

const valid = new Ajv({ strict: false }).compile(projectSchema());

/** The schema that an editor completes from and the server that reads the file agree. */
function check(file: unknown): void {
  const text = JSON.stringify(file);
  test(`schema and server: ${text}`, () => assert.equal(valid(file), readProject(text).mistakes.length === 0));
}

check({});
check([]);
check({ $schema: 'x' });
check({ rules: { mojibake: 'off', 'loaded-verb': 'error' }, style: 'reuters' });
check({ rules: { mojibakes: 'off' } });
check({ rules: { mojibake: 'loud' } });
check({ style: 'baroque' });
check({ ignore: [] });
check({
  people: [{ name: 'Ada Byrne', aliases: ['AB'], kind: 'person', role: 'mayor', gender: 'other', wikidata: 'Q42' }],
});
check({ people: [{ aliases: ['AB'] }] });
check({ people: [{ name: '' }] });
check({ people: [{ name: 'Ada', aliases: 'AB' }] });
check({ people: [{ name: 'Ada', kind: 'anonymous' }] });
check({ people: [{ name: 'Ada', gender: 'none' }] });
check({ people: [{ name: 'Ada', wikidata: 'P31' }] });
check({ people: [{ name: 'Ada', wikidata: 'Q042' }] });
check({ people: [{ name: 'Ada', title: 'Dr.' }] });
