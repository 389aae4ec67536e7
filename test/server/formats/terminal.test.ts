import assert from 'node:assert/strict';
import test from 'node:test';
import { padded, revealed, shortened, shortenedFront, widthOf } from '../../../server/src/formats/terminal.ts';

const WIDTHS: readonly [string, number][] = [
  ['', 0],
  ['ferry', 5],
  ['“naïve”', 7],
  ['e\u0301', 1],
  ['日本', 4],
  ['ﾊﾝ', 2],
  ['한글', 4],
  ['😀', 2],
  ['👍🏽', 4],
  ['🇳🇴', 2],
  ['✅ done', 7],
  ['𝒜', 1],
  ['ক্ষ', 2],
];

for (const [text, columns] of WIDTHS) {
  test(`"${text}" takes ${columns} columns`, () => assert.equal(widthOf(text), columns));
}

const REVEALED: readonly [string, string][] = [
  ['plain “text”', 'plain “text”'],
  ['a\tb\u00a0c', 'a b\u00a0c'],
  ['line\r\nbreak', 'line  break'],
  ['zero\u200bwidth', 'zero<U+200B>width'],
  ['soft\u00adhyphen', 'soft<U+00AD>hyphen'],
  ['\u001b[31mred', '<U+001B>[31mred'],
  ['\u202eevil', '<U+202E>evil'],
  ['\ufeffmark', '<U+FEFF>mark'],
  ['nul\u0000', 'nul<U+0000>'],
  ['\u009b2J', '<U+009B>2J'],
  ['lone \ud83d half', 'lone <U+D83D> half'],
  ['👩‍🚒', '👩‍🚒'],
];

for (const [text, expected] of REVEALED) {
  test(`${JSON.stringify(text)} is shown as ${expected}`, () => assert.equal(revealed(text), expected));
}

const SHORTENED: readonly [string, number, string, string][] = [
  ['the ferry sails', 15, 'the ferry sails', 'the ferry sails'],
  ['the ferry sails', 14, 'the ferry…', '…ferry sails'],
  ['the ferry sails', 10, 'the ferry…', '…sails'],
  ['unbreakable', 5, 'unbr…', '…able'],
  ['日本語の新聞', 7, '日本語…', '…の新聞'],
  ['日本語の新聞', 6, '日本…', '…新聞'],
  ['a😀😀😀😀', 6, 'a😀😀…', '…😀😀'],
  ['', 4, '', ''],
];

for (const [text, columns, start, end] of SHORTENED) {
  test(`"${text}" in ${columns} columns`, () => {
    assert.equal(shortened(text, columns), start);
    assert.equal(shortenedFront(text, columns), end);
    assert.ok(widthOf(start) <= columns && widthOf(end) <= columns);
  });
}

test('padding counts columns', () => {
  assert.equal(padded('日', 4), '日  ');
  assert.equal(padded('long', 2), 'long');
});

test('a text of a million characters is shortened without measuring all of it', () => {
  const endless = '日'.repeat(1_000_000);
  const started = performance.now();
  for (let i = 0; i < 1000; i++) shortened(endless, 80);
  assert.ok(performance.now() - started < 2000);
});
