import assert from 'node:assert/strict';
import test from 'node:test';
import { LastSent } from '../../../server/src/workspace/lastSent.ts';

test('what the client has, by its id', () => {
  const sent = new LastSent<string>();
  const first = sent.next('a', 'one');
  assert.equal(first.before, null);
  const second = sent.next('a', 'two', first.resultId);
  assert.equal(second.before, 'one');
  assert.notEqual(second.resultId, first.resultId);
});

test('nothing, where the client has something else', () => {
  const sent = new LastSent<string>();
  const { resultId } = sent.next('a', 'one');
  sent.next('a', 'two');
  assert.equal(sent.next('a', 'three', resultId).before, null);
  assert.equal(sent.next('b', 'three', resultId).before, null);
});

test('nothing, where the document was closed meanwhile', () => {
  const sent = new LastSent<string>();
  const { resultId } = sent.next('a', 'one');
  sent.forget('a');
  assert.equal(sent.next('a', 'two', resultId).before, null);
});
