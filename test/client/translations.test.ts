import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = (file: string): Record<string, string> => JSON.parse(read(file));

const TRANSLATED = /\bt\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;

const sources = globSync('client/src/**/*.ts', { cwd: root });

/** The literals that the client has translated, as they are at run time. */
const messages = new Set(
  sources.flatMap(file =>
    [...read(file).matchAll(TRANSLATED)].map(([, single, double]) =>
      (single ?? double ?? '').replace(/\\(.)/g, (_, escaped) => escaped),
    ),
  ),
);

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d\}|%|`[^`]*`|\(command:[^)]*\)/g))].sort();

test('every message is a literal where it is translated', () => {
  for (const file of sources) {
    const text = read(file);
    const calls = text.match(/(?<![\w.]|l10n\.)t\(|\bl10n\.t\(/g) ?? [];
    assert.equal([...text.matchAll(TRANSLATED)].length, calls.length, file);
  }
});

test('every message is said in German, and no other', () => {
  assert.deepEqual(Object.keys(json('l10n/bundle.l10n.de.json')).sort(), [...messages].sort());
});

test('the German messages have the placeholders of the English ones', () => {
  for (const [message, german] of Object.entries(json('l10n/bundle.l10n.de.json'))) {
    assert.deepEqual(placeholders(german), placeholders(message), message);
  }
});

test('every string of the manifest is said in English and German, and no other', () => {
  const keys = [...new Set([...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!))].sort();
  assert.deepEqual(Object.keys(json('package.nls.json')).sort(), keys);
  assert.deepEqual(Object.keys(json('package.nls.de.json')).sort(), keys);
});

test('the German of the manifest has the commands and the code of the English', () => {
  const german = json('package.nls.de.json');
  for (const [key, text] of Object.entries(json('package.nls.json'))) {
    assert.deepEqual(placeholders(german[key]!), placeholders(text), key);
  }
});

/** Properties of the manifest that users read; names that are the same in all languages stand as they are. */
const SHOWN =
  /^(title|description|markdownDescription|name|label|contents|altText|contextualTitle|displayName|enumDescriptions)$/;
const NAMES: ReadonlySet<string> = new Set(['Copydesk']);

test('no string of the manifest that users read stands in the manifest itself', () => {
  const { displayName, description, contributes } = JSON.parse(read('package.json'));
  const literals: string[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (SHOWN.test(key) && !/^%.*%$/.test(value) && !NAMES.has(value)) literals.push(`${key}: ${value}`);
    } else if (Array.isArray(value)) {
      for (const each of value) look(each, key);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) look(each, name);
    }
  };
  look({ displayName, description, contributes: { ...contributes, grammars: [] } }, '');
  assert.deepEqual(literals, []);
});
