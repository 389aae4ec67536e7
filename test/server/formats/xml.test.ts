import assert from 'node:assert/strict';
import test from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { xmlAttribute, xmlText } from '../../../server/src/formats/xml.ts';

const AWKWARD = '<&>"\'\t\n\r😀\u00a0\u0085 ]]> &amp;';

test('a parser reads the same text and the same attribute', () => {
  const document = new DOMParser({
    onError: (_, message) => assert.fail(message),
  }).parseFromString(`<a b="${xmlAttribute(AWKWARD)}">${xmlText(AWKWARD)}</a>`, 'text/xml');
  assert.equal(document.documentElement!.getAttribute('b'), AWKWARD);
  assert.equal(document.documentElement!.textContent, AWKWARD);
});

test('what XML can not hold is replaced, one for one', () => {
  const forbidden = '\0\u0001\u0008\u000b\u000c\u000e\u001f\ufffe\uffff\ud800';
  assert.equal(xmlText(`a${forbidden}b`), `a${'\ufffd'.repeat(forbidden.length)}b`);
  assert.equal(xmlAttribute('\udc00'), '\ufffd');
});
