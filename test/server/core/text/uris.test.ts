import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSidecar } from '../../../../server/src/annotations/readSidecar.ts';
import { emptySidecar } from '../../../../server/src/annotations/sidecar.ts';
import { analyze } from '../../../../server/src/core/article.ts';
import { decoded, encoded, fileNameOf } from '../../../../server/src/core/text/uris.ts';
import { webAnnotations } from '../../../../server/src/formats/webAnnotations.ts';

const NAMES: readonly [name: string, inUri: string][] = [
  ['port news.txt', 'port%20news.txt'],
  ['Häfen 😀.txt', 'H%C3%A4fen%20%F0%9F%98%80.txt'],
  ['100%?#.txt', '100%25%3F%23.txt'],
  ['half \ud83d.txt', 'half%20%EF%BF%BD.txt'],
  ['\ude00.txt', '%EF%BF%BD.txt'],
];

for (const [name, inUri] of NAMES) {
  test(`a file's name in a URI: ${JSON.stringify(name)}`, () => {
    assert.equal(encoded(name), inUri);
    assert.equal(fileNameOf(`file:///news/${inUri}`), name.toWellFormed());
  });
}

test('what is no character behind a percent sign stays', () => {
  for (const uri of ['100%.txt', '%ED%A0%80.txt', '%', '%zz']) assert.equal(decoded(uri), uri);
});

test('a text with a name that no URI can tell is annotated all the same', () => {
  const name = 'half \ud83d.txt';
  assert.equal(emptySidecar(name).source, 'half%20%EF%BF%BD.txt');
  assert.equal(readSidecar('[]', name).state, 'read');
  assert.match(JSON.stringify(webAnnotations(analyze('T\n\n"We stay," Ada Lund said.\n'), name)), /half%20%EF%BF%BD/);
});
