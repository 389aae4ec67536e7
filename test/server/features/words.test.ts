import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const root = path.join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const words: Record<string, string> = JSON.parse(read('l10n/server.de.json'));

const SAID = /\bsay`((?:[^`\\$]|\\.|\$\{(?:[^{}`]|`[^`]*`)*\})*)`/g;
const OURS = /\bours\(\s*'((?:[^'\\]|\\.)*)'\s*\)/g;

const sources = globSync('server/src/features/*.ts', { cwd: root }).filter(file => !file.endsWith('card.ts'));

/** As it is at run time: each value is its number. */
function templateOf(source: string): string {
  let values = 0;
  return source.replace(/\$\{(?:[^{}`]|`[^`]*`)*\}/g, () => `{${values++}}`);
}

const templates = new Set(
  sources.flatMap(file => {
    const text = read(file);
    return [...text.matchAll(SAID), ...text.matchAll(OURS)].map(([, template]) => templateOf(template!));
  }),
);

const hasWords = (template: string): boolean => /[\p{L}“]/u.test(template.replace(/\{\d\}/g, ''));

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort();

test('what cards say is a literal, so that it can be found', () => {
  for (const file of sources) {
    const text = read(file);
    assert.equal([...text.matchAll(OURS)].length, [...text.matchAll(/\bours\(/g)].length, file);
    assert.equal([...text.matchAll(SAID)].length, [...text.matchAll(/\bsay`/g)].length, file);
  }
});

test('all that cards say is said in German, and nothing else', () => {
  assert.deepEqual(Object.keys(words).sort(), [...templates].filter(hasWords).sort());
});

test('the German has the placeholders of the English', () => {
  for (const [english, german] of Object.entries(words)) assert.deepEqual(placeholders(german), placeholders(english));
});
