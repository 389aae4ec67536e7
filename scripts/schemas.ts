// Writes what depends on the table of rules: the schemas of copydesk.json and the settings in the manifest. Run it after a
// change of the table; a test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GENDERS, KINDS, WIKIDATA } from '../server/src/project/readPeople.ts';
import { LEVELS, STYLES } from '../server/src/rules/configuration.ts';
import { rules } from '../server/src/rules/index.ts';
import { STYLE_SUMMARIES } from '../server/src/rules/styles.ts';
import { LANGUAGES, type Language, SCHEMA_WORDS, type SchemaWords } from './schemaWords.ts';

const root = path.dirname(import.meta.dirname);

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** Which of them holds is settled by one of the manifest's words, its address. */
export const SCHEMA_FILES: Readonly<Record<Language, string>> = {
  en: path.join(root, 'schemas/copydesk.schema.json'),
  de: path.join(root, 'schemas/copydesk.schema.de.json'),
};
export const MANIFEST_FILE = path.join(root, 'package.json');
/** The manifest's words in English; those in other languages are written by hand. */
export const WORDS_FILE = path.join(root, 'package.nls.json');
const TRANSLATED_WORDS_FILE = path.join(root, 'package.nls.de.json');

export interface Manifest {
  contributes: { configuration: { properties: Record<string, object> } };
}

/** The words on rules and styles, by the keys that the manifest has in their place. */
export const tableWords = (): Record<string, string> =>
  Object.fromEntries([
    ...rules.map(({ id, summary, severity, newsroom }) => {
      const usual = newsroom ? `off, or ${severity} with a house style that asks for it` : severity;
      return [`rule.${id}`, `${summary} Unless set: ${usual}.`];
    }),
    ...STYLES.map(name => [`style.${name}`, STYLE_SUMMARIES[name]]),
  ]);

/** Gives the words for a key of `tableWords`. */
type Say = (key: string) => string;

/** By rule id, what it may be set to. */
const ruleSettings = (say: Say): object =>
  Object.fromEntries(rules.map(({ id }) => [id, { enum: [...LEVELS], description: say(`rule.${id}`) }]));

const style = (say: Say): object => ({
  enum: [...STYLES],
  enumDescriptions: STYLES.map(name => say(`style.${name}`)),
});

/** The schema of `copydesk.json`, described in a language. */
export function projectSchema(language: Language): object {
  const words = language === 'en' ? tableWords() : read(TRANSLATED_WORDS_FILE);
  const say: Say = key => words[key]!;
  const said = SCHEMA_WORDS[language];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: said.title,
    description: said.whole,
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: said.schema },
      rules: {
        type: 'object',
        description: said.rules,
        additionalProperties: false,
        properties: ruleSettings(say),
      },
      style: { ...style(say), description: said.style },
      people: { type: 'array', description: said.people, items: person(said) },
    },
  };
}

function person(said: SchemaWords): object {
  return {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    defaultSnippets: [{ label: said.person, body: { name: '$1', aliases: ['$2'], role: '$3' } }],
    properties: {
      name: { type: 'string', minLength: 1, description: said.name },
      aliases: { type: 'array', items: { type: 'string', minLength: 1 }, description: said.aliases },
      kind: { enum: [...KINDS], default: 'person', description: said.kind },
      role: { type: 'string', minLength: 1, description: said.role },
      gender: { enum: [...GENDERS], description: said.gender },
      wikidata: { type: 'string', pattern: WIKIDATA.source, description: said.wikidata },
    },
  };
}

/** The manifest with the settings that depend on the table. */
export function withSettings(manifest: Manifest): Manifest {
  const { properties } = manifest.contributes.configuration;
  const say: Say = key => `%${key}%`;
  properties['copydesk.rules'] = {
    ...properties['copydesk.rules'],
    additionalProperties: false,
    properties: ruleSettings(say),
  };
  properties['copydesk.style'] = { ...properties['copydesk.style'], ...style(say) };
  return manifest;
}

if (import.meta.main) {
  const write = (file: string, json: object): void => writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
  for (const language of LANGUAGES) write(SCHEMA_FILES[language], projectSchema(language));
  write(MANIFEST_FILE, withSettings(read(MANIFEST_FILE)));
  write(WORDS_FILE, { ...read(WORDS_FILE), ...tableWords() });
}
