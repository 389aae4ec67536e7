// Writes what depends on the table of rules: the schema of copydesk.json and the settings in the manifest. Run it after a
// change of the table; a test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GENDERS, KINDS, WIKIDATA } from '../server/src/project/readPeople.ts';
import { LEVELS, STYLES } from '../server/src/rules/configuration.ts';
import { rules } from '../server/src/rules/index.ts';
import { STYLE_SUMMARIES } from '../server/src/rules/styles.ts';

const root = path.dirname(import.meta.dirname);

export const SCHEMA_FILE = path.join(root, 'schemas/copydesk.schema.json');
export const MANIFEST_FILE = path.join(root, 'package.json');
/** The manifest's words in English; those in other languages are written by hand. */
export const WORDS_FILE = path.join(root, 'package.nls.json');

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

/** The schema of `copydesk.json`. */
export function projectSchema(): object {
  const words = tableWords();
  const say: Say = key => words[key]!;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk: what holds for the articles of a folder',
    description:
      'Holds for the articles in this folder and below, unless a nearer copydesk.json does. Wins over the settings.',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'The schema that this file follows.' },
      rules: {
        type: 'object',
        description: 'How loudly each rule reports, by its id. Rules that are not named are as in the settings.',
        additionalProperties: false,
        properties: ruleSettings(say),
      },
      style: { ...style(say), description: 'The house style that the newsroom rules follow.' },
      people: {
        type: 'array',
        description: 'Who appears in the articles. What stands here wins over what the text seems to say.',
        items: person(),
      },
    },
  };
}

function person(): object {
  return {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    defaultSnippets: [{ label: 'a person', body: { name: '$1', aliases: ['$2'], role: '$3' } }],
    properties: {
      name: { type: 'string', minLength: 1, description: 'The name that is shown everywhere, without title.' },
      aliases: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        description: 'Other names in the articles, as they are written there. Surnames and possessives need no alias.',
      },
      kind: {
        enum: [...KINDS],
        default: 'person',
        description: 'What speaks: one person, an organisation or a group.',
      },
      role: { type: 'string', minLength: 1, description: 'Office or occupation, as the card shows it.' },
      gender: {
        enum: [...GENDERS],
        description: 'Which pronouns can mean this person: "she", "he" or neither. Left out: as the articles show.',
      },
      wikidata: { type: 'string', pattern: WIKIDATA.source, description: 'The id of the item in Wikidata, as in Q42.' },
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
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const write = (file: string, json: object): void => writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
  write(SCHEMA_FILE, projectSchema());
  write(MANIFEST_FILE, withSettings(read(MANIFEST_FILE)));
  write(WORDS_FILE, { ...read(WORDS_FILE), ...tableWords() });
}
