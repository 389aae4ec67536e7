import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { Ajv } from 'ajv';
import {
  MANIFEST_FILE,
  projectSchema,
  SCHEMA_FILES,
  tableWords,
  WORDS_FILE,
  withSettings,
} from '../../scripts/schemas.ts';
import { LANGUAGES } from '../../scripts/schemaWords.ts';
import { readProject } from '../../server/src/project/readProject.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const AGAIN = 'run "node scripts/schemas.ts"';

for (const language of LANGUAGES) {
  test(`the schema of copydesk.json agrees with the table of rules: ${language}`, () => {
    assert.deepEqual(read(SCHEMA_FILES[language]), projectSchema(language), AGAIN);
  });

  test(`the manifest's words lead to the schema: ${language}`, () => {
    const words = read(language === 'en' ? WORDS_FILE : WORDS_FILE.replace('.json', `.${language}.json`));
    assert.equal(path.join(path.dirname(WORDS_FILE), words['schema.copydesk']), SCHEMA_FILES[language]);
  });
}

test('schemas in different languages differ in their words only', () => {
  const [english, german] = LANGUAGES.map(language => JSON.stringify(projectSchema(language), withoutWords));
  assert.equal(german, english);
});

const withoutWords = (key: string, value: unknown): unknown =>
  ['title', 'description', 'enumDescriptions', 'label'].includes(key) ? undefined : value;

test('the settings agree with the table of rules', () => {
  assert.deepEqual(read(MANIFEST_FILE), withSettings(read(MANIFEST_FILE)), AGAIN);
});

test('the words of the settings agree with the table of rules', () => {
  const words = read(WORDS_FILE);
  const written = Object.fromEntries(Object.keys(tableWords()).map(key => [key, words[key]]));
  assert.deepEqual(written, tableWords(), AGAIN);
});

const valid = new Ajv({ strict: false }).compile(projectSchema('en'));

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
