import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { GERMAN, root } from './german.ts';

const SAID = /\bsay`((?:[^`\\$]|\\.|\$\{(?:[^{}`]|`[^`]*`)*\})*)`/g;

/** Where the server makes what it tells of other strings than those that somebody reads. */
const sources = globSync('server/src/**/*.ts', { cwd: root })
  .filter(file => !file.endsWith('words/phrase.ts'))
  .map(file => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

/** As it is at run time: each value is its number. */
function templateOf(source: string): string {
  let values = 0;
  return source.replace(/\$\{(?:[^{}`]|`[^`]*`)*\}/g, () => `{${values++}}`).replace(/\\(.)/g, '$1');
}

const templates = new Set(sources.flatMap(({ text }) => [...text.matchAll(SAID)].map(([, said]) => templateOf(said!))));

const hasWords = (template: string): boolean => /[\p{L}“"]/u.test(template.replace(/\{\d\}/g, ''));

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort();

test('what is said is a literal, and none within another, so that it can be found', () => {
  for (const { file, text } of sources)
    assert.equal([...text.matchAll(SAID)].length, [...text.matchAll(/\bsay`/g)].length, file);
});

test('all that is said is said in German, and nothing else', () => {
  assert.deepEqual(Object.keys(GERMAN).sort(), [...templates].filter(hasWords).sort());
});

test('the German has the placeholders of the English', () => {
  for (const [english, german] of Object.entries(GERMAN)) assert.deepEqual(placeholders(german), placeholders(english));
});

test('German quotation marks are German', () => {
  for (const german of Object.values(GERMAN)) {
    // Only what is to be written as it stands, in JSON, has straight ones.
    assert.doesNotMatch(german.replace('"{0}": "{1}"', '').replace('"{0}": "content"', ''), /["”»«]/, german);
    assert.equal([...german.matchAll(/„/g)].length, [...german.matchAll(/“/g)].length, german);
  }
});

/** Layers whose words a person reads in an editor. */
const SHOWN = /src[\\/](?:annotations|features|handlers|json|project|rules|workspace)[\\/]/;
/** A member of the protocol that an editor shows, given words as they stand: two or more, or one that begins as a sentence does. */
const UNSAID =
  /\b(?:title|message|label|description|detail|refusal|refused|reason|documentation|tooltip)\b\s*[:=]\s*(?:'[^']*\p{L} \p{L}|`[^`]*\p{L} \p{L})/u;

test('nothing is shown in English alone', () => {
  for (const { file, text } of sources.filter(({ file }) => SHOWN.test(file)))
    assert.doesNotMatch(text, UNSAID, `${file}: say it with say\`…\``);
});
